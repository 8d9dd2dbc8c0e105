package io.github.privatezonesync.adopt.terraform;

import io.github.privatezonesync.adopt.draft.CloudReader;
import io.github.privatezonesync.adopt.draft.Document;
import io.github.privatezonesync.adopt.draft.Drafts;
import io.github.privatezonesync.adopt.draft.ReadingProblems;
import io.github.privatezonesync.adopt.json.JsonNode;
import java.util.List;

/** Brings the resources of one cloud into the form of its dumps. */
interface StateTranslation {
  Drafts drafts(List<StateResource> resources, ReadingProblems problems);

  /** Documents as the reader of the cloud recognises them. */
  static List<Document> documents(CloudReader reader, List<JsonNode> roots) {
    return roots.stream()
        .map(root -> new Document(root, reader.recognise(root).orElseThrow()))
        .toList();
  }
}
