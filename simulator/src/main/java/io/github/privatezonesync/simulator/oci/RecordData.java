package io.github.privatezonesync.simulator.oci;

import io.github.privatezonesync.simulator.dns.DnsType;
import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.simulator.dns.ResourceRecord;
import io.github.privatezonesync.simulator.dns.ZoneRecordSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Record data: from the presentation form of the API to records, and back as the API has it. */
final class RecordData {
  private static final String TXT = "TXT";
  private static final Set<String> OF_HOSTS = Set.of("CNAME", "MX", "PTR", "SRV");

  /** Nothing was found about comments, brackets, escapes and other characters than ASCII. */
  private static final Pattern PLAIN = Pattern.compile("(?:[ !#-'*-:<-\\[\\]-~]|\"[ !#-~]*\")+");

  private static final Pattern HOST = Pattern.compile("[A-Za-z0-9_.*-]+");

  private RecordData() {}

  /**
   * The form in which the API keeps data.
   *
   * @throws IllegalArgumentException if it is no data of that type
   */
  static String normal(String type, String rdata) {
    if (type.equals(TXT)) {
      return TxtStrings.quoted(TxtStrings.parse(rdata));
    }
    if (!PLAIN.matcher(rdata).matches()) {
      throw new IllegalArgumentException("'%s' is not plain text".formatted(rdata));
    }
    String data = record(DomainName.ROOT, type, 0, rdata).data();
    if (!data.equals(rdata)) {
      // what is kept is read once more: a CAA record with the property "" would be none then
      ResourceRecord unused = record(DomainName.ROOT, type, 0, data);
    }
    if (OF_HOSTS.contains(type)
        && !HOST.matcher(data.substring(data.lastIndexOf(' ') + 1)).matches()) {
      throw new IllegalArgumentException("'%s' names no host".formatted(rdata));
    }
    return data;
  }

  private static ResourceRecord record(DomainName name, String type, long ttl, String rdata) {
    return type.equals(TXT)
        ? ResourceRecord.ofStrings(name, DnsType.TXT, ttl, TxtStrings.parse(rdata))
        : ResourceRecord.parse(name, DnsType.of(type), ttl, rdata, DomainName.ROOT);
  }

  /**
   * The set as resolvers see it. Records of one set may have different TTLs here; the lowest counts
   * (RFC 2181, section 5.2).
   */
  static ZoneRecordSet decode(RecordSet set) {
    DomainName name = DomainName.of(set.domain());
    long ttl = set.records().stream().mapToLong(RecordSet.Item::ttl).min().orElse(0);
    return ZoneRecordSet.of(
        name,
        DnsType.of(set.type()),
        ttl,
        set.records().stream().map(item -> record(name, set.type(), ttl, item.rdata())).toList());
  }
}
