package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.bridge.Calls;
import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.Cloud;
import io.github.privatezonesync.simulator.cloud.ControlPlaneCall;
import io.github.privatezonesync.simulator.cloud.FunctionModel;
import io.github.privatezonesync.simulator.cloud.InboundAddress;
import io.github.privatezonesync.simulator.cloud.ResourceModel;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.simulator.cloud.SimulatedZone;
import io.github.privatezonesync.simulator.dns.View;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pcollections.HashTreePMap;

/** Amazon Route 53 private hosted zones, resolver endpoints and rules, and their VPCs. */
public final class Aws implements Cloud<AwsState> {
  static final String PROVIDER = "aws";

  /** AWS, of which every object is the same: the state is given to each method. */
  public Aws() {}

  @Override
  public String provider() {
    return PROVIDER;
  }

  @Override
  public String version() {
    return "6.83.0";
  }

  @Override
  public AwsState empty() {
    return AwsState.empty();
  }

  @Override
  public Class<AwsState> stateType() {
    return AwsState.class;
  }

  @Override
  public List<ResourceModel<AwsState>> resources() {
    return List.of(
        new NetworkModel(),
        new ZoneModel(),
        new AssociationModel(),
        new AuthorizationModel(),
        new RecordSetModel(),
        new RecordsExclusiveModel(),
        new HealthCheckModel(),
        new SubnetModel(),
        new LoadBalancerModel(),
        new SecurityGroupModel(),
        new ResolverEndpointModel(),
        new ResolverRuleModel(),
        new RuleAssociationModel(),
        new ResolverConfigModel(),
        new ResourceShareModel(),
        SharingModel.ofResources(),
        SharingModel.ofPrincipals());
  }

  /** The calls of one operation. */
  static Calls<AwsState> calls(AwsState state) {
    return Calls.on(PROVIDER, state);
  }

  @Override
  public List<FunctionModel<AwsState>> functions() {
    return List.of(
        new GetZone(),
        new GetNetwork(),
        new GetCaller(),
        new GetRegion(),
        new GetResolverEndpoint(),
        new GetResolverRule(),
        new GetResolverRules());
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if the provider assumes a role whose ARN is none
   */
  @Override
  public Caller caller(Map<String, Object> config) {
    return Credentials.caller(config);
  }

  @Override
  public AwsState withNetwork(AwsState state, SimulatedNetwork network) {
    if (!network.id().startsWith("vpc-")) {
      throw new IllegalArgumentException(
          "'%s' is not the id of a VPC, such as vpc-0a1b2c3d4e5f60718".formatted(network.id()));
    }
    if (!network.account().matches("[0-9]{12}")) {
      throw new IllegalArgumentException(
          "'%s' is not an AWS account, such as 111111111111".formatted(network.account()));
    }
    if (network.region() == null) {
      throw new IllegalArgumentException("VPC '%s' needs a region".formatted(network.id()));
    }
    return state.with(
        new Network(
            network.id(),
            network.name(),
            network.account(),
            network.region(),
            "",
            true,
            true,
            HashTreePMap.empty()));
  }

  @Override
  public AwsState withSlowDeletes(AwsState state, int calls) {
    return state.withSlowDeletes(calls);
  }

  @Override
  public AwsState withSlowArrivals(AwsState state, int calls) {
    return state.with(state.resolvers().withSlowArrivals(calls));
  }

  @Override
  public AwsState afterRefusal(AwsState state) {
    return state.afterCall();
  }

  @Override
  public List<SimulatedNetwork> networks(AwsState state) {
    return state.vpcs().values().stream()
        .sorted(Comparator.comparing(Network::id))
        .map(
            vpc ->
                new SimulatedNetwork(PROVIDER, vpc.id(), vpc.name(), vpc.account(), vpc.region()))
        .toList();
  }

  @Override
  public String throttled(ControlPlaneCall call) {
    return Refusals.throttled().text();
  }

  @Override
  public List<SimulatedZone> zones(AwsState state) {
    return state.zones().values().stream()
        .sorted(
            Comparator.comparing(Zone::account).thenComparing(Zone::name).thenComparing(Zone::id))
        .map(
            zone ->
                new SimulatedZone(
                    PROVIDER,
                    zone.id(),
                    zone.account(),
                    zone.vpcs().keySet().stream().sorted().toList(),
                    zone.isPrivate(),
                    zone.ownData()))
        .toList();
  }

  @Override
  public View view(AwsState state, String network) {
    return NetworkView.of(state, network);
  }

  @Override
  public List<InboundAddress> inboundAddresses(AwsState state) {
    return ResolverEndpoints.inboundAddresses(state);
  }

  @Override
  public Optional<AwsState> withHealth(AwsState state, String checked, boolean healthy) {
    return Optional.ofNullable(state.healthChecks().get(checked))
        .map(check -> state.with(check.withStatus(healthy)));
  }
}
