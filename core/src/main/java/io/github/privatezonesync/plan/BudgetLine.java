package io.github.privatezonesync.plan;

import io.github.privatezonesync.target.Limit;

/**
 * How much of one documented limit a planned zone uses.
 *
 * @param limit what is limited
 * @param used the use, as far as it is known
 * @param most the documented limit
 */
public record BudgetLine(Limit limit, long used, long most) {
  private static final int FLAGGED_ABOVE_PERCENT = 80;

  /**
   * The share of the limit that is used.
   *
   * @return whole percent, rounded up
   */
  public long percent() {
    return (used * 100 + most - 1) / most;
  }

  /**
   * Tells whether the headroom is getting small.
   *
   * @return true above 80 percent
   */
  public boolean isFlagged() {
    return used * 100 > most * FLAGGED_ABOVE_PERCENT;
  }
}
