package io.github.privatezonesync.simulator.aws;

import static io.github.privatezonesync.simulator.aws.AwsStack.RECORD;
import static io.github.privatezonesync.simulator.aws.AwsStack.ZONE;
import static io.github.privatezonesync.simulator.aws.AwsStack.recordInputs;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and data beside letters, digits and hyphens, which Route 53 takes as they are. */
class SpecialNamesTest {
  private final AwsStack stack = AwsStack.fresh();
  private final String vpc = stack.vpc("hub");

  private List<String> changed(String type, Live live, Map<String, Object> inputs) {
    Map<String, Object> checked =
        stack.provider().check(type, "it", live.inputs(), inputs, "seed").inputs();
    Live refreshed =
        stack.provider().refresh(type, live.id(), live.inputs(), live.state()).orElseThrow();
    return stack.provider().diff(type, refreshed.inputs(), refreshed.state(), checked).changed();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0/25.2.0.192.in-addr.arpa", "0\\05725.2.0.192.in-addr.arpa."})
  void aZoneOfRfc2317IsKeptInOctal(String name) {
    Map<String, Object> inputs = Map.of("name", name, "vpcs", List.of(Map.of("vpcId", vpc)));
    Live zone = stack.create(ZONE, "zone", inputs);
    stack.record(zone, "1", "PTR", "db.corp.internal");

    assertThat(zone.state()).containsEntry("name", "0\\05725.2.0.192.in-addr.arpa");
    assertThat(changed(ZONE, zone, inputs)).isEmpty();
    assertThat(stack.resolve(vpc, "1.0/25.2.0.192.in-addr.arpa", "PTR").data())
        .containsExactly("db.corp.internal.");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "1.0/25,1.0\\05725,1.0/25",
        "My\\040Printer._ipp._tcp,my\\040printer._ipp._tcp,my\\032printer._ipp._tcp",
        "a b,a\\040b,a\\032b",
        "v1\\0560._http._tcp,v1\\0560._http._tcp,v1\\.0._http._tcp",
        "a@b,a\\100b,a\\@b",
        "*.web,*.web,x.web",
        "x.*,x.\\052,x.*",
        "back\\slash,back\\134slash,back\\\\slash"
      })
  void aRecordIsFoundByWhatIsKept(String name, String kept, String asked) {
    Live zone = stack.zone("corp.internal", vpc);
    Map<String, Object> inputs = recordInputs(zone, name, "A", "10.0.0.1");
    Live record = stack.create(RECORD, "it", inputs);

    assertThat(record.state()).containsEntry("name", kept);
    assertThat(changed(RECORD, record, inputs)).isEmpty();
    assertThat(stack.resolve(vpc, asked + ".corp.internal", "A").data())
        .containsExactly("10.0.0.1");
    stack.delete(RECORD, record);
    assertThat(stack.resolve(vpc, asked + ".corp.internal", "A").data()).isEmpty();
  }

  @Test
  void charactersBeyondThreeOctalDigitsAreRefused() {
    Live zone = stack.zone("corp.internal", vpc);

    assertThat(AwsStack.refusal(() -> stack.record(zone, "\u4e2d", "A", "10.0.0.1")))
        .isEqualTo(
            "creating Route53 Record: InvalidChangeBatch: [FATAL problem: UnsupportedCharacter (Value"
                + " contains unsupported characters) encountered with '\u4e2d']");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "svc-.example.net.",
        "-svc.example.net.",
        "_svc_.example.net.",
        "1.0/25.2.0.192.in-addr.arpa.",
        "*.example.net."
      })
  void hostsElsewhereAreWhatDnsCanCarry(String host) {
    Live zone = stack.zone("corp.internal", vpc);
    stack.record(zone, "www", "CNAME", host);

    assertThat(stack.resolve(vpc, "www.corp.internal", "CNAME").data()).containsExactly(host);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a\" \"b", "a\" \"\" \"b", "\" \""})
  void stringsStayAsTheyAreAlsoEmptyOnes(String text) {
    Live zone = stack.zone("corp.internal", vpc);
    Map<String, Object> inputs = recordInputs(zone, "www", "TXT", text);
    Live record = stack.create(RECORD, "it", inputs);

    assertThat(record.state()).containsEntry("records", List.of(text));
    assertThat(changed(RECORD, record, inputs)).isEmpty();
    assertThat(stack.resolve(vpc, "www.corp.internal", "TXT").data())
        .containsExactly('"' + text + '"');
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 . ech=!!!", "1 . port=99999", "1 . no-default-alpn"})
  void aBindingThatCannotBeSentIsRefused(String binding) {
    Live zone = stack.zone("corp.internal", vpc);

    assertThat(AwsStack.refusal(() -> stack.record(zone, "www", "HTTPS", binding)))
        .isEqualTo(
            "creating Route53 Record: InvalidChangeBatch: [Invalid Resource Record: 'FATAL problem:"
                + " HTTPSRRDATAInvalid (Value is not valid data of a HTTPS record) encountered with"
                + " '%s'']",
            binding);
  }
}
