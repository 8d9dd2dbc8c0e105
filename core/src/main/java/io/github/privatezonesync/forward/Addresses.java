package io.github.privatezonesync.forward;

import com.pulumi.core.Output;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.problem.InvalidDeclarationException;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.register.LateCheck;
import io.github.privatezonesync.target.forward.PlannedRule;
import io.github.privatezonesync.target.forward.PlannedServer;
import io.github.privatezonesync.target.forward.ResolverInfo;
import io.github.privatezonesync.target.forward.ServerAddresses;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The addresses of all resolvers that were registered, for the rules that ask them. */
public final class Addresses implements ServerAddresses {
  private final Map<ResolverInfo, Output<List<String>>> ofResolvers = new LinkedHashMap<>();

  /** No resolver is registered yet. */
  public Addresses() {}

  /**
   * Adds a resolver.
   *
   * @param resolver the resolver
   * @param addresses where it can be asked
   */
  public void put(ResolverInfo resolver, Output<List<String>> addresses) {
    ofResolvers.put(resolver, addresses);
  }

  @Override
  public Output<List<String>> of(PlannedRule rule) {
    List<Output<List<String>>> parts = new ArrayList<>();
    rule.servers().forEach(server -> parts.add(of(server, rule.place())));
    return Output.all(parts).applyValue(all -> all.stream().flatMap(List::stream).toList());
  }

  private Output<List<String>> of(PlannedServer server, Place place) {
    if (server instanceof PlannedServer.Of of) {
      return of(of.resolver());
    }
    Leaf<String> address = ((PlannedServer.At) server).address();
    return address.known().isPresent()
        ? Output.of(List.of(address.known().get()))
        : LateCheck.read(
            address.output(), place, text -> List.of(ForwardingDraft.canonicalAddress(text)));
  }

  /**
   * Where a resolver can be asked.
   *
   * @param resolver a resolver that was put here
   * @return its addresses; it fails if the cloud has not given it any yet
   */
  public Output<List<String>> of(ResolverInfo resolver) {
    Output<List<String>> addresses = Objects.requireNonNull(ofResolvers.get(resolver));
    return LateCheck.apply(addresses, given -> atLeastOne(resolver, given));
  }

  private static List<String> atLeastOne(ResolverInfo resolver, List<String> given) {
    if (given.isEmpty()) {
      throw new InvalidDeclarationException(
          List.of(
              Problem.of(
                  Place.of("resolver of network '" + resolver.key() + "'"),
                  "has no address yet: the cloud gives addresses some time after it has taken the"
                      + " resolver; run the update again")));
    }
    return given;
  }
}
