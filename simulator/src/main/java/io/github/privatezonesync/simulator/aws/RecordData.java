package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.dns.ServiceBinding;
import java.io.IOException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;
import org.xbill.DNS.SPFRecord;
import org.xbill.DNS.TXTRecord;
import org.xbill.DNS.Type;

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
  static Record parse(Name name, int type, long ttl, String value) {
    if (value.length() > LONGEST) {
      throw new FatalProblem("RDATATooLong", "Value is too long", value);
    }
    if (type == Type.TXT || type == Type.SPF) {
      return text(name, type, ttl, TxtStrings.parse(value));
    }
    try {
      if (type == Type.SVCB || type == Type.HTTPS) {
        return ServiceBinding.parse(name, type, ttl, decimal(value), Name.root);
      }
      return Record.fromString(name, type, DClass.IN, ttl, decimal(value), Name.root);
    } catch (IOException | IllegalArgumentException e) {
      throw switch (type) {
        case Type.A ->
            new FatalProblem(
                "ARRDATAIllegalIPv4Address", "Value is not a valid IPv4 address", value);
        case Type.AAAA ->
            new FatalProblem(
                "AAAARRDATAIllegalIPv6Address", "Value is not a valid IPv6 address", value);
        default ->
            new FatalProblem(
                Type.string(type) + "RRDATAInvalid",
                "Value is not valid data of a " + Type.string(type) + " record",
                value);
      };
    }
  }

  private static Record text(Name name, int type, long ttl, List<byte[]> strings) {
    List<String> escaped = strings.stream().map(RecordData::presentation).toList();
    return type == Type.TXT
        ? new TXTRecord(name, DClass.IN, ttl, escaped)
        : new SPFRecord(name, DClass.IN, ttl, escaped);
  }

  /** A string as dnsjava takes it, where digits after a backslash are decimal. */
  private static String presentation(byte[] octets) {
    StringBuilder text = new StringBuilder();
    for (byte b : octets) {
      text.append("\\%03d".formatted(b & 0xFF));
    }
    return text.toString();
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
