package io.github.privatezonesync.oci;

import com.pulumi.core.Output;
import com.pulumi.deployment.internal.DeploymentInternal;
import com.pulumi.resources.CustomResourceOptions;
import io.github.privatezonesync.NamesOfOthers;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.oci.resource.Resolver;
import io.github.privatezonesync.oci.resource.ResolverArgs;
import io.github.privatezonesync.oci.resource.ResolverAttachedViewArgs;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.target.ZoneTarget;
import io.github.privatezonesync.testkit.DeclaredResource;
import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.Inputs;
import io.github.privatezonesync.testkit.contract.CloudReading;
import io.github.privatezonesync.testkit.contract.NetworkSpec;
import io.github.privatezonesync.testkit.contract.OfferSpec;
import io.github.privatezonesync.testkit.contract.ReadAssociation;
import io.github.privatezonesync.testkit.contract.ReadRecordSet;
import io.github.privatezonesync.testkit.contract.ReadZone;
import io.github.privatezonesync.testkit.contract.TargetSpec;
import io.github.privatezonesync.testkit.contract.ZoneTargetContract;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

class OciTargetContractTest extends ZoneTargetContract {
  private static final String COMPARTMENT = "ocid1.compartment.oc1..aaaacontract";

  @Override
  protected String networkId(int number) {
    return "ocid1.vcn.oc1." + regionOf(number) + ".amaacontract" + number;
  }

  /** A provider works in one region, and a program has to make one for each. */
  @Override
  protected ZoneTarget<?> target(TargetSpec spec) {
    OciTarget.Builder target = OciTarget.builder().key(spec.key()).compartment(COMPARTMENT);
    spec.networks().forEach(network -> target.vcn(network(network)));
    target.leaveAlone(spec.leftAlone().toArray(NamesOfOthers[]::new));
    if (spec.provider().isPresent()) {
      return target.provider(spec.provider().get()).build();
    }
    if (DeploymentInternal.getInstanceOptional().isPresent()) {
      spec.networks().stream()
          .map(NetworkSpec::region)
          .distinct()
          .forEach(region -> target.provider(region, RegionalProviders.of(region)));
    }
    return target.build();
  }

  private static Vcn network(NetworkSpec network) {
    String region = network.region();
    Vcn vcn =
        network.id() instanceof Leaf.Known<String> known
            ? Vcn.of(network.key(), known.value(), region)
            : Vcn.of(network.key(), network.id().output(), region);
    return vcn.offered();
  }

  @Override
  protected List<String> regions() {
    return List.of("eu-frankfurt-1", "eu-amsterdam-1", "ap-tokyo-1");
  }

  @Override
  protected boolean hasViews() {
    return true;
  }

  @Override
  protected SimulatedClouds clouds() {
    SimulatedClouds clouds = SimulatedClouds.fresh();
    for (int number = 0; number < 3; number++) {
      clouds.network(
          new SimulatedNetwork(
              "oci", networkId(number), "vcn-" + number, COMPARTMENT, regionOf(number)));
    }
    return clouds;
  }

  /** The owner of a VCN attaches the view to its resolver, which has the unique part of its id. */
  @Override
  protected void attach(OfferSpec offer) {
    ResolverArgs args =
        new ResolverArgs(
            offer.networkId().applyValue(id -> id.replace(".vcn.", ".dnsresolver.")),
            Output.of(List.of(new ResolverAttachedViewArgs(offer.offer()))),
            Output.ofList());
    Resolver unused =
        new Resolver(
            offer.name(),
            args,
            CustomResourceOptions.merge(
                offer.options(),
                CustomResourceOptions.builder()
                    .provider(RegionalProviders.of(offer.region().orElseThrow()))
                    .build()));
  }

  @Override
  protected CloudReading read(DeclaredStack stack) {
    return new CloudReading(
        stack.resources("oci:Dns/zone:Zone").stream().map(OciTargetContractTest::zone).toList(),
        stack.resources("oci:Dns/resolver:Resolver").stream()
            .flatMap(resolver -> attached(stack, resolver))
            .toList(),
        List.of(),
        stack.resources("oci:Dns/rrset:Rrset").stream()
            .map(OciTargetContractTest::recordSet)
            .toList());
  }

  private static ReadZone zone(DeclaredResource zone) {
    Inputs inputs = zone.inputs();
    return new ReadZone(
        zone,
        inputs.text("scope").equals("PRIVATE") && inputs.text("zoneType").equals("PRIMARY"),
        inputs.text("name"),
        Optional.empty(),
        Optional.empty());
  }

  /** What attaches a view attaches the zones in it. */
  private static Stream<ReadAssociation> attached(DeclaredStack stack, DeclaredResource resolver) {
    String vcn = resolver.inputs().text("resolverId").replace(".dnsresolver.", ".vcn.");
    return resolver.inputs().objects("attachedViews").stream()
        .map(view -> view.text("viewId"))
        .flatMap(
            view ->
                stack.resources("oci:Dns/zone:Zone").stream()
                    .filter(zone -> zone.inputs().text("viewId").equals(view)))
        .map(zone -> ReadAssociation.offered(vcn, resolver, zone.name() + "-id"));
  }

  private static ReadRecordSet recordSet(DeclaredResource set) {
    Inputs inputs = set.inputs();
    List<Inputs> items = inputs.objects("items");
    return new ReadRecordSet(
        set,
        inputs.text("zoneNameOrId"),
        inputs.text("domain"),
        RecordType.valueOf(inputs.text("rtype")),
        items.get(0).number("ttl"),
        items.stream().map(item -> item.text("rdata")).toList());
  }

  @Override
  protected Map<RecordType, String> goldens() {
    Map<RecordType, String> goldens = new EnumMap<>(RecordType.class);
    goldens.put(
        RecordType.A,
        """
        {domain: "a.corp.internal", rdata: "10.0.4.7", rtype: "A", ttl: 300}
        {domain: "a.corp.internal", rdata: "10.0.4.8", rtype: "A", ttl: 300}
        """);
    golden(goldens, RecordType.AAAA, "aaaa", "2001:db8::7");
    golden(goldens, RecordType.CAA, "caa", "0 issue \\\"ca.example.net\\\"");
    golden(goldens, RecordType.CNAME, "cname", "www.example.com.");
    golden(goldens, RecordType.MX, "mx", "10 mail.example.com.");
    golden(goldens, RecordType.PTR, "ptr", "host.example.com.");
    golden(goldens, RecordType.SRV, "_sip._tcp", "1 2 8443 host.example.com.");
    golden(goldens, RecordType.TXT, "txt", "\\\"owner=search team\\\"");
    return goldens;
  }

  private static void golden(
      Map<RecordType, String> goldens, RecordType type, String name, String rdata) {
    goldens.put(
        type,
        """
        domain: "%1$s.corp.internal"
        items: [{domain: "%1$s.corp.internal", rdata: "%3$s", rtype: "%2$s", ttl: 300}]
        rtype: "%2$s"
        """
            .formatted(name, type, rdata));
  }
}
