package io.github.privatezonesync.adopt.plan;

import io.github.privatezonesync.adopt.draft.ReadingProblems;
import io.github.privatezonesync.adopt.json.JsonNode;
import io.github.privatezonesync.adopt.json.MalformedJsonException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A plan as its JSON has it, in the form of docs/plan-json.md.
 *
 * @param file the file as the user named it
 * @param declarer project, stack and component, such as {@code shop/prod/internal}
 * @param domain the DNS name of all zones, with a final dot
 * @param zones the zones
 */
public record PlanDocument(String file, String declarer, String domain, List<PlannedZone> zones) {
  private static final long VERSION = 1;

  /** Copies the zones. */
  public PlanDocument {
    zones = List.copyOf(zones);
  }

  /**
   * Tells whether a document is a plan of any version.
   *
   * @param root the document
   * @return true if it has the members of one
   */
  public static boolean isOne(JsonNode root) {
    return root.get("component").text().isPresent()
        && root.get("domain").text().isPresent()
        && root.get("zones").isArray();
  }

  /**
   * Reads a plan.
   *
   * @param file what messages call it
   * @param text the JSON
   * @param problems takes what is wrong with it
   * @return the plan; empty if anything is wrong
   */
  public static Optional<PlanDocument> read(String file, String text, ReadingProblems problems) {
    JsonNode root;
    try {
      root = JsonNode.parse(file, text);
    } catch (MalformedJsonException e) {
      problems.add(file, e.complaint());
      return Optional.empty();
    }
    OptionalLong version = root.get("version").whole();
    if (!isOne(root)) {
      problems.add(
          file,
          "is no plan; SyncPlan.toJson() writes one, and 'pulumi stack output plan' prints it"
              + " if the program exports it");
      return Optional.empty();
    }
    if (!version.equals(OptionalLong.of(VERSION))) {
      problems.add(
          file,
          "is a plan of version '%s', and version '%d' is read; use this program and the library in the same version"
              .formatted(version.isPresent() ? version.getAsLong() : "none", VERSION));
      return Optional.empty();
    }
    return Optional.of(of(root));
  }

  private static PlanDocument of(JsonNode root) {
    String domain = root.get("domain").text().orElse("");
    return new PlanDocument(
        root.file(),
        String.join("/", text(root, "project"), text(root, "stack"), text(root, "component")),
        domain,
        root.get("zones").elements().stream().map(zone -> PlannedZone.of(domain, zone)).toList());
  }

  private static String text(JsonNode root, String member) {
    return root.get(member).text().orElse("");
  }
}
