package io.github.privatezonesync.adopt.write;

import io.github.privatezonesync.adopt.entry.Entries;
import io.github.privatezonesync.adopt.entry.Entry;
import io.github.privatezonesync.adopt.proof.Change;
import io.github.privatezonesync.adopt.proof.Proof;
import io.github.privatezonesync.adopt.text.MarkdownText;
import io.github.privatezonesync.testkit.DeclaredResource;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the first update changes, each with its reason. */
final class ReportChanges {
  private final Map<String, DeclaredResource> resources;

  private ReportChanges(Entries entries) {
    this.resources =
        entries.entries().stream()
            .map(Entry::resource)
            .collect(
                Collectors.toMap(
                    DeclaredResource::name, Function.identity(), (first, second) -> first));
  }

  static String of(Proof proof, Entries entries) {
    StringBuilder text = new StringBuilder("## What the first preview shows\n\n");
    if (proof.changes().isEmpty()) {
      text.append(
          "Nothing: `pulumi preview --expect-no-changes` passes right after the import.\n\n");
    } else {
      ReportChanges reasons = new ReportChanges(entries);
      text.append("| Operation | Resource | What | Why |\n| --- | --- | --- | --- |\n");
      for (Change change : proof.changes()) {
        text.append(
            "| %s | %s | %s | %s |\n"
                .formatted(
                    operation(change.kind()),
                    MarkdownText.of(change.name()),
                    MarkdownText.of(String.join(", ", change.properties())),
                    reasons.reason(change)));
      }
      text.append('\n');
    }
    proof.different().stream()
        .map(answer -> "- " + MarkdownText.of(answer.toString()) + "\n")
        .forEach(text::append);
    return text.toString();
  }

  private static String operation(Change.Kind kind) {
    return switch (kind) {
      case UPDATED -> "update";
      case CREATED -> "create";
      case REPLACED -> "**replace: do not go on**";
      case FAILED -> "**fails: do not go on**";
    };
  }

  private String reason(Change change) {
    if (change.kind() == Change.Kind.CREATED) {
      return change.name().endsWith("/authorization")
          ? "an authorization that was deleted after its use; made again, it changes no answer"
          : "no dump shows it";
    }
    if (change.kind() != Change.Kind.UPDATED) {
      return "";
    }
    return change.properties().stream()
        .map(property -> reason(change, property))
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private String reason(Change change, String property) {
    return switch (property) {
      case "records" -> records(change.name());
      case "labels" -> "an import does not know which labels are whose; they stay as they are";
      case "tags" -> "the zone and its links have the same tags, as the component gives them";
      case "description", "comment" -> "there is none, and the component always writes one";
      case "registrationEnabled" -> "an import drops a value that is off";
      case "metadata" -> "the component keeps no metadata; the first change of the set removes it";
      case "aRecords", "aaaaRecords", "mxRecords", "ptrRecords", "srvRecords" ->
          "the same records, sorted; Azure keeps an order";
      case "txtRecords" ->
          "the same texts, sorted, and cut into strings as the component cuts them";
      default -> "the same data, spelled otherwise";
    };
  }

  private String records(String name) {
    DeclaredResource resource = resources.get(name);
    String type = resource == null ? "" : resource.inputs().text("type");
    return switch (type) {
      case "CNAME", "MX", "NS", "PTR", "SRV" ->
          "only final dots; Route 53 ignores such a change, and a later refresh shows it again until"
              + " something else of the set changes, such as its TTL";
      case "AAAA" -> "the same address, spelled as in RFC 5952";
      case "TXT", "SPF" -> "the same text, cut into strings or escaped otherwise";
      default -> "the same data, spelled otherwise";
    };
  }
}
