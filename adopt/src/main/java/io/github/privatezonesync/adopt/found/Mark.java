package io.github.privatezonesync.adopt.found;

/**
 * A sign that somebody else writes a zone or a record set. That there is none proves nothing.
 *
 * @param writer who, such as {@code external-dns 'prod-eu'}
 * @param certainty how far it can be trusted
 * @param evidence what was seen: foreign text
 */
public record Mark(String writer, Certainty certainty, String evidence) {
  /** How far a mark can be trusted. */
  public enum Certainty {
    /** Only that writer makes it. */
    CERTAIN,
    /** It looks like that writer's. */
    PROBABLE,
    /** It says who made it once, not who writes it now. */
    HINT
  }
}
