package io.github.privatezonesync.oci;

import static io.github.privatezonesync.oci.Programs.RECORD_SET_TYPE;
import static io.github.privatezonesync.oci.Programs.program;
import static io.github.privatezonesync.oci.Programs.target;
import static io.github.privatezonesync.oci.Programs.update;
import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.core.Output;
import io.github.privatezonesync.CaaArgs;
import io.github.privatezonesync.MxArgs;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.TxtArgs;
import io.github.privatezonesync.testkit.Inputs;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What Oracle Cloud gets for record sets: the data that it gives back as it was sent. */
class OciRecordSetTest {
  private static Inputs sent(RecordSetArgs record, String name) {
    return update()
        .run(program(target().build(), record))
        .resource(RECORD_SET_TYPE, "dns/oci/view/eu-frankfurt-1/record/" + name)
        .orElseThrow()
        .inputs();
  }

  private static List<String> rdata(RecordSetArgs record, String name) {
    return sent(record, name).objects("items").stream().map(item -> item.text("rdata")).toList();
  }

  @Test
  void repeatsNameAndTypeAndTtlInEachItem() {
    Inputs set =
        sent(RecordSetArgs.a("db", "10.0.4.8", "10.0.4.7").ttl(Duration.ofMinutes(1)), "db");

    assertThat(set.text("domain")).isEqualTo("db.corp.internal");
    assertThat(set.text("rtype")).isEqualTo("A");
    assertThat(set.objects("items"))
        .extracting(Inputs::toString)
        .containsExactly(item("10.0.4.7"), item("10.0.4.8"));
  }

  private static String item(String address) {
    return """
        domain: "db.corp.internal"
        rdata: "%s"
        rtype: "A"
        ttl: 60"""
        .formatted(address);
  }

  @Test
  void namesTheApexAfterTheZone() {
    assertThat(sent(RecordSetArgs.a("@", "10.0.4.7"), "@").text("domain"))
        .isEqualTo("corp.internal");
  }

  @Test
  void sendsIpv6AddressesInCanonicalForm() {
    assertThat(rdata(RecordSetArgs.aaaa("db", "8A2E:0:0:0:0:370:0:0"), "db/AAAA"))
        .containsExactly("8a2e::370:0:0");
  }

  @Test
  void sendsHostNamesWithTheirFinalDot() {
    assertThat(rdata(RecordSetArgs.cname("models", "inference"), "models"))
        .containsExactly("inference.corp.internal.");
    assertThat(rdata(RecordSetArgs.ptr("7.4", "db.corp.internal."), "7.4/PTR"))
        .containsExactly("db.corp.internal.");
    assertThat(rdata(RecordSetArgs.mx("@", MxArgs.of(10, "mail.example.com.")), "@/MX"))
        .containsExactly("10 mail.example.com.");
    assertThat(
            rdata(RecordSetArgs.srv("_sip._tcp", 0, 5, 5060, "sip.example.com."), "_sip._tcp/SRV"))
        .containsExactly("0 5 5060 sip.example.com.");
  }

  @Test
  void quotesTheValueOfACaa() {
    assertThat(rdata(RecordSetArgs.caa("@", CaaArgs.of(0, "issue", "ca.example.net")), "@/CAA"))
        .containsExactly("0 issue \"ca.example.net\"");
  }

  @Test
  void quotesATextAsAWhole() {
    assertThat(rdata(RecordSetArgs.txt("t", "owner=search team"), "t/TXT"))
        .containsExactly("\"owner=search team\"");
  }

  @Test
  void quotesEachStringOfALongText() {
    assertThat(rdata(RecordSetArgs.txt("t", "a".repeat(256)), "t/TXT"))
        .containsExactly("\"" + "a".repeat(255) + "\" \"a\"");
    assertThat(rdata(RecordSetArgs.txt("t", TxtArgs.strings("one", "two")), "t/TXT"))
        .containsExactly("\"one\" \"two\"");
  }

  @Test
  void sendsWhatAnOutputGives() {
    assertThat(rdata(RecordSetArgs.a("db", Output.of("10.0.4.7")), "db"))
        .containsExactly("10.0.4.7");
  }
}
