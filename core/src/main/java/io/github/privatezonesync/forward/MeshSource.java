package io.github.privatezonesync.forward;

import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.plan.SyncPlan;
import io.github.privatezonesync.target.forward.ForwardingTarget;
import io.github.privatezonesync.target.forward.PlannedRule;
import io.github.privatezonesync.target.forward.PlannedServer;
import io.github.privatezonesync.target.forward.Resolver;
import io.github.privatezonesync.target.forward.ResolverInfo;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a mesh is made of.
 *
 * @param draft rules, and servers outside
 * @param targets networks and resolvers
 * @param beside the plans of the zones in those networks
 */
record MeshSource(ForwardingDraft draft, List<ForwardingTarget<?>> targets, List<SyncPlan> beside) {
  MeshSource {
    targets = targets.stream().sorted(Comparator.comparing(t -> t.info().key())).toList();
    beside = List.copyOf(beside);
  }

  /** The mesh, as far as addresses are known. */
  Mesh mesh(LateAddresses late) {
    return new MeshBuilder(this, late).build();
  }

  /** The addresses that are known at deployment only. */
  List<Leaf<String>> pending() {
    Set<Leaf<String>> pending = new LinkedHashSet<>();
    for (ForwardingTarget<?> target : targets) {
      for (PlannedRule rule : draft.rules(target.info().key())) {
        addPending(rule.servers(), pending);
      }
    }
    for (OutsideServers servers : draft.outside()) {
      servers.servers().stream().filter(a -> a.known().isEmpty()).forEach(pending::add);
      servers.forwards().values().forEach(to -> addPending(to, pending));
    }
    return List.copyOf(pending);
  }

  private static void addPending(Collection<PlannedServer> servers, Set<Leaf<String>> pending) {
    for (PlannedServer server : servers) {
      if (server instanceof PlannedServer.At at && at.address().known().isEmpty()) {
        pending.add(at.address());
      }
    }
  }

  /** The resolvers that can be asked. */
  List<ResolverInfo> resolvers() {
    List<ResolverInfo> all = new ArrayList<>();
    for (ForwardingTarget<?> target : targets) {
      target.info().resolvers().stream()
          .map(Resolver::info)
          .filter(info -> info.inbound().isPresent())
          .forEach(all::add);
    }
    return all;
  }
}
