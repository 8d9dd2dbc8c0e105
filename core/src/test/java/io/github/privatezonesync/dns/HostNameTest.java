package io.github.privatezonesync.dns;

import static io.github.privatezonesync.dns.Complaints.complaint;
import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.core.Output;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class HostNameTest {
  private static final DomainName CORP = DomainName.parse("corp.internal");

  private static RecordValue value(HostName host) {
    return host.value("exchange", CORP, "10 %s", name -> new Mx(10, name));
  }

  private static String shown(HostName host) {
    return value(host).toString();
  }

  @ParameterizedTest
  @CsvSource({
    "inference, 10 inference.corp.internal.",
    "INFERENCE, 10 inference.corp.internal.",
    "@, 10 corp.internal.",
    "www.example.com., 10 www.example.com.",
    "WWW.Example.com., 10 www.example.com.",
    "com., 10 com.",
    "bücher, 10 xn--bcher-kva.corp.internal.",
    "., 10 ."
  })
  void readsALiteralByItsDots(String text, String presentation) {
    assertThat(shown(HostName.of(text))).isEqualTo(presentation);
  }

  @ParameterizedTest
  @ValueSource(strings = {"www.corp", "10.0.4", "a.b.c"})
  void asksWhatSeveralLabelsWithoutADotMean(String text) {
    assertThat(complaint(() -> value(HostName.of(text))))
        .isEqualTo(
            "exchange '%s' is ambiguous; end it with a dot if it is absolute ('%s.'), or use a"
                    .formatted(text, text)
                + " single label");
  }

  @ParameterizedTest
  @CsvSource({
    "www.example.com, 10 www.example.com.",
    "www.example.com., 10 www.example.com.",
    "com, 10 com."
  })
  void takesALiteralAsAbsoluteWhenToldSo(String text, String presentation) {
    assertThat(shown(HostName.absolute(text))).isEqualTo(presentation);
  }

  @ParameterizedTest
  @NullAndEmptySource
  void refusesNothing(String text) {
    String expected = "'' is not a domain name; write labels joined by dots";

    assertThat(complaint(() -> value(HostName.of(text)))).isEqualTo(expected);
    assertThat(complaint(() -> value(HostName.absolute(text)))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.0.4.7", "2001:db8::7", "10", "10.0.4.7:53", "::"})
  void refusesAnAddress(String text) {
    assertThat(complaint(() -> value(HostName.absolute(text))))
        .isEqualTo("exchange '" + text + "' is an address; a host name is needed here");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a:1", "db.abc.eu-west-1.rds.amazonaws.com:5432", "db-1:5432"})
  void refusesAPort(String text) {
    String expected =
        "exchange '"
            + text
            + "' has a port, which no record of this type can hold; use only the name, such as a"
            + " resource's address instead of its endpoint";

    assertThat(complaint(() -> value(HostName.absolute(text)))).isEqualTo(expected);
    assertThat(complaint(() -> value(HostName.of(text)))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://api.example.com", "https://api.example.com:8443/v1"})
  void refusesAUrl(String text) {
    String expected = "exchange '" + text + "' is a URL; use the name of its host";

    assertThat(complaint(() -> value(HostName.absolute(text)))).isEqualTo(expected);
    assertThat(complaint(() -> value(HostName.of(text)))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"svc-.example.net.", "-a.example.net.", "1.0/25.2.0.192.in-addr.arpa.", "a+b.x."})
  void takesAnyHostOfOthers(String text) {
    assertThat(shown(HostName.of(text))).contains(text);
  }

  @Test
  void takesSeveralLabelsOfTheZoneIfTheySaySo() {
    assertThat(shown(HostName.of("b.ns.@"))).contains("b.ns.corp.internal.");
  }

  @Test
  void refusesAnAddressWithADotAtTheEnd() {
    assertThat(complaint(() -> value(HostName.of("10.0.4.7."))))
        .isEqualTo("exchange '10.0.4.7.' is an address; a host name is needed here");
  }

  @Test
  void refusesTheApexSignInAnAbsoluteName() {
    assertThat(complaint(() -> value(HostName.absolute("@"))))
        .isEqualTo(
            "'@' has the label '@'; allowed are printable characters without spaces and those that zone"
                + " files escape");
  }

  @Test
  void refusesALabelThatIsTooLongInItsZone() {
    DomainName zone =
        DomainName.parse("a".repeat(63) + "." + "a".repeat(63) + "." + "a".repeat(63));
    String label = "b".repeat(62);

    assertThat(
            complaint(
                () -> HostName.of(label).value("target", zone, "%s", name -> new Mx(10, name))))
        .isEqualTo("'%s' is longer than 253 characters with its zone '%s'".formatted(label, zone));
  }

  @Test
  void waitsForAnOutputWithTheOtherFieldsShown() {
    assertThat(shown(HostName.of(Output.of("www.example.com")))).isEqualTo("10 (output)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"www.example.com", "WWW.example.com."})
  void takesAnOutputAsAbsoluteWithOrWithoutADot(String text) {
    assertThat(pending(HostName.of(Output.of("unused"))).read().apply(text))
        .isEqualTo(List.of(new Mx(10, DomainName.parse("www.example.com"))));
  }

  @Test
  void readsTheRootFromAnOutput() {
    assertThat(pending(HostName.of(Output.of("unused"))).read().apply("."))
        .isEqualTo(List.of(new Mx(10, DomainName.ROOT)));
  }

  @Test
  void refusesAnAddressFromAnOutput() {
    assertThat(complaint(() -> pending(HostName.of(Output.of("unused"))).read().apply("10.0.4.7")))
        .isEqualTo("exchange '10.0.4.7' is an address; a host name is needed here");
  }

  @Test
  void checksTheOtherFieldsBeforeTheOutputIsKnown() {
    HostName host = HostName.of(Output.of("www.example.com"));

    assertThat(complaint(() -> host.value("exchange", CORP, "x %s", name -> new Mx(70_000, name))))
        .isEqualTo("preference '70000' is not between 0 and 65535");
  }

  @SuppressWarnings("unchecked") // a host name reads a text
  private static RecordValue.Pending<String> pending(HostName host) {
    return (RecordValue.Pending<String>) value(host);
  }
}
