package io.github.privatezonesync.forward;

import com.pulumi.core.Output;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.problem.InvalidDeclarationException;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.target.forward.ResolverInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ways of questions once the addresses that come from outputs are known. */
final class LateWays {
  private LateWays() {}

  /**
   * Checks beside the resources, holding none of them up, that no question goes round in a circle.
   * It runs in every update in which all addresses are known, and fails the update.
   */
  static void check(ForwardingPlan plan, Addresses addresses) {
    MeshSource source = plan.source();
    List<Leaf<String>> pending = source.pending();
    List<ResolverInfo> resolvers = source.resolvers();
    if (pending.isEmpty()) {
      return;
    }
    List<Output<List<String>>> outputs = new ArrayList<>();
    pending.forEach(leaf -> outputs.add(leaf.output().applyValue(List::of)));
    resolvers.forEach(resolver -> outputs.add(addresses.of(resolver)));
    Output<Boolean> unused =
        Output.all(outputs)
            .applyValue(values -> refuseLoops(source, late(pending, resolvers, values)));
  }

  private static LateAddresses late(
      List<Leaf<String>> leaves, List<ResolverInfo> resolvers, List<List<String>> values) {
    Map<Leaf<String>, String> byLeaf = new HashMap<>();
    for (int i = 0; i < leaves.size(); i++) {
      byLeaf.put(leaves.get(i), values.get(i).get(0));
    }
    Map<ResolverInfo, List<String>> byResolver = new HashMap<>();
    for (int i = 0; i < resolvers.size(); i++) {
      byResolver.put(resolvers.get(i), values.get(leaves.size() + i));
    }
    return new LateAddresses(byLeaf, byResolver);
  }

  private static boolean refuseLoops(MeshSource source, LateAddresses late) {
    List<Problem> loops = Findings.loops(source.mesh(late));
    if (!loops.isEmpty()) {
      throw new InvalidDeclarationException(loops);
    }
    return true;
  }
}
