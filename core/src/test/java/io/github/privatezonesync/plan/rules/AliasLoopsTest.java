package io.github.privatezonesync.plan.rules;

import static io.github.privatezonesync.plan.Declared.problemsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.RecordSetArgs;
import org.junit.jupiter.api.Test;

class AliasLoopsTest {
  private static String loop(String name) {
    return "record '"
        + name
        + "' CNAME: '"
        + name
        + "' leads back to itself, so nobody gets an answer; point it at a name with addresses";
  }

  @Test
  void areRefusedAtEveryNameInThem() {
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
  void areOfOneNameToo() {
    assertThat(problemsOf(RecordSetArgs.cname("a", "a")))
        .map(problem -> problem.substring(problem.indexOf("record")))
        .containsExactly(loop("a"));
  }

  @Test
  void areNoneWhereAChainEnds() {
    assertThat(
            problemsOf(RecordSetArgs.cname("a", "b"), RecordSetArgs.cname("b", "www.example.com.")))
        .isEmpty();
  }
}
