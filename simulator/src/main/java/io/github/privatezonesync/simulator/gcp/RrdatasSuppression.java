package io.github.privatezonesync.simulator.gcp;

import io.github.privatezonesync.simulator.bridge.Properties;
import io.github.privatezonesync.simulator.dns.Ipv4Text;
import io.github.privatezonesync.simulator.dns.Ipv6Text;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The differences between lists of record data that the provider overlooks. */
final class RrdatasSuppression {
  private static final String RRDATAS = "rrdatas";

  /** What an address that is none compares as: all of them as one. */
  private static final String NO_ADDRESS = "<nil>";

  private RrdatasSuppression() {}

  /**
   * Whether the provider sees no difference: it knows no order, counts a value of the old list once
   * however often it stands there, and compares values as {@link #key} has them.
   */
  static boolean sameRrdatas(Properties oldState, Properties newInputs) {
    List<String> before = oldState.texts(RRDATAS);
    List<String> after = newInputs.texts(RRDATAS);
    if (before.equals(after)) {
      return true;
    }
    if (after.isEmpty()) {
      return false;
    }
    String type = newInputs.text("type");
    Map<String, Boolean> unmatched = new HashMap<>();
    before.forEach(value -> unmatched.put(key(type, value), true));
    for (String value : after) {
      if (!Boolean.TRUE.equals(unmatched.put(key(type, value), false))) {
        return false;
      }
    }
    return !unmatched.containsValue(true);
  }

  /**
   * What stands for a value in the comparison. Texts lose their outer quotes and their case: a text
   * that changes in case only is never sent.
   */
  static String key(String type, String value) {
    return switch (type) {
      case "AAAA" -> address(value);
      case "MX", "DS" -> value.toLowerCase(Locale.ROOT);
      case "TXT" -> withoutQuotes(value).toLowerCase(Locale.ROOT);
      default -> value;
    };
  }

  private static String address(String value) {
    byte[] six = Ipv6Text.parse(value);
    if (six != null) {
      return Ipv6Text.canonical(six);
    }
    byte[] four = Ipv4Text.parse(value);
    return four == null ? NO_ADDRESS : "::ffff:" + Arrays.toString(four);
  }

  private static String withoutQuotes(String value) {
    return value.replaceAll("^\"+|\"+$", "");
  }
}
