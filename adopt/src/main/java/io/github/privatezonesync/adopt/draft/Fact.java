package io.github.privatezonesync.adopt.draft;

/**
 * Something about a zone or a record set that may show who writes it.
 *
 * @param subject what it is about
 * @param text the text: foreign
 */
public record Fact(Subject subject, String text) {
  /** What a fact is about. */
  public enum Subject {
    /** The domain of a zone with its final dot. */
    DOMAIN,
    /** The name of a zone in its cloud. */
    ZONE_NAME,
    /** The comment or description of a zone. */
    DESCRIPTION,
    /** A tag or label of a zone, {@code key=value}. */
    TAG,
    /** The reference that the creator of a hosted zone gave. */
    CALLER_REFERENCE,
    /** The service that a hosted zone is linked to. */
    LINKED_SERVICE,
    /** The resource group of a zone. */
    RESOURCE_GROUP,
    /** The type and the relative name of a record set, {@code TXT _owner.a.db}. */
    SET,
    /** The text of one TXT record, its strings joined. */
    TXT,
    /** A member of the metadata of a record set, {@code key=value}. */
    METADATA,
    /** The type and the data of one record, {@code CNAME x.acm-validations.aws.}. */
    DATA
  }
}
