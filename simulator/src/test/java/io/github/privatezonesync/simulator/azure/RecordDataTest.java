package io.github.privatezonesync.simulator.azure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.cloud.CloudException;
import io.github.privatezonesync.simulator.dns.DnsType;
import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.simulator.dns.ResourceRecord;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordDataTest {
  private final RecordData data = new RecordData(DomainName.of("db.corp.internal."), 300);

  @Test
  void carriesNameAndTtl() {
    assertThat(data.record(RecordType.A, List.of("10.0.0.1")))
        .hasToString("db.corp.internal.\t300\tIN\tA\t10.0.0.1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "10.0.0", "10.0.0.256", "10.0.0.1.", "010.0.0.1", "fd00::1", "10.0.0.x"})
  void refusesWhatIsNoIpv4Address(String text) {
    assertThat(refused(RecordType.A, text)).isEqualTo("The IPv4 address '%s' is invalid.", text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "10.0.0.1", "fd00:::1", "fd00::1%eth0", "fd00::12345", "[fd00::1]"})
  void refusesWhatIsNoIpv6Address(String text) {
    assertThat(refused(RecordType.AAAA, text)).isEqualTo("The IPv6 address '%s' is invalid.", text);
  }

  @ParameterizedTest
  @CsvSource({
    "www.example.com, www.example.com.",
    "www.example.com., www.example.com.",
    "WWW, WWW.",
    "_dmarc.a-b, _dmarc.a-b.",
    "svc-.example.net., svc-.example.net.",
    "-svc.example.net, -svc.example.net.",
    "1.0/25.2.0.192.in-addr.arpa, 1.0/25.2.0.192.in-addr.arpa.",
    "*.a, *.a."
  })
  void readsHostsAsAbsolute(String text, String host) {
    assertThat(data.record(RecordType.CNAME, List.of(text)).data()).isEqualTo(host);
  }

  /** An alias of the root means nothing, an MX or SRV record for it that there is no service. */
  @Test
  void takesTheRootWhereItSaysThatThereIsNoService() {
    assertThat(refused(RecordType.CNAME, ".")).isEqualTo("The domain name '.' is invalid.");
    assertThat(refused(RecordType.PTR, ".")).isEqualTo("The domain name '.' is invalid.");
    assertThat(data.record(RecordType.MX, List.of("0", ".")).data()).isEqualTo("0 .");
    assertThat(data.record(RecordType.SRV, List.of("0", "0", "0", ".")).data())
        .isEqualTo("0 0 0 .");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a..b", ".a", "..", "a b", "a\\046b", "é.com", "\"a.com\""})
  void refusesWhatIsNoHost(String text) {
    assertThat(refused(RecordType.CNAME, text)).isEqualTo("The domain name '%s' is invalid.", text);
    assertThat(refused(RecordType.PTR, text)).isEqualTo("The domain name '%s' is invalid.", text);
    assertThat(refused(RecordType.MX, "10", text))
        .isEqualTo("The domain name '%s' is invalid.", text);
    assertThat(refused(RecordType.SRV, "1", "2", "3", text))
        .isEqualTo("The domain name '%s' is invalid.", text);
  }

  @Test
  void readsADotAsNoHostWhereThatMeansSomething() {
    assertThat(data.record(RecordType.MX, List.of("0", ".")).data()).isEqualTo("0 .");
    assertThat(data.record(RecordType.SRV, List.of("0", "0", "0", ".")).data())
        .isEqualTo("0 0 0 .");
    assertThat(refused(RecordType.CNAME, ".")).isEqualTo("The domain name '.' is invalid.");
    assertThat(refused(RecordType.PTR, ".")).isEqualTo("The domain name '.' is invalid.");
  }

  @Test
  void refusesHostsThatAreTooLong() {
    String label = "x".repeat(63) + ".";
    String longest = label.repeat(3) + "y".repeat(61);

    assertThat(data.record(RecordType.CNAME, List.of(longest)).data()).isEqualTo(longest + ".");
    assertThat(refused(RecordType.CNAME, longest + "y"))
        .isEqualTo("The domain name '%sy' is invalid.", longest);
    assertThat(refused(RecordType.CNAME, "a.".repeat(100_000)))
        .isEqualTo("The domain name '%s' is invalid.", "a.".repeat(100_000));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "65536", "1.5", "NaN", "99999999999"})
  void refusesNumbersOutOfRange(String text) {
    assertThat(refused(RecordType.MX, text, "mail"))
        .isEqualTo(
            "The value '%s' of 'preference' is invalid. It must be between 0 and 65535.", text);
    assertThat(refused(RecordType.SRV, text, "2", "3", "sip"))
        .isEqualTo(
            "The value '%s' of 'priority' is invalid. It must be between 0 and 65535.", text);
    assertThat(refused(RecordType.SRV, "1", text, "3", "sip"))
        .isEqualTo("The value '%s' of 'weight' is invalid. It must be between 0 and 65535.", text);
    assertThat(refused(RecordType.SRV, "1", "2", text, "sip"))
        .isEqualTo("The value '%s' of 'port' is invalid. It must be between 0 and 65535.", text);
  }

  @ParameterizedTest
  @CsvSource({
    "2, serialNumber",
    "3, refreshTime",
    "4, retryTime",
    "5, expireTime",
    "6, minimumTtl"
  })
  void refusesNumbersOfAnSoaOutOfRange(int index, String field) {
    List<String> soa = new ArrayList<>(List.of("ns.a", "mail.a", "1", "2", "3", "4", "5"));
    soa.set(index, "4294967296");

    assertThat(refused(RecordType.SOA, soa.toArray(String[]::new)))
        .isEqualTo(
            "The value '4294967296' of '%s' is invalid. It must be between 0 and 4294967295.",
            field);
  }

  @Property
  void readsEveryTextToItsBytes(
      @ForAll @Size(min = 1, max = 4) List<@StringLength(max = 60) String> strings) {
    List<byte[]> octets =
        strings.stream().map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();

    assertThat(data.record(RecordType.TXT, strings))
        .isEqualTo(ResourceRecord.ofStrings(data.name(), DnsType.TXT, 300, octets));
  }

  @Property
  void decodesOrRefusesWhateverItGets(
      @ForAll RecordType type, @ForAll @Size(7) List<@StringLength(max = 80) String> fields) {
    List<String> value = type == RecordType.TXT ? fields : fields.subList(0, type.fields().size());

    try {
      assertThat(data.record(type, value).type()).isEqualTo(type.dnsType());
    } catch (CloudException e) {
      assertThat(e.code()).isEqualTo("BadRequest");
    }
  }

  /** The message alone, without the provider's words around it. */
  private String refused(RecordType type, String... value) {
    String text = RefusalText.of(() -> data.record(type, List.of(value)));
    String before =
        "autorest/azure: Service returned an error. Status=400 Code=\"BadRequest\" Message=\"";
    assertThat(text).startsWith(before).endsWith("\"");
    return text.substring(before.length(), text.length() - 1)
        .replace("\\\"", "\"")
        .replace("\\\\", "\\");
  }
}
