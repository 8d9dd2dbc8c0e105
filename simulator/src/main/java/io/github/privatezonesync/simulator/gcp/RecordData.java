package io.github.privatezonesync.simulator.gcp;

import io.github.privatezonesync.simulator.dns.DnsType;
import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.simulator.dns.ResourceRecord;
import io.github.privatezonesync.simulator.dns.ZoneRecordSet;
import io.github.privatezonesync.simulator.gcp.Routing.Targets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Record data: from the presentation form of the API to records, and back as the API has it. */
final class RecordData {
  private static final Set<String> OF_STRINGS = Set.of("TXT", "SPF");
  private static final Set<String> OF_HOSTS = Set.of("CNAME", "MX", "NS", "PTR", "SRV");

  private RecordData() {}

  /**
   * The form in which the API keeps a value; hosts are in lower case (octodns#322).
   *
   * @throws IllegalArgumentException if it is no data of that type
   */
  static String normal(String type, String value) {
    ResourceRecord record = decode(DomainName.ROOT, type, 0, value);
    if (OF_STRINGS.contains(type)) {
      return TxtStrings.quoted(TxtStrings.split(value));
    }
    if (OF_HOSTS.contains(type)) {
      return value.toLowerCase(Locale.ROOT);
    }
    return type.equals("AAAA") ? record.data() : value;
  }

  /** Refuses values that are none of their type, or stand there twice. */
  static void checkValues(String where, String type, List<String> values) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < values.size(); i++) {
      boolean valid;
      try {
        valid = seen.add(normal(type, values.get(i)));
      } catch (IllegalArgumentException e) {
        valid = false;
      }
      if (!valid) {
        throw Refusals.invalid(where + ".rrdata[" + i + "]", values.get(i));
      }
    }
  }

  /** Refuses a set of checked values of which any answer is longer than a message. */
  static void checkLength(String where, RecordSet set) {
    Stream.concat(Stream.of(set.rrdatas()), set.policy().targets().map(Targets::data))
        .filter(data -> !data.isEmpty())
        .map(data -> decode(set, data).answerLength())
        .filter(length -> length > ZoneRecordSet.LONGEST_ANSWER)
        .findFirst()
        .ifPresent(
            length -> {
              throw Refusals.invalid(
                  where + ".rrdata", "<an answer of %d octets>".formatted(length));
            });
  }

  /** A set of checked values as the API keeps it. */
  static RecordSet set(String name, String type, long ttl, List<String> rrdatas) {
    return kept(new RecordSet(name, type, ttl, rrdatas));
  }

  /**
   * A set as the API keeps it.
   *
   * @throws IllegalArgumentException if any of its data is none of its type
   */
  static RecordSet kept(RecordSet set) {
    return new RecordSet(
        DomainNames.canonical(set.name()),
        set.type(),
        set.ttl(),
        normal(set.type(), set.rrdatas()),
        set.policy()
            .with(
                targets ->
                    new Targets(normal(set.type(), targets.rrdatas()), targets.loadBalancers())));
  }

  private static List<String> normal(String type, List<String> values) {
    return values.stream().map(value -> normal(type, value)).toList();
  }

  /** A set of the API with data as resolvers see it. */
  static ZoneRecordSet decode(RecordSet set) {
    return decode(set, set.rrdatas());
  }

  /** Some data of a set of the API as resolvers see it. */
  static ZoneRecordSet decode(RecordSet set, List<String> data) {
    DomainName name = DomainNames.absolute(set.name());
    return ZoneRecordSet.of(
        name,
        DnsType.of(set.type()),
        set.ttl(),
        data.stream().map(value -> decode(name, set.type(), set.ttl(), value)).toList());
  }

  /** Names in data must be absolute: there is no origin to complete them with. */
  private static ResourceRecord decode(DomainName name, String type, long ttl, String value) {
    if (OF_STRINGS.contains(type)) {
      return ResourceRecord.ofStrings(
          name, DnsType.of(type), ttl, TxtStrings.octets(TxtStrings.split(value)));
    }
    if (hasFileSyntax(value)) {
      throw new IllegalArgumentException("'%s' is a line of a zone file".formatted(value));
    }
    return ResourceRecord.parse(name, DnsType.of(type), ttl, value, null);
  }

  /** Comments, brackets, line ends and data of unknown types belong in zone files only. */
  private static boolean hasFileSyntax(String value) {
    boolean quoted = false;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && ";()\n\r".indexOf(c) >= 0) {
        return true;
      }
    }
    return value.startsWith("\\#");
  }
}
