package io.github.privatezonesync.forward;

import com.pulumi.core.Output;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.problem.InvalidDeclarationException;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.problem.ProblemList;
import io.github.privatezonesync.register.LateCheck;
import io.github.privatezonesync.register.Ref;
import io.github.privatezonesync.register.Registering;
import io.github.privatezonesync.register.Registrar;
import io.github.privatezonesync.target.forward.ForwardingInfo;
import io.github.privatezonesync.target.forward.PlannedRule;
import io.github.privatezonesync.target.forward.PlannedServer;
import io.github.privatezonesync.target.forward.ResolverInfo;
import io.github.privatezonesync.target.forward.ResolverRefs;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The addresses of all resolvers that a walk added, for the rules that ask them. */
final class Addresses {
  private final Map<ResolverInfo, Added> added = new LinkedHashMap<>();

  /** A resolver, and what it was added to. */
  private record Added(ResolverRefs refs, Registrar registrar) {}

  void add(ResolverRefs refs, Registrar registrar) {
    added.put(refs.resolver(), new Added(refs, registrar));
  }

  /** What a rule of a target asks. */
  Output<List<String>> of(PlannedRule rule, ForwardingInfo<?> target) {
    Place place = rule.place().in(target.place());
    List<Output<List<String>>> parts = new ArrayList<>();
    rule.servers().forEach(server -> parts.add(of(server, place, target)));
    return LateCheck.apply(
        Output.all(parts),
        all -> {
          List<String> servers = all.stream().flatMap(List::stream).toList();
          ProblemList problems = new ProblemList();
          CloudChecks.together(servers.size(), servers, target.capabilities())
              .forEach(what -> problems.add(Problem.of(rule.place(), what)));
          problems.failIn(target.place());
          return target.capabilities().choice().asked(servers);
        });
  }

  private Output<List<String>> of(PlannedServer server, Place place, ForwardingInfo<?> target) {
    if (server instanceof PlannedServer.Of of) {
      return of(of.resolver());
    }
    Leaf<String> address = ((PlannedServer.At) server).address();
    return address.known().isPresent()
        ? Output.of(List.of(address.known().get()))
        : LateCheck.read(
            address.output(), place, text -> List.of(CloudChecks.server(text, target)));
  }

  /** Where a resolver can be asked; it fails if the cloud has not given it an address yet. */
  Output<List<String>> of(ResolverInfo resolver) {
    Added own = Objects.requireNonNull(added.get(resolver));
    if (!(own.registrar() instanceof Registering registering)) {
      throw new IllegalStateException("addresses are read in a listing");
    }
    return LateCheck.apply(own.refs().addresses(registering), given -> atLeastOne(resolver, given));
  }

  private static List<String> atLeastOne(ResolverInfo resolver, List<String> given) {
    if (given.isEmpty() || given.stream().anyMatch(String::isBlank)) {
      throw new InvalidDeclarationException(
          List.of(
              Problem.of(
                  Place.of("resolver of network '" + resolver.key() + "'"),
                  "has no address yet: the cloud gives addresses some time after it has taken the"
                      + " resolver; run the update again")));
    }
    return given;
  }

  /** What must be there before a rule is made. */
  List<Ref<?>> resourcesOf(PlannedRule rule) {
    List<Ref<?>> resources = new ArrayList<>();
    for (PlannedServer server : rule.servers()) {
      if (server instanceof PlannedServer.Of of) {
        resources.addAll(Objects.requireNonNull(added.get(of.resolver())).refs().resources());
      }
    }
    return resources;
  }
}
