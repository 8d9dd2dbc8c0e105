package io.github.privatezonesync.dns;

import static io.github.privatezonesync.dns.Complaints.complaint;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SvcbParametersTest {
  private static Map<String, String> parameters(String key, String value, String with) {
    Map<String, String> parameters = new HashMap<>(Map.of(key, value == null ? "" : value));
    if (with != null) {
      parameters.put(with, with.equals("port") ? "443" : "h2");
    }
    return parameters;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "port | 99999 | | which is not between 0 and 65535",
        "port | abc | | which is not between 0 and 65535",
        "port | -1 | | which is not between 0 and 65535",
        "port | 0443 | | which is not between 0 and 65535",
        "port | | | which is not between 0 and 65535",
        "no-default-alpn | | | it takes no value and needs alpn",
        "no-default-alpn | x | alpn | it takes no value and needs alpn",
        "ech | !!! | | which is not base64",
        "ech | | | which is empty; leave it out",
        "ipv4hint | 10.0.0.300 | | '10.0.0.300' is not an IPv4 address",
        "ipv4hint | 10.0.0.1, 10.0.0.2 | | ' 10.0.0.2' is not an IPv4 address",
        "ipv4hint | | | '' is not an IPv4 address",
        "ipv6hint | 10.0.0.1 | | '10.0.0.1' is not an IPv6 address; IPv4 goes into an A record",
        "alpn | | | '' is not a protocol id of 1 to 255 printable characters without spaces",
        "alpn | h2, h3 | | ' h3' is not a protocol id of 1 to 255 printable characters without spaces",
        "alpn | h2,,h3 | | '' is not a protocol id of 1 to 255 printable characters without spaces",
        "mandatory | alpn | | it lists, each once, other keys that are given",
        "mandatory | port,port | port | it lists, each once, other keys that are given",
        "mandatory | mandatory | | it lists, each once, other keys that are given",
        "mandatory | | port | it lists, each once, other keys that are given",
        "dohpath | /q | | is not known to every cloud; write 'key7'",
        "ohttp | | | is not known to every cloud; write 'key8'",
        "key3 | 443 | | has a name; write 'port'",
        "key07 | x | | is not one of mandatory",
        "key65535 | x | | is not one of mandatory",
        "key70000 | x | | is not one of mandatory",
        "none | x | | is not one of mandatory"
      })
  void refusesWhatRfc9460Forbids(String key, String value, String with, String complaint) {
    assertThat(complaint(() -> SvcbParameters.canonical(parameters(key, value, with))))
        .startsWith("parameter ")
        .contains(key, complaint);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "port | 0 | | 0",
        "port | 65535 | | 65535",
        "no-default-alpn | | alpn | ~~",
        "ech | AEj+DQBE | | AEj+DQBE",
        "ipv4hint | 10.0.0.1,10.0.0.2 | | 10.0.0.1,10.0.0.2",
        "ipv6hint | 2001:DB8:0::7 | | 2001:db8::7",
        "alpn | h2,h3,http/1.1 | | h2,h3,http/1.1",
        "mandatory | port | port | port",
        "key7 | /q{?dns} | | /q{?dns}",
        "key65534 | | | ~~"
      })
  void takesWhatItAllows(String key, String value, String with, String canonical) {
    assertThat(SvcbParameters.canonical(parameters(key, value, with)))
        .containsEntry(key, canonical);
  }
}
