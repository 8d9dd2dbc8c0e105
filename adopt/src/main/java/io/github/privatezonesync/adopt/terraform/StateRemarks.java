package io.github.privatezonesync.adopt.terraform;

import io.github.privatezonesync.adopt.found.Remark;
import io.github.privatezonesync.adopt.json.JsonNode;
import io.github.privatezonesync.adopt.json.Quoted;
import java.util.ArrayList;
import java.util.List;

/** What a state says beside its zones that a takeover should know. */
final class StateRemarks {
  private StateRemarks() {}

  static List<Remark> of(List<StateResource> resources) {
    List<Remark> remarks = new ArrayList<>();
    for (StateResource resource : resources) {
      String address = Quoted.of(resource.address());
      if (resource.type().equals("aws_route53_records_exclusive")) {
        remarks.add(
            remark(
                resource,
                ("'%s' deletes every record set of zone '%s' that it does not declare;"
                        + " remove it before anything else")
                    .formatted(address, Quoted.of(resource.textOf("zone_id")))));
      }
      if (resource.tainted() && RecordResources.isOfDns(resource.type())) {
        remarks.add(
            remark(resource, "'%s' is tainted: Terraform would make it again".formatted(address)));
      }
      if (resource.type().equals("azurerm_private_endpoint")) {
        for (JsonNode group : resource.get("private_dns_zone_group").elements()) {
          for (JsonNode zone : group.get("private_dns_zone_ids").elements()) {
            remarks.add(
                remark(
                    resource,
                    "'%s' has a zone group, by which Azure writes record sets into '%s'"
                        .formatted(address, Quoted.of(zone.text().orElse("")))));
          }
        }
      }
    }
    return remarks;
  }

  private static Remark remark(StateResource resource, String sentence) {
    return new Remark(resource.attributes().origin(), sentence);
  }
}
