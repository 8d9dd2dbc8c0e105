package io.github.privatezonesync;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.declared.Identity;
import io.github.privatezonesync.dns.EndpointHealth;
import io.github.privatezonesync.dns.HostName;
import io.github.privatezonesync.fake.FakeNetwork;
import io.github.privatezonesync.fake.FakeTarget;
import io.github.privatezonesync.plan.SyncPlan;
import io.github.privatezonesync.target.ZoneTarget;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a program in Java leaves null becomes a problem with its place. */
class NullArgumentsOfADeclarationTest {
  private static final String WHAT = ": null is given; give a value or leave it out";
  private static final RegionalService WEB =
      RegionalService.named("web")
          .endpoint(RegionalEndpoint.inRegion("us-east-1").ipv4("10.0.0.1"));

  private static PrivateZoneSyncArgs.Builder corp() {
    return PrivateZoneSyncArgs.builder()
        .domain("corp.internal")
        .targets(FakeTarget.of("fake", FakeNetwork.of("hub", "net/hub").in("us-east-1")));
  }

  private static List<String> problems(PrivateZoneSyncArgs.Builder args) {
    return SyncPlan.problems(new Identity("shop", "prod", "internal"), args.build().declaration())
        .stream()
        .map(Object::toString)
        .toList();
  }

  @Test
  void areReportedForTheDeclarationItself() {
    assertThat(
            problems(
                corp()
                    .ttl(null)
                    .physicalPrefix(null)
                    .targets((ZoneTarget<?>) null)
                    .records((RecordSetArgs) null)
                    .services((List<RegionalService>) null)))
        .containsExactly(
            "ttl" + WHAT,
            "physicalPrefix" + WHAT,
            "targets" + WHAT,
            "records" + WHAT,
            "services" + WHAT);
  }

  @Test
  void areReportedForARecordSet() {
    assertThat(
            problems(
                corp()
                    .records(
                        RecordSetArgs.a("a", "10.0.0.1").ttl((Duration) null),
                        RecordSetArgs.mx("mx", (MxArgs) null),
                        RecordSetArgs.a("b", (Values) null),
                        RecordSetArgs.of("c", null, List.of(Nulls.VALUE)).ttl(null),
                        RecordSetArgs.svcb("svcb", (SvcbArgs) null))))
        .containsExactly(
            "record 'a' A, ttl" + WHAT,
            "record 'mx' MX" + WHAT,
            "record 'b' A" + WHAT,
            "record 'c' TXT, type" + WHAT,
            "record 'c' TXT, ttl" + WHAT,
            "record 'c' TXT" + WHAT,
            "record 'svcb' SVCB" + WHAT);
  }

  @Test
  void areReportedForAService() {
    assertThat(
            problems(
                corp().services(WEB.ttl(null).routing(null).endpoint((RegionalEndpoint) null))))
        .containsExactly(
            "service 'web', ttl" + WHAT,
            "service 'web', routing" + WHAT,
            "service 'web', endpoint" + WHAT);
    assertThat(
            problems(
                corp()
                    .services(
                        RegionalService.named("db")
                            .endpoint(
                                RegionalEndpoint.inRegion("us-east-1")
                                    .ipv4("10.0.0.1")
                                    .health((EndpointHealth) null))
                            .weighted())))
        .containsExactly("service 'db', endpoint 'us-east-1', health" + WHAT);
  }

  @Test
  void areEmptyTextsWhereATextIsMeant() {
    assertThat(
            problems(
                corp()
                    .records(
                        RecordSetArgs.a("a", (String) null),
                        RecordSetArgs.cname("www", (HostName) null))))
        .hasSize(2)
        .allSatisfy(problem -> assertThat(problem).contains("''"));
  }
}
