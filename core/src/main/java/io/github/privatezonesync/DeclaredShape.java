package io.github.privatezonesync;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.resources.ResourceArgs;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.plan.SyncPlan;
import java.util.stream.Collectors;

/**
 * The inputs of the component itself: only the plain shape, so that no child waits for an output of
 * another resource.
 *
 * <p>The networks are one text with a line for each, and so are the record sets: the engine shows
 * the lines that changed. As lists they would cost the SDK as much as several resources.
 */
@SuppressWarnings("UnusedVariable") // the SDK reads the fields
final class DeclaredShape extends ResourceArgs {
  @Import private final Output<String> domain;
  @Import private final Output<String> networks;
  @Import private final Output<String> recordSets;

  private DeclaredShape(String domain, String networks, String recordSets) {
    this.domain = Output.of(domain);
    this.networks = Output.of(networks);
    this.recordSets = Output.of(recordSets);
  }

  static DeclaredShape of(SyncPlan plan) {
    String networks =
        plan.zones().stream()
            .flatMap(
                planned ->
                    planned.zone().networks().stream()
                        .map(network -> planned.zone().target().key() + " " + network.key()))
            .collect(Collectors.joining("\n"));
    String recordSets =
        plan.recordSets().stream()
            .map(DeclaredShape::line)
            .distinct()
            .collect(Collectors.joining("\n"));
    return new DeclaredShape(plan.domain().withoutDot(), networks, recordSets);
  }

  private static String line(RecordSet set) {
    String route = set.route().map(only -> " " + only).orElse("");
    return set.name() + " " + set.type() + " " + set.ttl().seconds() + route;
  }
}
