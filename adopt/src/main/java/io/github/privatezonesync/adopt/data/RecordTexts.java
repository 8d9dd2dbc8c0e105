package io.github.privatezonesync.adopt.data;

import io.github.privatezonesync.adopt.found.RecordText;
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
import io.github.privatezonesync.dns.Txt;
import io.github.privatezonesync.problem.InvalidValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads the data of records into the one form that the declaration has. Host names are absolute
 * with or without a final dot, as clouds mean them.
 */
public final class RecordTexts {
  private RecordTexts() {}

  /**
   * Reads the data of one record in presentation form.
   *
   * @param type the type
   * @param text the data as the cloud has it
   * @param escapes how its bytes are escaped
   * @return the data in both forms
   * @throws InvalidValue if the declaration could not have it
   */
  public static RecordText of(RecordType type, String text, Escapes escapes) {
    return new RecordText(data(type, text, escapes).presentation(), text);
  }

  /**
   * Gives the data of one host name.
   *
   * @param type CNAME or PTR
   * @param host the absolute name, with or without a final dot
   * @return the data in both forms
   * @throws InvalidValue if the declaration could not have it
   */
  public static RecordText host(RecordType type, String host) {
    return new RecordText(
        host(host, "target", name -> new HostData(type, name)).presentation(), host);
  }

  /**
   * Gives the host that a record names.
   *
   * @param type the type of a record that the declaration can have
   * @param record its data
   * @return the absolute name; empty if it names none
   */
  public static Optional<DomainName> hostIn(RecordType type, RecordText record) {
    return data(type, record.data(), Escapes.DECIMAL).host();
  }

  /**
   * Gives the data of one text record.
   *
   * @param strings its character strings without quotes or escapes
   * @return the data in both forms
   * @throws InvalidValue if the declaration could not have it
   */
  public static RecordText txt(List<String> strings) {
    String data = Txt.ofStrings(RecordType.TXT, strings).presentation();
    return new RecordText(data, data);
  }

  private static RecordData data(RecordType type, String text, Escapes escapes) {
    Words words = Words.of(text, escapes);
    return switch (type) {
      case A -> new Ipv4Address(words.exactly(1).raw(0));
      case AAAA -> new Ipv6Address(words.exactly(1).raw(0));
      case CNAME, PTR, NS ->
          host(words.exactly(1).raw(0), "target", name -> new HostData(type, name));
      case MX -> mx(words.exactly(2));
      case SRV -> srv(words.exactly(4));
      case TXT, SPF -> Txt.ofStrings(type, words.all().stream().map(Words.Word::string).toList());
      case CAA ->
          new Caa(
              words.exactly(3).number(0), words.raw(1).toLowerCase(Locale.ROOT), words.string(2));
      case NAPTR -> naptr(words.exactly(6));
      case DS ->
          new Ds(
              words.between(4, Integer.MAX_VALUE).number(0),
              words.number(1),
              words.number(2),
              words.rest(3));
      case SSHFP ->
          new Sshfp(words.between(3, Integer.MAX_VALUE).number(0), words.number(1), words.rest(2));
      case TLSA ->
          new Tlsa(
              words.between(4, Integer.MAX_VALUE).number(0),
              words.number(1),
              words.number(2),
              words.rest(3));
      case SVCB, HTTPS -> svcb(type, words.between(2, Integer.MAX_VALUE));
    };
  }

  private static RecordData mx(Words words) {
    int preference = words.number(0);
    return host(words.raw(1), "exchange", name -> new Mx(preference, name));
  }

  private static RecordData srv(Words words) {
    int priority = words.number(0);
    int weight = words.number(1);
    int port = words.number(2);
    return host(words.raw(3), "target", name -> new Srv(priority, weight, port, name));
  }

  private static RecordData naptr(Words words) {
    int order = words.number(0);
    int preference = words.number(1);
    String flags = words.string(2);
    String service = words.string(3);
    String regexp = words.string(4);
    return host(
        words.raw(5),
        "replacement",
        name -> new Naptr(order, preference, flags, service, regexp, name));
  }

  private static RecordData svcb(RecordType type, Words words) {
    int priority = words.number(0);
    Map<String, String> parameters = new LinkedHashMap<>();
    List<Words.Word> rest = new ArrayList<>(words.all().subList(2, words.all().size()));
    for (Words.Word word : rest) {
      String parameter = word.string();
      int equals = parameter.indexOf('=');
      String key = equals < 0 ? parameter : parameter.substring(0, equals);
      String value = equals < 0 ? "" : parameter.substring(equals + 1);
      if (parameters.put(key.toLowerCase(Locale.ROOT), value) != null) {
        throw new InvalidValue("%s has the parameter %s twice", words.text(), key);
      }
    }
    return host(words.raw(1), "target", name -> new Svcb(type, priority, name, parameters));
  }

  private static RecordData host(String text, String field, Function<DomainName, RecordData> data) {
    RecordValue value = HostName.absolute(text).value(field, DomainName.ROOT, "%s", data);
    return ((RecordValue.Known) value).data();
  }
}
