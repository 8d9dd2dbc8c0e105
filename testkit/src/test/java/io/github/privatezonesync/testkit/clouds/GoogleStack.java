package io.github.privatezonesync.testkit.clouds;

import com.pulumi.Context;
import com.pulumi.core.Output;
import com.pulumi.core.annotations.Export;
import com.pulumi.core.annotations.Import;
import com.pulumi.resources.CustomResource;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumi.resources.ResourceArgs;
import java.util.List;
import java.util.Map;

/**
 * A stack by hand, with the types of Google Cloud: two networks, and a zone that one of them sees.
 */
final class GoogleStack {
  static final String RECORD_SET = "gcp:dns/recordSet:RecordSet";

  private GoogleStack() {}

  static void define(Context ctx) {
    define(ctx, "10.0.0.1");
  }

  static void define(Context ctx, String address) {
    Made hub = network("hub");
    network("spare");
    zone(hub, address);
  }

  static Made network(String name) {
    Args args = new Args();
    args.name = Output.of(name);
    return new Made("gcp:compute/network:Network", name, args);
  }

  /** A subnetwork of the network that {@link #define} makes. */
  static void subnetwork(String region) {
    Args args = new Args();
    args.network = Output.of("hub");
    args.region = Output.of(region);
    args.ipCidrRange = Output.of("10.1.0.0/24");
    Made unused = new Made("gcp:compute/subnetwork:Subnetwork", region, args);
  }

  static void zone(Made network, String address) {
    Args args = new Args();
    args.name = Output.of("corp");
    args.dnsName = Output.of("corp.internal.");
    args.description = Output.of("names");
    args.visibility = Output.of("private");
    args.privateVisibilityConfig =
        network.selfLink.applyValue(url -> Map.of("networks", List.of(Map.of("networkUrl", url))));
    Made zone = new Made("gcp:dns/managedZone:ManagedZone", "zone", args);
    record(zone, "db", "A", address);
    record(zone, "www", "CNAME", "db.corp.internal.");
    record(zone, "*.apps", "A", "10.0.0.9");
    record(zone, "note", "TXT", "\"owner=search team\"", "\"" + "x".repeat(200) + "\" \"y\"");
  }

  private static void record(Made zone, String name, String type, String... values) {
    Args args = new Args();
    args.managedZone = zone.name;
    args.name = Output.of(name + ".corp.internal.");
    args.type = Output.of(type);
    args.ttl = Output.of(300);
    args.rrdatas = Output.of(List.of(values));
    Made unused = new Made(RECORD_SET, name, args);
  }

  /** CNAME sets beside those of the zone. */
  static void aliases(Map<String, String> hostByName) {
    for (Map.Entry<String, String> alias : hostByName.entrySet()) {
      Args args = new Args();
      args.managedZone = Output.of("corp");
      args.name = Output.of(alias.getKey() + ".corp.internal.");
      args.type = Output.of("CNAME");
      args.ttl = Output.of(300);
      args.rrdatas = Output.of(List.of(alias.getValue()));
      Made unused = new Made(RECORD_SET, alias.getKey(), args);
    }
  }

  /** A record set beside those of the zone, with a routing policy. */
  static void routed(String name, Map<String, Object> policy) {
    Args args = new Args();
    args.managedZone = Output.of("corp");
    args.name = Output.of(name + ".corp.internal.");
    args.type = Output.of("A");
    args.ttl = Output.of(300);
    args.routingPolicy = Output.of(policy);
    Made unused = new Made(RECORD_SET, name, args);
  }

  static final class Args extends ResourceArgs {
    @Import Output<String> name;
    @Import Output<String> dnsName;
    @Import Output<String> description;
    @Import Output<String> visibility;
    @Import Output<Map<String, Object>> privateVisibilityConfig;
    @Import Output<String> managedZone;
    @Import Output<String> type;
    @Import Output<Integer> ttl;
    @Import Output<List<String>> rrdatas;
    @Import Output<Map<String, Object>> routingPolicy;
    @Import Output<String> network;
    @Import Output<String> region;
    @Import Output<String> ipCidrRange;
  }

  static final class Made extends CustomResource {
    @Export(
        name = "name",
        refs = {String.class},
        tree = "[0]")
    Output<String> name;

    @Export(
        name = "selfLink",
        refs = {String.class},
        tree = "[0]")
    Output<String> selfLink;

    Made(String type, String name, Args args) {
      super(type, name, args, CustomResourceOptions.Empty);
    }
  }
}
