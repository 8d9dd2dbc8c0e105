package io.github.privatezonesync.simulator.gcp;

import java.util.List;
import java.util.Map;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** A managed zone as the provider sends it. */
record ZoneRequest(
    String project,
    String name,
    String dnsName,
    String description,
    boolean isPrivate,
    List<String> networkUrls,
    List<String> clusters,
    PMap<String, String> labels,
    boolean logging) {
  static final String NETWORKS = "managedZone.privateVisibilityConfig.networks";

  /** Expands the inputs of the resource. */
  static ZoneRequest of(Properties inputs, String project) {
    Properties visibility = inputs.object("privateVisibilityConfig");
    return new ZoneRequest(
        project,
        inputs.text("name"),
        DnsNames.canonical(inputs.text("dnsName")),
        inputs.text("description"),
        inputs.text("visibility").equalsIgnoreCase("private"),
        visibility.objects("networks").stream()
            .map(network -> NetworkUrl.expand(network.text("networkUrl")))
            .toList(),
        visibility.objects("gkeClusters").stream()
            .map(cluster -> cluster.text("gkeClusterName"))
            .toList(),
        labels(inputs.object("labels")),
        inputs.object("cloudLoggingConfig").flag("enableLogging"));
  }

  String id() {
    return Ids.zone(project, name);
  }

  private static PMap<String, String> labels(Properties labels) {
    PMap<String, String> all = HashTreePMap.empty();
    for (Map.Entry<String, Object> label : labels.values().entrySet()) {
      all = all.plus(label.getKey(), String.valueOf(label.getValue()));
    }
    return all;
  }
}
