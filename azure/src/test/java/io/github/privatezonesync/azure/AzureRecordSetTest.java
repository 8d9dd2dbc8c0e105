package io.github.privatezonesync.azure;

import static io.github.privatezonesync.azure.Programs.RECORD_SET_TYPE;
import static io.github.privatezonesync.azure.Programs.program;
import static io.github.privatezonesync.azure.Programs.target;
import static io.github.privatezonesync.azure.Programs.update;
import static io.github.privatezonesync.testkit.PulumiAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.core.Output;
import io.github.privatezonesync.MxArgs;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.SrvArgs;
import io.github.privatezonesync.testkit.DeclaredStack;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What Azure gets of each record set. */
class AzureRecordSetTest {
  private static Map<String, Object> sent(RecordSetArgs record, String name) {
    return inputs(update().run(program(target().build(), record)), name);
  }

  private static Map<String, Object> inputs(DeclaredStack stack, String name) {
    return stack
        .resource(RECORD_SET_TYPE, "dns/azure/record/" + name)
        .orElseThrow()
        .inputs()
        .asMap();
  }

  private static Map<String, Object> set(
      String name, String type, String field, Object values, long ttl) {
    return Map.of(
        "resourceGroupName",
        "dns",
        "privateZoneName",
        "corp.internal",
        "relativeRecordSetName",
        name,
        "recordType",
        type,
        "ttl",
        ttl,
        field,
        values);
  }

  @Test
  void sendsAddressesSorted() {
    assertThat(sent(RecordSetArgs.a("db", "10.0.4.8", "10.0.4.7"), "db"))
        .isEqualTo(
            set(
                "db",
                "A",
                "aRecords",
                List.of(Map.of("ipv4Address", "10.0.4.7"), Map.of("ipv4Address", "10.0.4.8")),
                300));
  }

  @Test
  void sendsIpv6AddressesInCanonicalForm() {
    assertThat(sent(RecordSetArgs.aaaa("db", "2001:DB8:0:0:0:0:0:7"), "db/AAAA"))
        .isEqualTo(
            set("db", "AAAA", "aaaaRecords", List.of(Map.of("ipv6Address", "2001:db8::7")), 300));
  }

  @Test
  void sendsTheTargetOfACnameWithoutItsFinalDot() {
    assertThat(sent(RecordSetArgs.cname("shop", "www.example.com."), "shop"))
        .isEqualTo(set("shop", "CNAME", "cnameRecord", Map.of("cname", "www.example.com"), 300));
  }

  @Test
  void sendsARelativeTargetWithTheNameOfTheZone() {
    assertThat(sent(RecordSetArgs.cname("models", "inference"), "models"))
        .isEqualTo(
            set("models", "CNAME", "cnameRecord", Map.of("cname", "inference.corp.internal"), 300));
  }

  @Test
  void sendsMailExchangesAtTheApex() {
    RecordSetArgs record =
        RecordSetArgs.mx(
            "@", MxArgs.of(20, "mail2.example.com."), MxArgs.of(10, "mail1.example.com."));

    assertThat(sent(record, "@/MX"))
        .isEqualTo(
            set(
                "@",
                "MX",
                "mxRecords",
                List.of(
                    Map.of("preference", 10L, "exchange", "mail1.example.com"),
                    Map.of("preference", 20L, "exchange", "mail2.example.com")),
                300));
  }

  @Test
  void sendsPointers() {
    assertThat(sent(RecordSetArgs.ptr("7.4", "db.corp.internal."), "7.4/PTR"))
        .isEqualTo(
            set("7.4", "PTR", "ptrRecords", List.of(Map.of("ptrdname", "db.corp.internal")), 300));
  }

  @Test
  void sendsThePlacesOfAService() {
    RecordSetArgs record =
        RecordSetArgs.srv("_ldap._tcp", SrvArgs.of(1, 2, 389, "ldap")).ttl(Duration.ofMinutes(1));

    assertThat(sent(record, "_ldap._tcp/SRV"))
        .isEqualTo(
            set(
                "_ldap._tcp",
                "SRV",
                "srvRecords",
                List.of(
                    Map.of(
                        "priority", 1L,
                        "weight", 2L,
                        "port", 389L,
                        "target", "ldap.corp.internal")),
                60));
  }

  @Test
  void sendsTextsWithoutQuotesOrEscapes() {
    assertThat(sent(RecordSetArgs.txt("*", "a \"b\" \\c; d", "owner=search"), "*/TXT"))
        .isEqualTo(
            set(
                "*",
                "TXT",
                "txtRecords",
                List.of(
                    Map.of("value", List.of("a \"b\" \\c; d")),
                    Map.of("value", List.of("owner=search"))),
                300));
  }

  @Test
  void cutsALongTextIntoStringsOf254Bytes() {
    assertThat(sent(RecordSetArgs.txt("key", "a".repeat(254) + "b".repeat(254) + "c"), "key/TXT"))
        .containsEntry(
            "txtRecords", List.of(Map.of("value", List.of("a".repeat(254), "b".repeat(254), "c"))));
  }

  @Test
  void sendsWhatOutputsGive() {
    DeclaredStack stack =
        update()
            .run(
                program(
                    target().build(),
                    RecordSetArgs.a("db", Output.of(List.of("10.0.4.8", "10.0.4.7"))),
                    RecordSetArgs.cname("shop", Output.of("www.example.com")),
                    RecordSetArgs.mx("@", MxArgs.of(10, Output.of("mail.example.com.")))));

    assertThat(inputs(stack, "db"))
        .containsEntry(
            "aRecords",
            List.of(Map.of("ipv4Address", "10.0.4.7"), Map.of("ipv4Address", "10.0.4.8")));
    assertThat(inputs(stack, "shop"))
        .containsEntry("cnameRecord", Map.of("cname", "www.example.com"));
    assertThat(inputs(stack, "@/MX"))
        .containsEntry(
            "mxRecords", List.of(Map.of("preference", 10L, "exchange", "mail.example.com")));
  }

  @Test
  void refusesALateTextThatIsNotPrintableAsciiWithoutQuotingIt() {
    DeclaredStack stack =
        update()
            .runToFailure(
                program(target().build(), RecordSetArgs.txt("key", Output.ofSecret("caf\u00e9"))));

    assertThat(stack)
        .failedWith(
            "target 'azure': record 'key' TXT: resolved to a value that is not printable ASCII,"
                + " which Azure Private DNS is not known to keep unchanged; use the characters from"
                + " ' ' to '~', or leave this target out with .except(..)");
    assertThat(stack).hasNoResource(RECORD_SET_TYPE);
  }

  @Test
  void refusesLateServicesThatDifferInTheirPortOnly() {
    DeclaredStack stack =
        update()
            .runToFailure(
                program(
                    target().build(),
                    RecordSetArgs.srv(
                        "_sip._tcp",
                        SrvArgs.of(0, 0, 5060, Output.of("a.example.com")),
                        SrvArgs.of(0, 0, 5061, Output.of("a.example.com.")))));

    assertThat(stack)
        .failedWith(
            "target 'azure': record '_sip._tcp' SRV: two values resolved to the same except for the"
                + " port; Azure Private DNS takes one port for each; give them different weights, or"
                + " leave this target out with .except(..)");
  }

  @Test
  void keepsSecretValuesSecret() {
    DeclaredStack stack =
        update()
            .run(
                program(
                    target().build(),
                    RecordSetArgs.a("db", Output.ofSecret("10.0.4.7")),
                    RecordSetArgs.txt("key", Output.ofSecret("owner=search")),
                    RecordSetArgs.a("open", "10.0.4.8")));

    assertThat(stack)
        .hasResource(RECORD_SET_TYPE, "dns/azure/record/db")
        .hasInput("aRecords", List.of(Map.of("ipv4Address", "10.0.4.7")))
        .hasSecretInput("aRecords");
    assertThat(stack)
        .hasResource(RECORD_SET_TYPE, "dns/azure/record/key/TXT")
        .hasInput("txtRecords", List.of(Map.of("value", List.of("owner=search"))))
        .hasSecretInput("txtRecords");
    assertThat(
            stack.resource(RECORD_SET_TYPE, "dns/azure/record/open").orElseThrow().secretInputs())
        .isEmpty();
  }
}
