package io.github.privatezonesync.region;

import io.github.privatezonesync.problem.InvalidValue;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The one table of the regions of Google Cloud, AWS, Azure and Oracle Cloud.
 *
 * <p>It is as old as the version of this library: clouds open regions every few weeks, so a region
 * that is not in it may well exist.
 */
public final class Regions {
  private static final List<CloudRegion> ALL =
      RegionTable.read().stream()
          .sorted(Comparator.comparing(CloudRegion::cloud).thenComparing(CloudRegion::name))
          .toList();

  private static final Map<String, CloudRegion> BY_NAME =
      ALL.stream().collect(Collectors.toUnmodifiableMap(CloudRegion::name, Function.identity()));

  private Regions() {}

  /**
   * All regions.
   *
   * @return sorted by cloud, then by name
   */
  public static List<CloudRegion> all() {
    return ALL;
  }

  /**
   * The regions of one cloud.
   *
   * @param cloud the cloud
   * @return sorted by name
   */
  public static List<CloudRegion> of(RegionCloud cloud) {
    return ALL.stream().filter(region -> region.cloud() == cloud).toList();
  }

  /**
   * The region of a name, which tells the cloud too: no two clouds share one.
   *
   * @param name exactly as the cloud writes it, for example {@code us-east1}
   * @return the region, or empty if there is none of this name
   */
  public static Optional<CloudRegion> find(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /**
   * The region of a name that a user wrote.
   *
   * @param name exactly as the cloud writes it, for example {@code us-east1}
   * @return the region
   * @throws InvalidValue if there is none of this name; the message names those that may be meant
   */
  public static CloudRegion parse(String name) {
    return find(name).orElseThrow(() -> unknown(name));
  }

  /**
   * The regions whose letters and digits are those of a text, in upper or lower case, with or
   * without spaces and hyphens between them.
   *
   * @param text for example {@code West Europe}, or {@code useast1}, which is two
   * @return sorted by cloud; of each cloud at most one
   */
  public static List<CloudRegion> spelledLike(String text) {
    String letters = lettersAndDigits(text);
    return ALL.stream().filter(region -> lettersAndDigits(region.name()).equals(letters)).toList();
  }

  private static InvalidValue unknown(String name) {
    List<CloudRegion> meant =
        find(name.strip().toLowerCase(Locale.ROOT))
            .map(List::of)
            .orElseGet(() -> spelledLike(name));
    if (meant.isEmpty()) {
      return new InvalidValue(
          "region %s is not a known region; write it as its cloud does, such as us-east1,"
              + " us-east-1, eastus or us-ashburn-1",
          name);
    }
    String choice =
        meant.stream()
            .map(region -> "%s (" + region.cloud().words() + ")")
            .collect(Collectors.joining(" or "));
    return new InvalidValue(
        "region %s is not a known region; did you mean " + choice + "?",
        Stream.concat(Stream.of(name), meant.stream().map(CloudRegion::name)).toArray());
  }

  private static String lettersAndDigits(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }
}
