package io.github.privatezonesync.testkit.contract;

import com.pulumi.Context;
import com.pulumi.resources.ComponentResourceOptions;
import com.pulumi.resources.Resource;
import io.github.privatezonesync.ForwardedDomain;
import io.github.privatezonesync.PrivateForwarding;
import io.github.privatezonesync.PrivateForwardingArgs;
import io.github.privatezonesync.forward.ForwardingPlan;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.target.Network;
import io.github.privatezonesync.target.forward.ForwardingTarget;
import io.github.privatezonesync.target.forward.Resolver;
import io.github.privatezonesync.testkit.DeclaredResource;
import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.PulumiProgram;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an author of a target of forwarding provides, and what the suite declares with it. */
abstract class ForwardingUnderTest {
  static final String DC = "10.9.0.53";
  static final String OTHER_DC = "10.9.0.54";
  static final String CORP = "corp.example";
  static final String SHOP = "shop.example";

  /** What one target asks the resolver of the other for. */
  static final String OF_THE_HUB = "hub.example";

  private static final String OTHER_TARGET = "other";

  /**
   * The id of a network as a user would give it, in the cloud's own form.
   *
   * @param number any number from 0
   * @return an id that is different for each number
   */
  protected abstract String networkId(int number);

  /**
   * Builds a target as a user would. It may be called inside and outside of a program.
   *
   * @param spec its key, networks and provider
   * @return the target, with one resolver
   */
  protected abstract ForwardingTarget<?> target(ForwardingSpec spec);

  /**
   * Takes the rules that a component offers, as the owners of the networks' resolvers would in
   * their own programs. Left out, the target offers none.
   *
   * @param forwarding the component
   * @param owners the parent for whatever takes the rules; its name is unique, and names start with
   *     it
   */
  protected void takeRules(PrivateForwarding forwarding, Resource owners) {
    throw new AssertionError("the target offers rules, and takeRules(..) does not take them");
  }

  /**
   * Decodes what the cloud would hold, with code that the target does not use.
   *
   * @param stack what was declared
   * @return what the cloud would hold
   */
  protected abstract ForwardingReading read(DeclaredStack stack);

  /**
   * Simulated clouds for rules FWD-1, FWD-2 and FWD-6.
   *
   * @return new clouds for each call, in which {@link #networkId} of 0, 1 and 2 exist, and in 0 and
   *     1 what a resolver needs, such as subnets
   */
  protected abstract SimulatedClouds clouds();

  /**
   * The region of all networks. Left out, networks are in no region.
   *
   * @return the region, or none
   */
  protected List<String> regions() {
    return List.of();
  }

  /**
   * Lets a program that runs without clouds get what the cloud computes and the target reads. Left
   * out, resources give back their inputs, and functions nothing.
   *
   * @param program a program
   * @return the program with {@link PulumiProgram#outputs} and {@link PulumiProgram#call}
   */
  protected PulumiProgram computed(PulumiProgram program) {
    return program;
  }

  /**
   * Whether the account of a network ties it to a rule of another account. Left out, the account of
   * the rule does.
   *
   * @return true if {@link NetworkSpec#account} is the provider of a {@link ReadTie#resource}
   */
  protected boolean ownersTieNetworks() {
    return false;
  }

  NetworkSpec network(String key, int number) {
    return NetworkSpec.of(key, number, networkId(number)).in(regions());
  }

  NetworkSpec hub() {
    return network("hub", 0);
  }

  NetworkSpec edge() {
    return network("edge", 1);
  }

  NetworkSpec lab() {
    return network("lab", 2);
  }

  ForwardingSpec ownNetworks() {
    return ForwardingSpec.of(Stage.TARGET, hub(), edge(), lab());
  }

  /** One domain for all networks, and one for all except one. */
  static List<ForwardedDomain> someDomains() {
    return List.of(
        ForwardedDomain.of(CORP).to(DC, OTHER_DC),
        ForwardedDomain.of(SHOP).to(DC, OTHER_DC).exceptFrom(Stage.TARGET + "/lab"));
  }

  /** The domains of {@link #someDomains}, each with the keys of the networks that forward it. */
  static Map<String, List<String>> whoForwards() {
    return Map.of(CORP, List.of("hub", "edge", "lab"), SHOP, List.of("hub", "edge"));
  }

  /** Two targets, with a hub each. */
  List<ForwardingTarget<?>> mutualTargets() {
    return List.of(
        target(ForwardingSpec.of(Stage.TARGET, hub(), lab())),
        target(ForwardingSpec.of(OTHER_TARGET, network("far", 1))));
  }

  PrivateForwardingArgs mutual() {
    return mutual(mutualTargets());
  }

  /** Each of two targets asks the resolver of the other. */
  static PrivateForwardingArgs mutual(List<ForwardingTarget<?>> targets) {
    return args(
        targets,
        List.of(
            ForwardedDomain.of(OF_THE_HUB).to(resolver(targets.get(0))).from(OTHER_TARGET),
            ForwardedDomain.of("far.example").to(resolver(targets.get(1))).from(Stage.TARGET)));
  }

  static Resolver resolver(ForwardingTarget<?> target) {
    return target.info().resolvers().get(0);
  }

  static PrivateForwardingArgs args(
      List<? extends ForwardingTarget<?>> targets, List<ForwardedDomain> domains) {
    return PrivateForwardingArgs.builder().targets(targets).domains(domains).build();
  }

  PrivateForwardingArgs args(ForwardingSpec spec, ForwardedDomain... domains) {
    return args(List.of(target(spec)), List.of(domains));
  }

  PrivateForwardingArgs everything() {
    return args(List.of(target(ownNetworks())), someDomains());
  }

  static ForwardingPlan plan(PrivateForwardingArgs args) {
    return ForwardingPlan.of(Stage.identity(Stage.COMPONENT), args.declaration(), args.beside());
  }

  void define(PrivateForwardingArgs args) {
    define(Stage.COMPONENT, args, null);
  }

  void define(
      String component, PrivateForwardingArgs args, @Nullable ComponentResourceOptions options) {
    PrivateForwarding unused = declare(component, args, options);
  }

  /** Declares a component, and lets the owners of resolvers take the rules that it offers. */
  PrivateForwarding declare(
      String component, PrivateForwardingArgs args, @Nullable ComponentResourceOptions options) {
    PrivateForwarding forwarding = new PrivateForwarding(component, args, options);
    if (!forwarding.offeredRules().isEmpty()) {
      takeRules(forwarding, Stage.owners(component));
    }
    return forwarding;
  }

  DeclaredStack run(Consumer<Context> stack) {
    return computed(Stage.program()).run(stack);
  }

  DeclaredStack declareEverything() {
    return run(ctx -> define(everything()));
  }

  /** What the target registered. */
  static List<DeclaredResource> children(DeclaredStack stack) {
    return Stage.children(stack).stream()
        .filter(resource -> !resource.type().equals(PrivateForwarding.TYPE))
        .toList();
  }

  static List<String> names(DeclaredStack stack) {
    return children(stack).stream().map(Comparison::nameOf).toList();
  }

  /** The id of each network in its canonical spelling, by key. */
  Map<String, String> canonicalIds() {
    Map<String, Integer> numbers = new HashMap<>();
    ownNetworks().networks().forEach(network -> numbers.put(network.key(), network.number()));
    Map<String, String> ids = new HashMap<>();
    for (Network network : target(ownNetworks()).info().networks()) {
      int number = Objects.requireNonNull(numbers.get(network.key()));
      ids.put(network.key(), network.canonicalId(networkId(number)));
    }
    return ids;
  }

  static <T> List<T> reversed(List<T> list) {
    List<T> other = new ArrayList<>(list);
    Collections.reverse(other);
    return other;
  }

  static List<ForwardedDomain> with(ForwardedDomain first, List<ForwardedDomain> others) {
    return Stream.concat(Stream.of(first), others.stream()).toList();
  }
}
