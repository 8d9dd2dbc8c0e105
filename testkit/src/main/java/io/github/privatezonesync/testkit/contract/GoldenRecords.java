package io.github.privatezonesync.testkit.contract;

import io.github.privatezonesync.CaaArgs;
import io.github.privatezonesync.DsArgs;
import io.github.privatezonesync.NaptrArgs;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.SshfpArgs;
import io.github.privatezonesync.SvcbArgs;
import io.github.privatezonesync.TlsaArgs;
import io.github.privatezonesync.dns.HostName;
import io.github.privatezonesync.dns.RecordType;

/**
 * The record sets whose literal inputs {@link ZoneTargetContract#goldens} gives, one of each type,
 * in the zone {@code corp.internal} with a TTL of 300 seconds; if the cloud does not take that,
 * with the next longer TTL that it takes.
 *
 * <table>
 * <caption>The golden record sets</caption>
 * <tr><th>name</th><th>type</th><th>values as a zone file writes them</th></tr>
 * <tr><td>a</td><td>A</td><td>{@code 10.0.4.7} and {@code 10.0.4.8}</td></tr>
 * <tr><td>aaaa</td><td>AAAA</td><td>{@code 2001:db8::7}</td></tr>
 * <tr><td>caa</td><td>CAA</td><td>{@code 0 issue "ca.example.net"}</td></tr>
 * <tr><td>cname</td><td>CNAME</td><td>{@code www.example.com.}</td></tr>
 * <tr><td>ds</td><td>DS</td><td>{@code 60485 5 1} and {@code
 * 2BB183AF5F22588179A53B0A98631FAD1A292118}</td></tr>
 * <tr><td>https</td><td>HTTPS</td><td>{@code 1 . alpn=h2,h3}</td></tr>
 * <tr><td>mx</td><td>MX</td><td>{@code 10 mail.example.com.}</td></tr>
 * <tr><td>naptr</td><td>NAPTR</td><td>{@code 100 50 "S" "SIP+D2U" "" _sip._udp.example.com.}</td>
 * </tr>
 * <tr><td>ns</td><td>NS</td><td>{@code ns1.example.com.}</td></tr>
 * <tr><td>ptr</td><td>PTR</td><td>{@code host.example.com.}</td></tr>
 * <tr><td>spf</td><td>SPF</td><td>{@code "v=spf1 -all"}</td></tr>
 * <tr><td>_sip._tcp</td><td>SRV</td><td>{@code 1 2 8443 host.example.com.}</td></tr>
 * <tr><td>sshfp</td><td>SSHFP</td><td>{@code 4 2} and 64 times {@code a}</td></tr>
 * <tr><td>_dns.svcb</td><td>SVCB</td><td>{@code 1 svc.example.com. port=8443}</td></tr>
 * <tr><td>_443._tcp.tlsa</td><td>TLSA</td><td>{@code 3 1 1} and 64 times {@code b}</td></tr>
 * <tr><td>txt</td><td>TXT</td><td>{@code "owner=search team"}</td></tr>
 * </table>
 */
public final class GoldenRecords {
  /** The domain of the golden record sets. */
  public static final String DOMAIN = "corp.internal";

  private GoldenRecords() {}

  /**
   * The name of the golden record set of a type.
   *
   * @param type any type
   * @return the name, relative to the domain
   */
  public static String name(RecordType type) {
    return of(type).written().name();
  }

  /**
   * The golden record set of a type.
   *
   * @param type any type
   * @return what a user would write
   */
  public static RecordSetArgs of(RecordType type) {
    return switch (type) {
      case A -> RecordSetArgs.a("a", "10.0.4.7", "10.0.4.8");
      case AAAA -> RecordSetArgs.aaaa("aaaa", "2001:db8::7");
      case CAA -> RecordSetArgs.caa("caa", CaaArgs.of(0, "issue", "ca.example.net"));
      case CNAME -> RecordSetArgs.cname("cname", "www.example.com.");
      case DS ->
          RecordSetArgs.ds(
              "ds", DsArgs.of(60485, 5, 1, "2BB183AF5F22588179A53B0A98631FAD1A292118"));
      case HTTPS -> RecordSetArgs.https("https", SvcbArgs.of(1, ".").with("alpn", "h2,h3"));
      case MX -> RecordSetArgs.mx("mx", 10, "mail.example.com.");
      case NAPTR ->
          RecordSetArgs.naptr(
              "naptr",
              new NaptrArgs(100, 50, "S", "SIP+D2U", "", HostName.of("_sip._udp.example.com.")));
      case NS -> RecordSetArgs.ns("ns", "ns1.example.com.");
      case PTR -> RecordSetArgs.ptr("ptr", "host.example.com.");
      case SPF -> RecordSetArgs.spf("spf", "v=spf1 -all");
      case SRV -> RecordSetArgs.srv("_sip._tcp", 1, 2, 8443, "host.example.com.");
      case SSHFP -> RecordSetArgs.sshfp("sshfp", SshfpArgs.of(4, 2, "a".repeat(64)));
      case SVCB ->
          RecordSetArgs.svcb("_dns.svcb", SvcbArgs.of(1, "svc.example.com.").with("port", "8443"));
      case TLSA -> RecordSetArgs.tlsa("_443._tcp.tlsa", TlsaArgs.of(3, 1, 1, "b".repeat(64)));
      case TXT -> RecordSetArgs.txt("txt", "owner=search team");
    };
  }
}
