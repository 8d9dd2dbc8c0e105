package io.github.privatezonesync.testkit.contract;

import static io.github.privatezonesync.testkit.contract.Comparison.nameOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.resources.ComponentResourceOptions;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.plan.PlannedZone;
import io.github.privatezonesync.problem.InvalidDeclarationException;
import io.github.privatezonesync.register.Listing;
import io.github.privatezonesync.register.PlannedResource;
import io.github.privatezonesync.target.ForeignNetworks;
import io.github.privatezonesync.target.ZoneTarget;
import io.github.privatezonesync.testkit.DeclaredResource;
import io.github.privatezonesync.testkit.DeclaredStack;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The rules that every {@link ZoneTarget} must keep, with one test for each.
 *
 * <p>The Javadoc of a test says what to look at when it fails. The rules are about what a target
 * asks of the engine, not about what the engine makes of it.
 */
@ExtendWith(RuleInMessage.class)
public abstract class ZoneTargetContract extends LeftAloneRules {
  /** For subclasses. */
  protected ZoneTargetContract() {}

  /**
   * Every child is under the component, is seen by the component's transformations and has the
   * target's provider.
   *
   * <p>ASSOC-4 checks which provider associates a network of another account.
   *
   * <p>When it fails: a {@code make} does not use the options that it is given, or the account in
   * {@link ZoneTarget#info} does not have the provider that the user gave.
   */
  @Test
  @DisplayName("OPT-1 hangs every child under the component, with the target's provider")
  protected void hangsEveryChildUnderTheComponent() {
    Set<String> transformed = Collections.synchronizedSet(new HashSet<>());
    ComponentResourceOptions options =
        ComponentResourceOptions.builder()
            .resourceTransformations(
                args -> {
                  transformed.add(args.resource().pulumiResourceName());
                  return Optional.empty();
                })
            .build();
    DeclaredStack stack =
        run(
            ctx ->
                define(
                    Stage.COMPONENT,
                    Stage.args(
                        target(withForeign(Stage.otherAccount()).in(Stage.ownAccount())),
                        someRecords(),
                        services()),
                    options));
    Set<String> ofOthers = associatedByNetworkOwners(read(stack));
    assertThat(Stage.children(stack))
        .as("children")
        .isNotEmpty()
        .allSatisfy(
            child -> {
              assertThat(child.parent()).as("parent of " + nameOf(child)).hasValue(Stage.COMPONENT);
              assertThat(transformed).as("transformed resources").contains(child.name());
              if (!ofOthers.contains(child.name())) {
                assertThat(child.provider())
                    .as("provider of " + nameOf(child))
                    .hasValue(Stage.OWN_ACCOUNT);
              }
            });
  }

  /** The names of the associations that the account of a foreign network makes. */
  private Set<String> associatedByNetworkOwners(CloudReading reading) {
    if (target(ownNetworks()).info().capabilities().foreignNetworks()
        != ForeignNetworks.AUTHORIZED_THEN_ASSOCIATED_BY_NETWORK_OWNER) {
      return Set.of();
    }
    List<String> foreign = canonicalIds(TargetSpec.of("x", foreign()));
    return reading.associations().stream()
        .filter(tie -> foreign.contains(tie.networkId()))
        .map(tie -> tie.resource().name())
        .collect(Collectors.toSet());
  }

  /**
   * No change of a declaration is lost: no resource ignores changes, except that a zone may ignore
   * changes of its networks (ASSOC-3), and whatever a declaration no longer has is deleted.
   *
   * <p>When it fails: a {@code make} adds {@code ignoreChanges}, {@code retainOnDelete} or {@code
   * protect} to the options that it is given. Users who want that use a transformation, or a
   * special setting of the target.
   */
  @Test
  @DisplayName("OPT-2 lets every change through, deletions too")
  protected void letsEveryChangeThrough() {
    DeclaredStack stack = declareEverything(program());
    Optional<String> networks = zone(read(stack)).networksInput();
    String zone = zone(read(stack)).resource().urn();
    for (DeclaredResource child : Stage.children(stack)) {
      List<String> ignored =
          child.ignoreChanges().stream()
              .filter(path -> !child.urn().equals(zone) || !networks.equals(Optional.of(path)))
              .toList();
      assertThat(ignored).as("ignoreChanges of %s", nameOf(child)).isEmpty();
      assertThat(child.retainOnDelete()).as("retainOnDelete of %s", nameOf(child)).isFalse();
      assertThat(child.protect())
          .as("protect of %s", nameOf(child))
          .isNotEqualTo(Optional.of(true));
    }
  }

  /**
   * All mistakes of a declaration are reported in one exception, before anything is registered.
   *
   * <p>When it fails: {@link ZoneTarget#problems} throws instead of returning what it found, or
   * {@link ZoneTarget#declare} finds what {@code problems} should have.
   */
  @Test
  @DisplayName("FAIL-1 reports all problems at once and declares nothing")
  protected void reportsAllProblemsAtOnceAndDeclaresNothing() {
    ZoneTarget<?> good = target(ownNetworks());
    ZoneTarget<?> lonely = target(TargetSpec.of("lonely"));
    ZoneTarget<?> confused =
        target(
            TargetSpec.of("confused", NetworkSpec.of("odd", 9, "?!").in(regionsOf(9)).asAnchor()));
    RecordSetArgs address = RecordSetArgs.a("bad", "10.0.0.300");
    RecordSetArgs ambiguous = RecordSetArgs.mx("mail", 10, "a.b");
    Set<String> alone = new LinkedHashSet<>();
    alone.addAll(problems(good, address));
    alone.addAll(problems(good, ambiguous));
    alone.addAll(problems(lonely));
    alone.addAll(problems(confused));
    Set<String> ofTwo = new LinkedHashSet<>();
    ofTwo.addAll(problems(target(nowhere(hub().asAnchor()))));
    ofTwo.addAll(problems(target(nowhere(edge().asAnchor()))));
    assertThat(problems(target(nowhere(hub().asAnchor(), edge()))))
        .as("problems of two networks that are reported together")
        .containsAll(ofTwo);
    List<String> told = new ArrayList<>();
    DeclaredStack stack =
        run(
            ctx -> {
              try {
                List<ZoneTarget<?>> targets = List.of(good, lonely, confused);
                define(Stage.args(Stage.DOMAIN, targets, address, ambiguous));
              } catch (InvalidDeclarationException invalid) {
                invalid.problems().forEach(problem -> told.add(problem.toString()));
              }
            });
    assertThat(told).as("problems reported together").containsAll(alone);
    assertThat(stack.resources()).as("what was registered all the same").isEmpty();
  }

  private static TargetSpec nowhere(NetworkSpec... networks) {
    return TargetSpec.of(
        Stage.TARGET,
        Stream.of(networks)
            .map(network -> network.in(List.of("nowhere-1")))
            .toArray(NetworkSpec[]::new));
  }

  /**
   * The same declaration gives the same resources each time: the resources of the plan.
   *
   * <p>When it fails: something depends on time, chance, a counter or the order of a hash; or the
   * walk asks what kind of registrar it has.
   */
  @Test
  @DisplayName("TWICE-1 declares the same a second time, as planned")
  protected void declaresTheSameASecondTime() {
    DeclaredStack first = declareEverything(program());
    DeclaredStack second = declareEverything(program());
    assertThat(second.snapshot()).as("the second run").isEqualTo(first.snapshot());
    if (hasViews()) {
      assertThat(declareViews(program()).snapshot())
          .as("the second run with a zone for each region")
          .isEqualTo(declareViews(program()).snapshot());
    }
    List<String> planned = new ArrayList<>();
    run(
        ctx -> {
          ZoneTarget<?> target = target(withForeign(Stage.otherAccount()));
          plan(Stage.args(target, someRecords(), services())).zones().get(0).resources().stream()
              .map(PlannedResource::toString)
              .forEach(planned::add);
        });
    assertThat(Stage.children(first))
        .as("what was registered, against what was listed")
        .extracting(Comparison::nameOf)
        .containsExactlyInAnyOrderElementsOf(planned);
  }

  /**
   * Without Pulumi the walk lists what it registers, creates no output on the way, and says the
   * same each time.
   *
   * <p>When it fails: an output, SDK arguments among them, is created outside of a {@code make}; a
   * {@code Ref} is read there; something is looked up; or a note is given only once.
   */
  @Test
  @DisplayName("TWICE-1 lists what it registers, and makes nothing to list it")
  protected void listsWhatItRegistersAndMakesNothing() {
    PlannedZone<?> planned = plan(target(ownNetworks()), someRecords()).zones().get(0);
    Listing listing = Listed.of(planned);
    assertThat(listing.resources())
        .as("what is listed, against what is registered")
        .extracting(PlannedResource::toString)
        .containsExactlyInAnyOrderElementsOf(
            Stage.children(declare(ownNetworks(), someRecords())).stream()
                .map(resource -> nameOf(resource))
                .toList());
    Listing again = Listed.of(planned);
    assertThat(again.resources()).as("what is listed again").isEqualTo(listing.resources());
    assertThat(again.notes()).as("notes of the second listing").isEqualTo(listing.notes());
    assertThat(planned.notes()).as("notes of the plan").isEqualTo(listing.notes());
  }
}
