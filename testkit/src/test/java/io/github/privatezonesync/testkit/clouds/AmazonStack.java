package io.github.privatezonesync.testkit.clouds;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.resources.CustomResource;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumi.resources.ResourceArgs;
import java.util.List;
import java.util.Map;

/** A stack by hand, with the types of AWS: a VPC and a zone with sets by latency at one name. */
final class AmazonStack {
  private AmazonStack() {}

  /** A set for each region with its address, at {@code api}. */
  static void define(Map<String, String> addressByRegion) {
    Args vpc = new Args();
    vpc.cidrBlock = Output.of("10.0.0.0/16");
    vpc.enableDnsHostnames = Output.of(true);
    Made hub = new Made("aws:ec2/vpc:Vpc", "vpc", vpc);
    Args zone = new Args();
    zone.name = Output.of("corp.internal");
    zone.vpcs = hub.id().applyValue(id -> List.of(Map.of("vpcId", id)));
    Made corp = new Made("aws:route53/zone:Zone", "zone", zone);
    addressByRegion.forEach((region, address) -> record(corp, region, address));
  }

  private static void record(Made zone, String region, String address) {
    Args args = new Args();
    args.zoneId = zone.id();
    args.name = Output.of("api.corp.internal");
    args.type = Output.of("A");
    args.ttl = Output.of(300);
    args.records = Output.of(List.of(address));
    args.setIdentifier = Output.of(region);
    args.latencyRoutingPolicies = Output.of(List.of(Map.of("region", region)));
    Made unused = new Made("aws:route53/record:Record", "api-" + region, args);
  }

  static final class Args extends ResourceArgs {
    @Import Output<String> cidrBlock;
    @Import Output<Boolean> enableDnsHostnames;
    @Import Output<String> name;
    @Import Output<List<Map<String, String>>> vpcs;
    @Import Output<String> zoneId;
    @Import Output<String> type;
    @Import Output<Integer> ttl;
    @Import Output<List<String>> records;
    @Import Output<String> setIdentifier;
    @Import Output<List<Map<String, String>>> latencyRoutingPolicies;
  }

  static final class Made extends CustomResource {
    Made(String type, String name, Args args) {
      super(type, name, args, CustomResourceOptions.Empty);
    }
  }
}
