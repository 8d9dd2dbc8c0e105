package io.github.privatezonesync.adopt.found;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A private zone that exists.
 *
 * @param place where it lies
 * @param domain its domain, absolute and in lower case: {@code corp.internal.}
 * @param description the comment (AWS), description (Google Cloud); empty if there is none
 * @param tags the tags, labels (Google Cloud) or free-form tags (OCI)
 * @param importId the id for {@code pulumi import}
 * @param associations the networks in which it answers, as far as a dump can show
 * @param authorizations the VPCs of other accounts that may associate themselves (AWS)
 * @param recordSets all its record sets, each with its verdict
 * @param verdict what becomes of the zone; if it is not adoptable, none of its record sets is
 * @param marks what shows other writers
 * @param source what says that it exists
 * @param origin where it was found
 */
public record ExistingZone(
    ZonePlace place,
    String domain,
    Optional<String> description,
    Map<String, String> tags,
    String importId,
    List<ExistingAssociation> associations,
    List<ExistingAuthorization> authorizations,
    List<ExistingRecordSet> recordSets,
    Verdict verdict,
    List<Mark> marks,
    Source source,
    Origin origin) {
  /** Copies the collections. */
  public ExistingZone {
    tags = SortedCopy.of(tags);
    associations = List.copyOf(associations);
    authorizations = List.copyOf(authorizations);
    recordSets = List.copyOf(recordSets);
    marks = List.copyOf(marks);
  }

  /**
   * Gives the record sets of one of the four lists.
   *
   * @param list the list
   * @return the record sets in the order found
   */
  public List<ExistingRecordSet> recordSets(Verdict.Fate list) {
    return recordSets.stream().filter(set -> set.verdict().list() == list).toList();
  }
}
