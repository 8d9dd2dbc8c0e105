package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.bridge.Attribute;
import io.github.privatezonesync.simulator.bridge.Attribute.Kind;
import io.github.privatezonesync.simulator.bridge.BridgedModel;
import io.github.privatezonesync.simulator.bridge.Calls;
import io.github.privatezonesync.simulator.bridge.Properties;
import io.github.privatezonesync.simulator.bridge.Schema;
import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.Effect;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pcollections.HashTreePMap;

/** {@code aws.ec2.Vpc}. */
final class NetworkModel extends BridgedModel<AwsState> {
  private static final String DNS_SUPPORT = "enableDnsSupport";
  private static final String DNS_HOSTNAMES = "enableDnsHostnames";
  private static final String CREATING = "creating EC2 VPC";

  NetworkModel() {
    super(
        "aws:ec2/vpc:Vpc",
        Schema.of(
            Attribute.text("cidrBlock").replacing().orComputed(),
            Attribute.of(DNS_SUPPORT, Kind.FLAG).orElse(true),
            Attribute.of(DNS_HOSTNAMES, Kind.FLAG).orComputed(),
            Attribute.of("tags", Kind.TEXT_MAP)),
        List.of(
            "arn",
            DNS_HOSTNAMES,
            "ownerId",
            "instanceTenancy",
            "defaultNetworkAclId",
            "defaultRouteTableId",
            "defaultSecurityGroupId",
            "dhcpOptionsId",
            "mainRouteTableId",
            "tagsAll"));
  }

  @Override
  public Effect<AwsState> create(AwsState state, Map<String, Object> inputs, Context context) {
    Properties given = new Properties(inputs);
    Caller caller = context.caller();
    String id = state.nextId("vpc-%017x");
    Network vpc =
        new Network(
            id,
            context.name(),
            caller.account(),
            caller.region(),
            given.text("cidrBlock"),
            true,
            false,
            HashTreePMap.from(given.textMap("tags")));
    Calls<AwsState> calls =
        Aws.calls(state).call("CreateVpc", id, CREATING, s -> s.withIdGiven().with(vpc));
    boolean hostnames = given.flag(DNS_HOSTNAMES, false);
    if (hostnames) {
      set(calls, vpc, DNS_HOSTNAMES, true);
    }
    if (!given.flag(DNS_SUPPORT, true)) {
      set(calls, vpc, DNS_SUPPORT, false);
    }
    return calls.end(id);
  }

  @Override
  public Optional<Live> read(AwsState state, String id, Map<String, Object> known, Caller caller) {
    return Networks.vpc(state, id, caller).map(vpc -> live(id, properties(vpc, known)));
  }

  @Override
  public Effect<AwsState> update(
      AwsState state,
      String id,
      Map<String, Object> oldState,
      Map<String, Object> newInputs,
      Context context) {
    Properties given = new Properties(newInputs);
    Caller caller = context.caller();
    Calls<AwsState> calls = Aws.calls(state);
    Optional<Network> there = Networks.vpc(state, id, caller);
    if (there.isEmpty()) {
      return calls
          .call(
              "ModifyVpcAttribute",
              id,
              "updating EC2 VPC (" + id + ")",
              s -> s.with(Networks.requiredVpc(s, id, caller)))
          .end(id);
    }
    Network vpc = there.get();
    boolean hostnames = given.flag(DNS_HOSTNAMES, vpc.dnsHostnames());
    setIfChanged(calls, vpc, DNS_HOSTNAMES, vpc.dnsHostnames(), hostnames);
    setIfChanged(calls, vpc, DNS_SUPPORT, vpc.dnsSupport(), given.flag(DNS_SUPPORT, true));
    Map<String, String> tags = given.textMap("tags");
    if (!tags.equals(vpc.tags())) {
      calls.call(
          "CreateTags",
          id,
          "updating EC2 VPC (" + id + ") tags",
          s -> s.with(Networks.requiredVpc(s, id, caller).withTags(HashTreePMap.from(tags))));
    }
    return calls.end(id);
  }

  @Override
  public Effect<AwsState> delete(
      AwsState state, String id, Map<String, Object> oldState, Caller caller) {
    Calls<AwsState> calls = Aws.calls(state);
    if (Networks.vpc(state, id, caller).isPresent()) {
      calls.call("DeleteVpc", id, "deleting EC2 VPC (" + id + ")", s -> Networks.deleteVpc(s, id));
    }
    return calls.end(id);
  }

  private static void setIfChanged(
      Calls<AwsState> calls, Network vpc, String attribute, boolean now, boolean wanted) {
    if (now != wanted) {
      set(calls, vpc, attribute, wanted);
    }
  }

  private static void set(Calls<AwsState> calls, Network vpc, String attribute, boolean on) {
    calls.call(
        "ModifyVpcAttribute",
        vpc.id() + " " + attribute,
        "setting EC2 VPC (" + vpc.id() + ") " + attribute,
        state -> Networks.modify(state, vpc.id(), attribute.equals(DNS_SUPPORT), on));
  }

  private static Map<String, Object> properties(Network vpc, Map<String, Object> known) {
    String suffix = vpc.id().substring("vpc-".length());
    Map<String, Object> properties = new HashMap<>(known);
    properties.put("arn", vpc.arn());
    properties.put("cidrBlock", vpc.cidrBlock());
    properties.put(DNS_SUPPORT, vpc.dnsSupport());
    properties.put(DNS_HOSTNAMES, vpc.dnsHostnames());
    properties.put("ownerId", vpc.account());
    properties.put("instanceTenancy", "default");
    properties.put("defaultNetworkAclId", "acl-" + suffix);
    properties.put("defaultRouteTableId", "rtb-" + suffix);
    properties.put("defaultSecurityGroupId", "sg-" + suffix);
    properties.put("dhcpOptionsId", "dopt-" + suffix);
    properties.put("mainRouteTableId", "rtb-" + suffix);
    Tags.put(properties, vpc.tags());
    return properties;
  }
}
