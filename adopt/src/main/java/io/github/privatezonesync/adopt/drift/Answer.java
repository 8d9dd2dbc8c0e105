package io.github.privatezonesync.adopt.drift;

import io.github.privatezonesync.adopt.data.TxtTexts;
import io.github.privatezonesync.adopt.found.RecordText;
import io.github.privatezonesync.adopt.plan.PlannedSet;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.Txt;
import io.github.privatezonesync.problem.InvalidValue;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * What a name and type answers, or one of the things that it answers.
 *
 * @param route which questions it answers, as a plan prints it; empty for all
 * @param ttl in seconds; empty of an alias
 * @param data the data in zone file form, sorted; of texts the whole text, however it is cut
 * @param outputs how many more data outputs give
 */
record Answer(String route, OptionalLong ttl, List<String> data, int outputs) {
  /** A plan names the site of the endpoint, which no cloud keeps. */
  private static final Pattern FAILOVER = Pattern.compile("(primary|secondary) [^,]*");

  private static final String OUTPUT = "(output)";

  Answer {
    data = data.stream().sorted().toList();
  }

  static Answer of(PlannedSet set) {
    String route = set.route().orElse("");
    List<String> known = set.values().stream().filter(value -> !value.contains(OUTPUT)).toList();
    return new Answer(
        FAILOVER.matcher(route).matches() ? route.substring(0, route.indexOf(' ')) : route,
        OptionalLong.of(set.ttl()),
        known.stream().map(value -> comparable(set.type(), value)).toList(),
        set.outputs() + set.values().size() - known.size());
  }

  static Answer of(String type, String route, OptionalLong ttl, List<RecordText> values) {
    return new Answer(
        route, ttl, values.stream().map(value -> comparable(type, value.data())).toList(), 0);
  }

  Answer withRoute(String other) {
    return new Answer(other, ttl, data, outputs);
  }

  /** An alias as both sides write it. */
  static String alias(String name, String hostedZone) {
    return "alias " + name + (hostedZone.isEmpty() ? "" : " in " + hostedZone);
  }

  private static String comparable(String type, String data) {
    if (data.startsWith("alias ")) {
      String[] words = data.split(" ", -1);
      String zone = words.length > 3 ? words[3].replace("/hostedzone/", "") : "";
      return alias(withDot(words[1].toLowerCase(Locale.ROOT)), zone);
    }
    if (!type.equals("TXT") && !type.equals("SPF")) {
      return data;
    }
    try {
      return new Txt(RecordType.TXT, TxtTexts.of(new RecordText(data, data))).presentation();
    } catch (InvalidValue unreadable) {
      return data;
    }
  }

  private static String withDot(String name) {
    return name.endsWith(".") ? name : name + ".";
  }

  /** Whether a live answer is this declared one. */
  boolean agreesWith(Answer live) {
    return route.equals(live.route)
        && hasTtlOf(live)
        && (outputs == 0
            ? data.equals(live.data)
            : data.size() + outputs == live.data.size() && live.data.containsAll(data));
  }

  /** An alias has the TTL of what it answers for. */
  boolean hasTtlOf(Answer live) {
    return live.ttl.isEmpty() || live.ttl.equals(ttl);
  }

  /** For example {@code from us-east-1: 60 10.0.0.7, 10.0.0.8}. */
  @Override
  public String toString() {
    return (route.isEmpty() ? "" : route + ": ")
        + (ttl.isPresent() ? ttl.getAsLong() + " " : "")
        + dataText();
  }

  String dataText() {
    String known = String.join(", ", data);
    if (outputs == 0) {
      return known.isEmpty() ? "nothing" : known;
    }
    return known + (known.isEmpty() ? "" : ", ") + outputs + " from outputs";
  }
}
