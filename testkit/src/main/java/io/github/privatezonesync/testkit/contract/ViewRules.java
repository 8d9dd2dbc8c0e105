package io.github.privatezonesync.testkit.contract;

import static io.github.privatezonesync.testkit.contract.Comparison.nameOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.privatezonesync.RegionalService;
import io.github.privatezonesync.dns.Route;
import io.github.privatezonesync.plan.Association;
import io.github.privatezonesync.plan.DeclaredRecordSet;
import io.github.privatezonesync.plan.DeclaredZone;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.cloud.SimulatedZone;
import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.clouds.PlannedAnswers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The rules of a zone for each region: VIEW-1 to VIEW-3. */
abstract class ViewRules extends HealthRules {
  /**
   * With a zone for each region, every zone answers the networks of its region and no others, each
   * with the record sets of its own view.
   *
   * <p>When it fails: the walk takes the networks of the target, {@code plan.target().networks()},
   * instead of the networks of the zone, {@code plan.networks()}; or it wires them to the zone of
   * another view.
   */
  @Test
  @DisplayName("VIEW-1 declares a zone for each view, with its own networks and no others")
  protected void declaresAZoneForEachView() {
    needsViews();
    SimulatedClouds clouds = clouds();
    DeclaredStack stack =
        program()
            .on(clouds)
            .run(
                ctx ->
                    define(
                        Stage.args(
                            target(views()), someRecords(), List.of(nearest(), otherService()))));
    assertThat(clouds.snapshot().zones())
        .as("the networks of each zone, by id")
        .extracting(SimulatedZone::networks)
        .map(Set::copyOf)
        .containsExactlyInAnyOrderElementsOf(networksByRegion(clouds));
    assertThat(stack.zones())
        .flatMap(zone -> PlannedAnswers.broken(zone, clouds.snapshot()))
        .as("answers that are not as planned")
        .isEmpty();
  }

  private RegionalService nearest() {
    return Services.of(this, "nearest").nearest();
  }

  /** A service that stays several record sets in each view, if the cloud has that. */
  private RegionalService otherService() {
    return has(Route.Kind.WEIGHTED)
        ? Services.weighted(this)
        : Services.of(this, Services.WEIGHTED).all();
  }

  /** The simulated networks of the suite that share a view. */
  private List<Set<String>> networksByRegion(SimulatedClouds clouds) {
    return views().networks().stream()
        .collect(
            Collectors.groupingBy(
                NetworkSpec::region,
                Collectors.mapping(
                    network -> simulatedId(clouds, networkId(network.number())),
                    Collectors.toSet())))
        .values()
        .stream()
        .toList();
  }

  private static String simulatedId(SimulatedClouds clouds, String id) {
    return clouds.snapshot().networks().stream()
        .map(network -> network.id())
        .filter(id::equalsIgnoreCase)
        .findFirst()
        .orElseThrow(() -> new AssertionError("clouds() has no network '" + id + "'"));
  }

  /**
   * The primary view has the names, logical and physical, that a single zone would have, so a zone
   * for each region can be introduced or given up later without a replacement.
   *
   * <p>When it fails: a name has the view in it where {@code plan.names()} and {@code
   * plan.physicalNames()} do not put it.
   */
  @Test
  @DisplayName("VIEW-2 names the primary view as a sole zone")
  protected void namesThePrimaryViewAsASoleZone() {
    needsViews();
    assumeFalse(
        isAlwaysDivided(), cloud() + " has a zone for each view, and none is the primary one");
    TargetSpec sole = TargetSpec.of(Stage.TARGET, hub().asAnchor(), lab());
    DeclaredStack one = declare(sole, someRecords());
    DeclaredStack several = declare(views(), someRecords());
    assertThat(Stage.children(several))
        .as("resources with a zone for each region")
        .extracting(Comparison::nameOf)
        .containsAll(Stage.children(one).stream().map(resource -> nameOf(resource)).toList());
    assertThat(physicalNames(read(several)))
        .as("physical names with a zone for each region, by logical name")
        .containsAllEntriesOf(physicalNames(read(one)));
  }

  /**
   * In a view other than the primary one, associations wait for the record sets: a network that
   * moves there finds them, and is without answers only while it moves.
   *
   * <p>When it fails: the associations are not added with {@code plan.addAssociations(..)}, after
   * the record sets; or they do not wait for what it passes to them.
   */
  @Test
  @DisplayName("VIEW-3 ties networks to a view other than the primary one after its record sets")
  protected void tiesNetworksToAViewAfterItsRecordSets() {
    needsViews();
    String view = Stage.TARGET + "/" + regionOf(1);
    List<String> ties = new ArrayList<>();
    List<String> held = new ArrayList<>();
    DeclaredStack stack =
        run(
            ctx -> {
              DeclaredZone zone = declared(everythingInViews()).get(view);
              if (zone == null) {
                return;
              }
              for (Association tie : zone.associations()) {
                tie.resource().ifPresent(it -> ties.add(it.pulumiResourceName()));
              }
              for (DeclaredRecordSet set : zone.recordSets()) {
                set.resources().forEach(it -> held.add(it.pulumiResourceName()));
              }
            });
    assumeFalse(ties.isEmpty(), "only the zone itself associates networks");
    assertThat(held).as("what holds the record sets of the view").isNotEmpty();
    Map<String, Set<String>> waiting = Waiting.of(stack);
    for (String tie : ties) {
      assertThat(waiting.get(tie)).as("what %s waits for, directly or not", tie).containsAll(held);
    }
  }

  private static Map<String, String> physicalNames(CloudReading reading) {
    Map<String, String> names = new TreeMap<>();
    for (ReadZone zone : reading.zones()) {
      zone.physicalName().ifPresent(name -> names.put(nameOf(zone.resource()), name.value()));
    }
    for (ReadAssociation tie : reading.associations()) {
      tie.physicalName().ifPresent(name -> names.put(nameOf(tie.resource()), name.value()));
    }
    return names;
  }

  private void needsViews() {
    needsRegions();
    assumeTrue(hasViews(), cloud() + " has one zone for all networks of a target");
  }
}
