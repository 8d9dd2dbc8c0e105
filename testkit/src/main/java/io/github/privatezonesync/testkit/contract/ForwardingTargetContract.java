package io.github.privatezonesync.testkit.contract;

import static io.github.privatezonesync.testkit.contract.Comparison.nameOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.resources.ComponentResourceOptions;
import io.github.privatezonesync.ForwardedDomain;
import io.github.privatezonesync.PrivateForwardingArgs;
import io.github.privatezonesync.forward.ForwardingPlan;
import io.github.privatezonesync.problem.InvalidDeclarationException;
import io.github.privatezonesync.register.PlannedResource;
import io.github.privatezonesync.target.forward.ForwardingTarget;
import io.github.privatezonesync.testkit.DeclaredResource;
import io.github.privatezonesync.testkit.DeclaredStack;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The rules that every {@link ForwardingTarget} must keep, with one test for each.
 *
 * <p>The Javadoc of a test says what to look at when it fails. Rules FWD-1, FWD-2 and FWD-6 deploy
 * to simulated clouds; the others are about what a target asks of the engine.
 */
@ExtendWith(RuleInMessage.class)
public abstract class ForwardingTargetContract extends ForwardedAnswerRules {
  /** For subclasses. */
  protected ForwardingTargetContract() {}

  /**
   * A plan lists what will be registered, and makes nothing to list it.
   *
   * <p>When it fails: an output, SDK arguments among them, is created outside of a {@code make}, a
   * {@code make} registers more than it returns, or the walk asks what kind of registrar it has.
   */
  @Test
  @DisplayName("FWD-3 lists what it registers, and makes nothing to list it")
  protected void listsWhatItRegisters() {
    PrivateForwardingArgs args = everything();
    ForwardingPlan plan = Listed.withoutOutputs(() -> plan(args));
    assertThat(names(declareEverything()))
        .as("what is registered, against what is listed")
        .containsExactlyInAnyOrderElementsOf(
            plan.targets().stream()
                .flatMap(planned -> planned.resources().stream())
                .map(PlannedResource::toString)
                .toList());
  }

  /**
   * Logical names are made of keys and domains, so nothing is replaced where a declaration is
   * written in another order, or gets one more network or domain.
   *
   * <p>When it fails: a name is made from a position, a count or an id, not by {@code
   * plan.name(..)}.
   */
  @Test
  @DisplayName("FWD-4 keeps logical names when things are reordered or added")
  protected void keepsLogicalNames() {
    ForwardingSpec spec = ownNetworks();
    Map<String, String> before = inputs(declareEverything());
    ForwardingSpec otherOrder =
        new ForwardingSpec(spec.key(), spec.hub(), reversed(spec.others()), spec.provider());
    assertThat(inputs(declare(otherOrder, reversed(someDomains()))))
        .as("resources of the declaration in another order")
        .isEqualTo(before);
    List<NetworkSpec> more = new ArrayList<>(spec.others());
    more.add(0, network("annex", 3));
    ForwardingSpec larger = new ForwardingSpec(spec.key(), spec.hub(), more, spec.provider());
    DeclaredStack after =
        declare(larger, with(ForwardedDomain.of("a.example").to(DC, OTHER_DC), someDomains()));
    assertThat(names(after))
        .as("resources with one more network and domain")
        .containsAll(before.keySet());
    assertThat(ruleNames(after))
        .as("rules with one more network and domain")
        .containsAll(ruleNames(declareEverything()));
  }

  private List<String> ruleNames(DeclaredStack stack) {
    return read(stack).rules().stream()
        .map(rule -> nameOf(rule.resource()) + " for " + rule.domain())
        .toList();
  }

  private DeclaredStack declare(ForwardingSpec spec, List<ForwardedDomain> domains) {
    return run(ctx -> define(args(List.of(target(spec)), domains)));
  }

  private static Map<String, String> inputs(DeclaredStack stack) {
    Map<String, String> inputs = new TreeMap<>();
    children(stack).forEach(child -> inputs.put(nameOf(child), child.inputs().toString()));
    return inputs;
  }

  /**
   * Names in the cloud are valid however long keys and domains are, and no two components and no
   * two targets of one give resources the same.
   *
   * <p>When it fails: a physical name is not made by {@code plan.physicalNames().derive(..)}, with
   * the cloud's longest length, or leaves out a part that tells resources apart.
   */
  @Test
  @DisplayName("FWD-5 sets valid physical names that no other resource has")
  protected void setsValidPhysicalNames() {
    String longKey = "A key of " + "many ".repeat(15) + "words";
    String longDomain = "a-rather-long-label-of-a-name.".repeat(5) + "example";
    ForwardingSpec longest =
        ForwardingSpec.of("t".repeat(90), network(longKey, 0), network(longKey + " more", 3));
    DeclaredStack stack =
        run(
            ctx -> {
              define(everything());
              define("other", everything(), null);
              define(
                  "two targets",
                  args(
                      List.of(target(longest), target(ForwardingSpec.of("short", edge(), lab()))),
                      List.of(
                          ForwardedDomain.of(longDomain).to(DC, OTHER_DC),
                          ForwardedDomain.of("b." + longDomain).to(DC, OTHER_DC))),
                  null);
            });
    Map<DeclaredResource, PhysicalName> names = read(stack).names();
    assertThat(names)
        .as("physical names")
        .isNotEmpty()
        .allSatisfy(
            (resource, name) ->
                assertThat(name.isValid())
                    .as("whether '%s' of %s may be so", name.value(), nameOf(resource))
                    .isTrue());
    assertThat(names.entrySet())
        .extracting(named -> named.getKey().type() + " " + named.getValue().value())
        .as("physical names")
        .doesNotHaveDuplicates();
  }

  /**
   * All mistakes of a declaration are reported in one exception, before anything is registered.
   *
   * <p>When it fails: {@link ForwardingTarget#problems} throws instead of returning what it found,
   * or {@link ForwardingTarget#declare} finds what {@code problems} should have.
   */
  @Test
  @DisplayName("FWD-8 reports all problems at once and declares nothing")
  protected void reportsAllProblemsAtOnce() {
    ForwardingSpec odd =
        ForwardingSpec.of(Stage.TARGET, hub(), NetworkSpec.of("odd", 9, "?!").in(regions()));
    List<String> told = new ArrayList<>();
    DeclaredStack stack =
        run(
            ctx -> {
              try {
                define(
                    args(
                        odd,
                        ForwardedDomain.of(CORP).to("10.9.0.300", DC),
                        ForwardedDomain.of(SHOP)));
              } catch (InvalidDeclarationException invalid) {
                invalid.problems().forEach(problem -> told.add(problem.toString()));
              }
            });
    assertThat(String.join("\n", told))
        .as("problems reported together")
        .contains("network 'odd'")
        .contains("'10.9.0.300'")
        .contains("'" + SHOP + "'");
    assertThat(stack.resources()).as("what was registered all the same").isEmpty();
  }

  /**
   * Every child is under the component, is seen by the component's transformations, and has the
   * provider of the target, except that the account of a network may tie it.
   *
   * <p>Being under the component, it also inherits whether it is protected, and the component's
   * former names.
   *
   * <p>When it fails: a {@code make} does not use the options that it is given, or the account in
   * {@link ForwardingTarget#info} does not have the provider that the user gave.
   */
  @Test
  @DisplayName("FWD-9 hangs every child under the component, with the provider of its account")
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
            ctx -> {
              ForwardingSpec spec =
                  ForwardingSpec.of(Stage.TARGET, hub(), edge(), lab().of(Stage.otherAccount()))
                      .in(Stage.ownAccount());
              define(Stage.COMPONENT, args(spec, someDomains().get(0)), options);
            });
    String foreign = canonicalIds().get("lab");
    Set<String> ofOwner =
        read(stack).ties().stream()
            .filter(tie -> ownersTieNetworks() && tie.networkId().equals(foreign))
            .map(tie -> tie.resource().name())
            .collect(Collectors.toSet());
    assertThat(children(stack))
        .as("children")
        .isNotEmpty()
        .allSatisfy(
            child -> {
              assertThat(child.parent()).as("parent of " + nameOf(child)).hasValue(Stage.COMPONENT);
              assertThat(transformed).as("transformed resources").contains(child.name());
              assertThat(child.provider())
                  .as("provider of " + nameOf(child))
                  .hasValue(
                      ofOwner.contains(child.name()) ? Stage.OTHER_ACCOUNT : Stage.OWN_ACCOUNT);
              assertThat(child.protect())
                  .as("protect of " + nameOf(child))
                  .isNotEqualTo(Optional.of(false));
              assertThat(child.ignoreChanges()).as("ignoreChanges of " + nameOf(child)).isEmpty();
            });
  }
}
