package io.github.privatezonesync.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.ReverseZones;
import io.github.privatezonesync.declared.Identity;
import io.github.privatezonesync.plan.SyncPlan;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.testkit.PulumiProgram;
import io.github.privatezonesync.testkit.clouds.TestClouds;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Reverse zones beside the rules that AWS has for reverse names, and what VPCs find there. */
class AwsReverseTest {
  private static final String ACCOUNT = "111111111111";

  @RegisterExtension
  final TestClouds clouds =
      TestClouds.of(PulumiProgram.project("shop").config("aws:region", "us-east-1"))
          .network(new SimulatedNetwork("aws", "vpc-1", "us", ACCOUNT, "us-east-1"));

  private static final AwsTarget TARGET =
      AwsTarget.builder().vpc(Vpc.of("us", "vpc-1", "us-east-1").anchor()).build();

  private static PrivateZoneSyncArgs args(String domain, RecordSetArgs... records) {
    return PrivateZoneSyncArgs.builder().domain(domain).targets(TARGET).records(records).build();
  }

  private static List<String> notes(String domain, RecordSetArgs... records) {
    return SyncPlan.of(new Identity("shop", "prod", "dns"), args(domain, records).declaration())
        .zones()
        .get(0)
        .notes();
  }

  @Test
  void hideTheNamesOfInstances() {
    String hidden =
        "an instance whose address has no pointer in '%s' has no reverse name: AWS's own is no longer"
            + " asked for";
    assertThat(notes("4.0.10.in-addr.arpa"))
        .containsExactly(hidden.formatted("4.0.10.in-addr.arpa"));
    assertThat(notes("0.10.in-addr.arpa"))
        .containsExactly(
            hidden.formatted("0.10.in-addr.arpa"),
            "a peered VPC adds reverse rules for its blocks, which answer in place of"
                + " '0.10.in-addr.arpa' where they are longer; use zones of 24 bits, or switch the"
                + " rules off with a ResolverConfig");
    assertThat(notes("2.0.192.in-addr.arpa")).isEmpty();
    assertThat(notes("corp.internal")).isEmpty();
  }

  @Test
  void loseToLongerRulesOfAws() {
    assertThat(
            notes(
                "172.in-addr.arpa",
                RecordSetArgs.ptr("7.4.16", "db.corp.internal."),
                RecordSetArgs.ptr("8.4.16", "web.corp.internal."),
                RecordSetArgs.ptr("1.1.1", "www.corp.internal.")))
        .containsExactly(
            "AWS answers for '16.172.in-addr.arpa' itself, which is longer than '172.in-addr.arpa', so"
                + " the pointers there are never found; use smaller zones, or switch its rules off"
                + " with a ResolverConfig");
  }

  @Test
  void agreeWithTheNames() {
    clouds.deploy(
        ctx -> {
          PrivateZoneSync dns =
              new PrivateZoneSync(
                  "dns",
                  args(
                      "corp.internal",
                      RecordSetArgs.a("db", "10.0.4.7", "10.0.4.8"),
                      RecordSetArgs.aaaa("db", "fd00::7"),
                      RecordSetArgs.a("*", "10.0.4.9")));
          ReverseZones.of(dns.plan()).args().forEach(PrivateZoneSync::new);
        });
    assertThat(clouds).modelsEverything().answersAsPlanned().reverseAgrees();
  }

  @Test
  void areSeenToDisagree() {
    clouds.deploy(
        ctx -> {
          PrivateZoneSync dns =
              new PrivateZoneSync(
                  "dns",
                  args(
                      "corp.internal",
                      RecordSetArgs.a("db", "10.0.4.8"),
                      RecordSetArgs.a("web", "10.0.4.9"),
                      RecordSetArgs.a("far", "10.0.5.9")));
          PrivateZoneSync reverse =
              new PrivateZoneSync(
                  "reverse",
                  args(
                      "4.0.10.in-addr.arpa",
                      RecordSetArgs.ptr("7", "db.corp.internal."),
                      RecordSetArgs.ptr("8", "db.corp.internal.")));
          assertThat(dns.plan().domain()).isNotEqualTo(reverse.plan().domain());
        });
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> assertThat(clouds).reverseAgrees())
        .extracting(failure -> withoutIds(failure.getMessage()))
        .isEqualTo(
            """
            2 answers are not what the other direction says
              us: 7.4.0.10.in-addr.arpa. names db.corp.internal., which has another address: it gets \
            db.corp.internal. A: 10.0.4.8
                'db.corp.internal.': zone 'corp.internal.' (zone Z.. of account \
            111111111111) wins, the longest match
                'db.corp.internal.' A in zone 'corp.internal.' (zone Z.. of account \
            111111111111): db.corp.internal. A 300 10.0.4.8
              us: web.corp.internal. is at 10.0.4.9, which has no pointer: it gets \
            9.4.0.10.in-addr.arpa. PTR: NXDOMAIN
                '9.4.0.10.in-addr.arpa.': zone '4.0.10.in-addr.arpa.' (zone Z.. of \
            account 111111111111) wins, the longest match
                '9.4.0.10.in-addr.arpa.' PTR in zone '4.0.10.in-addr.arpa.' (zone \
            Z.. of account 111111111111): NXDOMAIN, no other zone and no public DNS \
            is asked\
            """);
  }

  /** The order in which the two zones are made, and so their ids, is the SDK's. */
  private static String withoutIds(String message) {
    return message.replaceAll("zone Z[0-9]+", "zone Z..");
  }

  @Test
  void mustBeThere() {
    clouds.deploy(ctx -> new PrivateZoneSync("dns", args("corp.internal")));
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> assertThat(clouds).reverseAgrees())
        .withMessage("no network sees a pointer: there is no PTR record in a private reverse zone");
  }
}
