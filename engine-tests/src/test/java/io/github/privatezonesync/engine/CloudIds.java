package io.github.privatezonesync.engine;

import com.google.gson.JsonObject;
import io.github.privatezonesync.simulator.Snapshot;
import io.github.privatezonesync.simulator.cloud.SimulatedZone;
import io.github.privatezonesync.simulator.dns.DnsType;
import io.github.privatezonesync.simulator.dns.DomainName;
import java.util.Optional;

/** The ids by which Pulumi imports what a cloud has, as one finds them there. */
final class CloudIds {
  private CloudIds() {}

  /**
   * The id of what a program declares.
   *
   * @param type its type token
   * @param inputs its inputs
   * @return the id; empty if the cloud has no such thing, or if it does no harm to make it again
   */
  static Optional<String> find(Snapshot clouds, String type, JsonObject inputs) {
    return clouds.zones().stream()
        .filter(zone -> type.startsWith(zone.provider() + ":"))
        .flatMap(zone -> find(zone, type, inputs).stream())
        .findFirst();
  }

  private static Optional<String> find(SimulatedZone zone, String type, JsonObject inputs) {
    return switch (type) {
      case "gcp:dns/managedZone:ManagedZone" -> zone(zone, text(inputs, "dnsName"));
      case "aws:route53/zone:Zone" -> zone(zone, text(inputs, "name"));
      case "azure-native:network:PrivateZone" -> zone(zone, text(inputs, "privateZoneName"));
      case "oci:Dns/zone:Zone" -> zone(zone, text(inputs, "name"));
      case "aws:route53/zoneAssociation:ZoneAssociation" -> {
        String vpc = text(inputs, "vpcId");
        yield association(zone, vpc, ":" + vpc + ":" + text(inputs, "vpcRegion"));
      }
      case "azure-native:network:VirtualNetworkLink" ->
          association(
              zone,
              text(inputs.getAsJsonObject("virtualNetwork"), "id"),
              "/virtualNetworkLinks/" + text(inputs, "virtualNetworkLinkName"));
      case "gcp:dns/recordSet:RecordSet" ->
          recordSet(zone, text(inputs, "name"), text(inputs, "type"), "%s/rrsets/%s/%s");
      case "aws:route53/record:Record" ->
          recordSet(zone, text(inputs, "name"), text(inputs, "type"), "%s_%s_%s");
      case "oci:Dns/rrset:Rrset" ->
          recordSet(
              zone,
              text(inputs, "domain"),
              text(inputs, "rtype"),
              "zoneNameOrId/%s/domain/%s/rtype/%s");
      case "azure-native:network:PrivateRecordSet" ->
          recordSet(
              zone,
              text(inputs, "relativeRecordSetName"),
              text(inputs, "recordType"),
              "%1$s/%3$s/%2$s");
      default -> Optional.empty();
    };
  }

  private static Optional<String> zone(SimulatedZone zone, String domain) {
    return Optional.of(zone.id()).filter(id -> zone.data().origin().equals(DomainName.of(domain)));
  }

  private static Optional<String> association(SimulatedZone zone, String network, String end) {
    return Optional.of(zone.id() + end).filter(id -> zone.networks().contains(network));
  }

  private static Optional<String> recordSet(
      SimulatedZone zone, String name, String type, String form) {
    DomainName origin =
        zone.provider().equals("azure-native") ? zone.data().origin() : DomainName.ROOT;
    return zone.data()
        .get(DomainName.of(name, origin), DnsType.of(type))
        .map(set -> form.formatted(zone.id(), name, type));
  }

  private static String text(JsonObject inputs, String property) {
    return inputs.get(property).getAsString();
  }
}
