package io.github.privatezonesync.simulator.dns;

import static io.github.privatezonesync.simulator.dns.ZoneText.name;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Message;
import org.xbill.DNS.OPTRecord;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.Type;

/** Questions, and what they are asked. */
public final class Packets {
  public static final OPTRecord EDNS = new OPTRecord(1232, 0, 0);

  private Packets() {}

  /** A view of one zone, {@code corp.internal.}, called Z1. */
  public static View view(String file) {
    return View.of(
        List.of(new View.Zone("Z1", ZoneText.zone("corp.internal.", file))),
        View.BeyondCname.PUBLIC_DNS);
  }

  /** TXT records of one name, each as long as a zone file can say it. */
  public static String texts(String host, int records, int strings) {
    String longest = (" \"" + "x".repeat(255) + "\"").repeat(strings);
    return IntStream.range(0, records)
        .mapToObj(i -> "%s TXT %d%s\n".formatted(host, i, longest))
        .collect(Collectors.joining());
  }

  /** A query for a name and type in class IN, without EDNS. */
  public static Message query(String host, String type) {
    return Message.newQuery(Record.newRecord(name(host).name(), Type.value(type), DClass.IN));
  }

  /** The same with EDNS. */
  public static Message edns(String host, String type) {
    return with(query(host, type), EDNS);
  }

  public static Message with(Message query, OPTRecord options) {
    query.addRecord(options, Section.ADDITIONAL);
    return query;
  }

  public static Message parse(byte[] packet) {
    try {
      return new Message(packet);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Bytes written as hexadecimal digits with spaces. */
  public static byte[] hex(String digits) {
    return HexFormat.of().parseHex(digits.replaceAll("\\s", ""));
  }
}
