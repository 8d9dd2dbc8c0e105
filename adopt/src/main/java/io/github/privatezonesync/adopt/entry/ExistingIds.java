package io.github.privatezonesync.adopt.entry;

import io.github.privatezonesync.adopt.found.ExistingAssociation;
import io.github.privatezonesync.adopt.found.ExistingAuthorization;
import io.github.privatezonesync.adopt.found.ExistingRecordSet;
import io.github.privatezonesync.adopt.found.ExistingZone;
import io.github.privatezonesync.adopt.found.SetRouting;
import io.github.privatezonesync.testkit.DeclaredResource;
import io.github.privatezonesync.testkit.Inputs;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The ids of a zone and of what is in it, by what a resource says of itself. */
final class ExistingIds {
  private final ExistingZone zone;
  private final Map<String, String> ids = new HashMap<>();

  private ExistingIds(ExistingZone zone) {
    this.zone = zone;
  }

  static ExistingIds of(ExistingZone zone) {
    ExistingIds found = new ExistingIds(zone);
    zone.associations().forEach(found::put);
    for (ExistingAuthorization authorization : zone.authorizations()) {
      found.ids.put("authorization " + authorization.vpcId(), authorization.importId());
    }
    for (ExistingRecordSet set : zone.recordSets()) {
      String identifier = set.routing().map(SetRouting::setIdentifier).orElse("");
      set.importId().ifPresent(id -> found.ids.put(set(set.name(), set.type(), identifier), id));
    }
    return found;
  }

  private void put(ExistingAssociation association) {
    String what =
        association instanceof ExistingAssociation.VirtualNetworkLink link
            ? "link " + link.linkName().toLowerCase(Locale.ROOT)
            : "association " + association.networkId();
    association.importId().ifPresent(id -> ids.put(what, id));
  }

  private static String set(String name, String type, String identifier) {
    return "set " + type + " " + name + " " + identifier;
  }

  Optional<String> find(DeclaredResource resource) {
    Inputs inputs = resource.inputs();
    return switch (resource.type()) {
      case "aws:route53/zone:Zone",
          "gcp:dns/managedZone:ManagedZone",
          "azure-native:network:PrivateZone",
          "oci:Dns/zone:Zone" ->
          Optional.of(zone.importId());
      case "aws:route53/zoneAssociation:ZoneAssociation" ->
          id("association " + inputs.text("vpcId"));
      case "aws:route53/vpcAssociationAuthorization:VpcAssociationAuthorization" ->
          id("authorization " + inputs.text("vpcId"));
      case "azure-native:network:VirtualNetworkLink" ->
          id("link " + inputs.text("virtualNetworkLinkName").toLowerCase(Locale.ROOT));
      case "aws:route53/record:Record" ->
          id(
              set(
                  relative(inputs.text("name") + "."),
                  inputs.text("type"),
                  inputs.has("setIdentifier") ? inputs.text("setIdentifier") : ""));
      case "gcp:dns/recordSet:RecordSet" ->
          id(set(relative(inputs.text("name")), inputs.text("type"), ""));
      case "azure-native:network:PrivateRecordSet" ->
          id(set(inputs.text("relativeRecordSetName"), inputs.text("recordType"), ""));
      case "oci:Dns/rrset:Rrset" ->
          id(set(relative(inputs.text("domain") + "."), inputs.text("rtype"), ""));
      default -> Optional.empty();
    };
  }

  private Optional<String> id(String what) {
    return Optional.ofNullable(ids.get(what));
  }

  private String relative(String absolute) {
    String name = absolute.endsWith("..") ? absolute.substring(0, absolute.length() - 1) : absolute;
    return name.equals(zone.domain())
        ? "@"
        : name.substring(0, Math.max(0, name.length() - zone.domain().length() - 1));
  }
}
