package io.github.privatezonesync.records;

import io.github.privatezonesync.dns.Caa;
import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.dns.Ds;
import io.github.privatezonesync.dns.HostData;
import io.github.privatezonesync.dns.HostName;
import io.github.privatezonesync.dns.Ipv4Address;
import io.github.privatezonesync.dns.Ipv6Address;
import io.github.privatezonesync.dns.Mx;
import io.github.privatezonesync.dns.Naptr;
import io.github.privatezonesync.dns.RecordData;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.RecordValue;
import io.github.privatezonesync.dns.Srv;
import io.github.privatezonesync.dns.Sshfp;
import io.github.privatezonesync.dns.Svcb;
import io.github.privatezonesync.dns.Tlsa;
import io.github.privatezonesync.problem.InvalidValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** One value of a record set in the YAML of octoDNS. */
final class DataOfOctoDns {
  private final YamlFile file;
  private final DomainName zone;
  private final Findings findings;

  DataOfOctoDns(YamlFile file, DomainName zone, Findings findings) {
    this.file = file;
    this.zone = zone;
    this.findings = findings;
  }

  /**
   * Reads a value.
   *
   * @throws InvalidValue if it is wrong
   */
  RecordValue read(RecordType type, Node node) {
    return switch (type) {
      case A -> known(new Ipv4Address(YamlScalars.text(node)));
      case AAAA -> known(new Ipv6Address(YamlScalars.text(node)));
      case CNAME, NS, PTR ->
          host("target", YamlScalars.text(node), host -> new HostData(type, host));
      case TXT, SPF -> known(OctoDnsText.read(type, YamlScalars.text(node)));
      case MX -> mx(fields(node, Set.of("preference", "priority", "exchange", "value")));
      case SRV -> srv(fields(node, Set.of("priority", "weight", "port", "target")));
      case CAA -> caa(fields(node, Set.of("flags", "tag", "value")));
      case NAPTR ->
          naptr(
              fields(
                  node,
                  Set.of("order", "preference", "flags", "service", "regexp", "replacement")));
      case DS -> ds(fields(node, Set.of("key_tag", "algorithm", "digest_type", "digest")));
      case SSHFP -> sshfp(fields(node, Set.of("algorithm", "fingerprint_type", "fingerprint")));
      case TLSA ->
          tlsa(
              fields(
                  node,
                  Set.of(
                      "certificate_usage",
                      "selector",
                      "matching_type",
                      "certificate_association_data")));
      case HTTPS, SVCB ->
          svcb(type, fields(node, Set.of("svcpriority", "targetname", "svcparams")));
    };
  }

  private YamlFields fields(Node node, Set<String> allowed) {
    YamlScalars.refuseTag(node);
    if (!(node instanceof MappingNode map)) {
      throw new InvalidValue(
          "a value is a map here; write " + String.join(", ", allowed.stream().sorted().toList()));
    }
    YamlFields fields = new YamlFields(file, map, findings);
    fields.allowOnly(allowed);
    return fields;
  }

  private static RecordValue known(RecordData data) {
    return new RecordValue.Known(data);
  }

  private RecordValue host(String field, String name, Function<DomainName, RecordData> data) {
    HostName.refuseIfNoName(field, name);
    if (!name.endsWith(".")) {
      throw new InvalidValue(
          field
              + " %s has no final dot, which every name in a value has; write %s, or %s for a"
              + " name of this zone",
          name,
          name + ".",
          name + "." + zone.absolute());
    }
    return HostName.absolute(name).value(field, zone, "%s", data);
  }

  private RecordValue mx(YamlFields fields) {
    int preference = fields.number("preference", "priority");
    return host("exchange", fields.text("exchange", "value"), host -> new Mx(preference, host));
  }

  private RecordValue srv(YamlFields fields) {
    int priority = fields.number("priority");
    int weight = fields.number("weight");
    int port = fields.number("port");
    return host("target", fields.text("target"), host -> new Srv(priority, weight, port, host));
  }

  private static RecordValue caa(YamlFields fields) {
    int flags = fields.get("flags").isPresent() ? fields.number("flags") : 0;
    return known(new Caa(flags, fields.text("tag"), fields.text("value")));
  }

  private RecordValue naptr(YamlFields fields) {
    int order = fields.number("order");
    int preference = fields.number("preference");
    String flags = fields.text("flags");
    String service = fields.text("service");
    String regexp = fields.text("regexp");
    return host(
        "replacement",
        fields.text("replacement"),
        host -> new Naptr(order, preference, flags, service, regexp, host));
  }

  private static RecordValue ds(YamlFields fields) {
    return known(
        new Ds(
            fields.number("key_tag"),
            fields.number("algorithm"),
            fields.number("digest_type"),
            fields.text("digest")));
  }

  private static RecordValue sshfp(YamlFields fields) {
    return known(
        new Sshfp(
            fields.number("algorithm"),
            fields.number("fingerprint_type"),
            fields.text("fingerprint")));
  }

  private static RecordValue tlsa(YamlFields fields) {
    return known(
        new Tlsa(
            fields.number("certificate_usage"),
            fields.number("selector"),
            fields.number("matching_type"),
            fields.text("certificate_association_data")));
  }

  private RecordValue svcb(RecordType type, YamlFields fields) {
    int priority = fields.number("svcpriority");
    Map<String, String> parameters = parameters(fields.get("svcparams"));
    return host(
        "target", fields.text("targetname"), host -> new Svcb(type, priority, host, parameters));
  }

  private Map<String, String> parameters(Optional<Node> node) {
    if (node.isEmpty() || YamlScalars.isNull(node.get())) {
      return Map.of();
    }
    if (!(node.get() instanceof MappingNode map)) {
      throw new InvalidValue("svcparams is a map of parameters, such as 'alpn: [h2, h3]'");
    }
    Map<String, String> parameters = new LinkedHashMap<>();
    new YamlFields(file, map, findings)
        .all()
        .forEach((key, field) -> parameters.put(key, parameter(field.value())));
    return parameters;
  }

  private static String parameter(Node value) {
    if (YamlScalars.isNull(value)) {
      return "";
    }
    List<Node> elements = YamlFields.elements(value);
    return elements.stream().map(YamlScalars::text).collect(Collectors.joining(","));
  }
}
