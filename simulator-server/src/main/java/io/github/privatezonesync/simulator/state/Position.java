package io.github.privatezonesync.simulator.state;

import com.google.gson.stream.JsonReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a reader of JSON stands, and what it says without that. */
final class Position {
  private static final Pattern PLACE = Pattern.compile(" at line (\\d+) column (\\d+) path (.*)");

  private Position() {}

  /** For example {@code line 3, column 14 ($.clouds.aws)}. */
  static String of(JsonReader json) {
    Matcher place = PLACE.matcher(json.toString());
    return place.find()
        ? "line %s, column %s (%s)".formatted(place.group(1), place.group(2), place.group(3))
        : json.toString();
  }

  /** The reason for a failure, without the place and without advice for programmers. */
  static String reason(Exception failure) {
    return PLACE
        .matcher(String.valueOf(failure.getMessage()))
        .replaceFirst("")
        .replace("Use JsonReader.setLenient(true) to accept malformed JSON", "malformed JSON")
        .replace("End of input", "the file ends here")
        .replaceFirst("^Expected", "expected");
  }
}
