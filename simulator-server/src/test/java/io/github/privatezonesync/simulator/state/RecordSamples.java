package io.github.privatezonesync.simulator.state;

import io.github.privatezonesync.simulator.dns.DnsType;
import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.simulator.dns.ResourceRecord;
import java.util.List;

/** Records of every type that a cloud takes, and of one that none knows. */
final class RecordSamples {
  static final List<Sample> ALL =
      List.of(
          new Sample("A", "10.0.0.1", "10.0.0.2"),
          new Sample("AAAA", "fd00::1"),
          new Sample("CAA", "0 issue \"ca.example.net; policy=\\\"ev\\\"\""),
          new Sample("CNAME", "Target.corp.internal."),
          new Sample("DNSKEY", "257 3 13 mdsswUyr3DPW132mOi8V9xESWE8jTo0dxCjjnopKl+GqJxpVXckHAeF+"),
          new Sample("DS", "60485 5 1 2BB183AF5F22588179A53B0A98631FAD1A292118"),
          new Sample("HTTPS", "1 . alpn=\"h2,h3\" ipv4hint=192.0.2.1", "0 alias.example."),
          new Sample("IPSECKEY", "10 1 2 192.0.2.38 AQNRU3mG7TVTO2BkR47usntb102uFJtu"),
          new Sample("MX", "10 mail.corp.internal.", "0 ."),
          new Sample("NAPTR", "100 50 \"s\" \"z3950+I2L+I2C\" \"!^.*$!sip:x@y.z!\" _z3950._tcp.x."),
          new Sample("NS", "ns-0.awsdns-00.com."),
          new Sample("PTR", "host\\.name.corp.internal."),
          new Sample("SOA", "ns.example.net. admin.example.net. 1 7200 900 1209600 86400"),
          new Sample("SPF", "\"v=spf1 -all\""),
          new Sample("SRV", "0 5 5060 sip.corp.internal."),
          new Sample("SSHFP", "2 1 123456789ABCDEF67890123456789ABCDEF67890"),
          new Sample("SVCB", "16 foo.example. alpn=\"h2\" port=53"),
          new Sample(
              "TLSA", "3 1 1 D2ABDE240D7CD3EE6B4B28C54DF034B97983A1D16E8A410E4561CB106618E971"),
          new Sample(
              "TXT",
              "\"one\" \"two\"",
              "\"\"",
              "\"quote \\\" backslash \\\\ semicolon ; bytes \\000\\200\\255\""),
          new Sample("TYPE65280", "\\# 4 0A000001"));

  private RecordSamples() {}

  /** Data of one type, in presentation form. */
  record Sample(DnsType type, List<String> rdata) {
    Sample(String type, String... rdata) {
      this(DnsType.of(type), List.of(rdata));
    }

    ResourceRecord record(DomainName name, long ttl, String rdata) {
      return ResourceRecord.parse(name, type, ttl, rdata, DomainName.ROOT);
    }
  }
}
