package io.github.privatezonesync.simulator.oci;

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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Oracle Cloud: private views and zones, the resolvers of VCNs, and the VCNs. */
public final class Oci implements Cloud<OciState> {
  static final String PROVIDER = "oci";

  /** The scope of all that is private. */
  static final String PRIVATE = "PRIVATE";

  /**
   * How long an invented name may be ({@code SetAutonaming} in <a
   * href="https://github.com/pulumi/pulumi-oci/blob/dbe80d27/provider/resources.go">pulumi-oci</a>).
   */
  static final int LONGEST_INVENTED_NAME = 255;

  private static final String DEFAULT_TENANCY = "ocid1.tenancy.oc1..aaaaaaaasimulated";
  private static final String DEFAULT_REGION = "us-ashburn-1";

  /** Oracle Cloud, of which every object is the same: the state is given to each method. */
  public Oci() {}

  @Override
  public String provider() {
    return PROVIDER;
  }

  @Override
  public String version() {
    return "4.20.0";
  }

  @Override
  public OciState empty() {
    return OciState.empty();
  }

  @Override
  public Class<OciState> stateType() {
    return OciState.class;
  }

  @Override
  public List<ResourceModel<OciState>> resources() {
    return List.of(
        new NetworkModel(),
        new SubnetModel(),
        new SecurityGroupModel(),
        new PrivateViewModel(),
        new ZoneModel(),
        new RecordSetModel(),
        new ResolverModel(),
        new EndpointModel());
  }

  /** The calls of one operation. */
  static Calls<OciState> calls(OciState state) {
    return Calls.on(PROVIDER, state);
  }

  @Override
  public List<FunctionModel<OciState>> functions() {
    return List.of(
        new GetResolverOfNetwork(),
        new GetResolver(),
        new GetView(),
        new GetViews(),
        new GetZone(),
        new GetZones(),
        new GetRecordSet());
  }

  /** {@inheritDoc} Here these are the tenancy and the region. */
  @Override
  public Caller caller(Map<String, Object> config) {
    return new Caller(
        setting(config, "tenancyOcid", DEFAULT_TENANCY),
        Ocid.regionName(setting(config, "region", DEFAULT_REGION)));
  }

  private static String setting(Map<String, Object> config, String name, String otherwise) {
    return config.get(name) instanceof String text && !text.isEmpty() ? text : otherwise;
  }

  /**
   * {@inheritDoc} Here it may also be a view, by its OCID: other stacks name views that they do not
   * make. The region may be left out, as it is in the id. What is there stays as it is, with what
   * the resolver of a VCN has.
   */
  @Override
  public OciState withNetwork(OciState state, SimulatedNetwork network) {
    Ocid id =
        Ocid.parse(network.id())
            .filter(parsed -> parsed.isVcn() || parsed.isView())
            .filter(parsed -> !parsed.region().isEmpty())
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "'%s' is not the OCID of a VCN or a view, such as ocid1.vcn.oc1.eu-frankfurt-1.amaaaaaa2b"
                            .formatted(network.id())));
    if (!Ocid.isCompartment(network.account())) {
      throw new IllegalArgumentException(
          "'%s' is not the OCID of a compartment or a tenancy, such as ocid1.compartment.oc1..aaaaaaaa2b"
              .formatted(network.account()));
    }
    if (network.region() != null && !Ocid.regionName(network.region()).equals(id.region())) {
      throw new IllegalArgumentException(
          "%s '%s' is in region '%s', not in '%s'"
              .formatted(
                  id.isView() ? "view" : "VCN", network.id(), id.region(), network.region()));
    }
    if (state.networks().containsKey(network.id()) || state.views().containsKey(network.id())) {
      return state;
    }
    String tenancy = Ocid.isTenancy(network.account()) ? network.account() : "";
    Place place = new Place(tenancy, network.account(), id.region());
    return id.isView()
        ? state.with(new PrivateView(network.id(), place, network.name(), false, Tags.NONE))
        : Networks.made(state, vcn(network, place));
  }

  private static Network vcn(SimulatedNetwork network, Place place) {
    return new Network(
        network.id(),
        network.name(),
        place,
        network.name(),
        List.of(),
        "",
        true,
        Ocid.beside(network.id(), Ocid.RESOLVER),
        Tags.NONE);
  }

  /** {@inheritDoc} Here none does: the provider waits until what it deletes is gone. */
  @Override
  public OciState withSlowDeletes(OciState state, int calls) {
    return state;
  }

  @Override
  public List<SimulatedNetwork> networks(OciState state) {
    return state.networks().values().stream()
        .map(Network::simulated)
        .sorted(Comparator.comparing(SimulatedNetwork::id))
        .toList();
  }

  @Override
  public String throttled(ControlPlaneCall call) {
    return Refusals.throttled().text();
  }

  /** {@inheritDoc} The zones that the cloud itself keeps for VCNs are not among them. */
  @Override
  public List<SimulatedZone> zones(OciState state) {
    Map<String, List<String>> networks = networksByView(state);
    return state.zones().values().stream()
        .filter(zone -> !zone.isProtected())
        .map(
            zone ->
                new SimulatedZone(
                    PROVIDER,
                    zone.id(),
                    zone.place().compartment(),
                    networks.getOrDefault(zone.view(), List.of()),
                    zone.isPrivate(),
                    zone.data()))
        .sorted(
            Comparator.comparing(SimulatedZone::account)
                .thenComparing(zone -> zone.data().origin())
                .thenComparing(SimulatedZone::id))
        .toList();
  }

  /** The VCNs that ask a view, sorted. */
  private static Map<String, List<String>> networksByView(OciState state) {
    Map<String, List<String>> networks = new HashMap<>();
    state.resolvers().values().stream()
        .sorted(Comparator.comparing(Resolver::vcn))
        .forEach(
            resolver ->
                resolver
                    .viewsInOrder()
                    .forEach(
                        view ->
                            networks
                                .computeIfAbsent(view, first -> new ArrayList<>())
                                .add(resolver.vcn())));
    return networks;
  }

  @Override
  public View view(OciState state, String network) {
    return NetworkView.of(state, existing(state, network));
  }

  /** {@inheritDoc} Only rules for some clients tell those outside from machines of the VCN. */
  @Override
  public Optional<View> inboundView(OciState state, String network) {
    Network vcn = existing(state, network);
    boolean isSame =
        vcn.resolves()
            && Resolvers.existing(state, vcn).rules().stream()
                .allMatch(rule -> rule.clients().isEmpty());
    return isSame ? Optional.empty() : Optional.of(NetworkView.fromOutside(state, vcn));
  }

  @Override
  public List<InboundAddress> inboundAddresses(OciState state) {
    return state.resolvers().values().stream()
        .flatMap(
            resolver ->
                resolver.endpoints().values().stream()
                    .filter(endpoint -> !endpoint.isForwarding())
                    .map(
                        endpoint ->
                            new InboundAddress(
                                endpoint.address(),
                                resolver.vcn(),
                                null,
                                "listening endpoint %s of resolver '%s'"
                                    .formatted(endpoint.name(), resolver.displayName()))))
        .sorted(
            Comparator.comparing(InboundAddress::address).thenComparing(InboundAddress::network))
        .toList();
  }

  private static Network existing(OciState state, String id) {
    Network vcn = state.networks().get(id);
    if (vcn == null) {
      throw new IllegalArgumentException("there is no VCN '%s'".formatted(id));
    }
    return vcn;
  }
}
