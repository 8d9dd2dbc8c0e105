package io.github.privatezonesync.testkit.contract;

import io.github.privatezonesync.dns.EndpointHealth;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.testkit.DeclaredResource;
import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.Inputs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The suite for targets of the paper cloud. */
abstract class PaperContract extends ZoneTargetContract {
  private static final String NAME = "[a-z][a-z0-9-]{0,39}";

  @Override
  protected String networkId(int number) {
    return "NET-" + number;
  }

  @Override
  protected SimulatedClouds clouds() {
    SimulatedClouds clouds = SimulatedClouds.of(List.of(new PaperCloud()));
    for (int number = 0; number < 3; number++) {
      String id = networkId(number).toLowerCase(Locale.ROOT);
      String region = regions().isEmpty() ? null : regionOf(number);
      clouds.network(new SimulatedNetwork("paper", id, id, "owner", region));
    }
    return clouds;
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
    return Optional.of(new PaperHealth("watchman of " + site));
  }

  @Override
  protected String checked(DeclaredStack stack, String address) {
    return stack.resources(PaperTarget.RECORD).stream()
        .map(DeclaredResource::inputs)
        .filter(inputs -> inputs.texts("values").contains(address) && inputs.has("health"))
        .map(inputs -> inputs.text("health"))
        .findFirst()
        .orElse("nobody");
  }

  @Override
  protected CloudReading read(DeclaredStack stack) {
    List<ReadZone> zones = new ArrayList<>();
    List<ReadAssociation> associations = new ArrayList<>();
    for (DeclaredResource zone : stack.resources("paper:dns:Zone")) {
      Inputs inputs = zone.inputs();
      zones.add(
          new ReadZone(
              zone,
              inputs.has("visibility") && inputs.text("visibility").equals("private"),
              inputs.text("domain"),
              Optional.of(PhysicalName.of(inputs.has("name") ? inputs.text("name") : "", NAME)),
              Optional.of("networks")));
      for (String network : inputs.texts("networks")) {
        associations.add(ReadAssociation.inline(network, zone));
      }
    }
    List<ReadAuthorization> authorizations = new ArrayList<>();
    for (DeclaredResource authorization : stack.resources("paper:dns:Authorization")) {
      authorizations.add(
          new ReadAuthorization(
              authorization.inputs().text("network"),
              authorization,
              authorization.inputs().text("zone")));
    }
    for (DeclaredResource link : stack.resources("paper:dns:Link")) {
      Inputs inputs = link.inputs();
      associations.add(
          ReadAssociation.of(inputs.text("network"), link, inputs.text("zone"))
              .named(PhysicalName.of(inputs.has("name") ? inputs.text("name") : "", NAME))
              .replacedOn("network"));
    }
    return new CloudReading(zones, associations, authorizations, recordSets(stack));
  }

  /** Parts of one set are read as one. */
  private static List<ReadRecordSet> recordSets(DeclaredStack stack) {
    Map<String, ReadRecordSet> sets = new LinkedHashMap<>();
    for (DeclaredResource resource : stack.resources(PaperTarget.RECORD)) {
      Inputs inputs = resource.inputs();
      String set = inputs.has("set") ? inputs.text("set") : "";
      ReadRecordSet read =
          new ReadRecordSet(
              resource,
              inputs.text("zone"),
              inputs.text("name"),
              RecordType.valueOf(inputs.text("type")),
              inputs.number("ttl"),
              inputs.texts("values"));
      sets.merge(
          inputs.text("zone") + read.name() + read.type() + set, read, PaperContract::together);
    }
    return List.copyOf(sets.values());
  }

  /** The part without a name of its own comes first. */
  private static ReadRecordSet together(ReadRecordSet one, ReadRecordSet other) {
    List<DeclaredResource> resources = new ArrayList<>(one.resources());
    resources.addAll(other.resources());
    resources.sort(Comparator.comparing(resource -> resource.inputs().has("part")));
    List<String> values = new ArrayList<>(one.values());
    values.addAll(other.values());
    return new ReadRecordSet(resources, one.zone(), one.name(), one.type(), one.ttl(), values);
  }

  @Override
  protected Map<RecordType, String> goldens() {
    Map<RecordType, String> values = new HashMap<>();
    values.put(RecordType.A, "values: [\"10.0.4.7\", \"10.0.4.8\"]");
    values.put(RecordType.AAAA, "values: [\"2001:db8::7\"]");
    values.put(RecordType.CAA, "values: [\"0 issue \\\"ca.example.net\\\"\"]");
    values.put(RecordType.CNAME, "values: [\"www.example.com.\"]");
    values.put(RecordType.DS, "values: [\"60485 5 1 2bb183af5f22588179a53b0a98631fad1a292118\"]");
    values.put(RecordType.HTTPS, "values: [\"1 . alpn=h2,h3\"]");
    values.put(RecordType.MX, "values: [\"10 mail.example.com.\"]");
    values.put(
        RecordType.NAPTR,
        "values: [\"100 50 \\\"S\\\" \\\"SIP+D2U\\\" \\\"\\\" _sip._udp.example.com.\"]");
    values.put(RecordType.PTR, "values: [\"host.example.com.\"]");
    values.put(RecordType.SRV, "values: [\"1 2 8443 host.example.com.\"]");
    values.put(RecordType.SSHFP, "values: [\"4 2 " + "a".repeat(64) + "\"]");
    values.put(RecordType.SVCB, "values: [\"1 svc.example.com. port=8443\"]");
    values.put(RecordType.TLSA, "values: [\"3 1 1 " + "b".repeat(64) + "\"]");
    values.put(RecordType.TXT, "values: [\"\\\"owner=search team\\\"\"]");
    Map<RecordType, String> goldens = new HashMap<>();
    values.forEach((type, line) -> goldens.put(type, line + "\nttl: 300\ntype: \"" + type + "\""));
    return goldens;
  }
}
