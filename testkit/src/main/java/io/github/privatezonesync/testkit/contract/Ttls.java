package io.github.privatezonesync.testkit.contract;

import io.github.privatezonesync.dns.Ttl;
import io.github.privatezonesync.target.Capabilities;
import io.github.privatezonesync.target.ZoneTarget;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/** TTLs to test a cloud with: {@link Capabilities#ttls} says which it takes. */
final class Ttls {
  private static final int USUAL = 300;
  private static final int HOUR = 3600;

  private Ttls() {}

  /** Every TTL up to an hour, and some that are longer, in order. */
  private static IntStream all() {
    return IntStream.concat(
        IntStream.rangeClosed(1, HOUR),
        IntStream.of(HOUR + 1, 43_200, 86_400, 86_401, 604_800, 604_801, Integer.MAX_VALUE));
  }

  static boolean takes(Capabilities cloud, int seconds) {
    return cloud.ttls().complaint(Ttl.of(Duration.ofSeconds(seconds))).isEmpty();
  }

  private static List<Integer> taken(Capabilities cloud) {
    return all().filter(seconds -> takes(cloud, seconds)).boxed().toList();
  }

  /** Five minutes, or the next longer one that all targets take, or else the shortest. */
  static Duration usual(List<? extends ZoneTarget<?>> targets) {
    List<Capabilities> clouds =
        targets.stream().map(target -> target.info().capabilities()).toList();
    return Duration.ofSeconds(
        IntStream.concat(all().filter(seconds -> seconds >= USUAL), all())
            .filter(seconds -> clouds.stream().allMatch(cloud -> takes(cloud, seconds)))
            .findFirst()
            .orElse(USUAL));
  }

  /**
   * Some TTLs that the cloud takes, the shortest first, with as many different ones as there are.
   */
  static List<Duration> some(Capabilities cloud, int count) {
    List<Integer> taken = taken(cloud);
    return IntStream.range(0, count)
        .map(
            i ->
                taken.get(
                    taken.size() >= count
                        ? i * (taken.size() - 1) / Math.max(1, count - 1)
                        : i % taken.size()))
        .mapToObj(Duration::ofSeconds)
        .toList();
  }

  /** The TTLs at the ends of a range or list, where a cloud may begin to refuse. */
  static List<Integer> turningPoints(Capabilities cloud) {
    List<Integer> all = all().boxed().toList();
    return IntStream.range(0, all.size())
        .filter(
            i ->
                i == 0
                    || i == all.size() - 1
                    || takes(cloud, all.get(i)) != takes(cloud, all.get(i - 1))
                    || takes(cloud, all.get(i)) != takes(cloud, all.get(i + 1)))
        .mapToObj(all::get)
        .toList();
  }
}
