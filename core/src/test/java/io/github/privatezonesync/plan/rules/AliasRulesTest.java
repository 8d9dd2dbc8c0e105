package io.github.privatezonesync.plan.rules;

import static io.github.privatezonesync.plan.Declared.FAKE;
import static io.github.privatezonesync.plan.Declared.corp;
import static io.github.privatezonesync.plan.Declared.problems;
import static io.github.privatezonesync.plan.Declared.problemsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.fake.FakeAlias;
import io.github.privatezonesync.fake.FakeTarget;
import org.junit.jupiter.api.Test;

class AliasRulesTest {
  private static final FakeTarget ALIASING = FAKE.withMore(more -> more.cloudData(FakeAlias.class));

  private static String loop(String name) {
    return "record '"
        + name
        + "' CNAME: '"
        + name
        + "' leads back to itself, so nobody gets an answer; point it at a name with addresses";
  }

  @Test
  void refuseALoopAtEveryNameInIt() {
    assertThat(
            problemsOf(
                RecordSetArgs.cname("a", "b"),
                RecordSetArgs.cname("b", "c"),
                RecordSetArgs.cname("c", "a"),
                RecordSetArgs.cname("into", "a")))
        .map(problem -> problem.substring(problem.indexOf("record")))
        .containsExactly(loop("a"), loop("b"), loop("c"));
  }

  @Test
  void refuseALoopOfOneName() {
    assertThat(problemsOf(RecordSetArgs.cname("a", "a")))
        .map(problem -> problem.substring(problem.indexOf("record")))
        .containsExactly(loop("a"));
  }

  @Test
  void refuseALoopThroughAWildcard() {
    assertThat(
            problemsOf(
                RecordSetArgs.cname("a", "x.w.@"),
                RecordSetArgs.cname("*.w", "a"),
                RecordSetArgs.cname("*.v", "y.v.@")))
        .map(problem -> problem.substring(problem.indexOf("record")))
        .containsExactly(loop("*.v"), loop("*.w"), loop("a"));
  }

  @Test
  void takeAChainThatEnds() {
    assertThat(
            problemsOf(RecordSetArgs.cname("a", "b"), RecordSetArgs.cname("b", "www.example.com.")))
        .isEmpty();
  }

  @Test
  void refuseALoopOfSetsThatStandForEachOther() {
    assertThat(
            problems(
                corp(ALIASING)
                    .records(
                        FakeAlias.inZone("a", RecordType.TXT, "b"),
                        FakeAlias.inZone("b", RecordType.TXT, "a"),
                        FakeAlias.inZone("c", RecordType.CNAME, "d"),
                        RecordSetArgs.cname("d", "c"),
                        FakeAlias.inZone("e", RecordType.A, "f"),
                        RecordSetArgs.a("f", "10.0.0.1"),
                        FakeAlias.inZone("f", RecordType.TXT, "e"),
                        RecordSetArgs.txt("e", "x"))))
        .containsExactly(
            "target 'fake': record 'a' TXT: 'a' leads back to itself, so nobody gets an answer;"
                + " point it at a name with values",
            "target 'fake': record 'b' TXT: 'b' leads back to itself, so nobody gets an answer;"
                + " point it at a name with values",
            "target 'fake': " + loop("c"),
            "target 'fake': " + loop("d"));
  }

  @Test
  void wantTheSetThatAnotherStandsFor() {
    assertThat(
            problems(
                corp(ALIASING)
                    .records(
                        FakeAlias.inZone("@", RecordType.A, "www"),
                        FakeAlias.inZone("a", RecordType.A, "t"),
                        RecordSetArgs.txt("t", "x"))))
        .containsExactly(
            "target 'fake': record '@' A: stands for the A set of 'www', which the zone lacks;"
                + " declare it",
            "target 'fake': record 'a' A: stands for the A set of 't', which the zone lacks; it has"
                + " TXT there");
  }

  @Test
  void wantItWithheldTogetherWithTheOther() {
    RecordSetArgs alias = FakeAlias.inZone("@", RecordType.A, "www");
    RecordSetArgs host = RecordSetArgs.a("www", "10.0.0.1");

    assertThat(problems(corp(ALIASING).records(alias, host).withhold("www")))
        .containsExactly(
            "target 'fake': record '@' A: stands for 'www', which is withheld; withhold '@' too");
    assertThat(problems(corp(ALIASING).records(alias, host).withhold("www").withhold("@")))
        .isEmpty();
  }
}
