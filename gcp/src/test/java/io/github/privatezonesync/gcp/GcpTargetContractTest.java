package io.github.privatezonesync.gcp;

import static java.util.Map.entry;

import io.github.privatezonesync.NamesOfOthers;
import io.github.privatezonesync.dns.EndpointHealth;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.simulator.SimulatedClouds;
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
import io.github.privatezonesync.testkit.contract.ZoneTargetContract;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

class GcpTargetContractTest extends ZoneTargetContract {
  private static final String VISIBILITY = "privateVisibilityConfig";

  @Override
  protected String networkId(int number) {
    return "projects/net/global/networks/vpc-" + number;
  }

  @Override
  protected ZoneTarget<?> target(TargetSpec spec) {
    GcpTarget.Builder target = GcpTarget.builder().key(spec.key());
    spec.networks().forEach(network -> target.network(network(network)));
    spec.provider().ifPresent(target::provider);
    target.leaveAlone(spec.leftAlone().toArray(NamesOfOthers[]::new));
    return target.build();
  }

  private static GcpNetwork network(NetworkSpec spec) {
    GcpNetwork network =
        spec.id() instanceof Leaf.Known<String> known
            ? GcpNetwork.of(spec.key(), known.value())
            : GcpNetwork.of(spec.key(), spec.id().output());
    return network.regions(spec.regions().toArray(String[]::new));
  }

  @Override
  protected List<String> regions() {
    return List.of("us-central1", "europe-west4", "asia-northeast1");
  }

  @Override
  protected boolean networksSpanRegions() {
    return true;
  }

  @Override
  protected Optional<EndpointHealth> health(String site) {
    return Optional.of(GcpHealth.regionalL4(networkId(0), 443));
  }

  @Override
  protected SimulatedClouds clouds() {
    SimulatedClouds clouds = SimulatedClouds.fresh();
    for (int number = 0; number < 3; number++) {
      String name = "vpc-" + number;
      clouds.network(new SimulatedNetwork("gcp", networkId(number), name, "net", null));
    }
    return clouds;
  }

  @Override
  protected CloudReading read(DeclaredStack stack) {
    List<DeclaredResource> zones = stack.resources("gcp:dns/managedZone:ManagedZone");
    return new CloudReading(
        zones.stream().map(GcpTargetContractTest::zone).toList(),
        zones.stream().flatMap(GcpTargetContractTest::networks).toList(),
        List.of(),
        stack.resources("gcp:dns/recordSet:RecordSet").stream()
            .map(GcpTargetContractTest::recordSet)
            .toList());
  }

  private static ReadZone zone(DeclaredResource zone) {
    Inputs inputs = zone.inputs();
    return new ReadZone(
        zone,
        inputs.has("visibility") && inputs.text("visibility").equals("private"),
        inputs.text("dnsName"),
        Optional.of(
            PhysicalName.of(
                inputs.has("name") ? inputs.text("name") : "", "[a-z]([-a-z0-9]{0,61}[a-z0-9])?")),
        Optional.of(VISIBILITY));
  }

  private static Stream<ReadAssociation> networks(DeclaredResource zone) {
    return zone.inputs().object(VISIBILITY).objects("networks").stream()
        .map(network -> ReadAssociation.inline(network.text("networkUrl"), zone));
  }

  private static ReadRecordSet recordSet(DeclaredResource set) {
    Inputs inputs = set.inputs();
    return new ReadRecordSet(
        set,
        inputs.text("managedZone"),
        inputs.text("name"),
        RecordType.valueOf(inputs.text("type")),
        inputs.number("ttl"),
        values(inputs));
  }

  /** A routing has values in each of its items, or the addresses of load balancers. */
  private static List<String> values(Inputs inputs) {
    if (inputs.has("rrdatas")) {
      return inputs.texts("rrdatas");
    }
    Inputs policy = inputs.object("routingPolicy");
    return Stream.of("geos", "wrrs")
        .filter(policy::has)
        .flatMap(items -> policy.objects(items).stream())
        .filter(item -> item.has("rrdatas"))
        .flatMap(item -> item.texts("rrdatas").stream())
        .toList();
  }

  @Override
  protected Map<RecordType, String> goldens() {
    return Map.ofEntries(
        golden(RecordType.A, "a", "\"10.0.4.7\", \"10.0.4.8\""),
        golden(RecordType.AAAA, "aaaa", "\"2001:db8::7\""),
        golden(RecordType.CAA, "caa", "\"0 issue \\\"ca.example.net\\\"\""),
        golden(RecordType.CNAME, "cname", "\"www.example.com.\""),
        golden(RecordType.HTTPS, "https", "\"1 . alpn=h2,h3\""),
        golden(RecordType.MX, "mx", "\"10 mail.example.com.\""),
        golden(
            RecordType.NAPTR,
            "naptr",
            "\"100 50 \\\"S\\\" \\\"SIP+D2U\\\" \\\"\\\" _sip._udp.example.com.\""),
        golden(RecordType.PTR, "ptr", "\"host.example.com.\""),
        golden(RecordType.SPF, "spf", "\"\\\"v=spf1 -all\\\"\""),
        golden(RecordType.SRV, "_sip._tcp", "\"1 2 8443 host.example.com.\""),
        golden(
            RecordType.SSHFP,
            "sshfp",
            "\"4 2 aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\""),
        golden(RecordType.SVCB, "_dns.svcb", "\"1 svc.example.com. port=8443\""),
        golden(
            RecordType.TLSA,
            "_443._tcp.tlsa",
            "\"3 1 1 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\""),
        golden(RecordType.TXT, "txt", "\"\\\"owner=search team\\\"\""));
  }

  private static Map.Entry<RecordType, String> golden(RecordType type, String name, String values) {
    return entry(
        type,
        "name: \"%s.corp.internal.\"\ntype: \"%s\"\nttl: 300\nrrdatas: [%s]"
            .formatted(name, type, values));
  }
}
