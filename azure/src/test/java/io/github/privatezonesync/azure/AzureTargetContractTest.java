package io.github.privatezonesync.azure;

import io.github.privatezonesync.NamesOfOthers;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.SimulatedProvider;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.target.ZoneTarget;
import io.github.privatezonesync.testkit.DeclaredResource;
import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.Inputs;
import io.github.privatezonesync.testkit.contract.CloudReading;
import io.github.privatezonesync.testkit.contract.NetworkSpec;
import io.github.privatezonesync.testkit.contract.PhysicalName;
import io.github.privatezonesync.testkit.contract.ReadAssociation;
import io.github.privatezonesync.testkit.contract.ReadRecordSet;
import io.github.privatezonesync.testkit.contract.ReadZone;
import io.github.privatezonesync.testkit.contract.TargetSpec;
import io.github.privatezonesync.testkit.contract.ZoneFileText;
import io.github.privatezonesync.testkit.contract.ZoneTargetContract;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class AzureTargetContractTest extends ZoneTargetContract {
  private static final String SUBSCRIPTION = "0a1b2c3d-0000-4000-8000-000000000001";

  @Override
  protected String networkId(int number) {
    return "/subscriptions/"
        + SUBSCRIPTION
        + "/resourceGroups/net/providers/Microsoft.Network/virtualNetworks/vnet-"
        + number;
  }

  @Override
  protected ZoneTarget<?> target(TargetSpec spec) {
    AzureTarget.Builder target =
        AzureTarget.builder().key(spec.key()).resourceGroup("dns-" + spec.key());
    spec.networks().forEach(network -> target.virtualNetwork(network(network)));
    spec.primary()
        .ifPresent(
            primary -> target.perRegion(primary).resourceGroupOf(regionOf(1), group(regionOf(1))));
    spec.provider().ifPresent(target::provider);
    target.leaveAlone(spec.leftAlone().toArray(NamesOfOthers[]::new));
    return target.build();
  }

  private static VirtualNetwork network(NetworkSpec network) {
    String region = network.region();
    return network.id() instanceof Leaf.Known<String> known
        ? VirtualNetwork.of(network.key(), known.value(), region)
        : VirtualNetwork.of(network.key(), network.id().output(), region);
  }

  @Override
  protected List<String> regions() {
    return List.of("westeurope", "northeurope", "japaneast");
  }

  @Override
  protected boolean hasViews() {
    return true;
  }

  private static String group(String region) {
    return "dns-" + region;
  }

  @Override
  protected SimulatedClouds clouds() {
    SimulatedClouds clouds = SimulatedClouds.fresh();
    SimulatedProvider azure = clouds.provider("azure-native", Map.of());
    for (String group : List.of("dns-cloud", group(regionOf(1)))) {
      Live unused =
          azure.create(
              "azure-native:resources:ResourceGroup",
              group,
              Map.of("resourceGroupName", group, "location", "westeurope"));
    }
    for (int number = 0; number < 3; number++) {
      String id = networkId(number);
      clouds.network(
          new SimulatedNetwork(
              "azure-native", id, "vnet-" + number, SUBSCRIPTION, regionOf(number)));
    }
    return clouds;
  }

  @Override
  protected CloudReading read(DeclaredStack stack) {
    return new CloudReading(
        stack.resources("azure-native:network:PrivateZone").stream()
            .map(AzureTargetContractTest::zone)
            .toList(),
        stack.resources("azure-native:network:VirtualNetworkLink").stream()
            .map(AzureTargetContractTest::link)
            .toList(),
        List.of(),
        stack.resources("azure-native:network:PrivateRecordSet").stream()
            .map(AzureTargetContractTest::recordSet)
            .toList());
  }

  /** Every zone of this type is private, and its name is its DNS name. */
  private static ReadZone zone(DeclaredResource zone) {
    return new ReadZone(
        zone, true, zone.inputs().text("privateZoneName"), Optional.empty(), Optional.empty());
  }

  private static ReadAssociation link(DeclaredResource link) {
    Inputs inputs = link.inputs();
    return ReadAssociation.of(
            inputs.object("virtualNetwork").text("id"), link, inputs.text("privateZoneName"))
        .named(
            PhysicalName.of(
                inputs.text("virtualNetworkLinkName"),
                "[A-Za-z0-9]([A-Za-z0-9_.-]{0,78}[A-Za-z0-9_])?"))
        .replacedOn("virtualNetwork");
  }

  private static ReadRecordSet recordSet(DeclaredResource set) {
    Inputs inputs = set.inputs();
    String zone = inputs.text("privateZoneName");
    String name = inputs.text("relativeRecordSetName");
    RecordType type = RecordType.valueOf(inputs.text("recordType"));
    return new ReadRecordSet(
        set,
        zone,
        name.equals("@") ? zone : name + "." + zone,
        type,
        inputs.number("ttl"),
        values(type, inputs));
  }

  private static String host(String text) {
    return text.equals(".") ? text : text + ".";
  }

  private static List<String> values(RecordType type, Inputs inputs) {
    return switch (type) {
      case A -> inputs.objects("aRecords").stream().map(a -> a.text("ipv4Address")).toList();
      case AAAA -> inputs.objects("aaaaRecords").stream().map(a -> a.text("ipv6Address")).toList();
      case CNAME -> List.of(inputs.object("cnameRecord").text("cname") + ".");
      case MX ->
          inputs.objects("mxRecords").stream()
              .map(mx -> mx.number("preference") + " " + host(mx.text("exchange")))
              .toList();
      case PTR ->
          inputs.objects("ptrRecords").stream().map(ptr -> ptr.text("ptrdname") + ".").toList();
      case SRV ->
          inputs.objects("srvRecords").stream()
              .map(
                  srv ->
                      "%d %d %d %s"
                          .formatted(
                              srv.number("priority"),
                              srv.number("weight"),
                              srv.number("port"),
                              host(srv.text("target"))))
              .toList();
      case TXT ->
          inputs.objects("txtRecords").stream()
              .map(txt -> ZoneFileText.quoted(txt.texts("value")))
              .toList();
      default -> throw new AssertionError("Azure Private DNS has no " + type + " records");
    };
  }

  @Override
  protected Map<RecordType, String> goldens() {
    return Map.of(
        RecordType.A,
        """
        relativeRecordSetName: "a"
        recordType: "A"
        ttl: 300
        aRecords: [{ipv4Address: "10.0.4.7"}, {ipv4Address: "10.0.4.8"}]
        """,
        RecordType.AAAA,
        """
        relativeRecordSetName: "aaaa"
        recordType: "AAAA"
        ttl: 300
        aaaaRecords: [{ipv6Address: "2001:db8::7"}]
        """,
        RecordType.CNAME,
        """
        relativeRecordSetName: "cname"
        recordType: "CNAME"
        ttl: 300
        cnameRecord: {cname: "www.example.com"}
        """,
        RecordType.MX,
        """
        relativeRecordSetName: "mx"
        recordType: "MX"
        ttl: 300
        mxRecords: [{exchange: "mail.example.com", preference: 10}]
        """,
        RecordType.PTR,
        """
        relativeRecordSetName: "ptr"
        recordType: "PTR"
        ttl: 300
        ptrRecords: [{ptrdname: "host.example.com"}]
        """,
        RecordType.SRV,
        """
        relativeRecordSetName: "_sip._tcp"
        recordType: "SRV"
        ttl: 300
        srvRecords: [{port: 8443, priority: 1, target: "host.example.com", weight: 2}]
        """,
        RecordType.TXT,
        """
        relativeRecordSetName: "txt"
        recordType: "TXT"
        ttl: 300
        txtRecords: [{value: ["owner=search team"]}]
        """);
  }
}
