package io.github.privatezonesync.simulator.bridge;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a bridged provider says to inputs before it asks the cloud, in the words of the bridge and
 * of <a
 * href="https://github.com/hashicorp/terraform-plugin-sdk/blob/008f6de9336ef2ec4a1e0bada0f83aaccf476e25/helper/schema/schema.go">the
 * Terraform SDK</a>. Blocks and attributes go by their names in Terraform there.
 */
public final class Validation {
  private Validation() {}

  /**
   * A property that must be given is left out.
   *
   * @param name its name in Pulumi
   * @return the text
   */
  public static String missing(String name) {
    return "Missing required argument. The argument \"%s\" is required, but no definition was found."
        .formatted(terraformName(name));
  }

  /**
   * A value is none of some words.
   *
   * @param name the name in Terraform
   * @param got the value
   * @param words what it may be
   * @return the text, null if it is one of them
   */
  public static @Nullable String notAmong(String name, String got, List<String> words) {
    return words.contains(got)
        ? null
        : "expected %s to be one of [%s], got %s"
            .formatted(
                name, String.join(" ", words.stream().map(word -> '"' + word + '"').toList()), got);
  }

  /**
   * Of properties that exclude each other none is given.
   *
   * @param at the property that says so
   * @param all all of them, sorted
   * @return the text
   */
  public static String noneGiven(String at, List<String> all) {
    return "\"%s\": one of `%s` must be specified".formatted(at, String.join(",", all));
  }

  /**
   * Of properties that exclude each other several are given.
   *
   * @param at the property that says so
   * @param all all of them, sorted
   * @param given those that are given, sorted
   * @return the text
   */
  public static String severalGiven(String at, List<String> all, List<String> given) {
    return "\"%s\": only one of `%s` can be specified, but `%s` were specified."
        .formatted(at, String.join(",", all), String.join(",", given));
  }

  /**
   * A property is given beside one that it excludes.
   *
   * @param at the property that says so
   * @param other the other one
   * @return the text
   */
  public static String conflict(String at, String other) {
    return "\"%s\": conflicts with %s".formatted(at, other);
  }

  /**
   * A list is too long.
   *
   * @param block the name of its elements in Terraform
   * @param got how many there are, where one is allowed
   * @return the text
   */
  public static String moreThanOne(String block, int got) {
    return "Too many list items. No more than 1 \"%s\" item is allowed, got %d"
        .formatted(block, got);
  }

  /**
   * The name of a property in Terraform.
   *
   * @param name its name in Pulumi
   * @return the name in snake case
   */
  public static String terraformName(String name) {
    return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }
}
