package io.github.privatezonesync.simulator.aws;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Tags as the provider gives them. */
final class Tags {
  private static final int MOST = 50;
  private static final String ALLOWED = "[\\p{L}\\p{Z}\\p{N}_.:/=+@-]";
  private static final Pattern KEY = Pattern.compile(ALLOWED + "{1,128}");
  private static final Pattern VALUE = Pattern.compile(ALLOWED + "{0,256}");
  private static final Pattern RESERVED = Pattern.compile("(?i)aws:.*");

  private Tags() {}

  /**
   * Refuses what {@code ChangeTagsForResource} does (<a
   * href="https://docs.aws.amazon.com/tag-editor/latest/userguide/tagging.html#tag-conventions">tag
   * naming limits</a>); the texts are made up. The provider would leave {@code aws:} tags out
   * without a word.
   */
  static void check(Map<String, String> tags) {
    if (tags.size() > MOST) {
      throw Refusals.invalidInput(
          "A resource can have at most %d tags, but found %d".formatted(MOST, tags.size()));
    }
    tags.forEach(
        (key, value) -> {
          if (RESERVED.matcher(key).matches()) {
            throw Refusals.invalidInput(
                "Tag key '%s' has the prefix 'aws:', which is reserved".formatted(key));
          }
          if (!KEY.matcher(key).matches()) {
            throw Refusals.invalidInput("Tag key '%s' is not valid".formatted(key));
          }
          if (!VALUE.matcher(value).matches()) {
            throw Refusals.invalidInput(
                "Value '%s' of the tag key '%s' is not valid".formatted(value, key));
          }
        });
  }

  /** Puts tags among the properties of a resource; no tags are left out. */
  static void put(Map<String, Object> properties, Map<String, String> tags) {
    properties.put("tagsAll", new TreeMap<>(tags));
    if (tags.isEmpty()) {
      properties.remove("tags");
    } else {
      properties.put("tags", new TreeMap<>(tags));
    }
  }
}
