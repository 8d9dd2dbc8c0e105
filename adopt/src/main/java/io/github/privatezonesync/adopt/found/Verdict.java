package io.github.privatezonesync.adopt.found;

import java.util.Optional;

/**
 * What becomes of a record set, an association or a zone: it ends in exactly one of four lists.
 *
 * @param list the list
 * @param why the reason, a clause without a full stop; empty if it is adoptable
 * @param owner whose it is, such as {@code external-dns 'prod-eu'}; only of what is left out
 */
public record Verdict(Fate list, String why, Optional<String> owner) {
  /** The four lists. */
  public enum Fate {
    /** The declaration can have it. */
    ADOPTABLE,
    /** Another writer's, who would write it again. */
    LEFT_OUT,
    /** The cloud makes and keeps it by itself. */
    SYSTEM,
    /** The declaration cannot have it as it is. */
    REFUSED
  }

  private static final Verdict ADOPTABLE = new Verdict(Fate.ADOPTABLE, "", Optional.empty());

  /**
   * Gives the verdict on what the declaration can have.
   *
   * @return the verdict
   */
  public static Verdict adoptable() {
    return ADOPTABLE;
  }

  /**
   * Gives the verdict on what is another writer's.
   *
   * @param owner whose it is
   * @param why what shows it
   * @return the verdict
   */
  public static Verdict leftOut(String owner, String why) {
    return new Verdict(Fate.LEFT_OUT, why, Optional.of(owner));
  }

  /**
   * Gives the verdict on what the cloud makes by itself.
   *
   * @param why what it is
   * @return the verdict
   */
  public static Verdict system(String why) {
    return new Verdict(Fate.SYSTEM, why, Optional.empty());
  }

  /**
   * Gives the verdict on what cannot be declared as it is.
   *
   * @param why the reason
   * @return the verdict
   */
  public static Verdict refused(String why) {
    return new Verdict(Fate.REFUSED, why, Optional.empty());
  }

  /**
   * Tells whether the declaration can have it.
   *
   * @return true if it is adoptable
   */
  public boolean isAdoptable() {
    return list == Fate.ADOPTABLE;
  }
}
