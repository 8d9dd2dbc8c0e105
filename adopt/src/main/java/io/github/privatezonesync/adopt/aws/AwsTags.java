package io.github.privatezonesync.adopt.aws;

import io.github.privatezonesync.adopt.draft.Document;
import io.github.privatezonesync.adopt.draft.ReadingProblems;
import io.github.privatezonesync.adopt.json.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The tags of hosted zones. */
final class AwsTags {
  private final Map<String, JsonNode> byZone = new HashMap<>();

  AwsTags(List<Document> documents, ReadingProblems problems) {
    for (Document document : documents) {
      if (document.kind().equals(AwsKinds.TAGS)) {
        JsonNode root = document.root();
        add(root.get("ResourceTagSet"), problems);
        root.get("ResourceTagSets").elements().forEach(set -> add(set, problems));
      }
    }
  }

  private void add(JsonNode set, ReadingProblems problems) {
    Optional<String> id = AwsZones.id(set.get("ResourceId"));
    boolean zone = set.get("ResourceType").text().equals(Optional.of("hostedzone"));
    if (id.isPresent() && zone) {
      JsonNode first = byZone.putIfAbsent(id.get(), set);
      if (first != null && !first.sameAs(set)) {
        problems.add(
            set.origin(),
            "differs from %s for the same zone '%s'; make all dumps again while nobody writes"
                .formatted(first.origin(), id.get()));
      }
    }
  }

  /** Empty if no document has them. */
  Optional<Map<String, String>> of(String zone) {
    return Optional.ofNullable(byZone.get(zone)).map(AwsTags::tags);
  }

  private static Map<String, String> tags(JsonNode set) {
    Map<String, String> tags = new TreeMap<>();
    for (JsonNode tag : set.get("Tags").elements()) {
      tag.get("Key").text().ifPresent(key -> tags.put(key, tag.get("Value").text().orElse("")));
    }
    return tags;
  }
}
