package io.github.privatezonesync.simulator.gcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.bridge.Properties;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pcollections.HashTreePMap;

/** What the API refuses about record sets, word for word. */
class ChangeBatchTest {
  private static final Zone ZONE =
      Zone.create(
          ZoneRequest.of(
              new Properties(
                  Project.with(Project.zoneInputs("corp", "corp.internal."), "description", "d")),
              "acme"),
          1);
  private static final GcpState EMPTY_ZONE = GcpState.empty().with(ZONE);
  private static final GcpState PUBLIC_ZONE =
      GcpState.empty()
          .with(
              Zone.create(
                  ZoneRequest.of(
                      new Properties(
                          Map.of(
                              "name", "corp", "dnsName", "corp.internal.", "visibility", "public")),
                      "acme"),
                  1));

  private static RecordSet set(String name, String type, String... rrdatas) {
    return new RecordSet(name, type, 300, List.of(rrdatas));
  }

  private static GcpState adding(GcpState state, RecordSet set) {
    return ChangeBatch.adding(set).applyTo(state, "acme", "corp");
  }

  private static GcpState holding(RecordSet... sets) {
    return Arrays.stream(sets).reduce(EMPTY_ZONE, ChangeBatchTest::adding, (a, b) -> b);
  }

  private static String refused(GcpState state, ChangeBatch change) {
    return Project.refused(() -> change.applyTo(state, "acme", "corp"));
  }

  private static String refused(RecordSet set) {
    return refused(EMPTY_ZONE, ChangeBatch.adding(set));
  }

  private static Zone zone(GcpState state) {
    return state.zones().values().iterator().next();
  }

  @Test
  void needsTheZone() {
    assertThat(
            Project.refused(
                () ->
                    ChangeBatch.adding(set("db.corp.internal.", "A", "10.0.0.1"))
                        .applyTo(EMPTY_ZONE, "acme", "none")))
        .isEqualTo(
            "googleapi: Error 404: The 'parameters.managedZone' resource named 'none' does not"
                + " exist., notFound");
  }

  /** A value of some strings of 255 bytes and a last one. */
  private static String text(int strings, int last) {
    return ("\"" + "x".repeat(255) + "\" ").repeat(strings) + '"' + "x".repeat(last) + '"';
  }

  @Test
  void refusesDataThatNoRecordHolds() {
    assertThat(refused(set("t.corp.internal.", "TXT", text(256, 0))))
        .isEqualTo(
            "googleapi: Error 400: Invalid value for 'entity.change.additions[t.corp.internal.][TXT].rrdata': '<an"
                + " answer of 65582 octets>', invalid");
    assertThat(refused(set("t.corp.internal.", "TXT", text(274, 130)))).contains("'<an answer of");
  }

  @Test
  void takesWhatAMessageHoldsAndRefusesOneOctetMore() {
    String name = "t.corp.internal.";
    int room = 65_535 - 12 - 17 - 4 - 12;
    int last = room - 255 * 256 - 1;

    assertThat(zone(holding(set(name, "TXT", text(255, last)))).sets()).hasSize(3);
    assertThat(refused(set(name, "TXT", text(255, last + 1)))).contains("of 65536 octets>");
    assertThat(zone(holding(set(name, "TXT", texts(60)))).sets()).hasSize(3);
    assertThat(refused(set(name, "TXT", texts(95)))).contains("'<an answer of 98728 octets>");
  }

  private static String[] texts(int count) {
    return IntStream.range(0, count).mapToObj(i -> i + " " + text(3, 255)).toArray(String[]::new);
  }

  @Test
  void refusesAnItemOfAPolicyThatNoMessageHolds() {
    List<Routing.WeightedItem> items =
        List.of(
            new Routing.WeightedItem(1, new Routing.Targets(List.of("a"), List.of())),
            new Routing.WeightedItem(1, new Routing.Targets(List.of(text(256, 0)), List.of())));
    RecordSet routed =
        new RecordSet("t.corp.internal.", "TXT", 300, List.of(), new Routing.Wrr(items));

    assertThat(refused(routed)).contains("'<an answer of 65582 octets>'");
  }

  @Test
  void countsTheLongestNameThatAWildcardCovers() {
    int room = 65_535 - 12 - 255 - 4 - 12;
    int strings = room / 256;
    int last = room - strings * 256 - 1;

    assertThat(zone(holding(set("*.corp.internal.", "TXT", text(strings, last)))).sets())
        .hasSize(3);
    assertThat(refused(set("*.corp.internal.", "TXT", text(strings, last + 1))))
        .contains("of 65536 octets>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "db.other.internal.",
        "notcorp.internal.",
        "db..corp.internal.",
        "-db.corp.internal.",
        "d*b.corp.internal.",
        "db.*.corp.internal.",
        "a b.corp.internal."
      })
  void refusesNames(String name) {
    assertThat(refused(set(name, "A", "10.0.0.1")))
        .isEqualTo(
            "googleapi: Error 400: Invalid value for 'entity.change.additions[%s][A].name': '%s',"
                + " invalid",
            name, name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "corp.internal.",
        "*.corp.internal.",
        "_sip._tcp.corp.internal.",
        "@.corp.internal."
      })
  void takesNames(String name) {
    assertThat(zone(holding(set(name, "A", "10.0.0.1"))).set(name, "A")).isPresent();
  }

  @Test
  void keepsNamesInLowerCase() {
    Zone zone = zone(holding(set("DB.Corp.internal.", "A", "10.0.0.1")));

    assertThat(zone.set("db.corp.INTERNAL.", "A"))
        .contains(set("db.corp.internal.", "A", "10.0.0.1"));
  }

  @ParameterizedTest
  @CsvSource({
    "CNAME,WWW.Example.,www.example.",
    "MX,10 Mail.Example.,10 mail.example.",
    "PTR,Host.Example.,host.example.",
    "SRV,1 2 3 Host.Example.,1 2 3 host.example.",
    "CAA,0 issue \"CA.example\",0 issue \"CA.example\""
  })
  void keepsHostsInLowerCase(String type, String sent, String kept) {
    assertThat(
            zone(holding(set("db.corp.internal.", type, sent)))
                .set("db.corp.internal.", type)
                .orElseThrow()
                .rrdatas())
        .containsExactly(kept);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "ALIAS", "DNSKEY", "WKS", "ANY", ""})
  void refusesTypes(String type) {
    assertThat(refused(set("db.corp.internal.", type, "10.0.0.1")))
        .isEqualTo(
            "googleapi: Error 400: Invalid value for 'entity.change.additions[db.corp.internal.][%s].type': '%s',"
                + " invalid",
            type, type);
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, 2147483648L})
  void refusesTtls(long ttl) {
    assertThat(refused(new RecordSet("db.corp.internal.", "A", ttl, List.of("10.0.0.1"))))
        .isEqualTo(
            "googleapi: Error 400: Invalid value for 'entity.change.additions[db.corp.internal.][A].ttl': '%d',"
                + " invalid",
            ttl);
  }

  @Test
  void needsData() {
    assertThat(refused(set("db.corp.internal.", "A")))
        .isEqualTo(
            "googleapi: Error 400: Invalid value for 'entity.change.additions[db.corp.internal.][A].rrdata':"
                + " '<empty>', invalid");
  }

  @ParameterizedTest
  @CsvSource({
    "A,10.0.0.300",
    "A,2001:db8::1",
    "AAAA,10.0.0.1",
    "CNAME,www",
    "CNAME,www.corp.internal",
    "MX,mail.corp.internal.",
    "MX,10 mail.corp.internal",
    "SRV,2 10 5788 in.corp.internal",
    "TXT,\"open",
    "A,10.0.0.1 ; comment",
    "A,( 10.0.0.1 )",
    "A,\\# 4 0a000001"
  })
  void refusesData(String type, String value) {
    assertThat(refused(set("db.corp.internal.", type, value)))
        .isEqualTo(
            "googleapi: Error 400: Invalid value for 'entity.change.additions[db.corp.internal.][%s].rrdata[0]': '%s',"
                + " invalid",
            type, value);
  }

  @ParameterizedTest
  @CsvSource({
    "A,10.0.0.1",
    "AAAA,2001:db8::1",
    "CAA,0 issue \"ca.example; account=1\"",
    "CNAME,www.example.",
    "DS,60485 5 1 2BB183AF5F22588179A53B0A98631FAD1A292118",
    "HTTPS,1 . alpn=h2",
    "MX,10 mail.example.",
    "NAPTR,100 10 \"u\" \"sip+E2U\" \"!^.*$!sip:info@example.com!\" .",
    "NS,ns.example.",
    "PTR,host.example.",
    "SPF,\"v=spf1 -all\"",
    "SRV,1 2 3 host.example.",
    "SSHFP,1 1 123456789ABCDEF67890123456789ABCDEF67890",
    "SVCB,0 host.example.",
    "TLSA,3 1 1 0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF",
    "TXT,\"a\""
  })
  void givesDataBackAsItWas(String type, String value) {
    assertThat(
            zone(adding(PUBLIC_ZONE, set("x.corp.internal.", type, value)))
                .set("x.corp.internal.", type)
                .orElseThrow()
                .rrdatas())
        .containsExactly(value);
  }

  @Test
  void tellsWhichValueIsBad() {
    assertThat(refused(set("db.corp.internal.", "A", "10.0.0.1", "10.0.0.1")))
        .isEqualTo(
            "googleapi: Error 400: Invalid value for 'entity.change.additions[db.corp.internal.][A].rrdata[1]':"
                + " '10.0.0.1', invalid");
  }

  @Test
  void refusesStringsOfMoreThan255Bytes() {
    String tooLong = '"' + "a".repeat(256) + '"';

    assertThat(refused(set("t.corp.internal.", "TXT", tooLong)))
        .isEqualTo(
            "googleapi: Error 400: Invalid value for 'entity.change.additions[t.corp.internal.][TXT].rrdata[0]': '%s',"
                + " invalid",
            tooLong);
    assertThat(
            zone(holding(set("t.corp.internal.", "TXT", '"' + "a".repeat(255) + '"')))
                .set("t.corp.internal.", "TXT"))
        .isPresent();
  }

  @Test
  void refusesASetThatIsThere() {
    assertThat(
            refused(
                holding(set("db.corp.internal.", "A", "10.0.0.1")),
                ChangeBatch.adding(set("db.corp.internal.", "A", "10.0.0.2"))))
        .isEqualTo(
            "googleapi: Error 409: The resource 'entity.change.additions[db.corp.internal.][A]' named"
                + " 'db.corp.internal. (A)' already exists, alreadyExists");
  }

  @Test
  void refusesToDeleteASetThatIsNotThere() {
    assertThat(refused(EMPTY_ZONE, ChangeBatch.deleting(set("db.corp.internal.", "A", "10.0.0.1"))))
        .isEqualTo(
            "googleapi: Error 404: The 'entity.change.deletions[db.corp.internal.][A]' resource named"
                + " 'db.corp.internal. (A)' does not exist., notFound");
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.0.0.2", "no address"})
  void refusesToDeleteASetThatIsAnother(String value) {
    assertThat(
            refused(
                holding(set("db.corp.internal.", "A", "10.0.0.1")),
                ChangeBatch.deleting(set("db.corp.internal.", "A", value))))
        .isEqualTo(
            "googleapi: Error 412: Precondition not met for 'entity.change.deletions[db.corp.internal.][A]',"
                + " conditionNotMet");
  }

  @Test
  void deletesASetWhateverTheOrderAndFormOfItsValues() {
    GcpState state = holding(set("db.corp.internal.", "AAAA", "2001:db8::1", "2001:db8::2"));

    GcpState after =
        ChangeBatch.deleting(set("db.corp.internal.", "AAAA", "2001:DB8:0::2", "2001:db8::1"))
            .applyTo(state, "acme", "corp");

    assertThat(zone(after).set("db.corp.internal.", "AAAA")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"CNAME,x.corp.internal.,A,10.0.0.1", "A,10.0.0.1,CNAME,x.corp.internal."})
  void refusesOtherTypesBesideACname(String first, String data, String second, String other) {
    assertThat(
            refused(
                holding(set("www.corp.internal.", first, data)),
                ChangeBatch.adding(set("www.corp.internal.", second, other))))
        .isEqualTo(
            "googleapi: Error 400: The resource record set"
                + " 'entity.change.additions[www.corp.internal.][%s]' is invalid"
                + " because the DNS name 'www.corp.internal.' may have either one CNAME resource"
                + " record set or resource record sets of other types, but not both.,"
                + " cnameResourceRecordSetConflict",
            second);
  }

  @Test
  void refusesACnameAtTheApex() {
    assertThat(refused(set("corp.internal.", "CNAME", "x.corp.internal.")))
        .isEqualTo(
            "googleapi: Error 400: The resource record set 'entity.change.additions[corp.internal.][CNAME]' is invalid"
                + " because the DNS name 'corp.internal.' may have either one CNAME resource record"
                + " set or resource record sets of other types, but not both.,"
                + " cnameResourceRecordSetConflict");
  }

  @Test
  void refusesSeveralCnames() {
    assertThat(refused(set("www.corp.internal.", "CNAME", "a.b.", "c.d.")))
        .isEqualTo(
            "googleapi: Error 400: The resource record set 'entity.change.additions[www.corp.internal.][CNAME]' is only"
                + " permitted to have one record because it is of type 'CNAME'.,"
                + " invalidRecordCount");
  }

  @Test
  void refusesAnAuthorityBelowTheApex() {
    assertThat(refused(set("eu.corp.internal.", "SOA", "ns.a. h.a. 1 2 3 4 5")))
        .isEqualTo(
            "googleapi: Error 400: The resource record set 'entity.change.additions[eu.corp.internal.][SOA]' is invalid"
                + " because a zone must contain exactly one resource record set of type 'SOA' at"
                + " the apex., invalidZoneApex");
  }

  @Test
  void refusesToTakeTheNameServersAway() {
    assertThat(
            refused(
                EMPTY_ZONE, ChangeBatch.deleting(ZONE.set("corp.internal.", "NS").orElseThrow())))
        .isEqualTo(
            "googleapi: Error 400: The resource record set 'entity.change.deletions[corp.internal.][NS]' is invalid"
                + " because a zone must contain exactly one resource record set of type 'NS' at the"
                + " apex., invalidZoneApex");
  }

  @Test
  void refusesNameServersOfAWildcard() {
    assertThat(refused(set("*.corp.internal.", "NS", "ns.a.")))
        .isEqualTo(
            "googleapi: Error 400: The resource record set 'entity.change.additions[*.corp.internal.][NS]' is invalid"
                + " because the wildcard DNS name '*.corp.internal.' may not have a resource record"
                + " set of the type 'NS'., wildcardNotAllowed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"eu.corp.internal.", "corp.internal."})
  void refusesNameServersOfOnesOwnInAPrivateZone(String name) {
    assertThat(refused(set(name, "NS", "ns.example.com.")))
        .isEqualTo(
            "googleapi: Error 400: The resource record set 'entity.change.additions[%s][NS]' is invalid"
                + " because a private zone may not have a custom resource record set of the type"
                + " 'NS'., invalid",
            name);
    assertThat(zone(adding(PUBLIC_ZONE, set("eu.corp.internal.", "NS", "ns.example.com."))).sets())
        .hasSize(3);
  }

  @Test
  void takesTheNameServersOfTheCloudAtTheApex() {
    RecordSet there = ZONE.set("corp.internal.", "NS").orElseThrow();
    RecordSet sooner = set("corp.internal.", "NS", there.rrdatas().toArray(String[]::new));

    GcpState after =
        new ChangeBatch(List.of(there), List.of(sooner)).applyTo(EMPTY_ZONE, "acme", "corp");

    assertThat(zone(after).set("corp.internal.", "NS")).contains(sooner);
  }

  @Test
  void refusesASignerAtTheApex() {
    assertThat(
            refused(
                set("corp.internal.", "DS", "60485 5 1 2BB183AF5F22588179A53B0A98631FAD1A292118")))
        .isEqualTo(
            "googleapi: Error 400: The resource record set 'entity.change.additions[corp.internal.][DS]' is invalid"
                + " because a resource record set of the type 'DS' may not stand at the apex of a"
                + " zone., recordTypeDisallowedAtZoneApex");
  }

  private static String[] addresses(int count) {
    return IntStream.range(0, count).mapToObj(i -> "10.0.0." + i).toArray(String[]::new);
  }

  @Test
  void takesAHundredValues() {
    assertThat(zone(holding(set("a.corp.internal.", "A", addresses(100)))).sets()).hasSize(3);
    assertThat(refused(set("a.corp.internal.", "A", addresses(101))))
        .isEqualTo(
            "googleapi: Error 403: The change would exceed quota for resource records per resource"
                + " record set., quotaExceeded");
  }

  @Test
  void refusesWhatNoMessageCanHold() {
    String[] strings = new String[99];
    Arrays.setAll(
        strings, i -> "\"%03d\"".formatted(i) + " \"%s\"".formatted("x".repeat(240)).repeat(4));
    String tooLong =
        "googleapi: Error 400: Invalid value for 'entity.change.additions[a.corp.internal.][TXT].rrdata': '<an answer of %d octets>', invalid";

    assertThat(refused(set("a.corp.internal.", "TXT", strings)))
        .isEqualTo(tooLong.formatted(97_053));
    assertThat(
            refused(
                set(
                    "a.corp.internal.",
                    "TXT",
                    ("\"" + "x".repeat(250) + "\" ").repeat(262).trim())))
        .isEqualTo(tooLong.formatted(65_807));
    assertThat(zone(holding(set("a.corp.internal.", "TXT", Arrays.copyOf(strings, 66)))).sets())
        .hasSize(3);
  }

  @Test
  void takesEightNameServers() {
    String[] nine =
        IntStream.range(0, 9).mapToObj(i -> "ns" + i + ".example.").toArray(String[]::new);

    RecordSet eight = set("eu.corp.internal.", "NS", Arrays.copyOf(nine, 8));

    assertThat(zone(adding(PUBLIC_ZONE, eight)).sets()).hasSize(3);
    assertThat(refused(PUBLIC_ZONE, ChangeBatch.adding(set("eu.corp.internal.", "NS", nine))))
        .isEqualTo(
            "googleapi: Error 403: The change would exceed quota for resource records per resource"
                + " record set., quotaExceeded");
  }

  @Test
  void takesAHundredThousandBytesOfData() {
    String[] values =
        IntStream.range(0, 100)
            .mapToObj(i -> "\"%03d\" ".formatted(i) + ("\"" + "a".repeat(246) + "\" ").repeat(4))
            .toArray(String[]::new);

    assertThat(String.join("", values)).hasSize(100_200);
    assertThat(refused(EMPTY_ZONE, inTwoSets(values)))
        .isEqualTo(
            "googleapi: Error 403: The change would exceed quota for total rrdata size per"
                + " change., quotaExceeded");
    assertThat(
            zone(inTwoSets(Arrays.copyOf(values, 99)).applyTo(EMPTY_ZONE, "acme", "corp")).sets())
        .hasSize(4);
  }

  private static ChangeBatch inTwoSets(String... values) {
    return new ChangeBatch(
        List.of(),
        List.of(
            set("a.corp.internal.", "TXT", Arrays.copyOf(values, 50)),
            set("b.corp.internal.", "TXT", Arrays.copyOfRange(values, 50, values.length))));
  }

  @Test
  void takesAThousandSetsAtOnce() {
    List<RecordSet> sets = new ArrayList<>();
    for (int i = 0; i <= 1000; i++) {
      sets.add(set("a" + i + ".corp.internal.", "A", "10.0.0.1"));
    }

    assertThat(
            zone(new ChangeBatch(List.of(), sets.subList(0, 1000))
                    .applyTo(EMPTY_ZONE, "acme", "corp"))
                .sets())
        .hasSize(1002);
    assertThat(refused(EMPTY_ZONE, new ChangeBatch(List.of(), sets)))
        .isEqualTo(
            "googleapi: Error 403: The change would exceed quota for additions per change.,"
                + " quotaExceeded");
    assertThat(refused(EMPTY_ZONE, new ChangeBatch(sets, List.of())))
        .isEqualTo(
            "googleapi: Error 403: The change would exceed quota for deletions per change.,"
                + " quotaExceeded");
  }

  @Test
  void takesTenThousandSetsInAZone() {
    var sets = HashTreePMap.<String, RecordSet>empty();
    for (int i = 0; i < 9_999; i++) {
      RecordSet set = set("a" + i + ".corp.internal.", "A", "10.0.0.1");
      sets = sets.plus(set.key(), set);
    }
    GcpState nearlyFull =
        GcpState.empty()
            .with(
                new Zone(
                    "acme",
                    "corp",
                    1,
                    "corp.internal.",
                    "d",
                    true,
                    List.of(),
                    List.of(),
                    HashTreePMap.empty(),
                    false,
                    new ZoneKind.Holding(),
                    sets,
                    ZONE.data()));
    GcpState full = adding(nearlyFull, set("x.corp.internal.", "A", "10.0.0.1"));

    assertThat(zone(full).sets()).hasSize(10_000);
    assertThat(refused(full, ChangeBatch.adding(set("y.corp.internal.", "A", "10.0.0.1"))))
        .isEqualTo(
            "googleapi: Error 403: The change would exceed quota for resource record sets per"
                + " managed zone., quotaExceeded");
  }

  @Test
  void happensAsAWholeOrNotAtAll() {
    GcpState state = holding(set("www.corp.internal.", "A", "10.0.0.1"));
    ChangeBatch change =
        new ChangeBatch(
            List.of(set("www.corp.internal.", "A", "10.0.0.1")),
            List.of(
                set("www.corp.internal.", "CNAME", "x.corp.internal."),
                set("www.corp.internal.", "TXT", "\"beside\"")));

    assertThat(refused(state, change))
        .isEqualTo(
            "googleapi: Error 400: The resource record set 'entity.change.additions[www.corp.internal.][TXT]' is invalid"
                + " because the DNS name 'www.corp.internal.' may have either one CNAME resource"
                + " record set or resource record sets of other types, but not both.,"
                + " cnameResourceRecordSetConflict");
    assertThat(zone(state).set("www.corp.internal.", "A")).isPresent();
  }
}
