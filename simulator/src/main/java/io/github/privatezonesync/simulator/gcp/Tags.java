package io.github.privatezonesync.simulator.gcp;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What labels may be (<a
 * href="https://docs.cloud.google.com/resource-manager/docs/labels-overview#requirements">requirements
 * for labels</a>): international letters have no capitals, or are no capitals.
 */
final class Tags {
  private static final int MOST = 64;
  private static final Pattern KEY =
      Pattern.compile("[\\p{Ll}\\p{Lo}][\\p{Ll}\\p{Lo}\\p{N}_-]{0,62}");
  private static final Pattern VALUE = Pattern.compile("[\\p{Ll}\\p{Lo}\\p{N}_-]{0,63}");

  private Tags() {}

  /** Refuses too many labels, and the first that is none by its place in the order of the keys. */
  static void check(Map<String, String> labels) {
    if (labels.size() > MOST) {
      throw Refusals.invalid("managedZone.labels", labels.size() + " labels");
    }
    int index = 0;
    for (Map.Entry<String, String> label : new TreeMap<>(labels).entrySet()) {
      if (!KEY.matcher(label.getKey()).matches() || !VALUE.matcher(label.getValue()).matches()) {
        throw Refusals.invalid("managedZone.labels", String.valueOf(index));
      }
      index++;
    }
  }
}
