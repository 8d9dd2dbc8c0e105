package io.github.privatezonesync.simulator.dns;

import static io.github.privatezonesync.simulator.dns.ZoneText.name;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResourceRecordTest {
  private static final DomainName DB = name("db.corp.internal.");

  private static ResourceRecord parse(DnsType type, String data) {
    return ResourceRecord.parse(DB, type, 300, data, null);
  }

  @Test
  void isAnOwnerATypeATtlAndData() {
    ResourceRecord record = parse(DnsType.MX, "10  mail.corp.internal.");

    assertThat(record.name()).isEqualTo(DB);
    assertThat(record.type()).isEqualTo(DnsType.MX);
    assertThat(record.ttl()).isEqualTo(300);
    assertThat(record.data()).isEqualTo("10 mail.corp.internal.");
    assertThat(record).hasToString("db.corp.internal.\t300\tIN\tMX\t10 mail.corp.internal.");
  }

  @Test
  void writesIpv6AddressesInOneWay() {
    assertThat(parse(DnsType.AAAA, "FD00:0:0:0:0:0:0:7").data()).isEqualTo("fd00::7");
  }

  @Test
  void isEqualWhateverItsTtlAndTheCaseOfNames() {
    ResourceRecord record = parse(DnsType.CNAME, "Web.corp.internal.");

    assertThat(ResourceRecord.parse(DB, DnsType.CNAME, 5, "web.corp.internal.", null))
        .isEqualTo(record)
        .hasSameHashCodeAs(record);
    assertThat(parse(DnsType.CNAME, "x.corp.internal.")).isNotEqualTo(record);
  }

  @Test
  void completesRelativeNamesOnlyWithAnOrigin() {
    assertThat(ResourceRecord.parse(DB, DnsType.CNAME, 300, "web", name("corp.internal.")).data())
        .isEqualTo("web.corp.internal.");
    assertThatThrownBy(() -> parse(DnsType.CNAME, "web"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void holdsStringsOfAnyOctets() {
    assertThat(
            ResourceRecord.ofStrings(
                    DB, DnsType.TXT, 300, List.of(new byte[] {'a', '"'}, new byte[] {(byte) 200}))
                .data())
        .isEqualTo("\"a\\\"\" \"\\200\"");
  }

  @Test
  void refusesStringsThatAreTooLongAndNoStrings() {
    assertThatThrownBy(() -> ResourceRecord.ofStrings(DB, DnsType.TXT, 300, List.of(new byte[256])))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a string has 256 bytes");
    assertThatThrownBy(() -> ResourceRecord.ofStrings(DB, DnsType.TXT, 300, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is no string");
  }

  @Test
  void refusesDataOfAnotherType() {
    assertThatThrownBy(() -> parse(DnsType.A, "fd00::7"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> parse(DnsType.HTTPS, "1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a priority and a target are needed");
    assertThatThrownBy(() -> parse(DnsType.of("TLSA"), "3 1 1 \"\""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the data of a TLSA record is incomplete");
  }
}
