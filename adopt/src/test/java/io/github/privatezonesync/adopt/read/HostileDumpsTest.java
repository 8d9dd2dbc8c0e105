package io.github.privatezonesync.adopt.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.adopt.found.ExistingRecordSet;
import io.github.privatezonesync.adopt.found.Inventory;
import io.github.privatezonesync.adopt.found.Verdict;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dumps of somebody who wants to hurt the reader. */
class HostileDumpsTest {
  private static Dumps withSet(String name, String value) {
    return Dumps.text(
            "records.json",
            """
            [{"kind": "dns#resourceRecordSet", "name": "corp.internal.", "type": "SOA", "ttl": 1,
              "rrdatas": ["x"]},
             {"kind": "dns#resourceRecordSet", "name": "%s", "type": "TXT", "ttl": 60,
              "rrdatas": ["%s"]}]
            """
                .formatted(name, value))
        .and(Dumps.of("gcp", "zone", "project"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*/.corp.internal.",
        "a*/b.corp.internal.",
        "${user.home}.corp.internal.",
        "../../etc/passwd.corp.internal.",
        "a\\nb.corp.internal.",
        "$(reboot).corp.internal.",
        "<script>.corp.internal.",
        "\\u202edb.corp.internal.",
        "@.corp.internal.",
        "-x.corp.internal.",
      })
  void neverAdoptsANameThatIsNone(String name) {
    Dumps dumps = withSet(name, "\\\"x\\\"");
    List<String> problems = dumps.problems();
    if (problems.isEmpty()) {
      assertThat(dumps.read().zones().get(0).recordSets(Verdict.Fate.ADOPTABLE)).isEmpty();
    } else {
      assertThat(problems).allMatch(problem -> problem.startsWith("records.json, $[1].name: "));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\\"*/ System.exit(1); /*\\\"",
        "\\\"${env.HOME} {{x}} $(id) `id`\\\"",
        "\\\"| [a](javascript:x) <img src=x> @all\\\"",
        "\\\"\\\\u000a\\\"",
      })
  void keepsTextAsData(String value) {
    ExistingRecordSet set =
        withSet("a.corp.internal.", value).read().zones().get(0).recordSets().get(1);
    assertThat(set.verdict()).isEqualTo(Verdict.adoptable());
    assertThat(set.content().toString()).doesNotContain("\n");
  }

  @Test
  void refusesATextThatIsNotUtf8() {
    ExistingRecordSet set =
        withSet("a.corp.internal.", "\\\"\\\\255\\\"").read().zones().get(0).recordSets().get(1);
    assertThat(set.verdict())
        .isEqualTo(
            Verdict.refused(
                "'\u00ff' is a text that is not UTF-8, and a declaration has no other"));
  }

  @Test
  void keepsMessagesOnOneLine() {
    assertThat(withSet("a\\nb..corp.internal.", "x").problems())
        .containsExactly("records.json, $[1].name: 'a\\u000ab..corp.internal.' has an empty label");
  }

  @Test
  @Timeout(10)
  void refusesHugeNesting() {
    String deep = "[".repeat(1_000_000) + "]".repeat(1_000_000);
    assertThat(Dumps.text("deep.json", deep).problems())
        .containsExactly("deep.json: is nested deeper than 100 levels, as no known command prints");
  }

  @Test
  void refusesAMemberThatIsThereTwice() {
    assertThat(
            Dumps.text("twice.json", "{\"HostedZone\": {}, \"HostedZone\": {\"Id\": \"Z1\"}}")
                .problems())
        .containsExactly(
            "twice.json: has the member 'HostedZone' twice in one object; no known command prints"
                + " that");
  }

  @Test
  void refusesARecordSetThatIsThereTwice() {
    assertThat(
            Dumps.of("gcp", "project", "zone", "records")
                .with("*.apps.corp.internal.", "api.corp.internal.")
                .problems())
        .containsExactly("gcp/records.json, $[4]: 'api A' is in this dump twice");
  }

  @Test
  void refusesARecordSetOfAnotherZone() {
    assertThat(withSet("db.evil.example.", "\\\"x\\\"").problems())
        .containsExactly(
            "records.json, $[1].name: 'db.evil.example.' is not in the zone 'corp.internal.'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1e999999999", "99999999999999999999", "-1", "2147483648", "\"x\"", "null"})
  void refusesNumbersThatAreNoTtl(String ttl) {
    Inventory inventory =
        Dumps.of("oci", "zone", "records")
            .with(
                "\"rtype\": \"CNAME\",\n        \"ttl\": 300",
                "\"rtype\": \"CNAME\", \"ttl\": " + ttl)
            .read();
    ExistingRecordSet set = inventory.zones().get(0).recordSets().get(5);
    assertThat(set.verdict().list()).isEqualTo(Verdict.Fate.REFUSED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../x", "corp internal", "a'b", "a\\nb", ""})
  void refusesIdsThatAreNone(String name) {
    assertThat(
            Dumps.of("gcp", "zone")
                .with("\"name\": \"corp-internal\"", "\"name\": \"" + name + "\"")
                .problems())
        .containsExactly(
            "gcp/zone.json, $: has no 'name' of a managed zone, such as 'corp-internal'");
  }

  @Test
  void readsManyRecordSetsQuickly() {
    StringBuilder sets = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      sets.append(
          ",{\"kind\":\"dns#resourceRecordSet\",\"name\":\"h%d.corp.internal.\",\"type\":\"A\",\"ttl\":60,\"rrdatas\":[\"10.0.%d.%d\"]}"
              .formatted(i, i / 250, i % 250));
    }
    Dumps many =
        Dumps.of("gcp", "zone", "project")
            .and(
                "records.json",
                "[{\"kind\":\"dns#resourceRecordSet\",\"name\":\"corp.internal.\",\"type\":\"SOA\",\"ttl\":1,\"rrdatas\":[\"x\"]}"
                    + sets
                    + "]");
    assertThat(Duration.ofSeconds(20))
        .satisfies(
            limit -> {
              long start = System.nanoTime();
              assertThat(many.read().zones().get(0).recordSets()).hasSize(10_001);
              assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(limit);
            });
  }
}
