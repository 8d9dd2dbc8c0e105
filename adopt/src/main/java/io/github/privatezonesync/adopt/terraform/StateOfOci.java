package io.github.privatezonesync.adopt.terraform;

import io.github.privatezonesync.adopt.data.Escapes;
import io.github.privatezonesync.adopt.data.NameText;
import io.github.privatezonesync.adopt.draft.Drafts;
import io.github.privatezonesync.adopt.draft.ReadingProblems;
import io.github.privatezonesync.adopt.draft.RecordListing;
import io.github.privatezonesync.adopt.draft.ZoneDraft;
import io.github.privatezonesync.adopt.json.JsonNode;
import io.github.privatezonesync.adopt.oci.OciReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Brings private DNS of OCI in a state into the form of {@code oci dns}: internal/service/dns of
 * terraform-provider-oci, read 2026-11-29.
 */
record StateOfOci(OciReader reader) implements StateTranslation {
  @Override
  public Drafts drafts(List<StateResource> resources, ReadingProblems problems) {
    List<JsonNode> roots = new ArrayList<>();
    for (StateResource resource : resources) {
      document(resource)
          .ifPresent(
              data ->
                  roots.add(JsonNode.made(resource.attributes().origin(), Map.of("data", data))));
    }
    Drafts zones = reader.read(StateTranslation.documents(reader, roots), problems);
    List<RecordListing> listings = new ArrayList<>();
    for (ZoneDraft zone : zones.zones()) {
      List<JsonNode> records =
          resources.stream()
              .filter(resource -> resource.type().equals("oci_dns_rrset"))
              .filter(set -> set.textOf("zone_name_or_id").equals(zone.place().identity()))
              .flatMap(set -> records(set).stream())
              .toList();
      if (!records.isEmpty()) {
        NameText domain = NameText.parse(zone.domain(), Escapes.DECIMAL);
        listings.add(OciReader.recordSets(zone.place().identity(), domain, records, problems));
      }
    }
    return Drafts.of(zones.zones(), listings, List.of(), zones.remarks());
  }

  private static Optional<Map<String, Object>> document(StateResource resource) {
    Map<String, Object> data = new HashMap<>();
    data.put("id", resource.get("id"));
    data.put("compartment-id", resource.get("compartment_id"));
    data.put("freeform-tags", resource.get("freeform_tags"));
    switch (resource.type()) {
      case "oci_dns_zone" -> {
        if (!resource.textOf("scope").equals("PRIVATE")) {
          return Optional.empty();
        }
        data.put("name", resource.get("name"));
        data.put("scope", "PRIVATE");
        data.put("view-id", resource.get("view_id"));
        data.put("zone-type", resource.get("zone_type"));
        data.put("resolution-mode", resource.get("resolution_mode"));
      }
      case "oci_dns_view" -> data.put("display-name", resource.get("display_name"));
      case "oci_dns_resolver" -> {
        data.put("display-name", resource.get("display_name"));
        data.put("rules", resource.get("rules"));
        data.put("attached-vcn-id", resource.get("attached_vcn_id"));
        data.put("default-view-id", resource.get("default_view_id"));
        data.put(
            "attached-views",
            resource.get("attached_views").elements().stream()
                .map(view -> Map.of("view-id", view.get("view_id")))
                .toList());
      }
      default -> {
        return Optional.empty();
      }
    }
    return Optional.of(data);
  }

  private static List<JsonNode> records(StateResource set) {
    List<JsonNode> records = new ArrayList<>();
    for (JsonNode item : set.get("items").elements()) {
      records.add(
          JsonNode.made(
              item.origin(),
              Map.of(
                  "domain", item.get("domain"),
                  "rtype", item.get("rtype"),
                  "rdata", item.get("rdata"),
                  "ttl", item.get("ttl"),
                  "is-protected", item.get("is_protected"))));
    }
    return records;
  }
}
