package io.github.privatezonesync.docs;

import io.github.privatezonesync.aws.AwsTarget;
import io.github.privatezonesync.azure.AzureTarget;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.Route;
import io.github.privatezonesync.gcp.GcpTarget;
import io.github.privatezonesync.oci.OciTarget;
import io.github.privatezonesync.target.Capabilities;
import io.github.privatezonesync.target.Limit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the clouds support, as the table of the README. */
final class CapabilityTable {
  private static final List<Capabilities> CLOUDS =
      List.of(
          GcpTarget.builder().build().info().capabilities(),
          AwsTarget.builder().build().info().capabilities(),
          AzureTarget.builder().build().info().capabilities(),
          OciTarget.builder().build().info().capabilities());

  private CapabilityTable() {}

  static String ofAllClouds() {
    List<String> rows = new ArrayList<>();
    rows.add(row("", Capabilities::cloud));
    rows.add("| --- " + "| --- ".repeat(CLOUDS.size()) + "|");
    rows.add(row("a network is a", Capabilities::networkWord));
    rows.add(row("network of another account", CapabilityTable::foreign));
    rows.add(row("TTL", cloud -> cloud.ttls().toString()));
    for (RecordType type : RecordType.values()) {
      rows.add(row(type.name(), cloud -> cloud.types().contains(type) ? "yes" : "–"));
    }
    rows.add(
        row("answers by the region of the client", cloud -> routes(cloud, Route.Kind.BY_REGION)));
    rows.add(row("answers by latency", cloud -> routes(cloud, Route.Kind.BY_LATENCY)));
    rows.add(row("weighted answers", cloud -> routes(cloud, Route.Kind.WEIGHTED)));
    rows.add(row("failover by health", CapabilityTable::failover));
    Arrays.stream(Limit.values())
        .filter(limit -> CLOUDS.stream().anyMatch(cloud -> cloud.limits().containsKey(limit)))
        .forEach(limit -> rows.add(row(limit.words(), cloud -> most(cloud, limit))));
    return String.join("\n", rows);
  }

  private static String row(String title, Function<Capabilities, String> cell) {
    return CLOUDS.stream().map(cell).collect(Collectors.joining(" | ", "| " + title + " | ", " |"));
  }

  private static String foreign(Capabilities cloud) {
    return switch (cloud.foreignNetworks()) {
      case ASSOCIATED_BY_ZONE_OWNER -> "associated by the zone's account";
      case AUTHORIZED_THEN_ASSOCIATED_BY_NETWORK_OWNER ->
          "authorized, then associated by its own account";
      case OFFERED_TO_RESOLVER_OWNER -> "attached by whoever owns its resolver";
    };
  }

  private static String routes(Capabilities cloud, Route.Kind kind) {
    Integer most = cloud.routes().get(kind);
    if (most == null) {
      return "–";
    }
    return most == Integer.MAX_VALUE ? "yes" : "up to " + most;
  }

  private static String failover(Capabilities cloud) {
    return cloud.routes().containsKey(Route.Kind.FAILOVER) ? "yes" : "–";
  }

  private static String most(Capabilities cloud, Limit limit) {
    Long most = cloud.limits().get(limit);
    return most == null ? "–" : String.format(Locale.ROOT, "%,d", most);
  }
}
