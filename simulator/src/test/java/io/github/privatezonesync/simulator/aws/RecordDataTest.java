package io.github.privatezonesync.simulator.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.privatezonesync.simulator.dns.DnsType;
import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.simulator.dns.ResourceRecord;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordDataTest {
  private static final DomainName NAME = DomainName.of("db.corp.internal.");

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "A,10.0.0.1,10.0.0.1",
        "AAAA,2001:DB8:0::1,2001:db8::1",
        "CNAME,www.corp.internal,www.corp.internal.",
        "CNAME,www.corp.internal.,www.corp.internal.",
        "CNAME,\\052.corp.internal,*.corp.internal.",
        "MX,10 mail.corp.internal,10 mail.corp.internal.",
        "SRV,1 2 6334 db.corp.internal,1 2 6334 db.corp.internal.",
        "PTR,db.corp.internal,db.corp.internal.",
        "NS,ns.corp.internal,ns.corp.internal.",
        "CAA,0 issue \"ca.example\",0 issue \"ca.example\"",
        "SSHFP,1 1 0123456789ABCDEF0123456789ABCDEF01234567,1 1"
            + " 0123456789ABCDEF0123456789ABCDEF01234567",
        "HTTPS,1 web.corp.internal alpn=\"h2\",1 web.corp.internal. alpn=h2",
        "TXT,\"a\\012b\" \"c\",\"a\\010b\" \"c\"",
        "SPF,\"v=spf1 -all\",\"v=spf1 -all\""
      })
  void readsPresentationForm(String type, String value, String expected) {
    assertThat(RecordData.parse(NAME, DnsType.of(type), 300, value).data()).isEqualTo(expected);
  }

  @Test
  void refusesAValueOfMoreThanFourThousandCharacters() {
    String value = "\"x\" ".repeat(1_001).trim();

    assertThatThrownBy(() -> RecordData.parse(NAME, DnsType.TXT, 300, value))
        .hasMessage(
            "FATAL problem: RDATATooLong (Value is too long) encountered with '" + value + "'");
  }

  @Test
  void refusesDataOfAnotherType() {
    assertThatThrownBy(() -> RecordData.parse(NAME, DnsType.SRV, 300, "10.0.0.1"))
        .hasMessage(
            "FATAL problem: SRVRRDATAInvalid (Value is not valid data of a SRV record) encountered"
                + " with '10.0.0.1'");
  }

  @Property
  void keepsEveryOctetOfAText(@ForAll @Size(max = 255) byte[] octets) {
    StringBuilder value = new StringBuilder("\"");
    for (byte octet : octets) {
      value.append("\\%03o".formatted(octet & 0xFF));
    }
    assertThat(RecordData.parse(NAME, DnsType.TXT, 300, value.append('"').toString()))
        .isEqualTo(ResourceRecord.ofStrings(NAME, DnsType.TXT, 300, List.of(octets)));
  }
}
