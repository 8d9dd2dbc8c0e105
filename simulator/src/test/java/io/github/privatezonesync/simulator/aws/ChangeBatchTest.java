package io.github.privatezonesync.simulator.aws;

import static io.github.privatezonesync.simulator.aws.Change.Action.CREATE;
import static io.github.privatezonesync.simulator.aws.Change.Action.DELETE;
import static io.github.privatezonesync.simulator.aws.Change.Action.UPSERT;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.dns.DnsType;
import io.github.privatezonesync.simulator.dns.ZoneRecordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeBatchTest {
  private static final Caller OWNER = new Caller("111111111111", "us-east-1");

  private final AwsState empty =
      Zones.createPublic(AwsState.empty(), "Z1", "corp.internal", "", OWNER);

  @Test
  void appliesAllChangesTogether() {
    AwsState state =
        apply(
            empty,
            new Change(CREATE, a("db", "10.0.0.1")),
            new Change(CREATE, set("db", "TXT", "\"owner=search\"")));

    assertThat(sets(state))
        .containsExactly(
            "db.corp.internal. A 300 10.0.0.1", "db.corp.internal. TXT 300 \"owner=search\"");
  }

  @Test
  void replacesATypeInOneBatch() {
    AwsState state =
        apply(
            with(a("db", "10.0.0.1")),
            new Change(DELETE, a("db", "10.0.0.1")),
            new Change(CREATE, set("db", "CNAME", "www.corp.internal")));

    assertThat(sets(state)).containsExactly("db.corp.internal. CNAME 300 www.corp.internal.");
  }

  @Test
  void putsASetInThePlaceOfAnother() {
    AwsState state = apply(with(a("db", "10.0.0.1")), new Change(UPSERT, a("db", "10.0.0.2")));

    assertThat(sets(state)).containsExactly("db.corp.internal. A 300 10.0.0.2");
  }

  @Test
  void deletesWhateverTheOrderOfTheValues() {
    AwsState state =
        apply(
            with(a("db", "10.0.0.1", "10.0.0.2")),
            new Change(DELETE, a("db", "10.0.0.2", "10.0.0.1")));

    assertThat(sets(state)).isEmpty();
  }

  @Test
  void readsNamesInLowerCaseAndWithOctalEscapes() {
    AwsState state =
        apply(
            empty,
            new Change(CREATE, RecordSet.of("\\052.corp.internal.", "A", 60, List.of("10.0.0.1"))));

    assertThat(sets(state)).containsExactly("*.corp.internal. A 60 10.0.0.1");
  }

  @Test
  void refusesASetThatExists() {
    assertThat(refusal(with(a("db", "10.0.0.1")), new Change(CREATE, a("db", "10.0.0.2"))))
        .isEqualTo(
            "InvalidChangeBatch: [Tried to create resource record set [name='db.corp.internal.',"
                + " type='A'] but it already exists]");
  }

  @Test
  void refusesToDeleteAMissingSet() {
    assertThat(refusal(empty, new Change(DELETE, a("db", "10.0.0.2"))))
        .isEqualTo(
            "InvalidChangeBatch: [Tried to delete resource record set [name='db.corp.internal.',"
                + " type='A'] but it was not found]");
  }

  @Test
  void refusesToDeleteASetWithOtherValues() {
    assertThat(refusal(with(a("db", "10.0.0.1")), new Change(DELETE, a("db", "10.0.0.2"))))
        .isEqualTo(
            "InvalidChangeBatch: [Tried to delete resource record set [name='db.corp.internal.',"
                + " type='A'] but the values provided do not match the current values]");
  }

  @Test
  void refusesASetBesideACname() {
    assertThat(
            refusal(
                with(set("db", "CNAME", "www.corp.internal")),
                new Change(CREATE, a("db", "10.0.0.1"))))
        .isEqualTo(
            "InvalidChangeBatch: [RRSet of type A with DNS name db.corp.internal. is not permitted"
                + " because a conflicting RRSet of type CNAME with the same DNS name already exists"
                + " in zone corp.internal.]");
  }

  @Test
  void refusesACnameBesideAnotherSet() {
    assertThat(
            refusal(
                with(a("db", "10.0.0.1")),
                new Change(CREATE, set("db", "CNAME", "www.corp.internal"))))
        .isEqualTo(
            "InvalidChangeBatch: [RRSet of type CNAME with DNS name db.corp.internal. is not"
                + " permitted as it conflicts with other records with the same DNS name in zone"
                + " corp.internal.]");
  }

  @Test
  void refusesACnameAtTheApex() {
    assertThat(
            refusal(
                empty,
                new Change(
                    CREATE,
                    RecordSet.of("corp.internal.", "CNAME", 300, List.of("www.example.com")))))
        .isEqualTo(
            "InvalidChangeBatch: [RRSet of type CNAME with DNS name corp.internal. is not permitted"
                + " at apex in zone corp.internal.]");
  }

  @Test
  void refusesACnameWithTwoValues() {
    assertThat(refusal(empty, new Change(CREATE, set("db", "CNAME", "a.internal", "b.internal"))))
        .isEqualTo(
            "InvalidChangeBatch: [RRSet of type CNAME with DNS name db.corp.internal. must contain"
                + " exactly one resource record]");
  }

  @Test
  void refusesANameOutsideTheZone() {
    assertThat(
            refusal(
                empty,
                new Change(
                    CREATE, RecordSet.of("notcorp.internal.", "A", 300, List.of("10.0.0.1")))))
        .isEqualTo(
            "InvalidChangeBatch: [RRSet with DNS name notcorp.internal. is not permitted in zone"
                + " corp.internal.]");
  }

  @Test
  void refusesNamesThatAreNone() {
    assertThat(refusal(empty, named("a..corp.internal")))
        .isEqualTo(
            "InvalidChangeBatch: [FATAL problem: DomainLabelEmpty (Domain label is empty)"
                + " encountered with 'a..corp.internal']");
    String longLabel = "a".repeat(64) + ".corp.internal";
    assertThat(refusal(empty, named(longLabel)))
        .isEqualTo(
            "InvalidChangeBatch: [FATAL problem: DomainLabelTooLong (Domain label is too long)"
                + " encountered with '"
                + longLabel
                + "']");
    String longName = ("a".repeat(60) + ".").repeat(4) + "corp.internal";
    assertThat(refusal(empty, named(longName)))
        .isEqualTo(
            "InvalidChangeBatch: [FATAL problem: DomainNameTooLong (Domain name is too long)"
                + " encountered with '"
                + longName
                + "']");
    assertThat(refusal(empty, named("ü.corp.internal")))
        .isEqualTo(
            "InvalidChangeBatch: [FATAL problem: UnsupportedCharacter (Value contains unsupported"
                + " characters) encountered with 'ü']");
  }

  @Test
  void refusesTheSameSetTwice() {
    assertThat(
            refusal(
                empty,
                new Change(CREATE, a("db", "10.0.0.1")),
                new Change(UPSERT, a("db", "10.0.0.2"))))
        .isEqualTo(
            "InvalidChangeBatch: [The request contains an invalid set of changes for a resource"
                + " record set 'A db.corp.internal.']");
  }

  @Test
  void refusesValuesThatAreNone() {
    assertThat(refusal(empty, new Change(CREATE, a("db", "10.0.0.300", "10.0.0.1"))))
        .isEqualTo(
            "InvalidChangeBatch: [Invalid Resource Record: 'FATAL problem:"
                + " ARRDATAIllegalIPv4Address (Value is not a valid IPv4 address) encountered with"
                + " '10.0.0.300'']");
    assertThat(refusal(empty, new Change(CREATE, set("db", "AAAA", "10.0.0.1"))))
        .isEqualTo(
            "InvalidChangeBatch: [Invalid Resource Record: 'FATAL problem:"
                + " AAAARRDATAIllegalIPv6Address (Value is not a valid IPv6 address) encountered"
                + " with '10.0.0.1'']");
    assertThat(refusal(empty, new Change(CREATE, set("db", "TXT", "bare"))))
        .isEqualTo(
            "InvalidChangeBatch: [Invalid Resource Record: 'FATAL problem: InvalidCharacterString"
                + " (Value should be enclosed in quotation marks) encountered with 'bare'']");
    assertThat(refusal(empty, new Change(CREATE, set("db", "MX", "mail.corp.internal"))))
        .isEqualTo(
            "InvalidChangeBatch: [Invalid Resource Record: 'FATAL problem: MXRRDATAInvalid (Value"
                + " is not valid data of a MX record) encountered with 'mail.corp.internal'']");
  }

  @Test
  void refusesTheSameValueTwice() {
    assertThat(refusal(empty, new Change(CREATE, a("db", "10.0.0.1", "10.0.0.1"))))
        .isEqualTo("InvalidChangeBatch: [Duplicate Resource Record: '10.0.0.1']");
  }

  @Test
  void refusesAWildcardOfNameServers() {
    assertThat(refusal(empty, new Change(CREATE, set("*", "NS", "ns.example.com"))))
        .isEqualTo(
            "InvalidChangeBatch: [RRSet of type NS with DNS name \\052.corp.internal. must not be a"
                + " wildcard]");
  }

  @Test
  void refusesChangesOfWhatAwsPutsIntoAZone() {
    RecordSet ns = RecordSet.of("corp.internal.", "NS", 300, List.of("ns.example.com"));

    assertThat(refusal(empty, new Change(CREATE, ns)))
        .isEqualTo(
            "InvalidChangeBatch: [Tried to create resource record set [name='corp.internal.',"
                + " type='NS'] but it already exists]");
    assertThat(refusal(empty, new Change(UPSERT, ns)))
        .isEqualTo(
            "NotModelled: the simulator does not model changes of the NS and SOA sets that AWS puts"
                + " into a zone");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NS | A HostedZone must contain at least one NS record for the zone itself.",
        "SOA | A HostedZone must contain exactly one SOA record."
      })
  void keepsWhatAwsPutsIntoAZone(String type, String text) {
    RecordSet set = RecordSet.of("corp.internal.", type, 900, List.of("ns-1536.awsdns-00.co.uk."));

    assertThat(refusal(empty, new Change(DELETE, set)))
        .isEqualTo("InvalidChangeBatch: [" + text + "]");
  }

  @Test
  void refusesASetWithoutTtlOrValues() {
    assertThat(
            refusal(
                empty,
                new Change(
                    CREATE,
                    RecordSet.of("db.corp.internal.", "A", RecordSet.NO_TTL, List.of("10.0.0.1")))))
        .isEqualTo(
            "InvalidInput: Invalid request: Expected exactly one of [AliasTarget, all of [TTL, and"
                + " ResourceRecords], or TrafficPolicyInstanceId], but found none in Change with"
                + " [Action=CREATE, Name=db.corp.internal., Type=A, SetIdentifier=null]");
  }

  @Test
  void refusesAnAliasWithValues() {
    assertThat(
            refusal(
                empty,
                new Change(
                    CREATE,
                    new RecordSet(
                        "db.corp.internal.",
                        "A",
                        300,
                        List.of("10.0.0.1"),
                        new AliasTarget("lb.example.com.", "Z9", false),
                        Routing.NONE))))
        .isEqualTo(
            "InvalidInput: Invalid request: Expected exactly one of [AliasTarget, all of [TTL, and"
                + " ResourceRecords], or TrafficPolicyInstanceId], but found more than one in"
                + " Change with [Action=CREATE, Name=db.corp.internal., Type=A,"
                + " SetIdentifier=null]");
  }

  @Test
  void refusesATypeThatIsNone() {
    assertThat(refusal(empty, new Change(CREATE, set("db", "", "10.0.0.1"))))
        .isEqualTo(
            "InvalidInput: Invalid request: expected type to be one of [\"A\" \"AAAA\" \"CAA\""
                + " \"CNAME\" \"DS\" \"HTTPS\" \"MX\" \"NAPTR\" \"NS\" \"PTR\" \"SOA\" \"SPF\""
                + " \"SRV\" \"SSHFP\" \"SVCB\" \"TLSA\" \"TXT\"], got  in Change with"
                + " [Action=CREATE, Name=db.corp.internal., Type=, SetIdentifier=null]");
  }

  @Test
  void takesEveryTtlFromZeroToTheLargest() {
    for (long ttl : List.of(0L, 2_147_483_647L)) {
      assertThat(
              sets(
                  apply(
                      empty,
                      new Change(
                          CREATE,
                          RecordSet.of("db.corp.internal.", "A", ttl, List.of("10.0.0.1"))))))
          .containsExactly("db.corp.internal. A " + ttl + " 10.0.0.1");
    }
  }

  @Test
  void refusesATtlBelowZeroOrAboveTheLargest() {
    for (long ttl : List.of(-1L, 2_147_483_648L)) {
      assertThat(
              refusal(
                  empty,
                  new Change(
                      CREATE, RecordSet.of("db.corp.internal.", "A", ttl, List.of("10.0.0.1")))))
          .isEqualTo(
              "InvalidInput: Invalid request: Expected a TTL from 0 to 2147483647, but found "
                  + ttl
                  + " in Change with [Action=CREATE, Name=db.corp.internal., Type=A,"
                  + " SetIdentifier=null]");
    }
  }

  @Test
  void takesFourHundredValuesAndRefusesOneMore() {
    assertThat(apply(empty, new Change(CREATE, addresses("db", 400))).zones().get("Z1").sets())
        .hasSize(1);
    assertThat(refusal(empty, new Change(CREATE, addresses("db", 401))))
        .isEqualTo("InvalidChangeBatch: [Cannot have more than 400 records in a RRSet.]");
  }

  @Test
  void takesAThousandValuesInABatchAndRefusesOneMore() {
    assertThat(apply(empty, creations(1_000)).zones().get("Z1").sets()).hasSize(1_000);
    assertThat(refusal(empty, creations(1_001)))
        .isEqualTo("InvalidChangeBatch: [Number of records limit of 1000 exceeded.]");
  }

  @Test
  void countsWhatIsPutInAPlaceTwice() {
    assertThat(refusal(empty, puts(501)))
        .isEqualTo("InvalidChangeBatch: [Number of records limit of 1000 exceeded.]");
    assertThat(apply(empty, puts(500)).zones().get("Z1").sets()).hasSize(500);
  }

  @Test
  void refusesABatchWithTooManyCharacters() {
    String text = '"' + "x".repeat(248) + '"';
    Change[] changes =
        IntStream.range(0, 129)
            .mapToObj(i -> new Change(CREATE, set("t" + i, "TXT", text)))
            .toArray(Change[]::new);

    assertThat(refusal(empty, changes))
        .isEqualTo("InvalidChangeBatch: [RDATA character limit of 32000 exceeded.]");
  }

  @Test
  void refusesToChangeASetOfMoreThanSixteenThousandCharacters() {
    RecordSet set = texts(5, 3_902);
    AwsState state = apply(empty, new Change(CREATE, set));

    assertThat(refusal(state, new Change(UPSERT, set)))
        .isEqualTo("InvalidChangeBatch: [RDATA character limit of 32000 exceeded.]");
    assertThat(sets(apply(empty, new Change(UPSERT, texts(4, 4_000))))).hasSize(1);
  }

  /** Values of TXT, each of so many characters with its quotes. */
  private static RecordSet texts(int count, int characters) {
    return RecordSet.of(
        "t.corp.internal.",
        "TXT",
        300,
        IntStream.range(0, count)
            .mapToObj(
                i -> {
                  String start = "\"%03d\"".formatted(i);
                  String more = " \"" + "x".repeat(247) + "\"";
                  int rest = characters - start.length();
                  int last = rest % more.length();
                  return start
                      + more.repeat(rest / more.length())
                      + (last < 3 ? "" : " \"" + "x".repeat(last - 3) + "\"");
                })
            .toList());
  }

  @Test
  void takesNoSetWhoseAnswerIsLongerThanAMessage() {
    for (int count : new int[] {8, 20, 100, 400}) {
      AwsState state = apply(empty, new Change(CREATE, texts(count, 32_000 / count)));

      assertThat(state.zones().get("Z1").data().recordSets())
          .filteredOn(set -> set.type().equals(DnsType.TXT))
          .singleElement()
          .satisfies(
              set ->
                  assertThat(set.answerLength()).isBetween(30_000, ZoneRecordSet.LONGEST_ANSWER));
    }
  }

  @Test
  void refusesMoreThanTenThousandSets() {
    AwsState state = empty;
    for (int batch = 0; batch < 10; batch++) {
      int first = batch * 1_000;
      state =
          apply(
              state,
              IntStream.range(first, first + 1_000)
                  .mapToObj(i -> new Change(CREATE, a("h" + i, "10.0.0.1")))
                  .toArray(Change[]::new));
    }

    assertThat(refusal(state, new Change(CREATE, a("more", "10.0.0.1"))))
        .isEqualTo("InvalidChangeBatch: [Cannot have more than 10000 RRSets in a zone.]");
  }

  @Test
  void saysEverythingThatIsWrongAndChangesNothing() {
    assertThat(
            refusal(
                with(a("db", "10.0.0.1")),
                new Change(CREATE, a("ok", "10.0.0.1")),
                new Change(CREATE, a("db", "10.0.0.2")),
                new Change(DELETE, a("gone", "10.0.0.2")),
                new Change(CREATE, a("bad", "x"))))
        .isEqualTo(
            "InvalidChangeBatch: [Tried to create resource record set [name='db.corp.internal.',"
                + " type='A'] but it already exists, Tried to delete resource record set"
                + " [name='gone.corp.internal.', type='A'] but it was not found, Invalid Resource"
                + " Record: 'FATAL problem: ARRDATAIllegalIPv4Address (Value is not a valid IPv4"
                + " address) encountered with 'x'']");
  }

  @Test
  void refusesTheZoneOfAnotherAccount() {
    assertThatThrownBy(
            () ->
                ChangeBatch.apply(
                    empty,
                    "Z1",
                    List.of(new Change(CREATE, a("db", "10.0.0.1"))),
                    new Caller("222222222222", "us-east-1")))
        .hasMessage(
            "AccessDenied: User: arn:aws:iam::222222222222:user/simulator is not authorized to"
                + " access this resource\n"
                + "  in the simulated clouds: zone 'Z1' is of the account 111111111111, and the call"
                + " is one of the account 222222222222; use a provider of the zone's account");
  }

  @Test
  void refusesAMissingZone() {
    assertThatThrownBy(() -> ChangeBatch.apply(empty, "Z2", List.of(), OWNER))
        .hasMessage("NoSuchHostedZone: No hosted zone found with ID: Z2");
  }

  @Test
  void followsAliasesWithinTheZone() {
    AwsState state =
        apply(
            with(a("db", "10.0.0.1")), new Change(CREATE, alias("www", "db.corp.internal.", "Z1")));

    assertThat(sets(state)).contains("www.corp.internal. A 60 alias db.corp.internal.");
  }

  @Test
  void refusesAnAliasOfWhatIsNotThere() {
    assertThat(refusal(empty, new Change(CREATE, alias("www", "db.corp.internal.", "Z1"))))
        .isEqualTo(
            "InvalidChangeBatch: [Tried to create an alias that targets db.corp.internal., type A"
                + " in zone Z1, but that target was not found]");
  }

  @Test
  void refusesAnAliasInTheWrongZone() {
    assertThat(refusal(empty, new Change(CREATE, alias("www", "db.example.com.", "Z1"))))
        .isEqualTo(
            "InvalidChangeBatch: [Tried to create an alias that targets db.example.com., type A in"
                + " zone Z1, but the alias target name does not lie within the target zone]");
  }

  @Test
  void refusesAnAliasOfANameThatIsNone() {
    assertThat(refusal(empty, new Change(CREATE, alias("www", "a..b.", "Z9"))))
        .isEqualTo(
            "InvalidChangeBatch: [FATAL problem: DomainLabelEmpty (Domain label is empty)"
                + " encountered with 'a..b.']");
  }

  private AwsState with(RecordSet set) {
    return apply(empty, new Change(CREATE, set));
  }

  private static AwsState apply(AwsState state, Change... changes) {
    return ChangeBatch.apply(state, "Z1", List.of(changes), OWNER);
  }

  private static String refusal(AwsState state, Change... changes) {
    List<String> messages = new ArrayList<>();
    assertThatThrownBy(() -> apply(state, changes))
        .satisfies(refusal -> messages.add(refusal.getMessage()));
    return messages.get(0);
  }

  private static List<String> sets(AwsState state) {
    return requireNonNull(state.zones().get("Z1")).ownData().recordSets().stream()
        .map(Object::toString)
        .toList();
  }

  private static RecordSet a(String name, String... values) {
    return set(name, "A", values);
  }

  private static RecordSet set(String name, String type, String... values) {
    String full = RecordSetProperties.apiName(name + ".corp.internal");
    return RecordSet.of(full, type, 300, List.of(values));
  }

  private static RecordSet alias(String name, String target, String zone) {
    return RecordSet.alias(name + ".corp.internal.", "A", new AliasTarget(target, zone, false));
  }

  private static Change named(String name) {
    return new Change(CREATE, RecordSet.of(name, "A", 300, List.of("10.0.0.1")));
  }

  private static RecordSet addresses(String name, int count) {
    return a(
        name,
        IntStream.range(0, count)
            .mapToObj(i -> "10.0." + i / 256 + "." + i % 256)
            .toArray(String[]::new));
  }

  private static Change[] creations(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new Change(CREATE, a("h" + i, "10.0.0.1")))
        .toArray(Change[]::new);
  }

  private static Change[] puts(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new Change(UPSERT, a("h" + i, "10.0.0.1")))
        .toArray(Change[]::new);
  }
}
