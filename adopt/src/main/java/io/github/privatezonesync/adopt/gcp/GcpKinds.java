package io.github.privatezonesync.adopt.gcp;

import io.github.privatezonesync.adopt.count.Elements;
import io.github.privatezonesync.adopt.count.RawCount;
import io.github.privatezonesync.adopt.draft.DumpKind;
import io.github.privatezonesync.adopt.json.JsonNode;
import java.util.Optional;

/**
 * The documents of Google Cloud: the messages of the API with their member {@code kind}, from
 * outputs read 2026-11-29.
 */
final class GcpKinds {
  private static final String NETWORKS = "privateVisibilityConfig.networks[]";
  private static final String CLUSTERS = "privateVisibilityConfig.gkeClusters[]";

  static final DumpKind ZONE =
      new DumpKind(
          "gcloud dns managed-zones describe", RawCount.NONE, Elements.at(NETWORKS, CLUSTERS));
  static final DumpKind ZONES =
      new DumpKind(
          "gcloud dns managed-zones list",
          RawCount.NONE,
          Elements.at("[]." + NETWORKS, "[]." + CLUSTERS));
  static final DumpKind RECORD_SETS =
      new DumpKind("gcloud dns record-sets list", Elements.at("[]"), RawCount.NONE);
  static final DumpKind PROJECT = DumpKind.of("gcloud dns project-info describe");

  private GcpKinds() {}

  static Optional<DumpKind> of(JsonNode root) {
    String kind = kind(root);
    if (kind.equals("dns#managedZone")) {
      return Optional.of(ZONE);
    }
    if (kind.equals("dns#project")) {
      return Optional.of(PROJECT);
    }
    String first = root.elements().stream().findFirst().map(GcpKinds::kind).orElse("");
    return switch (first) {
      case "dns#managedZone" -> Optional.of(ZONES);
      case "dns#resourceRecordSet" -> Optional.of(RECORD_SETS);
      default -> Optional.empty();
    };
  }

  private static String kind(JsonNode node) {
    return node.get("kind").text().orElse("");
  }
}
