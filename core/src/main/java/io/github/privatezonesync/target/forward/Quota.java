package io.github.privatezonesync.target.forward;

/**
 * How much of a documented limit a target uses. A cloud may raise it on request, so using it up is
 * no problem of the plan, but shown.
 *
 * @param words what is limited, for example {@code rules per Region}
 * @param used the use by this target alone
 * @param most the documented limit
 */
public record Quota(String words, long used, long most) {
  private static final int FLAGGED_ABOVE_PERCENT = 80;

  /**
   * Tells whether the headroom is getting small.
   *
   * @return true above 80 percent
   */
  public boolean isFlagged() {
    return used * 100 > most * FLAGGED_ABOVE_PERCENT;
  }
}
