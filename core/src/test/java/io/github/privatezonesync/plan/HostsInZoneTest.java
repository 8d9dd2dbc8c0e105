package io.github.privatezonesync.plan;

import static io.github.privatezonesync.plan.Declared.FAKE;
import static io.github.privatezonesync.plan.Declared.corp;
import static io.github.privatezonesync.plan.Declared.plan;
import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.core.Output;
import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.SvcbArgs;
import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.dns.HostData;
import io.github.privatezonesync.dns.RecordType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostsInZoneTest {
  private static PlannedZone<?> zone(PrivateZoneSyncArgs.Builder args) {
    return plan(args).zones().get(0);
  }

  private static List<String> missing(RecordSetArgs... records) {
    return zone(corp(FAKE).records(records)).missingHosts();
  }

  private static String sentence(String place, String host) {
    return place
        + " names "
        + host
        + ", which the zone lacks and nobody else can answer; declare it, or say with"
        + " leaveAlone(..) that it is somebody else's";
  }

  @Test
  void areMissingIfNothingHasTheName() {
    assertThat(
            missing(
                RecordSetArgs.cname("grafana", "monitoring"),
                RecordSetArgs.srv("_kafka._tcp", 0, 0, 9092, "kafka-3"),
                RecordSetArgs.mx("@", 10, "mail.corp.internal."),
                RecordSetArgs.https("web", SvcbArgs.of(1, "front"))))
        .containsExactly(
            sentence("record '@' MX", "mail.corp.internal."),
            sentence("record '_kafka._tcp' SRV", "kafka-3.corp.internal."),
            sentence("record 'grafana' CNAME", "monitoring.corp.internal."),
            sentence("record 'web' HTTPS", "front.corp.internal."));
  }

  @Test
  void areANoteOfThePlan() {
    PlannedZone<?> zone = zone(corp(FAKE).records(RecordSetArgs.cname("grafana", "monitoring")));

    assertThat(zone.notes())
        .startsWith(sentence("record 'grafana' CNAME", "monitoring.corp.internal."));
  }

  @Test
  void areThereIfTheZoneHasThem() {
    assertThat(
            missing(
                RecordSetArgs.cname("a", "db"),
                RecordSetArgs.cname("b", "@"),
                RecordSetArgs.cname("c", "www.example.com."),
                RecordSetArgs.cname("d", "corp.internal.example."),
                RecordSetArgs.a("db", "10.0.0.1")))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"x.dev.corp.internal.", "a.b.dev.corp.internal."})
  void areThereIfAWildcardCoversThem(String host) {
    assertThat(missing(RecordSetArgs.cname("a", host), RecordSetArgs.a("*.dev", "10.0.0.1")))
        .isEmpty();
  }

  @Test
  void areNotCoveredByAWildcardBeyondANameThatExists() {
    assertThat(
            missing(
                RecordSetArgs.cname("a", "x.b.dev.corp.internal."),
                RecordSetArgs.a("*.dev", "10.0.0.1"),
                RecordSetArgs.a("c.b.dev", "10.0.0.2")))
        .containsExactly(sentence("record 'a' CNAME", "x.b.dev.corp.internal."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"monitoring", "mon*"})
  void mayBeSomebodyElses(String name) {
    assertThat(
            zone(corp(FAKE).records(RecordSetArgs.cname("g", "monitoring")).leaveAlone(name))
                .missingHosts())
        .isEmpty();
  }

  @Test
  void mayBeWithheld() {
    assertThat(
            zone(corp(FAKE)
                    .records(RecordSetArgs.cname("g", "db"), RecordSetArgs.a("db", "10.0.0.1"))
                    .withhold("db"))
                .missingHosts())
        .isEmpty();
  }

  @Test
  void areNotedIfMailOrAServicePointsAtAnAlias() {
    assertThat(
            zone(corp(FAKE)
                    .records(
                        RecordSetArgs.mx("@", 10, "mail"),
                        RecordSetArgs.cname("mail", "mx.example.com.")))
                .notes())
        .contains(
            "record '@' MX names mail.corp.internal., which is a CNAME; RFC 2181 wants a host with"
                + " addresses, and some clients do not follow it");
  }

  @Test
  void haveAddressesIfTheyAreForMailOrAService() {
    assertThat(
            missing(
                RecordSetArgs.mx("@", 10, "t"),
                RecordSetArgs.srv("_a._tcp", 0, 0, 1, "above"),
                RecordSetArgs.cname("c", "t"),
                RecordSetArgs.txt("t", "x"),
                RecordSetArgs.a("below.above", "10.0.0.1")))
        .containsExactly(
            "record '@' MX names t.corp.internal., which has no address; declare one, or say with"
                + " leaveAlone(..) that it is somebody else's",
            sentence("record '_a._tcp' SRV", "above.corp.internal."));
  }

  @Test
  void areNotedIfAWildcardMakesThemAnAlias() {
    assertThat(
            zone(corp(FAKE)
                    .records(
                        RecordSetArgs.mx("@", 10, "mail"),
                        RecordSetArgs.cname("*", "mx.example.com.")))
                .notes())
        .contains(
            "record '@' MX names mail.corp.internal., which is a CNAME; RFC 2181 wants a host with"
                + " addresses, and some clients do not follow it");
  }

  @Test
  void areMissingInWhatAnOutputGivesToo() {
    PlannedZone<?> zone =
        zone(corp(FAKE).records(RecordSetArgs.cname("g", Output.of("mon.corp.internal"))));

    assertThat(zone.missingHosts()).isEmpty();
    assertThat(
            zone.missingHosts(
                set ->
                    List.of(new HostData(RecordType.CNAME, DomainName.parse("mon.corp.internal")))))
        .containsExactly(sentence("record 'g' CNAME", "mon.corp.internal."));
  }
}
