package io.github.privatezonesync.aws;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.pulumi.resources.ProviderResource;
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
import io.github.privatezonesync.testkit.contract.GoldenRecords;
import io.github.privatezonesync.testkit.contract.NetworkSpec;
import io.github.privatezonesync.testkit.contract.ReadAssociation;
import io.github.privatezonesync.testkit.contract.ReadAuthorization;
import io.github.privatezonesync.testkit.contract.ReadRecordSet;
import io.github.privatezonesync.testkit.contract.ReadZone;
import io.github.privatezonesync.testkit.contract.TargetSpec;
import io.github.privatezonesync.testkit.contract.ZoneFileText;
import io.github.privatezonesync.testkit.contract.ZoneTargetContract;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

class AwsTargetContractTest extends ZoneTargetContract {
  static final Set<RecordType> TEXTS = Set.of(RecordType.TXT, RecordType.SPF);

  @Override
  protected String networkId(int number) {
    return "vpc-%017x".formatted(number);
  }

  @Override
  protected ZoneTarget<?> target(TargetSpec spec) {
    return builder(spec).build();
  }

  AwsTarget.Builder builder(TargetSpec spec) {
    AwsTarget.Builder target = AwsTarget.builder().key(spec.key());
    spec.networks().forEach(network -> target.vpc(vpc(network)));
    spec.primary().ifPresent(target::perRegion);
    spec.provider().ifPresent(target::provider);
    target.leaveAlone(spec.leftAlone().toArray(NamesOfOthers[]::new));
    return target;
  }

  private static Vpc vpc(NetworkSpec network) {
    String region = network.region();
    Vpc vpc =
        network.id() instanceof Leaf.Known<String> known
            ? Vpc.of(network.key(), known.value(), region)
            : Vpc.of(network.key(), network.id().output(), region);
    Vpc marked = network.anchor() ? vpc.anchor() : vpc;
    Optional<ProviderResource> account = network.account();
    return account.map(marked::account).orElse(marked);
  }

  @Override
  protected List<String> regions() {
    return List.of("us-east-1", "eu-west-1", "ap-south-1");
  }

  @Override
  protected boolean hasViews() {
    return true;
  }

  @Override
  protected Optional<EndpointHealth> health(String site) {
    return Optional.of(AwsHealth.alarm("alarm-of-" + site, site));
  }

  /** The health check of the record with the address. */
  @Override
  protected String checked(DeclaredStack stack, String address) {
    return stack.resources("aws:route53/record:Record").stream()
        .map(DeclaredResource::inputs)
        .filter(inputs -> inputs.texts("records").contains(address))
        .map(inputs -> inputs.text("healthCheckId"))
        .findFirst()
        .orElseThrow();
  }

  /** What Route 53 decides about a zone. */
  @Override
  protected Map<String, UnaryOperator<Map<String, Object>>> computedOutputs() {
    return Map.of(
        "aws:route53/zone:Zone",
        zone ->
            Map.of(
                "zoneId", zone.get("id"),
                "nameServers", List.of("ns-0.awsdns-00.com", "ns-512.awsdns-00.net")));
  }

  @Override
  protected SimulatedClouds clouds() {
    SimulatedClouds clouds = SimulatedClouds.fresh();
    for (int number = 0; number < 3; number++) {
      String id = networkId(number);
      clouds.network(new SimulatedNetwork("aws", id, id, "111111111111", regionOf(number)));
    }
    return clouds;
  }

  @Override
  protected CloudReading read(DeclaredStack stack) {
    List<ReadZone> zones = new ArrayList<>();
    List<ReadAssociation> associations = new ArrayList<>();
    for (DeclaredResource zone : stack.resources("aws:route53/zone:Zone")) {
      Inputs inputs = zone.inputs();
      boolean hasVpc = inputs.has("vpcs") && !inputs.objects("vpcs").isEmpty();
      zones.add(
          new ReadZone(zone, hasVpc, inputs.text("name"), Optional.empty(), Optional.of("vpcs")));
      inputs
          .objects("vpcs")
          .forEach(vpc -> associations.add(ReadAssociation.inline(vpc.text("vpcId"), zone)));
    }
    List<ReadAuthorization> authorizations = new ArrayList<>();
    for (DeclaredResource authorization :
        stack.resources("aws:route53/vpcAssociationAuthorization:VpcAssociationAuthorization")) {
      authorizations.add(
          new ReadAuthorization(
              authorization.inputs().text("vpcId"),
              authorization,
              authorization.inputs().text("zoneId")));
    }
    for (DeclaredResource tie : stack.resources("aws:route53/zoneAssociation:ZoneAssociation")) {
      associations.add(
          ReadAssociation.of(tie.inputs().text("vpcId"), tie, tie.inputs().text("zoneId")));
    }
    return new CloudReading(zones, associations, authorizations, recordSets(stack));
  }

  List<ReadRecordSet> recordSets(DeclaredStack stack) {
    return stack.resources("aws:route53/record:Record").stream()
        .map(AwsTargetContractTest::recordSet)
        .toList();
  }

  private static ReadRecordSet recordSet(DeclaredResource record) {
    Inputs inputs = record.inputs();
    RecordType type = RecordType.valueOf(inputs.text("type"));
    return new ReadRecordSet(
        record,
        inputs.text("zoneId"),
        inputs.text("name"),
        type,
        inputs.number("ttl"),
        inputs.texts("records").stream()
            .map(value -> TEXTS.contains(type) ? text("\"" + value + "\"") : value)
            .toList());
  }

  /**
   * Route 53 reads octal escapes; around the value of a {@code Record} its provider adds quotes.
   */
  static String text(String value) {
    return ZoneFileText.quoted(
        OctalStrings.read(value).stream().map(string -> new String(string, UTF_8)).toList());
  }

  @Override
  protected Map<RecordType, String> goldens() {
    Map<RecordType, String> records = new HashMap<>();
    records.put(RecordType.A, "records: [\"10.0.4.7\", \"10.0.4.8\"]");
    records.put(RecordType.AAAA, "records: [\"2001:db8::7\"]");
    records.put(RecordType.CAA, "records: [\"0 issue \\\"ca.example.net\\\"\"]");
    records.put(RecordType.CNAME, "records: [\"www.example.com.\"]");
    records.put(RecordType.HTTPS, "records: [\"1 . alpn=h2,h3\"]");
    records.put(RecordType.MX, "records: [\"10 mail.example.com.\"]");
    records.put(
        RecordType.NAPTR,
        "records: [\"100 50 \\\"S\\\" \\\"SIP+D2U\\\" \\\"\\\" _sip._udp.example.com.\"]");
    records.put(RecordType.PTR, "records: [\"host.example.com.\"]");
    records.put(RecordType.SPF, "records: [\"v=spf1 -all\"]");
    records.put(RecordType.SRV, "records: [\"1 2 8443 host.example.com.\"]");
    records.put(RecordType.SSHFP, "records: [\"4 2 " + "a".repeat(64) + "\"]");
    records.put(RecordType.SVCB, "records: [\"1 svc.example.com. port=8443\"]");
    records.put(RecordType.TLSA, "records: [\"3 1 1 " + "b".repeat(64) + "\"]");
    records.put(RecordType.TXT, "records: [\"owner=search team\"]");
    Map<RecordType, String> goldens = new HashMap<>();
    records.forEach(
        (type, line) -> {
          goldens.put(
              type,
              """
              name: "%s.corp.internal"
              %s
              ttl: 300
              type: "%s"
              """
                  .formatted(GoldenRecords.name(type), line, type));
        });
    return goldens;
  }
}
