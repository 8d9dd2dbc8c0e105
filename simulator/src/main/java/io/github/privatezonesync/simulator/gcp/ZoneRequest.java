package io.github.privatezonesync.simulator.gcp;

import io.github.privatezonesync.simulator.bridge.Properties;
import java.util.List;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * A managed zone as the provider sends it.
 *
 * @param project the project it is sent to
 * @param name its name in the project
 * @param dnsName its DNS name as the program has it
 * @param description what it is for
 * @param isPrivate whether only networks see it
 * @param networkUrls the networks that see it
 * @param clusters the GKE clusters that see it
 * @param labels its labels
 * @param logging whether its queries are logged
 * @param kinds what it is to do with questions, of which only one is allowed
 */
record ZoneRequest(
    String project,
    String name,
    String dnsName,
    String description,
    boolean isPrivate,
    List<String> networkUrls,
    List<String> clusters,
    PMap<String, String> labels,
    boolean logging,
    List<ZoneKind> kinds) {
  static final String NETWORKS = "managedZone.privateVisibilityConfig.networks";

  /** Expands the inputs of the resource. */
  static ZoneRequest of(Properties inputs, String project) {
    Properties visibility = inputs.object("privateVisibilityConfig");
    return new ZoneRequest(
        project,
        inputs.text("name"),
        inputs.text("dnsName"),
        inputs.text("description"),
        inputs.text("visibility").equalsIgnoreCase("private"),
        visibility.objects("networks").stream()
            .map(network -> NetworkUrl.expand(network.text("networkUrl")))
            .toList(),
        visibility.objects("gkeClusters").stream()
            .map(cluster -> cluster.text("gkeClusterName"))
            .toList(),
        HashTreePMap.from(inputs.textMap("labels")),
        inputs.object("cloudLoggingConfig").flag("enableLogging"),
        ZoneKind.of(inputs));
  }

  /** The request with what it cannot change as the zone has it. */
  ZoneRequest to(Zone zone) {
    return new ZoneRequest(
        project,
        name,
        zone.dnsName(),
        description,
        zone.isPrivate(),
        networkUrls,
        clusters,
        labels,
        logging,
        kinds);
  }

  ZoneKind kind() {
    return kinds.get(0);
  }

  /** The DNS name as the API keeps it. */
  String canonicalDnsName() {
    return DomainNames.canonical(dnsName);
  }

  String id() {
    return Ids.zone(project, name);
  }
}
