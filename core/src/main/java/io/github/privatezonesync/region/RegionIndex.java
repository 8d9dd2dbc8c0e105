package io.github.privatezonesync.region;

import io.github.privatezonesync.problem.InvalidValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Regions by name: the regions of the table, with or without those that targets bring. */
public final class RegionIndex {
  /** AWS shortens the names of continents that Google Cloud writes out. */
  private static final Map<String, String> CONTINENTS =
      Map.of("eu", "europe", "af", "africa", "sa", "southamerica", "na", "northamerica");

  private final List<CloudRegion> all;
  private final Map<String, CloudRegion> byName = new HashMap<>();

  RegionIndex(Collection<CloudRegion> regions) {
    regions.forEach(region -> byName.putIfAbsent(region.name(), region));
    this.all =
        byName.values().stream()
            .sorted(Comparator.comparing(CloudRegion::cloud).thenComparing(CloudRegion::name))
            .toList();
  }

  /**
   * The same regions and more.
   *
   * @param more regions of clouds; a region whose name is here already changes nothing
   * @return a larger copy
   */
  public RegionIndex with(Collection<CloudRegion> more) {
    if (more.isEmpty()) {
      return this;
    }
    List<CloudRegion> regions = new ArrayList<>(all);
    regions.addAll(more);
    return new RegionIndex(regions);
  }

  /**
   * All regions.
   *
   * @return sorted by cloud, then by name
   */
  public List<CloudRegion> all() {
    return all;
  }

  /**
   * The region of a name. No two clouds share a name.
   *
   * @param name exactly as the cloud writes it, for example {@code us-east1}
   * @return the region; empty if there is none of this name
   */
  public Optional<CloudRegion> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /**
   * The region of a name that a user wrote.
   *
   * @param name exactly as the cloud writes it, for example {@code us-east1}
   * @return the region
   * @throws InvalidValue if there is no region of this name; the message offers similar names
   */
  public CloudRegion parse(String name) {
    return find(name).orElseThrow(() -> unknown(name));
  }

  /**
   * The regions with the same letters and digits as a text, ignoring case, spaces and hyphens.
   *
   * @param text for example {@code West Europe}, or {@code useast1}, which gives two regions
   * @return sorted by cloud; at most one of each cloud
   */
  public List<CloudRegion> spelledLike(String text) {
    String letters = lettersAndDigits(text);
    return all.stream().filter(region -> lettersAndDigits(region.name()).equals(letters)).toList();
  }

  /** The regions spelled like a text, or like the text with the name of a continent written out. */
  private List<CloudRegion> similar(String text) {
    List<CloudRegion> similar = new ArrayList<>(spelledLike(text));
    CONTINENTS.forEach(
        (shortened, full) -> {
          if (text.startsWith(shortened) && !text.startsWith(full)) {
            similar.addAll(spelledLike(full + text.substring(shortened.length())));
          }
        });
    return similar;
  }

  private InvalidValue unknown(String name) {
    List<CloudRegion> meant =
        find(name.strip().toLowerCase(Locale.ROOT)).map(List::of).orElseGet(() -> similar(name));
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
