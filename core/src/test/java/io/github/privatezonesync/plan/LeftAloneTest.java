package io.github.privatezonesync.plan;

import static io.github.privatezonesync.plan.Declared.FAKE;
import static io.github.privatezonesync.plan.Declared.corp;
import static io.github.privatezonesync.plan.Declared.plan;
import static io.github.privatezonesync.plan.Declared.problems;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.NamesOfOthers;
import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.RegionalService;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.fake.FakeNetwork;
import io.github.privatezonesync.fake.FakeTarget;
import io.github.privatezonesync.target.RecordSetResources;
import org.junit.jupiter.api.Test;

class LeftAloneTest {
  private static final FakeTarget OTHER = FakeTarget.of("other", FakeNetwork.of("far", "net/far"));

  @Test
  void isNotDeclared() {
    assertThat(
            problems(
                corp(FAKE)
                    .records(RecordSetArgs.a("a.vm", "10.0.0.1"), RecordSetArgs.a("vm", "10.0.0.1"))
                    .leaveAlone("*.vm")))
        .containsExactly(
            "target 'fake': record 'a.vm' A: '*.vm' is left alone, so the record set is somebody"
                + " else's; take it off, or narrow leaveAlone(..)");
  }

  @Test
  void isNoService() {
    assertThat(
            problems(
                corp(FakeTarget.of("fake", FakeNetwork.of("hub", "net/hub").in("us-east-1")))
                    .services(RegionalService.named("web").endpoint("us-east-1", "10.0.0.1"))
                    .leaveAlone("web")))
        .anyMatch(problem -> problem.contains("'web' is left alone"));
  }

  @Test
  void isOfSomeTypesInSomeTargets() {
    assertThat(
            problems(
                corp(FAKE, OTHER)
                    .records(RecordSetArgs.a("db", "10.0.0.1"), RecordSetArgs.txt("db", "x"))
                    .leaveAlone(
                        NamesOfOthers.of("db").types(RecordType.TXT).only("other"),
                        NamesOfOthers.of("db").types(RecordType.AAAA))))
        .containsExactly(
            "target 'other': record 'db' TXT: 'db TXT' is left alone, so the record set is somebody"
                + " else's; take it off, or narrow leaveAlone(..)");
  }

  @Test
  void isNotInAZoneThatHoldsNothingElse() {
    FakeTarget whole =
        FAKE.withMore(more -> more.recordSetResources(RecordSetResources.ONE_PER_ZONE));
    assertThat(problems(corp(whole, OTHER).leaveAlone(NamesOfOthers.of("*.vm").except("fake"))))
        .isEmpty();
    assertThat(problems(corp(whole, OTHER).leaveAlone("*.vm")))
        .containsExactly(
            "target 'fake': '*.vm' is left alone, but here one resource holds all record sets and"
                + " removes any other; let each set have its own, or leave the target out of the"
                + " pattern with .except(..)");
  }

  @Test
  void isGivenToATarget() {
    FakeTarget fake = FAKE.leaving(NamesOfOthers.of("*.vm"));
    assertThat(problems(corp(fake, OTHER).records(RecordSetArgs.a("a.vm", "10.0.0.1"))))
        .containsExactly(
            "target 'fake': record 'a.vm' A: '*.vm' is left alone, so the record set is somebody"
                + " else's; take it off, or narrow leaveAlone(..)");
    assertThat(plan(corp(fake).leaveAlone("*.vm", "monitoring")).toString())
        .contains("left alone: *.vm; monitoring");
    FakeTarget whole =
        fake.withMore(more -> more.recordSetResources(RecordSetResources.ONE_PER_ZONE));
    assertThat(problems(corp(whole, OTHER)))
        .containsExactly(
            "target 'fake': '*.vm' is left alone, but here one resource holds all record sets and"
                + " removes any other; let each set have its own, or take leaveAlone(..) off");
  }

  @Test
  void isOfTheTargetThatItIsGivenTo() {
    assertThat(
            problems(
                corp(
                    FAKE.leaving(
                        NamesOfOthers.of("a b"),
                        NamesOfOthers.of("x").types((RecordType) null),
                        NamesOfOthers.of("*.vm").only("other")))))
        .containsExactly(
            "target 'fake', leaveAlone: 'a b' is not a pattern of names; expected a name relative to"
                + " the zone in which '*' stands for any characters, for example '*.vm', or '@' for"
                + " the zone itself",
            "target 'fake', leaveAlone, types: null is given; give a value or leave it out",
            "target 'fake', leaveAlone: '*.vm' selects targets, but it is given to this one; take"
                + " only(..) and except(..) off, or give it to the component");
  }

  @Test
  void isReadWithAllThatIsWrong() {
    assertThat(
            problems(
                corp(FAKE)
                    .leaveAlone("a b", null)
                    .leaveAlone((NamesOfOthers) null)
                    .leaveAlone(NamesOfOthers.of("x").types((RecordType) null).only("fak"))))
        .containsExactly(
            "leaveAlone: null is given; give a value or leave it out",
            "leaveAlone: 'a b' is not a pattern of names; expected a name relative to the zone in which"
                + " '*' stands for any characters, for example '*.vm', or '@' for the zone itself",
            "leaveAlone: '' is not a pattern of names; expected a name relative to the zone in which '*'"
                + " stands for any characters, for example '*.vm', or '@' for the zone itself",
            "leaveAlone, types: null is given; give a value or leave it out",
            "leaveAlone: there is no target 'fak'; the targets are fake");
  }

  @Test
  void isPrinted() {
    PrivateZoneSyncArgs.Builder args =
        PrivateZoneSyncArgs.builder()
            .leaveAlone("*.vm", "monitoring")
            .leaveAlone(NamesOfOthers.of("_acme-challenge*").types(RecordType.TXT).only("aws"))
            .domain("corp.internal")
            .targets(FakeTarget.of("aws", FakeNetwork.of("hub", "net/hub")));
    assertThat(plan(args).toString())
        .contains("left alone: *.vm; monitoring; _acme-challenge* TXT");
  }
}
