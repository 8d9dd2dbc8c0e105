package io.github.privatezonesync.simulator.azure;

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

/** Azure Private DNS zones, DNS Private Resolver, and the virtual networks of both. */
public final class Azure implements Cloud<AzureState> {
  static final String PROVIDER = "azure-native";
  private static final String DEFAULT_SUBSCRIPTION = "00000000-0000-0000-0000-000000000000";

  private final ResourceGroupModel groups = new ResourceGroupModel();
  private final NetworkModel virtualNetworks = new NetworkModel();
  private final ZoneModel privateZones = new ZoneModel();
  private final AssociationModel links = new AssociationModel();
  private final RecordSetModel recordSets = new RecordSetModel();
  private final SubnetModel subnets = new SubnetModel();
  private final ResolverModel resolvers = new ResolverModel();
  private final EndpointModel inboundEndpoints = EndpointModel.inbound();
  private final EndpointModel outboundEndpoints = EndpointModel.outbound();
  private final RulesetModel rulesets = new RulesetModel();
  private final ForwardingRuleModel forwardingRules = new ForwardingRuleModel();
  private final RulesetLinkModel rulesetLinks = new RulesetLinkModel();

  /** Azure, of which every object is the same: the state is given to each method. */
  public Azure() {}

  @Override
  public String provider() {
    return PROVIDER;
  }

  @Override
  public String version() {
    return "2.10.0";
  }

  @Override
  public AzureState empty() {
    return AzureState.empty();
  }

  @Override
  public Class<AzureState> stateType() {
    return AzureState.class;
  }

  @Override
  public List<ResourceModel<AzureState>> resources() {
    return List.of(
        groups,
        virtualNetworks,
        privateZones,
        links,
        recordSets,
        subnets,
        resolvers,
        inboundEndpoints,
        outboundEndpoints,
        rulesets,
        forwardingRules,
        rulesetLinks);
  }

  @Override
  public List<FunctionModel<AzureState>> functions() {
    return List.of(
        new GetCaller(),
        new GetResource("azure-native:resources:getResourceGroup", groups),
        new GetResource("azure-native:network:getVirtualNetwork", virtualNetworks),
        new GetResource("azure-native:network:getPrivateZone", privateZones),
        new GetResource("azure-native:network:getVirtualNetworkLink", links),
        new GetResource("azure-native:network:getPrivateRecordSet", recordSets),
        new GetResource("azure-native:network:getSubnet", subnets),
        new GetResource("azure-native:network:getDnsResolver", resolvers),
        new GetResource("azure-native:network:getInboundEndpoint", inboundEndpoints),
        new GetResource("azure-native:network:getOutboundEndpoint", outboundEndpoints),
        new GetResource("azure-native:network:getDnsForwardingRuleset", rulesets),
        new GetResource("azure-native:network:getForwardingRule", forwardingRules),
        new GetResource("azure-native:network:getPrivateResolverVirtualNetworkLink", rulesetLinks),
        ListByNetwork.resolvers(),
        ListByNetwork.rulesets());
  }

  @Override
  public Caller caller(Map<String, Object> config) {
    return new Caller(
        config.get("subscriptionId") instanceof String text && !text.isBlank()
            ? text
            : DEFAULT_SUBSCRIPTION,
        config.get("location") instanceof String text ? text : "");
  }

  @Override
  public AzureState withNetwork(AzureState state, SimulatedNetwork network) {
    ArmId id =
        ResourcePath.VIRTUAL_NETWORK
            .match(network.id())
            .filter(match -> match.subscription().equalsIgnoreCase(network.account()))
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "'%s' is not the id of a virtual network of subscription '%s'"
                            .formatted(network.id(), network.account())));
    String region = network.region() == null ? "" : network.region();
    AzureState ready =
        state.group(id).isPresent()
            ? state
            : ResourceGroups.createOrUpdate(state, id.groupId(), region, HashTreePMap.empty());
    return Networks.createOrUpdate(
        ready, id, new Networks.Request(network.name(), region, List.of(), List.of(), null, "{}"));
  }

  @Override
  public AzureState withSlowDeletes(AzureState state, int calls) {
    return state.withSlowDeletes(calls);
  }

  @Override
  public AzureState afterRefusal(AzureState state) {
    return state.lingering().isEmpty() && state.resolver().lingering().isEmpty()
        ? state
        : state.afterCall();
  }

  @Override
  public String throttled(ControlPlaneCall call) {
    return Refusals.throttled().answered().text();
  }

  @Override
  public List<SimulatedNetwork> networks(AzureState state) {
    return state.networks().values().stream()
        .map(
            network ->
                new SimulatedNetwork(
                    PROVIDER,
                    network.id().toString(),
                    network.logicalName(),
                    network.id().subscription(),
                    network.location()))
        .sorted(Comparator.comparing(SimulatedNetwork::id))
        .toList();
  }

  @Override
  public List<SimulatedZone> zones(AzureState state) {
    return state.zones().values().stream()
        .map(
            zone ->
                new SimulatedZone(
                    PROVIDER,
                    zone.id().toString(),
                    zone.id().subscription(),
                    zone.links().values().stream()
                        .map(link -> networkId(state, link))
                        .sorted()
                        .toList(),
                    true,
                    zone.data()))
        .sorted(
            Comparator.comparing(SimulatedZone::account)
                .thenComparing(zone -> zone.data().origin())
                .thenComparing(SimulatedZone::id))
        .toList();
  }

  @Override
  public View view(AzureState state, String network) {
    return NetworkView.of(state, network(state, network));
  }

  /** Azure itself answers, also in a network whose machines have custom DNS servers. */
  @Override
  public Optional<View> inboundView(AzureState state, String network) {
    Network found = network(state, network);
    return NetworkView.isAskedFirst(found)
        ? Optional.empty()
        : Optional.of(NetworkView.ofAzure(state, found));
  }

  @Override
  public List<InboundAddress> inboundAddresses(AzureState state) {
    return state.resolver().endpoints().values().stream()
        .filter(Endpoint::isInbound)
        .map(endpoint -> inboundAddress(state, endpoint))
        .sorted(
            Comparator.comparing(InboundAddress::address).thenComparing(InboundAddress::network))
        .toList();
  }

  private static InboundAddress inboundAddress(AzureState state, Endpoint endpoint) {
    ArmId network = ResourcePath.SUBNET.parse(endpoint.subnet()).parent();
    return new InboundAddress(
        endpoint.address(),
        network(state, network.toString()).id().toString(),
        null,
        "inbound endpoint %s of resolver %s"
            .formatted(endpoint.id().name(), endpoint.id().parent().name()));
  }

  private static Network network(AzureState state, String id) {
    Network network = state.network(id);
    if (network == null) {
      throw new IllegalArgumentException("there is no virtual network '%s'".formatted(id));
    }
    return network;
  }

  private static String networkId(AzureState state, Association link) {
    Network network = state.network(link.network());
    return network == null ? link.network() : network.id().toString();
  }
}
