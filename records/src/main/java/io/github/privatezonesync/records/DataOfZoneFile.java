package io.github.privatezonesync.records;

import io.github.privatezonesync.dns.Caa;
import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.dns.Ds;
import io.github.privatezonesync.dns.HostData;
import io.github.privatezonesync.dns.HostName;
import io.github.privatezonesync.dns.Ipv4Address;
import io.github.privatezonesync.dns.Ipv6Address;
import io.github.privatezonesync.dns.Mx;
import io.github.privatezonesync.dns.Naptr;
import io.github.privatezonesync.dns.RecordData;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.RecordValue;
import io.github.privatezonesync.dns.Srv;
import io.github.privatezonesync.dns.Sshfp;
import io.github.privatezonesync.dns.Svcb;
import io.github.privatezonesync.dns.Tlsa;
import io.github.privatezonesync.problem.InvalidValue;
import io.github.privatezonesync.problem.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The data of one record of a zone file, read field by field. */
final class DataOfZoneFile {
  private final RecordType type;
  private final Deque<Token> fields;
  private final String origin;
  private final DomainName zone;

  /** Where reading has come to. */
  private Place place;

  /**
   * Data that is not read yet.
   *
   * @param typeName the name of the type in the file
   * @param origin the absolute name that completes relative names
   */
  DataOfZoneFile(
      RecordType type, Token typeName, List<Token> fields, String origin, DomainName zone) {
    this.type = type;
    this.place = typeName.place();
    this.fields = new ArrayDeque<>(fields);
    this.origin = origin;
    this.zone = zone;
  }

  /** The place of the field that was read last. */
  Place place() {
    return place;
  }

  /**
   * Reads the data.
   *
   * @throws InvalidValue if a field is wrong, missing or too many
   */
  RecordValue read() {
    if (!fields.isEmpty() && fields.getFirst().isWord("\\#")) {
      throw new InvalidValue(
          "%s begins data in the form of RFC 3597, which is not read; write the fields of the type",
          next("data").raw());
    }
    RecordValue value = value();
    if (!fields.isEmpty()) {
      throw new InvalidValue("%s is one field too many", next("field").raw());
    }
    return value;
  }

  private RecordValue value() {
    return switch (type) {
      case A -> known(new Ipv4Address(next("address").raw()));
      case AAAA -> known(new Ipv6Address(next("address").raw()));
      case CNAME, NS, PTR -> host("target", host -> new HostData(type, host));
      case MX -> {
        int preference = number("preference");
        yield host("exchange", host -> new Mx(preference, host));
      }
      case SRV -> {
        int priority = number("priority");
        int weight = number("weight");
        int port = number("port");
        yield host("target", host -> new Srv(priority, weight, port, host));
      }
      case TXT, SPF -> text();
      case CAA -> known(new Caa(number("flags"), next("tag").text(), next("value").text()));
      case NAPTR -> naptr();
      case DS ->
          known(
              new Ds(number("key tag"), number("algorithm"), number("digest type"), hex("digest")));
      case SSHFP ->
          known(new Sshfp(number("algorithm"), number("fingerprint type"), hex("fingerprint")));
      case TLSA ->
          known(
              new Tlsa(
                  number("usage"),
                  number("selector"),
                  number("matching type"),
                  hex("certificate data")));
      case HTTPS, SVCB -> {
        int priority = number("priority");
        Token target = next("target");
        Map<String, String> parameters = parameters();
        yield host("target", target, host -> new Svcb(type, priority, host, parameters));
      }
    };
  }

  private static RecordValue known(RecordData data) {
    return new RecordValue.Known(data);
  }

  private Token next(String field) {
    if (fields.isEmpty()) {
      throw new InvalidValue(field + " is missing");
    }
    Token token = fields.removeFirst();
    place = token.place();
    return token;
  }

  private int number(String field) {
    return next(field).number(field);
  }

  private RecordValue host(String field, Function<DomainName, RecordData> data) {
    return host(field, next(field), data);
  }

  private RecordValue host(String field, Token name, Function<DomainName, RecordData> data) {
    return HostName.absolute(name.name(origin)).value(field, zone, "%s", data);
  }

  private RecordValue text() {
    List<Token> strings = new ArrayList<>();
    do {
      strings.add(next("text"));
    } while (!fields.isEmpty());
    return known(Token.txt(type, strings));
  }

  private RecordValue naptr() {
    int order = number("order");
    int preference = number("preference");
    String flags = next("flags").text();
    String service = next("service").text();
    String regexp = next("regexp").text();
    return host("replacement", host -> new Naptr(order, preference, flags, service, regexp, host));
  }

  /** The rest, which may have blanks in it. */
  private String hex(String field) {
    String first = next(field).raw();
    String rest = fields.stream().map(Token::raw).collect(Collectors.joining());
    fields.clear();
    return first + rest;
  }

  private Map<String, String> parameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    while (!fields.isEmpty()) {
      Token parameter = next("parameter");
      String[] parts = parameter.raw().split("=", 2);
      String value = parts.length == 1 ? "" : unquoted(parts[1], parameter).text();
      if (parameters.put(parts[0], value) != null) {
        throw new InvalidValue("parameter key %s is given twice", parts[0]);
      }
    }
    return parameters;
  }

  private static Token unquoted(String value, Token parameter) {
    boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
    String raw = quoted ? value.substring(1, value.length() - 1) : value;
    return new Token(raw, quoted, parameter.place());
  }
}
