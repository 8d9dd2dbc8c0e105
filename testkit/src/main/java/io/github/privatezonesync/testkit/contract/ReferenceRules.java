package io.github.privatezonesync.testkit.contract;

import static io.github.privatezonesync.testkit.contract.Comparison.nameOf;
import static io.github.privatezonesync.testkit.contract.Comparison.withoutDot;
import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.core.Output;
import io.github.privatezonesync.plan.Association;
import io.github.privatezonesync.plan.DeclaredRecordSet;
import io.github.privatezonesync.plan.DeclaredZone;
import io.github.privatezonesync.plan.PlannedZone;
import io.github.privatezonesync.register.PlannedResource;
import io.github.privatezonesync.testkit.DeclaredResource;
import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.PulumiProgram;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The rules about what a target returns as declared: REFS-1, REFS-2 and NAME-4. */
abstract class ReferenceRules extends LateRules {
  private TargetSpec spec() {
    return withForeign(Stage.otherAccount());
  }

  private DeclaredZone declaredZone() {
    return declared(everything()).values().iterator().next();
  }

  /**
   * A zone gives back its id, its name and its DNS name as the outputs of the zone have them.
   *
   * <p>When it fails: the {@code ZoneValues} are swapped, or are what the target computed.
   */
  @Test
  @DisplayName("REFS-1 gives back id and names of the zone from its outputs")
  protected void givesBackTheValuesOfTheZone() {
    String zoneType = zoneType();
    Map<String, String> values = values(program());
    ReadZone zone = zone(read(run(ctx -> define(everything()))));
    assertThat(withoutDot(values.getOrDefault("dnsName", "")))
        .as("DNS name")
        .isEqualTo(withoutDot(zone.dnsName()));
    assertThat(values.getOrDefault("resourceName", ""))
        .as("name of the zone as a resource")
        .isIn(
            zone.physicalName()
                .map(name -> List.of(name.value()))
                .orElse(List.of(values.getOrDefault("id", ""), zone.dnsName())));
    values(programWithMarkedZones(zoneType))
        .forEach(
            (what, value) ->
                assertThat(value)
                    .as("%s, which must end as the zone's outputs do", what)
                    .endsWith(MARK));
    Map<String, Object> given = new ConcurrentHashMap<>();
    PulumiProgram watching =
        program()
            .outputs(
                zoneType,
                state -> {
                  given.put("id", state.get("id"));
                  return computedOutputs().getOrDefault(zoneType, none -> Map.of()).apply(state);
                });
    assertThat(values(watching).get("id")).as("id").isEqualTo(given.get("id"));
  }

  private Map<String, String> values(PulumiProgram program) {
    Map<String, String> values = new ConcurrentHashMap<>();
    DeclaredStack unused =
        program.run(
            ctx -> {
              DeclaredZone zone = declaredZone();
              keep(values, "id", zone.id());
              keep(values, "resourceName", zone.resourceName());
              keep(values, "dnsName", zone.dnsName());
            });
    return values;
  }

  private static void keep(Map<String, String> values, String what, Output<String> output) {
    Output<String> unused =
        output.applyValue(
            value -> {
              values.put(what, String.valueOf(value));
              return value;
            });
  }

  /**
   * Each network of the plan comes back once, with its association, and each record set with all
   * its resources.
   *
   * <p>When it fails: compare the {@code ZoneRefs} with what was added. Whatever waits for a record
   * set or an association waits for these resources.
   */
  @Test
  @DisplayName("REFS-2 gives back every association and record set with its resources")
  protected void givesBackEveryAssociationAndRecordSet() {
    Map<String, String> ties = new TreeMap<>();
    Map<String, Set<String>> holders = new TreeMap<>();
    List<String> sets = new ArrayList<>();
    Set<String> offers = new TreeSet<>();
    List<String> planned = new ArrayList<>();
    Map<String, String> networks = new TreeMap<>();
    DeclaredStack stack =
        run(
            ctx -> {
              DeclaredZone zone = declaredZone();
              for (Association tie : zone.associations()) {
                assertThat(ties).as("associations").doesNotContainKey(tie.networkKey());
                ties.put(
                    tie.networkKey(), tie.resource().map(it -> it.pulumiResourceName()).orElse(""));
                tie.offer().ifPresent(offer -> offers.add(tie.networkKey()));
              }
              networks.putAll(networkIds(spec()));
              planned().zone().recordSets().forEach(set -> planned.add(set.toString()));
              for (DeclaredRecordSet held : zone.recordSets()) {
                sets.add(held.set().toString());
                held.resources()
                    .forEach(
                        resource ->
                            holders
                                .computeIfAbsent(nameOf(held.set()), set -> new TreeSet<>())
                                .add(resource.pulumiResourceName()));
              }
            });
    CloudReading reading = read(stack);
    Map<String, String> readTies = new TreeMap<>();
    Set<String> readOffers = new TreeSet<>();
    networks.forEach(
        (key, id) ->
            reading.associations().stream()
                .filter(tie -> tie.networkId().equals(id))
                .forEach(
                    tie -> {
                      boolean own = !tie.isInline() && !tie.isOffered();
                      readTies.put(key, own ? tie.resource().name() : "");
                      if (tie.isOffered()) {
                        readOffers.add(key);
                      }
                    }));
    assertThat(ties).as("what ties each network, by its key").isEqualTo(readTies);
    assertThat(offers).as("networks with an offer").isEqualTo(readOffers);
    assertThat(sets).as("record sets").containsExactlyInAnyOrderElementsOf(planned);
    for (ReadRecordSet set : reading.recordSets()) {
      assertThat(holders.getOrDefault(nameOf(set), Set.of()))
          .as("what holds the record set %s", nameOf(set))
          .containsAll(set.resources().stream().map(DeclaredResource::name).toList());
    }
  }

  private PlannedZone<?> planned() {
    return plan(everything()).zones().get(0);
  }

  /**
   * The names in the cloud that a plan shows are the names in the inputs: of the zone, of its
   * associations, and of record sets.
   *
   * <p>When it fails: {@link PlannedResource#physicalName} is another name than the {@code make}
   * sets.
   */
  @Test
  @DisplayName("NAME-4 plans the physical names that it sets")
  protected void plansThePhysicalNamesThatItSets() {
    Map<String, String> planned = new HashMap<>();
    DeclaredStack stack =
        run(
            ctx -> {
              define(everything());
              planned().resources().forEach(it -> planned.put(it.toString(), it.physicalName()));
            });
    for (DeclaredResource resource : named(read(stack))) {
      String name = planned.get(nameOf(resource));
      if (name != null) {
        assertThat(resource.inputs().toString())
            .as("inputs of %s, whose physical name is planned to be '%s'", nameOf(resource), name)
            .contains("\"" + name + "\"");
      }
    }
  }

  /**
   * The zone, the associations with a name, and the resources that hold the record sets of a single
   * name.
   */
  private static List<DeclaredResource> named(CloudReading reading) {
    List<DeclaredResource> named = new ArrayList<>();
    reading.zones().forEach(zone -> named.add(zone.resource()));
    reading.associations().stream()
        .filter(tie -> tie.physicalName().isPresent())
        .forEach(tie -> named.add(tie.resource()));
    for (ReadRecordSet set : reading.recordSets()) {
      DeclaredResource holder = set.resource();
      if (reading.recordSets().stream()
          .filter(other -> other.resource().equals(holder))
          .allMatch(other -> other.name().equals(set.name()))) {
        named.add(holder);
      }
    }
    return named;
  }
}
