package io.github.privatezonesync.simulator.aws;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A zone of thousands of random record sets, written as a zone file and as records of Route 53.
 *
 * @param origin the name of the zone, without a final dot
 * @param sets its record sets beside SOA and NS
 */
record GeneratedZone(String origin, List<Set> sets) {
  private static final int OF_EACH_KIND = 300;
  private static final List<String> TYPES =
      List.of("A", "A", "AAAA", "CNAME", "TXT", "MX", "SRV", "SOA");

  /**
   * A record set.
   *
   * @param owner relative to the zone
   * @param type the record type
   * @param values as a zone file has them, with absolute names
   */
  record Set(String owner, String type, List<String> values) {}

  /** A name and a type to ask for. */
  record Question(String name, String type) {}

  /**
   * Makes a zone.
   *
   * @param others the names of other zones, into which some of the CNAMEs lead
   */
  static GeneratedZone of(String origin, List<String> others, Random random) {
    List<Set> sets = new ArrayList<>();
    for (int i = 0; i < OF_EACH_KIND; i++) {
      sets.add(new Set("h" + i, "A", addresses(1 + random.nextInt(3), i)));
      if (i % 2 == 0) {
        sets.add(new Set("h" + i, "AAAA", List.of("fd00::" + Integer.toHexString(i + 1))));
      }
      sets.add(new Set("t" + i, "TXT", List.of("\"text " + i + "\" \"v=" + i + "\"")));
      sets.add(
          new Set(
              "m" + i,
              "MX",
              List.of("10 h" + i + "." + origin + ".", "20 mail." + others.get(0) + ".")));
      sets.add(cname("inside" + i, chained(i, random), origin));
      sets.add(cname("missing" + i, "none" + i, origin));
      String other = others.get(i % others.size());
      sets.add(cname("outside" + i, random.nextBoolean() ? "h" + i : "none" + i, other));
      sets.add(cname("there-and-back" + i, "outside" + i, others.get(0)));
      sets.add(new Set("leaf.deep.empty" + i, "A", addresses(1, i)));
      sets.add(wildcard(i, origin, other));
      sets.add(new Set("here.w" + i, "TXT", List.of("\"hides the wildcard\"")));
      if (i % 2 == 0) {
        sets.add(new Set("many" + i, "A", addresses(100, i)));
        sets.add(new Set("long" + i, "TXT", List.of(longText(i))));
      }
    }
    return new GeneratedZone(origin, List.copyOf(sets));
  }

  private static List<String> addresses(int count, int i) {
    return IntStream.range(0, count)
        .mapToObj(n -> "10.%d.%d.%d".formatted(i / 250, i % 250, n + 1))
        .toList();
  }

  private static Set cname(String owner, String target, String zone) {
    return new Set(owner, "CNAME", List.of(target + "." + zone + "."));
  }

  /** A host, or the CNAME before: at most eight of them in a chain. */
  private static String chained(int i, Random random) {
    return i % 8 == 0 ? "h" + random.nextInt(OF_EACH_KIND) : "inside" + (i - 1);
  }

  private static Set wildcard(int i, String origin, String other) {
    String owner = "*.w" + i;
    return switch (i % 4) {
      case 0 -> new Set(owner, "A", addresses(2, i));
      case 1 -> new Set(owner, "TXT", List.of("\"wild " + i + "\""));
      case 2 -> cname(owner, "h" + i, origin);
      default -> cname(owner, "h" + i, other);
    };
  }

  private static String longText(int i) {
    return IntStream.range(0, 12)
        .mapToObj(n -> "\"" + ("long " + i + " " + n + " ").repeat(20) + "\"")
        .collect(Collectors.joining(" "));
  }

  /** What BIND reads. */
  String zoneFile() {
    List<String> lines = new ArrayList<>();
    lines.add("$TTL 300");
    lines.add("@ SOA ns admin 1 7200 900 1209600 300");
    lines.add("@ NS ns");
    lines.add("ns A 127.0.0.1");
    for (Set set : sets) {
      set.values().forEach(value -> lines.add(set.owner() + " " + set.type() + " " + value));
    }
    return String.join("\n", lines) + "\n";
  }

  /** A name that is there, or is not, or is below or above one that is, in any case of letters. */
  Question question(Random random) {
    Set set = sets.get(random.nextInt(sets.size()));
    String owner = set.owner();
    String name =
        switch (random.nextInt(10)) {
          case 0 -> "gone" + random.nextInt(1000);
          case 1 -> "below." + owner;
          case 2 -> owner.substring(owner.indexOf('.') + 1);
          case 3 -> owner.toUpperCase(Locale.ROOT);
          default -> owner;
        };
    String asked = name.replace("*", random.nextBoolean() ? "any" + random.nextInt(99) : "a.b");
    String type = random.nextBoolean() ? set.type() : TYPES.get(random.nextInt(TYPES.size()));
    return new Question(asked + "." + origin, type);
  }
}
