package io.github.privatezonesync.target;

import io.github.privatezonesync.dns.Ttl;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The TTLs that a cloud takes: a range or a list. */
public final class TtlRange {
  private static final int LONGEST = Integer.MAX_VALUE;

  /** Every TTL that can be declared: 1 to 2,147,483,647 seconds. */
  public static final TtlRange ANY = between(1, LONGEST);

  private final int least;
  private final int most;
  private final SortedSet<Integer> only;

  private TtlRange(int least, int most, SortedSet<Integer> only) {
    this.least = least;
    this.most = most;
    this.only = only;
  }

  /**
   * All TTLs from a least to a most.
   *
   * @param least the shortest, in seconds
   * @param most the longest, in seconds
   * @return the range
   */
  public static TtlRange between(int least, int most) {
    return new TtlRange(least, most, new TreeSet<>());
  }

  /**
   * The TTLs of a list.
   *
   * @param seconds at least one
   * @return the list
   */
  public static TtlRange oneOf(List<Integer> seconds) {
    SortedSet<Integer> sorted = new TreeSet<>(seconds);
    return new TtlRange(sorted.first(), sorted.last(), sorted);
  }

  /**
   * What is wrong with a TTL.
   *
   * @param ttl the TTL
   * @return what the cloud takes instead, in words; empty if it takes this one
   */
  public Optional<String> complaint(Ttl ttl) {
    int seconds = ttl.seconds();
    boolean taken = only.isEmpty() ? seconds >= least && seconds <= most : only.contains(seconds);
    return taken ? Optional.empty() : Optional.of(toString());
  }

  /** For example {@code 60 to 86400 seconds} or {@code 300 or 3600 seconds}. */
  @Override
  public String toString() {
    String words =
        only.isEmpty()
            ? least + " to " + most
            : only.stream().map(String::valueOf).collect(Collectors.joining(" or "));
    return words + " seconds";
  }
}
