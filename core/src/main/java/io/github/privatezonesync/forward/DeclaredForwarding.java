package io.github.privatezonesync.forward;

import com.pulumi.core.Output;
import io.github.privatezonesync.register.Registering;
import io.github.privatezonesync.register.Registrar;
import io.github.privatezonesync.target.forward.ForwardingWalk;
import io.github.privatezonesync.target.forward.Resolver;
import io.github.privatezonesync.target.forward.RuleOffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** What a component has registered: the resolvers of all targets, then all rules. */
public final class DeclaredForwarding {
  private final Map<String, Resolver> resolvers = new LinkedHashMap<>();
  private final Addresses addresses;
  private final List<OfferedRule> offeredRules;

  private DeclaredForwarding(
      List<PlannedForwarding<?>> targets, Addresses addresses, List<OfferedRule> offeredRules) {
    this.addresses = addresses;
    this.offeredRules = List.copyOf(offeredRules);
    for (PlannedForwarding<?> planned : targets) {
      for (Resolver resolver : planned.rules().target().resolvers()) {
        if (resolver.info().inbound().isPresent()) {
          resolvers.put(planned.rules().target().key() + "/" + resolver.info().key(), resolver);
        }
      }
    }
  }

  /**
   * Registers a plan, and checks later what addresses from outputs do to it.
   *
   * @param plan a plan
   * @param registering registers under a component, with the provider of a target
   * @return what was registered
   */
  public static DeclaredForwarding of(
      ForwardingPlan plan, Function<PlannedForwarding<?>, Registering> registering) {
    Map<PlannedForwarding<?>, Registering> registrars = new LinkedHashMap<>();
    plan.targets().forEach(target -> registrars.put(target, registering.apply(target)));
    Addresses addresses = new Addresses();
    List<OfferedRule> offered = new ArrayList<>();
    walk(registrars, addresses)
        .forEach(
            (target, offers) -> {
              Registering registered = Objects.requireNonNull(registrars.get(target));
              offers.forEach(offer -> offered.add(offered(offer, target, registered, addresses)));
            });
    LateWays.check(plan, addresses);
    return new DeclaredForwarding(plan.targets(), addresses, offered);
  }

  private static OfferedRule offered(
      RuleOffer offer, PlannedForwarding<?> target, Registering registered, Addresses addresses) {
    return new OfferedRule(
        offer.network(),
        offer.rule().domain(),
        addresses.of(offer.rule(), target.rules().target().capabilities()),
        offer.asker(registered),
        List.copyOf(registered.resources(addresses.resourcesOf(offer.rule()))));
  }

  /**
   * The same walk for a listing and for Pulumi: the resolvers of all targets, which it adds to the
   * addresses, then all rules. It gives back what each target offers.
   */
  static Map<PlannedForwarding<?>, List<RuleOffer>> walk(
      Map<PlannedForwarding<?>, ? extends Registrar> registrars, Addresses addresses) {
    Map<PlannedForwarding<?>, ForwardingWalk> walks = new LinkedHashMap<>();
    registrars.forEach(
        (target, registrar) -> {
          ForwardingWalk walk = target.declare(registrar);
          walk.resolvers().forEach(refs -> addresses.add(refs, registrar));
          walks.put(target, walk);
        });
    Map<PlannedForwarding<?>, List<RuleOffer>> offers = new LinkedHashMap<>();
    walks.forEach(
        (target, walk) ->
            offers.put(
                target,
                walk.addRules(new RuleServers(addresses, target.rules().target().capabilities()))));
    return offers;
  }

  /**
   * The rules that owners of resolvers must take.
   *
   * @return the rules of all targets that cannot add theirs
   */
  public List<OfferedRule> offeredRules() {
    return offeredRules;
  }

  /**
   * The resolvers that can be asked.
   *
   * @return by target key, {@code /} and the key of the resolver's network
   */
  public Map<String, Resolver> resolvers() {
    return Map.copyOf(resolvers);
  }

  /**
   * Where a resolver can be asked.
   *
   * @param resolver one of {@link #resolvers}
   * @return its inbound addresses
   */
  public Output<List<String>> addresses(Resolver resolver) {
    return addresses.of(resolver.info());
  }

  /**
   * Where all resolvers can be asked.
   *
   * @return their inbound addresses, by the same keys as {@link #resolvers}
   */
  public Output<Map<String, List<String>>> addresses() {
    List<String> keys = List.copyOf(resolvers.keySet());
    List<Output<List<String>>> all = new ArrayList<>();
    resolvers.values().forEach(resolver -> all.add(addresses(resolver)));
    return Output.all(all).applyValue(values -> byKey(keys, values));
  }

  private static Map<String, List<String>> byKey(List<String> keys, List<List<String>> values) {
    Map<String, List<String>> byKey = new LinkedHashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      byKey.put(keys.get(i), values.get(i));
    }
    return byKey;
  }
}
