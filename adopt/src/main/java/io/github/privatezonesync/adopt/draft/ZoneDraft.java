package io.github.privatezonesync.adopt.draft;

import io.github.privatezonesync.adopt.found.ExistingAssociation;
import io.github.privatezonesync.adopt.found.ExistingAuthorization;
import io.github.privatezonesync.adopt.found.Origin;
import io.github.privatezonesync.adopt.found.Source;
import io.github.privatezonesync.adopt.found.Verdict;
import io.github.privatezonesync.adopt.found.ZonePlace;
import io.github.privatezonesync.adopt.json.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * A zone as its cloud's reader understood it, without its record sets.
 *
 * @param place where it lies
 * @param domain the domain with its final dot
 * @param description the comment or description
 * @param tags the tags or labels
 * @param importId the id for {@code pulumi import}
 * @param recordSetIds gives the id for {@code pulumi import} of a record set
 * @param associations the networks
 * @param authorizations the authorizations of other accounts
 * @param recordSetCount how many record sets the cloud says that it has, if it says so
 * @param listCommand the command that prints its record sets
 * @param verdict what becomes of it, as far as the cloud's reader can say
 * @param facts what may show its writer
 * @param source what says that it exists
 * @param raw what it was read from, the same parts in the same order each time
 * @param origin where it was found
 */
public record ZoneDraft(
    ZonePlace place,
    String domain,
    Optional<String> description,
    Map<String, String> tags,
    String importId,
    Function<RecordSetDraft, Optional<String>> recordSetIds,
    List<ExistingAssociation> associations,
    List<ExistingAuthorization> authorizations,
    OptionalLong recordSetCount,
    String listCommand,
    Verdict verdict,
    List<Fact> facts,
    Source source,
    List<JsonNode> raw,
    Origin origin) {
  /** Copies the lists. */
  public ZoneDraft {
    associations = List.copyOf(associations);
    authorizations = List.copyOf(authorizations);
    facts = List.copyOf(facts);
    raw = List.copyOf(raw);
  }

  /**
   * Gives the zone as a state has it.
   *
   * @return a changed copy
   */
  public ZoneDraft inState() {
    return new ZoneDraft(
        place,
        domain,
        description,
        tags,
        importId,
        recordSetIds,
        associations,
        authorizations,
        OptionalLong.empty(),
        listCommand,
        verdict,
        facts,
        Source.TERRAFORM_STATE,
        raw,
        origin);
  }

  /**
   * Tells whether another draft of this zone says the same.
   *
   * @param other the other draft
   * @return true if what both were read from has no member that differs
   */
  public boolean agreesWith(ZoneDraft other) {
    for (int i = 0; i < Math.min(raw.size(), other.raw.size()); i++) {
      if (!raw.get(i).agreesWith(other.raw.get(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Gives the whole name of a record set of this zone.
   *
   * @param set the record set
   * @param domain the domain of the zone
   * @return the name without its final dot
   */
  public static String fullName(RecordSetDraft set, String domain) {
    String zone = domain.substring(0, domain.length() - 1);
    return set.name().equals("@") ? zone : set.name() + "." + zone;
  }
}
