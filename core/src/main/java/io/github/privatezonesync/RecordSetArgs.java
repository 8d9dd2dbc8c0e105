package io.github.privatezonesync;

import com.pulumi.core.Output;
import io.github.privatezonesync.declared.RecordSetDeclaration;
import io.github.privatezonesync.declared.TargetSelection;
import io.github.privatezonesync.dns.HostData;
import io.github.privatezonesync.dns.HostName;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.RecordValueArgs;
import io.github.privatezonesync.problem.NullArguments;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A record set as a user writes it: name, type and values, unchecked.
 *
 * <p>Names are relative to the zone, {@code @} is the apex, the first label may be {@code *}. Host
 * names in values follow the rules of {@link HostName}. Every type has a factory with typed fields;
 * several values of one set are given together. An instance is immutable: {@link #ttl}, {@link
 * #only} and {@link #except} return a changed copy.
 */
public final class RecordSetArgs {
  private final RecordSetDeclaration written;

  private RecordSetArgs(RecordSetDeclaration written) {
    this.written = written;
  }

  /**
   * A record set of any values; for the factories of other modules.
   *
   * @param name the name relative to the zone
   * @param type the type of every value
   * @param values the values
   * @return the record set
   */
  public static RecordSetArgs of(
      String name, RecordType type, List<? extends RecordValueArgs> values) {
    return new RecordSetArgs(
        new RecordSetDeclaration(
            NullArguments.text(name),
            type == null ? RecordType.TXT : type,
            Optional.empty(),
            Nulls.values(values),
            TargetSelection.ALL,
            type == null ? List.of("type") : List.of()));
  }

  /**
   * IPv4 addresses.
   *
   * @param name the name relative to the zone
   * @param addresses for example {@code 10.0.4.7}
   * @return an A record set
   */
  public static RecordSetArgs a(String name, String... addresses) {
    return a(name, Values.of(addresses));
  }

  /**
   * IPv4 addresses that other resources give.
   *
   * @param name the name relative to the zone
   * @param addresses each an output of one address
   * @return an A record set
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static RecordSetArgs a(String name, Output<String>... addresses) {
    return a(name, Values.of(addresses));
  }

  /**
   * IPv4 addresses whose number is not known yet.
   *
   * @param name the name relative to the zone
   * @param addresses an output of at least one address
   * @return an A record set
   */
  public static RecordSetArgs a(String name, Output<List<String>> addresses) {
    return a(name, Values.ofList(addresses));
  }

  /**
   * IPv4 addresses from a list.
   *
   * @param name the name relative to the zone
   * @param addresses for example {@code 10.0.4.7}
   * @return an A record set
   */
  public static RecordSetArgs a(String name, List<String> addresses) {
    return a(name, Values.of(addresses));
  }

  /**
   * IPv4 addresses in any mix of literals and outputs.
   *
   * @param name the name relative to the zone
   * @param values for example {@code Values.of("10.0.4.7").and(output)}
   * @return an A record set
   */
  public static RecordSetArgs a(String name, Values values) {
    return of(name, RecordType.A, Values.as(RecordType.A, values));
  }

  /**
   * IPv6 addresses.
   *
   * @param name the name relative to the zone
   * @param addresses for example {@code 2001:db8::7}
   * @return an AAAA record set
   */
  public static RecordSetArgs aaaa(String name, String... addresses) {
    return aaaa(name, Values.of(addresses));
  }

  /**
   * IPv6 addresses that other resources give.
   *
   * @param name the name relative to the zone
   * @param addresses each an output of one address
   * @return an AAAA record set
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static RecordSetArgs aaaa(String name, Output<String>... addresses) {
    return aaaa(name, Values.of(addresses));
  }

  /**
   * IPv6 addresses whose number is not known yet.
   *
   * @param name the name relative to the zone
   * @param addresses an output of at least one address
   * @return an AAAA record set
   */
  public static RecordSetArgs aaaa(String name, Output<List<String>> addresses) {
    return aaaa(name, Values.ofList(addresses));
  }

  /**
   * IPv6 addresses from a list.
   *
   * @param name the name relative to the zone
   * @param addresses for example {@code 2001:db8::7}
   * @return an AAAA record set
   */
  public static RecordSetArgs aaaa(String name, List<String> addresses) {
    return aaaa(name, Values.of(addresses));
  }

  /**
   * IPv6 addresses in any mix of literals and outputs.
   *
   * @param name the name relative to the zone
   * @param values for example {@code Values.of("2001:db8::7").and(output)}
   * @return an AAAA record set
   */
  public static RecordSetArgs aaaa(String name, Values values) {
    return of(name, RecordType.AAAA, Values.as(RecordType.AAAA, values));
  }

  /**
   * Texts, each cut into strings and quoted as every cloud wants it.
   *
   * @param name the name relative to the zone
   * @param texts each without quotes or escapes
   * @return a TXT record set
   */
  public static RecordSetArgs txt(String name, String... texts) {
    return txt(name, Values.of(texts));
  }

  /**
   * Texts that other resources give.
   *
   * @param name the name relative to the zone
   * @param texts each an output of one text
   * @return a TXT record set
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static RecordSetArgs txt(String name, Output<String>... texts) {
    return txt(name, Values.of(texts));
  }

  /**
   * Texts whose number is not known yet.
   *
   * @param name the name relative to the zone
   * @param texts an output of at least one text
   * @return a TXT record set
   */
  public static RecordSetArgs txt(String name, Output<List<String>> texts) {
    return txt(name, Values.ofList(texts));
  }

  /**
   * Texts from a list.
   *
   * @param name the name relative to the zone
   * @param texts each without quotes or escapes
   * @return a TXT record set
   */
  public static RecordSetArgs txt(String name, List<String> texts) {
    return txt(name, Values.of(texts));
  }

  /**
   * Texts in any mix of literals and outputs.
   *
   * @param name the name relative to the zone
   * @param values for example {@code Values.of("owner=search").and(output)}
   * @return a TXT record set
   */
  public static RecordSetArgs txt(String name, Values values) {
    return of(name, RecordType.TXT, Values.as(RecordType.TXT, values));
  }

  /**
   * Texts that keep their character strings.
   *
   * @param name the name relative to the zone
   * @param texts for example {@code TxtArgs.strings("txtvers=1", "path=/")}
   * @return a TXT record set
   */
  public static RecordSetArgs txt(String name, TxtArgs... texts) {
    return of(name, RecordType.TXT, Nulls.list(texts));
  }

  /**
   * Sender policies in the type that was used before TXT.
   *
   * @param name the name relative to the zone
   * @param texts each without quotes or escapes
   * @return an SPF record set
   */
  public static RecordSetArgs spf(String name, String... texts) {
    return spf(name, Values.of(texts));
  }

  /**
   * Sender policies that other resources give, in the type that was used before TXT.
   *
   * @param name the name relative to the zone
   * @param texts each an output of one text
   * @return an SPF record set
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static RecordSetArgs spf(String name, Output<String>... texts) {
    return spf(name, Values.of(texts));
  }

  /**
   * Sender policies in the type that was used before TXT, from a list.
   *
   * @param name the name relative to the zone
   * @param texts each without quotes or escapes
   * @return an SPF record set
   */
  public static RecordSetArgs spf(String name, List<String> texts) {
    return spf(name, Values.of(texts));
  }

  /**
   * Sender policies in the type that was used before TXT, in any mix of literals and outputs.
   *
   * @param name the name relative to the zone
   * @param values for example {@code Values.of("owner=search").and(output)}
   * @return an SPF record set
   */
  public static RecordSetArgs spf(String name, Values values) {
    return of(name, RecordType.SPF, Values.as(RecordType.SPF, values));
  }

  /**
   * An alias.
   *
   * @param name the name relative to the zone, not the apex
   * @param target the canonical name
   * @return a CNAME record set
   */
  public static RecordSetArgs cname(String name, String target) {
    return cname(name, HostName.of(target));
  }

  /**
   * An alias of a name that another resource gives.
   *
   * @param name the name relative to the zone, not the apex
   * @param target the canonical name, absolute with or without a dot
   * @return a CNAME record set
   */
  public static RecordSetArgs cname(String name, Output<String> target) {
    return cname(name, HostName.of(target));
  }

  /**
   * An alias.
   *
   * @param name the name relative to the zone, not the apex
   * @param target the canonical name
   * @return a CNAME record set
   */
  public static RecordSetArgs cname(String name, HostName target) {
    return hosts(name, RecordType.CNAME, target);
  }

  /**
   * The names of an address.
   *
   * @param name the name relative to the zone
   * @param targets the host names
   * @return a PTR record set
   */
  public static RecordSetArgs ptr(String name, String... targets) {
    return hosts(name, RecordType.PTR, hostNames(targets));
  }

  /**
   * The names of an address.
   *
   * @param name the name relative to the zone
   * @param targets the host names
   * @return a PTR record set
   */
  public static RecordSetArgs ptr(String name, HostName... targets) {
    return hosts(name, RecordType.PTR, targets);
  }

  /**
   * The name of an address, given by another resource.
   *
   * @param name the name relative to the zone
   * @param target the host name, absolute with or without a dot
   * @return a PTR record set
   */
  public static RecordSetArgs ptr(String name, Output<String> target) {
    return ptr(name, HostName.of(target));
  }

  /**
   * The name servers of a delegated zone. A target whose private zones do not delegate refuses it.
   *
   * @param name the name relative to the zone, not the apex
   * @param targets the name servers
   * @return an NS record set
   */
  public static RecordSetArgs ns(String name, String... targets) {
    return hosts(name, RecordType.NS, hostNames(targets));
  }

  /**
   * The name servers of a delegated zone. A target whose private zones do not delegate refuses it.
   *
   * @param name the name relative to the zone, not the apex
   * @param targets the name servers
   * @return an NS record set
   */
  public static RecordSetArgs ns(String name, HostName... targets) {
    return hosts(name, RecordType.NS, targets);
  }

  /**
   * The name servers of a delegated zone, given by another resource. A target whose private zones
   * do not delegate refuses it.
   *
   * @param name the name relative to the zone, not the apex
   * @param targets an output of at least one name server, absolute with or without a dot, for
   *     example a zone's {@code nameServers()}
   * @return an NS record set
   */
  public static RecordSetArgs ns(String name, Output<List<String>> targets) {
    return of(
        name,
        RecordType.NS,
        List.of(
            targets == null
                ? Nulls.VALUE
                : HostName.listValue(
                    "target", targets, host -> new HostData(RecordType.NS, host))));
  }

  /**
   * One mail exchange.
   *
   * @param name the name relative to the zone
   * @param preference 0 to 65535
   * @param exchange the mail server
   * @return an MX record set
   */
  public static RecordSetArgs mx(String name, int preference, String exchange) {
    return mx(name, MxArgs.of(preference, exchange));
  }

  /**
   * Mail exchanges.
   *
   * @param name the name relative to the zone
   * @param exchanges the mail servers with their preferences
   * @return an MX record set
   */
  public static RecordSetArgs mx(String name, MxArgs... exchanges) {
    return of(name, RecordType.MX, Nulls.list(exchanges));
  }

  /**
   * One host of a service.
   *
   * @param name the service, for example {@code _ldap._tcp}
   * @param priority 0 to 65535
   * @param weight 0 to 65535
   * @param port 0 to 65535
   * @param target the host
   * @return an SRV record set
   */
  public static RecordSetArgs srv(String name, int priority, int weight, int port, String target) {
    return srv(name, SrvArgs.of(priority, weight, port, target));
  }

  /**
   * Hosts of a service.
   *
   * @param name the service, for example {@code _ldap._tcp}
   * @param places the hosts with their ports
   * @return an SRV record set
   */
  public static RecordSetArgs srv(String name, SrvArgs... places) {
    return of(name, RecordType.SRV, Nulls.list(places));
  }

  /**
   * One rule for certificate authorities.
   *
   * @param name the name relative to the zone
   * @param flags 0 to 255
   * @param tag {@code issue}, {@code issuewild} or {@code iodef}
   * @param value the tag's value without quotes
   * @return a CAA record set
   */
  public static RecordSetArgs caa(String name, int flags, String tag, String value) {
    return caa(name, CaaArgs.of(flags, tag, value));
  }

  /**
   * Rules for certificate authorities.
   *
   * @param name the name relative to the zone
   * @param rules the rules
   * @return a CAA record set
   */
  public static RecordSetArgs caa(String name, CaaArgs... rules) {
    return of(name, RecordType.CAA, Nulls.list(rules));
  }

  /**
   * Rewriting rules.
   *
   * @param name the name relative to the zone
   * @param rules the rules
   * @return a NAPTR record set
   */
  public static RecordSetArgs naptr(String name, NaptrArgs... rules) {
    return of(name, RecordType.NAPTR, Nulls.list(rules));
  }

  /**
   * Digests of a delegated zone's keys. A target whose private zones do not delegate refuses it.
   *
   * @param name the name relative to the zone
   * @param digests the digests
   * @return a DS record set
   */
  public static RecordSetArgs ds(String name, DsArgs... digests) {
    return of(name, RecordType.DS, Nulls.list(digests));
  }

  /**
   * Fingerprints of SSH host keys.
   *
   * @param name the name relative to the zone
   * @param fingerprints the fingerprints
   * @return an SSHFP record set
   */
  public static RecordSetArgs sshfp(String name, SshfpArgs... fingerprints) {
    return of(name, RecordType.SSHFP, Nulls.list(fingerprints));
  }

  /**
   * Certificates of a TLS service.
   *
   * @param name the service, for example {@code _443._tcp.www}
   * @param certificates the certificates
   * @return a TLSA record set
   */
  public static RecordSetArgs tlsa(String name, TlsaArgs... certificates) {
    return of(name, RecordType.TLSA, Nulls.list(certificates));
  }

  /**
   * Ways to reach a service.
   *
   * @param name the name relative to the zone
   * @param bindings the ways
   * @return an SVCB record set
   */
  public static RecordSetArgs svcb(String name, SvcbArgs... bindings) {
    return bindings(name, RecordType.SVCB, bindings);
  }

  /**
   * Ways to reach an HTTPS service.
   *
   * @param name the name relative to the zone
   * @param bindings the ways
   * @return an HTTPS record set
   */
  public static RecordSetArgs https(String name, SvcbArgs... bindings) {
    return bindings(name, RecordType.HTTPS, bindings);
  }

  private static HostName[] hostNames(String... texts) {
    return Nulls.list(texts).stream().map(HostName::of).toArray(HostName[]::new);
  }

  private static RecordSetArgs hosts(String name, RecordType type, HostName... hosts) {
    return of(
        name,
        type,
        Nulls.list(hosts).stream()
            .map(HostName::orEmpty)
            .<RecordValueArgs>map(
                host -> zone -> host.value("target", zone, "%s", h -> new HostData(type, h)))
            .toList());
  }

  private static RecordSetArgs bindings(String name, RecordType type, SvcbArgs... bindings) {
    return of(
        name,
        type,
        Nulls.list(bindings).stream()
            .map(binding -> binding == null ? Nulls.VALUE : binding.as(type))
            .toList());
  }

  /**
   * The same set with its own TTL. Left out, it has the declaration's.
   *
   * @param ttl whole seconds, at least one
   * @return a changed copy
   */
  public RecordSetArgs ttl(Duration ttl) {
    return new RecordSetArgs(ttl == null ? written.withNull("ttl") : written.withTtl(ttl));
  }

  /**
   * The same set in some targets only. Left out, every target holds it.
   *
   * @param targetKeys keys of targets
   * @return a changed copy
   */
  public RecordSetArgs only(String... targetKeys) {
    return new RecordSetArgs(written.in(written.targets().only(Nulls.texts(targetKeys))));
  }

  /**
   * The same set in all targets except some. Left out, every target holds it.
   *
   * @param targetKeys keys of targets
   * @return a changed copy
   */
  public RecordSetArgs except(String... targetKeys) {
    return new RecordSetArgs(written.in(written.targets().except(Nulls.texts(targetKeys))));
  }

  /**
   * What was written, for this library and for modules that build on it. Users do not need it: a
   * plan shows what becomes of the record set.
   *
   * @return the record set, unchecked
   */
  public RecordSetDeclaration written() {
    return written;
  }
}
