package io.github.privatezonesync.simulator.azure;

import static io.github.privatezonesync.simulator.azure.Subscription.addresses;
import static io.github.privatezonesync.simulator.azure.Subscription.inputs;
import static io.github.privatezonesync.simulator.azure.Subscription.refusal;
import static io.github.privatezonesync.simulator.azure.Subscription.setInputs;
import static io.github.privatezonesync.simulator.azure.Subscription.texts;
import static io.github.privatezonesync.simulator.azure.Subscription.values;
import static io.github.privatezonesync.simulator.azure.Subscription.with;
import static io.github.privatezonesync.simulator.azure.Subscription.without;
import static io.github.privatezonesync.simulator.azure.Subscription.zoneId;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import io.github.privatezonesync.simulator.dns.DnsType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordSetModelTest {
  private static final String AT_ONCE = "autorest/azure: Service returned an error. Status=";

  @Test
  void makesASet() {
    Live set = Subscription.withZone().a("db", "10.0.0.2", "10.0.0.1");

    assertThat(set.id()).isEqualTo(zoneId("corp.internal") + "/A/db");
    assertThat(without(set.state(), "etag"))
        .isEqualTo(
            Map.of(
                "name",
                "db",
                "type",
                "Microsoft.Network/privateDnsZones/A",
                "fqdn",
                "db.corp.internal.",
                "ttl",
                300.0,
                "aRecords",
                addresses("10.0.0.2", "10.0.0.1"),
                "isAutoRegistered",
                false));
    assertThat(set.inputs())
        .isEqualTo(setInputs("A", "db", "aRecords", addresses("10.0.0.2", "10.0.0.1")));
  }

  @Test
  void keepsTheTypeInUpperCaseAndTheRestAsGiven() {
    Live set =
        Subscription.withZone()
            .create(
                Subscription.SET,
                "set",
                with(
                    setInputs("a", "Db.EU", "aRecords", addresses("10.0.0.1")),
                    "privateZoneName",
                    "CORP.internal"));

    assertThat(set.id()).isEqualTo(zoneId("corp.internal") + "/A/Db.EU");
  }

  @Test
  void answersWithEveryTypeItHas() {
    Subscription subscription = Subscription.linked();
    subscription.set("AAAA", "v6", "aaaaRecords", values("ipv6Address", "fd00::1"));
    subscription.set(
        "MX",
        "@",
        "mxRecords",
        List.of(Map.of("preference", 10.0, "exchange", "mail.corp.internal")));
    subscription.set("PTR", "1", "ptrRecords", values("ptrdname", "myptrdname"));
    subscription.set(
        "SRV",
        "_sip._tcp",
        "srvRecords",
        List.of(
            Map.of(
                "priority", 1.0, "weight", 2.0, "port", 5060.0, "target", "sip.corp.internal.")));
    subscription.set(
        "TXT", "long", "txtRecords", values("value", List.of("say \"hi\" \\ é", "and so on")));

    assertThat(subscription.ask("hub", "v6.corp.internal", DnsType.AAAA).data())
        .containsExactly("fd00::1");
    assertThat(subscription.ask("hub", "corp.internal", DnsType.MX).data())
        .containsExactly("10 mail.corp.internal.");
    assertThat(subscription.ask("hub", "1.corp.internal", DnsType.PTR).data())
        .containsExactly("myptrdname.");
    assertThat(subscription.ask("hub", "_sip._tcp.corp.internal", DnsType.SRV).data())
        .containsExactly("1 2 5060 sip.corp.internal.");
    assertThat(subscription.ask("hub", "long.corp.internal", DnsType.TXT).data())
        .containsExactly("\"say \\\"hi\\\" \\\\ \\195\\169\" \"and so on\"");
  }

  @Test
  void givesHostsBackAsTheyWereSent() {
    Subscription subscription = Subscription.withZone();

    assertThat(subscription.cname("a", "www.example.com.").state())
        .containsEntry("cnameRecord", Map.of("cname", "www.example.com."));
    assertThat(subscription.cname("b", "www.example.com").state())
        .containsEntry("cnameRecord", Map.of("cname", "www.example.com"));
  }

  @Test
  void givesNumbersAndListsBack() {
    List<Map<String, Object>> mx =
        List.of(Map.of("preference", 10.0, "exchange", "mail.corp.internal"));
    List<Map<String, Object>> txt = values("value", List.of("one", "two"));
    Subscription subscription = Subscription.withZone();

    assertThat(subscription.set("MX", "@", "mxRecords", mx).state()).containsEntry("mxRecords", mx);
    assertThat(subscription.set("TXT", "@", "txtRecords", txt).state())
        .containsEntry("txtRecords", txt);
  }

  @Test
  void keepsMetadata() {
    Live set =
        Subscription.withZone()
            .create(
                Subscription.SET,
                "set",
                with(
                    setInputs("A", "db", "aRecords", addresses("10.0.0.1")),
                    "metadata",
                    Map.of("a", "b")));

    assertThat(set.state()).containsEntry("metadata", Map.of("a", "b"));
    assertThat(set.inputs()).containsEntry("metadata", Map.of("a", "b"));
  }

  @Test
  void anEmptySetIsKept() {
    assertThat(Subscription.withZone().a("db").state()).containsEntry("aRecords", List.of());
    assertThat(Subscription.withZone().a("db").inputs()).doesNotContainKey("aRecords");
  }

  @Test
  void aNameThatEndsWithTheZoneIsRelativeAllTheSame() {
    Subscription subscription = Subscription.linked();
    subscription.a("x.corp.internal", "10.0.0.1");

    assertThat(subscription.ask("hub", "x.corp.internal.corp.internal"))
        .isEqualTo("x.corp.internal.corp.internal. A: 10.0.0.1");
  }

  @Test
  void putsOtherValuesInPlace() {
    Subscription subscription = Subscription.linked();
    Live set = subscription.a("db", "10.0.0.1");

    Live changed =
        subscription
            .provider()
            .update(
                Subscription.SET,
                "set",
                set.id(),
                set.state(),
                with(setInputs("A", "db", "aRecords", addresses("10.0.0.2")), "ttl", 60.0));

    assertThat(changed.state())
        .containsEntry("ttl", 60.0)
        .containsEntry("aRecords", addresses("10.0.0.2"));
    assertThat(subscription.ask("hub", "db.corp.internal"))
        .isEqualTo("db.corp.internal. A: 10.0.0.2");
  }

  @Test
  void emptiesASetInPlace() {
    Subscription subscription = Subscription.linked();
    Live set = subscription.a("db", "10.0.0.1");

    subscription
        .provider()
        .update(
            Subscription.SET,
            "set",
            set.id(),
            set.state(),
            setInputs("A", "db", "aRecords", List.of()));

    assertThat(subscription.ask("hub", "db.corp.internal"))
        .isEqualTo("db.corp.internal. A: NXDOMAIN");
  }

  @Test
  void deletesASet() {
    Subscription subscription = Subscription.linked();
    Live set = subscription.a("db", "10.0.0.1");

    subscription.delete(Subscription.SET, set);

    assertThat(subscription.ask("hub", "db.corp.internal"))
        .isEqualTo("db.corp.internal. A: NXDOMAIN");
    assertThat(subscription.provider().read(Subscription.SET, set.id(), set.state())).isEmpty();
  }

  @Test
  void deletingASetThatIsGoneIsNoCall() {
    Subscription subscription = Subscription.withZone();

    subscription.provider().delete(Subscription.SET, zoneId("corp.internal") + "/A/db", Map.of());
    subscription.provider().delete(Subscription.SET, zoneId("corp.internal") + "/CAA/db", Map.of());
    subscription.provider().delete(Subscription.SET, zoneId("none.internal") + "/A/db", Map.of());

    assertThat(subscription.calls()).isEmpty();
  }

  @Test
  void refusesASetThatExists() {
    Subscription subscription = Subscription.withZone();
    subscription.a("*", "10.0.0.1");

    assertThat(refusal(() -> subscription.a("*", "10.0.0.2")))
        .isEqualTo(
            "cannot create already existing resource '%s/A/%%2A'"
                .formatted(zoneId("corp.internal")));
  }

  @Test
  void refusesASetWithoutItsGroup() {
    assertThat(refusal(() -> Subscription.empty().a("db", "10.0.0.1")))
        .isEqualTo(
            AT_ONCE
                + "404 Code=\"ResourceGroupNotFound\" Message=\"Resource group 'rg' could not be"
                + " found.\"");
  }

  @Test
  void refusesASetWithoutItsZone() {
    assertThat(refusal(() -> Subscription.withGroup().a("db", "10.0.0.1")))
        .isEqualTo(
            AT_ONCE
                + "404 Code=\"ParentResourceNotFound\" Message=\"Can not perform requested"
                + " operation on nested resource. Parent resource 'corp.internal' not found.\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"NS", "CAA", "HTTPS", "NAPTR", "ALIAS", "nothing"})
  void refusesTypesThatAzureDoesNotHave(String type) {
    assertThat(refusal(() -> Subscription.withZone().set(type, "db", "aRecords", List.of())))
        .isEqualTo(
            AT_ONCE
                + "404 Code=\"InvalidResourceType\" Message=\"The resource type 'privateDnsZones/%s' could not be found in the namespace 'Microsoft.Network' for api version '2020-06-01'.\""
                    .formatted(type));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a..b", "db.", ".", "a b", "a.*", "**", "a/b", "@.a"})
  void refusesNamesThatNoSetHas(String name) {
    assertThat(refusal(() -> Subscription.withZone().a(name, "10.0.0.1")))
        .isEqualTo(badRequest("The record set name '%s' is invalid.".formatted(name)));
  }

  @Test
  void refusesNamesThatAreTooLong() {
    String label = "x".repeat(63);
    String longest = String.join(".", label, label, label, "y".repeat(253 - 3 * 64 - 14));
    Subscription subscription = Subscription.withZone();

    assertThat(subscription.a(longest, "10.0.0.1").state()).containsEntry("name", longest);
    assertThat(refusal(() -> subscription.a(longest + "y", "10.0.0.1")))
        .isEqualTo(badRequest("The record set name '%sy' is invalid.".formatted(longest)));
    assertThat(refusal(() -> subscription.a("x".repeat(64), "10.0.0.1")))
        .isEqualTo(badRequest("The record set name '%s' is invalid.".formatted("x".repeat(64))));
  }

  @Test
  void refusesACnameBesideOtherTypes() {
    Subscription subscription = Subscription.withZone();
    subscription.txt("db", "owner=search");

    assertThat(refusal(() -> subscription.cname("DB", "www.example.com")))
        .isEqualTo(
            AT_ONCE
                + "409 Code=\"Conflict\" Message=\"The CNAME record could not be created because"
                + " another record with the same name already exists in this zone.\"");
  }

  @Test
  void refusesACnameBesideASetWithoutValues() {
    Subscription subscription = Subscription.withZone();
    subscription.a("db");

    assertThat(refusal(() -> subscription.cname("db", "www.example.com")))
        .contains("409 Code=\"Conflict\"");
  }

  @Test
  void refusesOtherTypesBesideACname() {
    Subscription subscription = Subscription.withZone();
    subscription.cname("db", "www.example.com");

    assertThat(refusal(() -> subscription.a("db", "10.0.0.1")))
        .isEqualTo(
            AT_ONCE
                + "409 Code=\"Conflict\" Message=\"The A record could not be created because a"
                + " CNAME record with the same name already exists in this zone.\"");
  }

  @Test
  void takesACnameWhenTheOtherTypesAreGone() {
    Subscription subscription = Subscription.linked();
    Live a = subscription.a("db", "10.0.0.1");
    subscription.delete(Subscription.SET, a);

    subscription.cname("db", "www.example.com");

    assertThat(subscription.ask("hub", "db.corp.internal", DnsType.CNAME))
        .hasToString("db.corp.internal. CNAME: www.example.com.");
  }

  @Test
  void refusesACnameAtTheApex() {
    assertThat(refusal(() -> Subscription.withZone().cname("@", "www.example.com")))
        .isEqualTo(badRequest("Record sets of type 'CNAME' cannot have the name '@'."));
  }

  @Test
  void takesTwentyValuesAndRefusesMore() {
    String[] twenty = IntStream.range(0, 20).mapToObj(i -> "10.0.0." + i).toArray(String[]::new);
    String[] more = IntStream.range(0, 21).mapToObj(i -> "10.0.0." + i).toArray(String[]::new);
    Subscription subscription = Subscription.withZone();

    assertThat(subscription.a("db", twenty).state()).containsEntry("aRecords", addresses(twenty));
    assertThat(refusal(() -> subscription.a("more", more)))
        .isEqualTo("unexpected response from Azure: '', HTTP status: 409 Conflict");
  }

  @Test
  void refusesAValueThatStandsTwice() {
    Subscription subscription = Subscription.withZone();

    assertThat(refusal(() -> subscription.a("db", "10.0.0.1", "10.0.0.2", "10.0.0.1")))
        .isEqualTo(
            badRequest(
                "The list of record sets of type 'A' may not contain multiple entries with the same"
                    + " 'ipv4Address'."));
    assertThat(refusal(() -> subscription.txt("db", "x", "x")))
        .isEqualTo(
            badRequest(
                "The list of record sets of type 'TXT' may not contain multiple entries with the"
                    + " same 'value'."));
    assertThat(
            refusal(
                () ->
                    subscription.set(
                        "AAAA",
                        "db",
                        "aaaaRecords",
                        values("ipv6Address", "fd00::1", "FD00:0::1"))))
        .isEqualTo(
            badRequest(
                "The list of record sets of type 'AAAA' may not contain multiple entries with the"
                    + " same 'ipv6Address'."));
  }

  private static Map<String, Object> srv(
      double priority, double weight, double port, String target) {
    return Map.of("priority", priority, "weight", weight, "port", port, "target", target);
  }

  @Test
  void doesNotTellServersApartByTheirPorts() {
    Subscription subscription = Subscription.withZone();

    assertThat(
            refusal(
                () ->
                    subscription.set(
                        "SRV",
                        "_kafka._tcp",
                        "srvRecords",
                        List.of(
                            srv(0, 0, 9092, "b1.example.com"),
                            srv(0, 0, 9093, "B1.example.com.")))))
        .isEqualTo(
            badRequest(
                "The list of record sets of type 'SRV' may not contain multiple entries with the"
                    + " same '(priority, weight, target)'."));
    List<Map<String, Object>> different =
        List.of(
            srv(0, 0, 9092, "b1.example.com"),
            srv(1, 0, 9092, "b1.example.com"),
            srv(0, 1, 9092, "b1.example.com"),
            srv(0, 0, 9092, "b2.example.com"));
    assertThat(subscription.set("SRV", "_kafka._tcp", "srvRecords", different).state())
        .containsEntry("srvRecords", different);
  }

  @Test
  void givesBackTheRootWhereItMeansNoHost() {
    Subscription subscription = Subscription.linked();
    List<Map<String, Object>> noServer = List.of(srv(0, 0, 0, "."));
    List<Map<String, Object>> noMail = List.of(Map.of("preference", 0.0, "exchange", "."));

    assertThat(subscription.set("SRV", "_imap._tcp", "srvRecords", noServer).state())
        .containsEntry("srvRecords", noServer);
    assertThat(subscription.set("MX", "@", "mxRecords", noMail).state())
        .containsEntry("mxRecords", noMail);
    assertThat(subscription.ask("hub", "_imap._tcp.corp.internal", DnsType.SRV).data())
        .containsExactly("0 0 0 .");
    assertThat(subscription.ask("hub", "corp.internal", DnsType.MX).data()).containsExactly("0 .");
  }

  @Test
  void keepsStringsAsTheyAreAlsoEmptyOnes() {
    Subscription subscription = Subscription.linked();
    List<Map<String, Object>> texts =
        List.of(
            Map.of("value", List.of("")),
            Map.of("value", List.of("a", "", "b")),
            Map.of("value", List.of("a", "b")),
            Map.of("value", List.of("ab")));
    Live set = subscription.set("TXT", "www", "txtRecords", texts);
    Map<String, Object> inputs = setInputs("TXT", "www", "txtRecords", texts);

    assertThat(set.state()).containsEntry("txtRecords", texts);
    assertThat(
            subscription
                .provider()
                .refresh(Subscription.SET, set.id(), inputs, set.state())
                .orElseThrow()
                .inputs())
        .isEqualTo(inputs);
    assertThat(subscription.ask("hub", "www.corp.internal", DnsType.TXT).data())
        .containsExactlyInAnyOrder("\"\"", "\"a\" \"\" \"b\"", "\"a\" \"b\"", "\"ab\"");
  }

  @Test
  void refusesTextsThatAreTooLong() {
    Subscription subscription = Subscription.withZone();
    String longest = "x".repeat(255);

    assertThat(subscription.txt("db", longest).state()).containsEntry("txtRecords", texts(longest));
    assertThat(refusal(() -> subscription.txt("more", longest + "x")))
        .isEqualTo(badRequest("The value '%sx' is longer than 255 characters.".formatted(longest)));
    assertThat(refusal(() -> subscription.txt("more", "é".repeat(128))))
        .isEqualTo(
            badRequest("The value '%s' is longer than 255 characters.".formatted("é".repeat(128))));
  }

  @Test
  void refusesASetWhoseAnswerIsLongerThanAMessage() {
    Subscription subscription = Subscription.withZone();
    List<String> empty = Collections.nCopies(66_000, "");

    assertThat(refusal(() -> subscription.set("TXT", "db", "txtRecords", values("value", empty))))
        .isEqualTo(
            badRequest(
                "The record set is too large: its answer has 66046 octets, and a DNS message has at"
                    + " most 65535."));
    assertThat(
            subscription
                .set("TXT", "db", "txtRecords", values("value", empty.subList(0, 65_000)))
                .id())
        .isNotEmpty();
  }

  @Test
  void refusesMoreThanFourThousandAndNinetySixCharactersOfText() {
    Subscription subscription = Subscription.withZone();
    List<String> sixteen = new ArrayList<>();
    for (char c = 'a'; c < 'a' + 16; c++) {
      sixteen.add(String.valueOf(c).repeat(255));
    }
    sixteen.add("z".repeat(16));

    assertThat(subscription.txt("db", sixteen.toArray(String[]::new)).state())
        .containsEntry("txtRecords", texts(sixteen.toArray(String[]::new)));
    sixteen.add("!");
    assertThat(refusal(() -> subscription.txt("more", sixteen.toArray(String[]::new))))
        .isEqualTo(
            badRequest(
                "The combined length of all TXT records in a record set may not exceed 4096"
                    + " characters."));
  }

  @Test
  void refusesATextWithoutStrings() {
    assertThat(
            refusal(
                () ->
                    Subscription.withZone()
                        .set("TXT", "db", "txtRecords", values("value", List.of()))))
        .isEqualTo(badRequest("A TXT record must have at least one value."));
  }

  @Test
  void refusesASetWithoutATtl() {
    assertThat(
            refusal(
                () ->
                    Subscription.withZone()
                        .create(
                            Subscription.SET,
                            "set",
                            without(
                                setInputs("A", "db", "aRecords", addresses("10.0.0.1")), "ttl"))))
        .isEqualTo(badRequest("The record set has no TTL."));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, 0.5, 2147483648.0, Double.NaN, Double.POSITIVE_INFINITY})
  void refusesTtlsThatNoSetHas(double ttl) {
    assertThat(refusal(() -> withTtl(ttl)))
        .isEqualTo(
            badRequest("The TTL is invalid. It must be a whole number between 0 and 2147483647."));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, 2147483647})
  void takesTheSmallestAndTheLargestTtl(double ttl) {
    assertThat(withTtl(ttl).state()).containsEntry("ttl", ttl);
  }

  @Test
  void refusesValuesOfAnotherType() {
    assertThat(
            refusal(
                () -> Subscription.withZone().set("A", "db", "cnameRecord", Map.of("cname", "x"))))
        .isEqualTo(badRequest("A record set of type 'A' cannot have the property 'cnameRecord'."));
  }

  @Test
  void refusesASetBeyondTheQuotaOfTheZone() {
    Subscription subscription = Subscription.withZone();
    for (int i = 1; i < 25_000; i++) {
      subscription.a("n" + i, "10.0.0.1");
    }

    assertThat(refusal(() -> subscription.a("one-more", "10.0.0.1")))
        .isEqualTo(
            badRequest(
                "The number of record sets of Private DNS zone 'corp.internal' has reached its"
                    + " limit of 25000."));
  }

  @Test
  void aZoneHasItsSoaFromTheStart() {
    Subscription subscription = Subscription.withZone();

    assertThat(refusal(() -> subscription.set("SOA", "@", "soaRecord", Map.of("minimumTtl", 60.0))))
        .isEqualTo(
            "cannot create already existing resource '%s/SOA/@'"
                .formatted(zoneId("corp.internal")));
    assertThat(soa(subscription).orElseThrow().state())
        .containsEntry("ttl", 3600.0)
        .containsEntry(
            "soaRecord",
            Map.of(
                "host", "azureprivatedns.net",
                "email", "azureprivatedns-host.microsoft.com",
                "serialNumber", 1.0,
                "refreshTime", 3600.0,
                "retryTime", 300.0,
                "expireTime", 2419200.0,
                "minimumTtl", 10.0));
  }

  @Test
  void changesTheSoaButNotItsHost() {
    Subscription subscription = Subscription.linked();

    updateSoa(subscription, Map.of("minimumTtl", 60.0, "email", "dns.corp.internal"));

    assertThat(subscription.ask("hub", "corp.internal", DnsType.SOA).data())
        .containsExactly("azureprivatedns.net. dns.corp.internal. 1 3600 300 2419200 60");
    assertThat(refusal(() -> updateSoa(subscription, Map.of("host", "ns.corp.internal"))))
        .isEqualTo(badRequest("The host of the SOA record cannot be changed."));
  }

  @Test
  void keepsTheSerialNumber() {
    Subscription subscription = Subscription.linked();

    updateSoa(subscription, Map.of("serialNumber", 10.0, "refreshTime", 900.0));

    assertThat(subscription.ask("hub", "corp.internal", DnsType.SOA).data())
        .containsExactly(
            "azureprivatedns.net. azureprivatedns-host.microsoft.com. 1 900 300 2419200 10");
  }

  @Test
  void keepsTheSoa() {
    Subscription subscription = Subscription.withZone();

    assertThat(
            refusal(
                () ->
                    subscription
                        .provider()
                        .delete(Subscription.SET, zoneId("corp.internal") + "/SOA/@", Map.of())))
        .isEqualTo(badRequest("Record sets of type 'SOA' with name '@' cannot be deleted."));
  }

  @Test
  void refusesAnSoaBelowTheApex() {
    assertThat(
            refusal(
                () ->
                    Subscription.withZone()
                        .set("SOA", "db", "soaRecord", inputs("minimumTtl", 60.0))))
        .isEqualTo(badRequest("Record sets of type 'SOA' must have the name '@'."));
  }

  private static Live withTtl(double ttl) {
    return Subscription.withZone()
        .create(
            Subscription.SET,
            "set",
            with(setInputs("A", "db", "aRecords", addresses("10.0.0.1")), "ttl", ttl));
  }

  private static Optional<Live> soa(Subscription subscription) {
    return subscription
        .provider()
        .read(Subscription.SET, zoneId("corp.internal") + "/SOA/@", Map.of());
  }

  private static void updateSoa(Subscription subscription, Map<String, Object> soa) {
    Live changed =
        subscription
            .provider()
            .update(
                Subscription.SET,
                "soa",
                zoneId("corp.internal") + "/SOA/@",
                Map.of(),
                setInputs("SOA", "@", "soaRecord", soa));
    assertThat(changed.state()).containsEntry("ttl", 300.0);
  }

  private static String badRequest(String message) {
    return AT_ONCE + "400 Code=\"BadRequest\" Message=\"" + message + "\"";
  }
}
