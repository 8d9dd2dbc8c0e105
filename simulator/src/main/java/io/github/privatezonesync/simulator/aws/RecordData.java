package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.dns.DnsType;
import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.simulator.dns.ResourceRecord;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The values of record sets as Route 53 reads them. */
final class RecordData {
  private static final int LONGEST = 4_000;
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:([0-7]{3})|(.))", Pattern.DOTALL);

  private RecordData() {}

  /**
   * Reads a value. Names in it are absolute, with or without a final dot.
   *
   * @throws FatalProblem if it is no value of the type
   */
  static ResourceRecord parse(DomainName name, DnsType type, long ttl, String value) {
    if (value.length() > LONGEST) {
      throw new FatalProblem("RDATATooLong", "Value is too long", value);
    }
    if (type.equals(DnsType.TXT) || type.equals(DnsType.SPF)) {
      return ResourceRecord.ofStrings(name, type, ttl, TxtStrings.parse(value));
    }
    try {
      return ResourceRecord.parse(name, type, ttl, decimal(value), DomainName.ROOT);
    } catch (IllegalArgumentException e) {
      throw switch (type.toString()) {
        case "A" ->
            new FatalProblem(
                "ARRDATAIllegalIPv4Address", "Value is not a valid IPv4 address", value);
        case "AAAA" ->
            new FatalProblem(
                "AAAARRDATAIllegalIPv6Address", "Value is not a valid IPv6 address", value);
        default ->
            new FatalProblem(
                type + "RRDATAInvalid", "Value is not valid data of a " + type + " record", value);
      };
    }
  }

  /** The same value with decimal escapes, as zone files have them. */
  private static String decimal(String value) {
    return ESCAPE.matcher(value).replaceAll(RecordData::decimal);
  }

  private static String decimal(MatchResult escape) {
    String digits = escape.group(1);
    return Matcher.quoteReplacement(
        digits == null ? escape.group() : "\\%03d".formatted(Integer.parseInt(digits, 8)));
  }
}
