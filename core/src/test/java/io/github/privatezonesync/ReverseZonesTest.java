package io.github.privatezonesync;

import static io.github.privatezonesync.plan.Declared.FAKE;
import static io.github.privatezonesync.plan.Declared.IDENTITY;
import static io.github.privatezonesync.plan.Declared.corp;
import static io.github.privatezonesync.plan.Declared.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.pulumi.core.Output;
import io.github.privatezonesync.declared.Identity;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.fake.FakeAlias;
import io.github.privatezonesync.fake.FakeNetwork;
import io.github.privatezonesync.fake.FakeTarget;
import io.github.privatezonesync.plan.SyncPlan;
import io.github.privatezonesync.problem.InvalidDeclarationException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReverseZonesTest {
  private static final FakeTarget OTHER = FakeTarget.of("other", FakeNetwork.of("far", "net/far"));

  /** Each pointer as {@code target: name TTL host}, by zone. */
  private static Map<String, List<String>> pointers(ReverseZones reverse) {
    Map<String, List<String>> pointers = new TreeMap<>();
    reverse
        .args()
        .forEach(
            (domain, args) -> {
              SyncPlan plan = SyncPlan.of(IDENTITY, args.declaration());
              assertThat(plan.domain().withoutDot()).isEqualTo(domain);
              pointers.put(
                  domain,
                  plan.zones().stream()
                      .flatMap(
                          zone ->
                              zone.zone().recordSets().stream()
                                  .map(set -> zone.key() + ": " + text(set)))
                      .toList());
            });
    return pointers;
  }

  private static String text(RecordSet set) {
    return set.name().relative() + " " + set.ttl().seconds() + " " + set.values().get(0);
  }

  private static ReverseZones reverse(RecordSetArgs... records) {
    return ReverseZones.of(plan(corp(FAKE).records(records)));
  }

  @Test
  void haveAPointerForEachAddress() {
    assertThat(
            pointers(
                reverse(
                    RecordSetArgs.a("db", "10.0.4.7", "10.0.4.12", "10.0.5.7"),
                    RecordSetArgs.aaaa("db", "fd00::7").ttl(Duration.ofMinutes(1)),
                    RecordSetArgs.a("@", "192.168.0.1"),
                    RecordSetArgs.cname("www", "db"))))
        .isEqualTo(
            Map.of(
                "4.0.10.in-addr.arpa",
                List.of("fake: 12 300 db.corp.internal.", "fake: 7 300 db.corp.internal."),
                "5.0.10.in-addr.arpa",
                List.of("fake: 7 300 db.corp.internal."),
                "0.168.192.in-addr.arpa",
                List.of("fake: 1 300 corp.internal."),
                "0.".repeat(14) + "d.f.ip6.arpa",
                List.of("fake: 7.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0 60 db.corp.internal.")));
  }

  @Test
  void haveTheSizeThatIsWanted() {
    assertThat(
            pointers(
                reverse(RecordSetArgs.a("db", "10.0.4.7"), RecordSetArgs.aaaa("db", "fd00::7"))
                    .ipv4Blocks(16)
                    .ipv6Blocks(124)))
        .isEqualTo(
            Map.of(
                "0.10.in-addr.arpa",
                List.of("fake: 7.4 300 db.corp.internal."),
                "0.".repeat(29) + "d.f.ip6.arpa",
                List.of("fake: 7 300 db.corp.internal.")));
  }

  @Test
  void nameTheHostWithTheShortestNameThenTheFirst() {
    ReverseZones reverse =
        reverse(
            RecordSetArgs.a("alpha", "10.0.4.7"),
            RecordSetArgs.a("db2", "10.0.4.7"),
            RecordSetArgs.a("db1", "10.0.4.7"));
    assertThat(pointers(reverse).values())
        .containsExactly(List.of("fake: 7 300 db1.corp.internal."));
    assertThat(reverse.plan().notes())
        .containsExactly(
            "10.0.4.7 is named db1.corp.internal. and not alpha.corp.internal.,"
                + " db2.corp.internal.; prefer(..) chooses another");
    assertThat(pointers(reverse.prefer("Alpha.corp.internal")).values())
        .containsExactly(List.of("fake: 7 300 alpha.corp.internal."));
  }

  @Test
  void nameWhatEachTargetHas() {
    SyncPlan plan =
        plan(
            corp(FAKE, OTHER)
                .records(
                    RecordSetArgs.a("db", "10.0.4.7").only("fake"),
                    RecordSetArgs.a("long", "10.0.4.7"),
                    RecordSetArgs.a("far", "10.0.9.9").only("other")));
    assertThat(pointers(ReverseZones.of(plan)))
        .isEqualTo(
            Map.of(
                "4.0.10.in-addr.arpa",
                List.of("fake: 7 300 db.corp.internal.", "other: 7 300 long.corp.internal."),
                "9.0.10.in-addr.arpa",
                List.of("other: 9 300 far.corp.internal.")));
  }

  @Test
  void areSharedByPlans() {
    SyncPlan ai =
        SyncPlan.of(
            new Identity("shop", "prod", "ai"),
            PrivateZoneSyncArgs.builder()
                .domain("ai.internal")
                .targets(FAKE)
                .records(RecordSetArgs.a("gpu", "10.0.4.8"))
                .build()
                .declaration());
    SyncPlan corp = plan(corp(FAKE).records(RecordSetArgs.a("db", "10.0.4.7")));
    assertThat(pointers(ReverseZones.of(corp, ai)).values())
        .containsExactly(List.of("fake: 7 300 db.corp.internal.", "fake: 8 300 gpu.ai.internal."));
  }

  @Test
  void leaveOutWhatNamesNoHost() {
    FakeTarget views =
        FakeTarget.of(
                "fake",
                FakeNetwork.of("us", "net/us").in("us-east-1"),
                FakeNetwork.of("eu", "net/eu").in("eu-west-1"))
            .perRegion("us-east-1")
            .withMore(more -> more.cloudData(FakeAlias.class));
    ReverseZones reverse =
        ReverseZones.of(
            plan(
                corp(views)
                    .records(
                        RecordSetArgs.a("*", "10.0.4.1"),
                        FakeAlias.of("Fake DNS", "lb"),
                        RecordSetArgs.a("late", Output.of("10.0.4.9")),
                        RecordSetArgs.a("local", "127.0.0.1"),
                        RecordSetArgs.a("web", "8.8.8.8", "10.0.4.2"))
                    .services(
                        RegionalService.named("ai")
                            .endpoint("us-east-1", "10.0.1.10")
                            .endpoint("eu-west-1", "10.0.2.10"))));
    assertThat(reverse.plan())
        .hasToString(
            """
            reverse zones: 1, pointers: 1

            zone '4.0.10.in-addr.arpa'
              pointers: 1
                2  300s  web.corp.internal.  fake

              left out: 7
                *.corp.internal.      10.0.4.1   a wildcard is the name of no host
                ai.corp.internal.     10.0.1.10  only some networks of target 'fake' get it
                ai.corp.internal.     10.0.2.10  only some networks of target 'fake' get it
                late.corp.internal.   (output)   it is known only when it is deployed
                lb.corp.internal.     alias      an alias has the addresses of something else
                local.corp.internal.  127.0.0.1  it is not the address of one host
                web.corp.internal.    8.8.8.8    it is a public address; withPublicAddresses() takes it
            """);
  }

  @Test
  void takePublicAddressesOnRequest() {
    ReverseZones reverse = reverse(RecordSetArgs.a("web", "8.8.8.8"));
    assertThat(pointers(reverse)).isEmpty();
    assertThat(pointers(reverse.withPublicAddresses()))
        .isEqualTo(Map.of("8.8.8.in-addr.arpa", List.of("fake: 8 300 web.corp.internal.")));
  }

  @Test
  void areInOtherTargetsIfTheyAreGiven() {
    SyncPlan plan =
        plan(
            corp(FAKE, OTHER)
                .records(
                    RecordSetArgs.a("db", "10.0.4.7"),
                    RecordSetArgs.a("far", "10.0.9.9").only("other")));
    FakeTarget wider =
        FakeTarget.of("fake", FakeNetwork.of("hub", "net/hub"), FakeNetwork.of("lab", "net/lab"));
    assertThat(ReverseZones.of(plan).targets(wider).args())
        .containsOnlyKeys("4.0.10.in-addr.arpa")
        .allSatisfy(
            (domain, args) -> assertThat(args.declaration().targets()).isEqualTo(List.of(wider)));
  }

  @Test
  void areRefusedWithAllThatIsWrong() {
    assertThatThrownBy(
            () ->
                reverse(RecordSetArgs.a("db", "10.0.4.7"))
                    .ipv4Blocks(20)
                    .ipv6Blocks(126)
                    .prefer("a b")
                    .targets((FakeTarget) null)
                    .args())
        .hasMessage(
            """
            ReverseZones: 4 problems in the other direction of 'corp.internal.'
              - targets: null is given; give a value or leave it out
              - ipv4Blocks: 20 bits do not end with an octet; use 8, 16 or 24
              - ipv6Blocks: 126 bits do not end with a hexadecimal digit; use a multiple of 4 from 4 to 124
              - prefer: 'a b' has the label 'a b'; allowed are letters, digits, '_', '/' and, not at its ends, '-'""");
  }

  private static String problem(ReverseZones reverse) {
    InvalidDeclarationException invalid =
        catchThrowableOfType(InvalidDeclarationException.class, reverse::args);
    assertThat(invalid.problems()).hasSize(1);
    return invalid.problems().get(0).toString();
  }

  @Test
  void areRefusedForWhatThePlansDoNotHave() {
    SyncPlan plan = plan(corp(FAKE).records(RecordSetArgs.a("db", "10.0.4.7")));
    FakeTarget twin = FakeTarget.of("fake", FakeNetwork.of("lab", "net/lab"));
    SyncPlan second = plan(corp(twin).records(RecordSetArgs.a("db", "10.0.4.7")));
    assertThat(
            Stream.of(
                    ReverseZones.of(),
                    ReverseZones.of(plan).prefer("www.corp.internal"),
                    ReverseZones.of(plan).targets(OTHER),
                    ReverseZones.of(plan, second))
                .map(ReverseZonesTest::problem))
        .containsExactly(
            "no plan given; give that of a PrivateZoneSync",
            "prefer: no address of the plans can have a pointer to 'www.corp.internal.'; give a host of"
                + " one, or take it off",
            "target 'other': the plans have no target of this key, so there is no pointer for it; they"
                + " have fake",
            "target 'fake': the plans have several targets of this key, perhaps with other networks;"
                + " use one for all, or say with targets(..) which one has the reverse zones");
  }
}
