package io.github.privatezonesync;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.resources.ResourceArgs;
import io.github.privatezonesync.plan.SyncPlan;
import io.github.privatezonesync.plan.TargetPlan;
import io.github.privatezonesync.spi.Network;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the engine is told about the component itself: the plain shape, so that no child waits for
 * an output of another resource.
 *
 * <p>The record sets are one text of a line each, of which the engine shows the lines that changed;
 * as a list they would cost the SDK as much as several resources.
 */
@SuppressWarnings("UnusedVariable") // the SDK reads the fields
final class DeclaredShape extends ResourceArgs {
  @Import private final Output<String> domain;
  @Import private final Output<Map<String, List<String>>> networks;
  @Import private final Output<String> recordSets;

  private DeclaredShape(String domain, Map<String, List<String>> networks, String recordSets) {
    this.domain = Output.of(domain);
    this.networks = Output.of(networks);
    this.recordSets = Output.of(recordSets);
  }

  static DeclaredShape of(SyncPlan plan) {
    Map<String, List<String>> networks = new LinkedHashMap<>();
    for (TargetPlan<?> target : plan.targets()) {
      networks.put(
          target.target().key(), target.zone().networks().stream().map(Network::key).toList());
    }
    String recordSets =
        plan.recordSets().stream()
            .map(set -> set.name() + " " + set.type() + " " + set.ttl().seconds())
            .collect(Collectors.joining("\n"));
    return new DeclaredShape(plan.domain().withoutDot(), networks, recordSets);
  }
}
