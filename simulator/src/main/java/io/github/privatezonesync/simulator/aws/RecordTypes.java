package io.github.privatezonesync.simulator.aws;

import java.util.List;

/** The record types that Route 53 knows. */
final class RecordTypes {
  static final List<String> ALL =
      List.of(
          "A", "AAAA", "CAA", "CNAME", "DS", "HTTPS", "MX", "NAPTR", "NS", "PTR", "SOA", "SPF",
          "SRV", "SSHFP", "SVCB", "TLSA", "TXT");

  /**
   * An alias may have any other type (<a
   * href="https://docs.aws.amazon.com/Route53/latest/APIReference/API_AliasTarget.html">API</a>).
   */
  static final List<String> NEVER_ALIASES = List.of("NS", "SOA");

  private RecordTypes() {}

  /** What the provider says to another type. */
  static String expected(String got) {
    String quoted = String.join(" ", ALL.stream().map(type -> '"' + type + '"').toList());
    return "expected type to be one of [%s], got %s".formatted(quoted, got);
  }
}
