package io.github.privatezonesync.engine;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * More record sets in the dumps of a zone {@code corp.internal}.
 *
 * @param printed the sets, as the command of the cloud prints them
 * @param count how many they are
 */
record MoreRecordSets(String printed, int count) {
  private static final Pattern LIST = Pattern.compile("\\s*\\](\\s*\\}?\\s*)$");
  private static final Pattern COUNT =
      Pattern.compile("(\"(?:ResourceRecordSetCount|numberOfRecordSets)\": )([0-9]+)");

  static MoreRecordSets of(String cloud, int count) {
    return new MoreRecordSets(PrintedRecordSets.of(cloud, "corp.internal", count), count);
  }

  /** The same dump with them; a dump of something else as it is. */
  String in(String dump) {
    String counted = COUNT.matcher(dump).replaceAll(this::counted);
    return dump.contains("\"SOA\"") || dump.contains("/SOA\"")
        ? LIST.matcher(counted).replaceAll(Matcher.quoteReplacement(",\n" + printed + "]") + "$1")
        : counted;
  }

  private String counted(MatchResult found) {
    return found.group(1) + (Integer.parseInt(found.group(2)) + count);
  }
}
