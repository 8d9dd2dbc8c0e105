package io.github.privatezonesync.records;

import static io.github.privatezonesync.RecordSetArgs.a;
import static io.github.privatezonesync.RecordSetArgs.txt;
import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.core.Output;
import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.RegionalService;
import io.github.privatezonesync.TxtArgs;
import io.github.privatezonesync.plan.SyncPlan;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Files that are written from plans, and what they leave out. */
class WrittenFilesTest {
  private static SyncPlan plan() {
    return Plans.plan(
        Plans.args("corp.internal", "aws", "azure", "gcp")
            .records(
                a("*.apps", "10.0.0.8"),
                a("@", "10.0.0.1", "10.0.0.2").ttl(Duration.ofHours(1)),
                txt("@", "v=spf1; -all", "it's \"quoted\""),
                a("no", "10.0.0.3").only("aws"),
                a("010", "10.0.0.4").except("azure"),
                a("late", Output.of("10.0.0.5")),
                a("two", "10.0.0.6").only("aws"),
                a("two", "10.0.0.7").only("gcp"),
                a("soon", "10.0.0.9"))
            .withhold("soon")
            .services(RegionalService.named("web").endpoint("us-east-1", "10.0.1.1").all()));
  }

  @Test
  void areZoneFiles() {
    RecordFile file = RecordSets.toZoneFile(plan());

    assertThat(file.text())
        .isEqualTo(
            """
            $ORIGIN corp.internal.
            *.apps 300 IN A 10.0.0.8
            @ 3600 IN A 10.0.0.1
            @ 3600 IN A 10.0.0.2
            @ 300 IN TXT "it's \\"quoted\\""
            @ 300 IN TXT "v=spf1; -all"
            """);
    assertThat(file.leftOut())
        .map(LeftOut::toString)
        .containsExactly(
            "target 'aws': 'soon' is left out, it is withheld for this update",
            "target 'azure': 'soon' is left out, it is withheld for this update",
            "target 'gcp': 'soon' is left out, it is withheld for this update",
            "record 'late' A: left out, another resource gives a value of it",
            "record 'two' A: left out, it is not the same in all targets",
            "record 'web' A: left out, it is a regional service, which only a program declares",
            "record '010' A: left out, it is not in every target of the plan",
            "record 'no' A: left out, it is not in every target of the plan");
  }

  @Test
  void areYaml() {
    RecordFile file = RecordSets.toOctoDnsYaml(plan());

    assertThat(file.text())
        .isEqualTo(
            """
            ---
            '*.apps':
              ttl: 300
              type: A
              value: 10.0.0.8
            '010':
              octodns:
                excluded:
                  - azure
              ttl: 300
              type: A
              value: 10.0.0.4
            '':
              - ttl: 3600
                type: A
                values:
                  - 10.0.0.1
                  - 10.0.0.2
              - ttl: 300
                type: TXT
                values:
                  - 'it''s "quoted"'
                  - 'v=spf1\\; -all'
            'no':
              octodns:
                included:
                  - aws
              ttl: 300
              type: A
              value: 10.0.0.3
            """);
    assertThat(file.leftOut()).hasSize(6);
  }

  @Test
  void areEmptyIfThePlanIs() {
    SyncPlan empty = Plans.plan("corp.internal", java.util.List.of());

    assertThat(RecordSets.toZoneFile(empty).text()).isEqualTo("$ORIGIN corp.internal.\n");
    assertThat(RecordSets.toOctoDnsYaml(empty).text()).isEqualTo("---\n{}\n");
  }

  @Test
  void leaveOutATextThatOctoDnsWouldReadOtherwise() {
    PrivateZoneSyncArgs.Builder args =
        Plans.args("corp.internal", "any")
            .records(txt("t", "a\" \"b"), txt("u", TxtArgs.strings("", "\"")));

    assertThat(RecordSets.toOctoDnsYaml(Plans.plan(args)).leftOut())
        .map(LeftOut::toString)
        .containsExactly("record 't' TXT: left out, octoDNS would read its text otherwise");
    assertThat(RecordSets.toZoneFile(Plans.plan(args)).leftOut()).isEmpty();
  }
}
