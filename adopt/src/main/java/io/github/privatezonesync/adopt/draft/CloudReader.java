package io.github.privatezonesync.adopt.draft;

import io.github.privatezonesync.adopt.json.JsonNode;
import java.util.List;
import java.util.Optional;

/** Reads what the command of one cloud, or Terraform, prints. */
public interface CloudReader {
  /**
   * Says what a document is.
   *
   * @param root the document
   * @return its kind; empty if no command of this cloud that is read prints such a document
   */
  Optional<DumpKind> recognise(JsonNode root);

  /**
   * Reads documents that it recognised, all together.
   *
   * @param documents the documents
   * @param problems takes what is wrong with them
   * @return what they show
   */
  Drafts read(List<Document> documents, ReadingProblems problems);
}
