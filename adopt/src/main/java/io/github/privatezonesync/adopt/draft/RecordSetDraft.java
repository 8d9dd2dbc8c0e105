package io.github.privatezonesync.adopt.draft;

import io.github.privatezonesync.adopt.found.Origin;
import io.github.privatezonesync.adopt.found.RecordContent;
import io.github.privatezonesync.adopt.found.SetRouting;
import io.github.privatezonesync.adopt.found.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A record set as its cloud's reader understood it.
 *
 * @param name relative to the zone, as in a zone file
 * @param type the type in capitals
 * @param ttl in seconds; empty of an alias
 * @param content what it answers
 * @param routing how it is chosen among the sets of its name and type
 * @param metadata the metadata
 * @param foundId the id that the dump has for it, if the cloud gives record sets ids
 * @param verdict what becomes of it, as far as the cloud's reader can say
 * @param facts what may show its writer
 * @param origin where it was found
 */
public record RecordSetDraft(
    String name,
    String type,
    OptionalLong ttl,
    RecordContent content,
    Optional<SetRouting> routing,
    Map<String, String> metadata,
    Optional<String> foundId,
    Verdict verdict,
    List<Fact> facts,
    Origin origin) {
  /** Copies the facts. */
  public RecordSetDraft {
    facts = List.copyOf(facts);
  }

  /**
   * Tells whether another dump shows the same set.
   *
   * @param other the set of the other dump
   * @return true if nothing but the origin differs
   */
  public boolean sameAs(RecordSetDraft other) {
    return name.equals(other.name)
        && type.equals(other.type)
        && ttl.equals(other.ttl)
        && content.equals(other.content)
        && routing.equals(other.routing)
        && metadata.equals(other.metadata)
        && verdict.equals(other.verdict);
  }

  /**
   * Gives what no other set of the zone is called.
   *
   * @return the name, the type and the set identifier
   */
  public String key() {
    return name + " " + type + routing.map(routed -> " " + routed.setIdentifier()).orElse("");
  }
}
