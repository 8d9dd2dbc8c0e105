package io.github.privatezonesync.testkit.contract;

import static io.github.privatezonesync.testkit.contract.Comparison.nameOf;
import static io.github.privatezonesync.testkit.contract.Comparison.withoutDot;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.target.ZoneTarget;
import io.github.privatezonesync.testkit.PulumiProgram;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The rules of the zone itself: ZONE-1 to ZONE-3. */
abstract class ZoneRules extends TargetUnderTest {
  /**
   * One zone, private by an input of its own.
   *
   * <p>When it fails: the target registers another number of zones, or leaves the visibility to a
   * default, which on most clouds is public.
   */
  @Test
  @DisplayName("ZONE-1 declares exactly one zone, private by explicit input")
  protected void declaresExactlyOneZonePrivateByExplicitInput() {
    CloudReading reading = read(declare(ownNetworks(), GoldenRecords.of(RecordType.A)));
    assertThat(reading.zones()).as("zones").hasSize(1);
    assertThat(reading.zones().get(0).explicitlyPrivate()).as("private by input").isTrue();
  }

  /**
   * The zone's name reads back to the domain that was declared, in lower case and in A-labels.
   *
   * <p>When it fails: the target renders something else than {@code plan.domain()}, or the reader
   * does not read what it renders.
   */
  @Test
  @DisplayName("ZONE-2 names the zone after the domain")
  protected void namesTheZoneAfterTheDomain() {
    Map<String, String> canonical =
        Map.of(
            "corp.internal", "corp.internal",
            "Corp.Example.", "corp.example",
            "b\u00fccher.example", "xn--bcher-kva.example");
    canonical.forEach(
        (written, expected) -> {
          ZoneTarget<?> target = target(ownNetworks());
          CloudReading reading = read(run(ctx -> define(Stage.args(written, List.of(target)))));
          assertThat(reading.zones())
              .as("zones of the domain '%s'", written)
              .extracting(zone -> withoutDot(zone.dnsName()))
              .containsExactly(expected);
        });
  }

  /**
   * Everything inside the zone takes the zone's id or name from the outputs of the zone.
   *
   * <p>When it fails: an association, an offer, an authorization or a record set is given the name
   * that the target computed, not what {@code zone.get()} gives in its {@code make}. The engine
   * then does not know that it belongs to the zone, and deletes the zone first.
   */
  @Test
  @DisplayName("ZONE-3 wires what is inside a zone to the zone's outputs")
  protected void wiresWhatIsInsideToTheOutputsOfTheZone() {
    PulumiProgram program = programWithMarkedZones(zoneType());
    wiresToMarkedOutputs(read(declareEverything(program)));
    if (hasViews()) {
      wiresToMarkedOutputs(read(declareViews(program)));
    }
  }

  private static void wiresToMarkedOutputs(CloudReading reading) {
    Map<String, String> zones = new HashMap<>();
    reading.associations().stream()
        .filter(association -> !association.isInline())
        .forEach(tie -> zones.put(nameOf(tie.resource()), tie.zone().orElseThrow()));
    reading.authorizations().forEach(given -> zones.put(nameOf(given.resource()), given.zone()));
    reading
        .recordSets()
        .forEach(
            set -> set.resources().forEach(resource -> zones.put(nameOf(resource), set.zone())));
    assertThat(reading.recordSets()).as("record sets").isNotEmpty();
    assertThat(zones)
        .as("the zone as each resource names it; all must end as the zone's outputs do")
        .allSatisfy((resource, zone) -> assertThat(zone).as(resource).endsWith(MARK));
  }
}
