package io.github.privatezonesync.simulator.oci;

import io.github.privatezonesync.simulator.bridge.Properties;
import io.github.privatezonesync.simulator.dns.Ipv4Text;
import io.github.privatezonesync.simulator.dns.Ipv6Text;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Which differences of record data the provider does not see ({@code normalizeRData} in <a
 * href="https://github.com/oracle/terraform-provider-oci">terraform-provider-oci</a>).
 */
final class RdataSuppression {
  private static final Set<String> OF_HOSTS = Set.of("ALIAS", "CNAME", "MX", "NS", "PTR");

  private RdataSuppression() {}

  /** Whether the items of the state and the inputs are the same, in whatever order. */
  static boolean isSame(Properties state, Properties inputs, String property) {
    return forms(state, property).equals(forms(inputs, property));
  }

  private static List<List<String>> forms(Properties properties, String property) {
    return properties.objects(property).stream()
        .map(RdataSuppression::form)
        .sorted(Comparator.comparing(List::toString))
        .toList();
  }

  private static List<String> form(Properties item) {
    String type = item.text("rtype");
    return List.of(
        item.text("domain"),
        type,
        normalized(type, item.text("rdata")),
        String.valueOf(item.number("ttl")));
  }

  static String normalized(String type, String rdata) {
    if (OF_HOSTS.contains(type)) {
      return RecordSet.withoutDot(rdata);
    }
    if (type.equals("TXT")) {
      return rdata.replace("\"", "");
    }
    return type.equals("AAAA") ? address(rdata) : rdata;
  }

  /** What Go prints of an address that it has read; all that is none is one to it. */
  private static String address(String text) {
    byte[] six = Ipv6Text.parse(text);
    if (six != null) {
      return Ipv6Text.canonical(six);
    }
    return Ipv4Text.parse(text) == null ? "<nil>" : text;
  }
}
