package io.github.privatezonesync.aws;

import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.core.Output;
import io.github.privatezonesync.DsArgs;
import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.declared.Identity;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.RecordValueArgs;
import io.github.privatezonesync.plan.SyncPlan;
import io.github.privatezonesync.problem.WayOut;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AwsProblemsTest {
  private static AwsTarget.Builder target() {
    return AwsTarget.builder().vpc(Vpc.of("us", "vpc-1", "us-east-1"));
  }

  private static Vpc vpc(String key, String region) {
    return Vpc.of(key, "vpc-" + key, region);
  }

  @Test
  void oneVpcOfTheZonesAccountNeedsNoMark() {
    assertThat(Problems.of(target(), RecordSetArgs.a("db", "10.0.0.1"))).isEmpty();
  }

  @Test
  void aZoneNeedsAVpc() {
    assertThat(Problems.of(AwsTarget.builder()))
        .containsExactly(
            "target 'aws': no VPC given; a Route 53 private zone needs at least one at all times,"
                + " add one with vpc(Vpc.of(key, id, region))");
  }

  @Test
  void severalVpcsNeedAnAnchor() {
    assertThat(Problems.of(target().vpc(Vpc.of("eu", "vpc-2", "eu-west-1"))))
        .containsExactly(
            "target 'aws': 2 VPCs and no anchor; mark the one that the zone is created with,"
                + " vpc(Vpc.of(key, id, region).anchor())");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "aws:x", "AWS:x", "a;b", "a*b"})
  void aNameOfATagKeepsTheRules(String name) {
    assertThat(Problems.of(target().tags(Map.of(name, "x"))))
        .containsExactly(
            "target 'aws', tag: the name '%s' is not 1 to 128 letters, digits, spaces and"
                    .formatted(name)
                + " '_.:/=+-@' without the prefix 'aws:', which is reserved");
  }

  @Test
  void aZoneHasAtMost50Tags() {
    Map<String, String> tags = new TreeMap<>();
    for (int i = 0; i < 50; i++) {
      tags.put("Größe _.:/=+-@" + i, i == 0 ? "" : "aws:" + "x".repeat(252));
    }
    assertThat(Problems.of(target().tags(tags))).isEmpty();
    assertThat(Problems.of(target().tags(tags).tags(Map.of("one", "x".repeat(257)))))
        .containsExactly(
            "target 'aws': 51 tags; at most 50 are taken",
            "target 'aws', tag: the value '%s' of 'one' is not at most 256 letters, digits, spaces"
                    .formatted("x".repeat(257))
                + " and '_.:/=+-@'");
  }

  @ParameterizedTest
  @CsvSource({
    "d111111abcdef8.cloudfront.net, Z35SXDOTRQ7X7K, alias target 'd111111abcdef8.cloudfront.net'",
    "D1.CloudFront.net., Z35SXDOTRQ7X7K, alias target 'D1.CloudFront.net.'",
    "www.example.com, /hostedzone/Z2FDTNDATAQYW2, hosted zone 'Z2FDTNDATAQYW2'"
  })
  void anAliasPointsToNoDistributionOfCloudFront(String name, String zone, String what) {
    assertThat(Problems.of(target(), AwsRecords.alias("www", name, zone)))
        .containsExactly(
            "record 'www' A: "
                + what
                + " belongs to CloudFront, and no alias in a private zone can point there; use a"
                + " CNAME record");
  }

  @Test
  void aDigestOfAKeySaysNothingWithoutADelegation() {
    assertThat(Problems.of(target(), RecordSetArgs.ds("lab", DsArgs.of(1, 8, 2, "ab".repeat(32)))))
        .containsExactly(
            "target 'aws': record 'lab' DS: Amazon Route 53 has no DS records; it has A, AAAA, CAA,"
                + " CNAME, HTTPS, MX, NAPTR, PTR, SPF, SRV, SSHFP, SVCB, TLSA, TXT; leave it out here"
                + " with .except(\"aws\")");
  }

  @Test
  void aZoneIsNoTopLevelDomain() {
    assertThat(Problems.ofDomain("com", target()))
        .containsExactly(
            "target 'aws': zone name 'com' is a top-level domain, which Route 53 does not take; use"
                + " a domain below it");
    assertThat(Problems.ofDomain("co.uk", target())).isEmpty();
    assertThat(Problems.ofDomain("consul", target())).isEmpty();
  }

  @Test
  void aSetThatCouldNeverChangeIsRefused() {
    String[] texts = new String[5];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = i + "x".repeat(3_901);
    }

    assertThat(Problems.of(target(), RecordSetArgs.txt("t", texts)))
        .hasSize(1)
        .allSatisfy(
            problem ->
                assertThat(problem)
                    .contains("characters per record set; Amazon Route 53 takes at most 16000"));
  }

  @Test
  void aZoneHasOneAnchor() {
    assertThat(
            Problems.of(
                AwsTarget.builder()
                    .vpc(vpc("us", "us-east-1").anchor())
                    .vpc(vpc("eu", "eu-west-1").anchor())))
        .containsExactly(
            "target 'aws': 2 anchors, 'eu', 'us'; a zone is created with one VPC, mark one");
  }

  @Test
  void theVpcThatTheZoneWasCreatedWithIsNoneOfItsVpcs() {
    assertThat(Problems.of(target().createdWith("vpc-1", "us-east-1")))
        .containsExactly(
            "target 'aws', network 'us': the zone was created with it, so it needs no"
                + " association; make it the anchor and remove createdWith(..), or remove it from"
                + " the VPCs");
    assertThat(Problems.of(target().createdWith("vpc-2", "us-east-1"))).isEmpty();
  }

  @Test
  void theVpcThatTheZoneWasCreatedWithIsThatOfOneZone() {
    assertThat(Problems.of(target().createdWith("vpc-9", "us-east-1").perRegion("us-east-1")))
        .containsExactly(
            "target 'aws': both createdWith(..) and perRegion(..) are given; there is a zone for"
                + " each region, and createdWith(..) is for a single zone, remove it");
  }

  @Test
  void theVpcThatTheZoneWasCreatedWithHasAnId() {
    assertThat(Problems.of(target().createdWith("us", "us-east-1")))
        .containsExactly(
            "target 'aws', createdWith: 'us' is not a VPC id; expected vpc- and letters or digits,"
                + " such as vpc-0a1b2c3d4e5f60718");
  }

  @Test
  void theAnchorIsOfTheZonesAccount() {
    String expected =
        "target 'aws', network 'lab': the zone would be created with it, but it is of another"
            + " account; give a VPC of the zone's account and mark that one as the anchor";
    ForeignAccount.with(
        lab -> {
          Vpc foreign = vpc("lab", "eu-west-1").account(lab);
          assertThat(Problems.of(AwsTarget.builder().vpc(foreign))).containsExactly(expected);
          assertThat(Problems.of(target().vpc(foreign.anchor()))).containsExactly(expected);
        });
  }

  @Test
  void aRegionOfAnotherCloudIsRefusedWithAHint() {
    assertThat(
            Problems.of(
                AwsTarget.builder()
                    .vpc(vpc("us", "us-east1").anchor())
                    .vpc(vpc("we", "westeurope"))))
        .containsExactly(
            "target 'aws', network 'us': region 'us-east1' is not an AWS region; did you mean"
                + " 'us-east-1'?",
            "target 'aws', network 'we': region 'westeurope' is not an AWS region, such as"
                + " us-east-1");
  }

  @Test
  void theVpcsOfAZoneLieInOnePartition() {
    assertThat(
            Problems.of(
                AwsTarget.builder()
                    .vpc(vpc("us", "us-east-1").anchor())
                    .vpc(vpc("bj", "cn-north-1"))
                    .vpc(vpc("eu", "eu-west-1"))))
        .containsExactly(
            "target 'aws': VPCs in aws ('eu', 'us') and aws-cn ('bj'); no zone spans them,"
                + " use a target for each");
  }

  @Test
  void theCommentIsLimited() {
    assertThat(Problems.of(target().comment("c".repeat(256)))).isEmpty();
    assertThat(Problems.of(target().comment("c".repeat(257))))
        .containsExactly(
            "target 'aws': the comment has 257 characters; Route 53 takes at most 256");
  }

  @Test
  void aVpcIsAssociatedOnce() {
    assertThat(
            Problems.of(
                AwsTarget.builder()
                    .vpc(Vpc.of("us", "vpc-1", "us-east-1").anchor())
                    .vpc(Vpc.of("again", "vpc-1", "us-east-1"))))
        .containsExactly(
            "target 'aws', network 'again': is the same as network 'us'; name a network once");
  }

  @Test
  void nameServersOfASubdomainAreRefused() {
    assertThat(Problems.of(target(), RecordSetArgs.ns("lab", "ns.lab.example.")))
        .containsExactly(
            "target 'aws': record 'lab' NS: Amazon Route 53 has no NS records; it has A, AAAA,"
                + " CAA, CNAME, HTTPS, MX, NAPTR, PTR, SPF, SRV, SSHFP, SVCB, TLSA, TXT; leave"
                + " it out here with .except(\"aws\")");
  }

  @Test
  void aValueIsLimited() {
    assertThat(Problems.of(target(), RecordSetArgs.txt("t", "x".repeat(4000))))
        .containsExactly(
            "target 'aws': record 't' TXT: 4047 characters per value; Amazon Route 53 takes at"
                + " most 4000, spread them over several names or leave this target out with"
                + " .except(..)");
  }

  @Test
  void anAliasStandsAlone() {
    List<RecordValueArgs> mixed =
        new ArrayList<>(RecordSetArgs.a("api", "10.0.0.1").written().values());
    mixed.addAll(AwsRecords.alias("api", "lb.elb.amazonaws.com", "Z1").written().values());
    assertThat(Problems.of(target(), RecordSetArgs.of("api", RecordType.A, mixed)))
        .containsExactly(
            "target 'aws': record 'api' A: an alias must be the only value of its record set;"
                + " leave the other values out");
  }

  @Test
  void exclusiveRecordSetsCannotBeRetained() {
    assertThat(Problems.of(target().exclusiveRecords().recordsRetainedOnDelete()))
        .containsExactly(
            "target 'aws': both exclusiveRecords() and recordsRetainedOnDelete() are given;"
                + " retain the record sets in one update, then remove that setting and make them"
                + " exclusive in the next");
  }

  @Test
  void exclusiveRecordSetsOverwriteAnyway() {
    assertThat(Problems.of(target().exclusiveRecords().allowOverwrite()))
        .containsExactly(
            "target 'aws': both exclusiveRecords() and allowOverwrite() are given; exclusive"
                + " record sets overwrite what exists, keep allowOverwrite() for the update that"
                + " removes exclusiveRecords()");
  }

  @Test
  void exclusiveRecordSetsHaveNoWildcards() {
    assertThat(Problems.of(target(), RecordSetArgs.a("*.apps", "10.0.0.1"))).isEmpty();
    assertThat(Problems.of(target().exclusiveRecords(), RecordSetArgs.a("*.apps", "10.0.0.1")))
        .containsExactly(
            "target 'aws': record '*.apps' A: exclusive record sets cannot have a wildcard,"
                + " because the provider reads its name back as '\\052' and would change it in"
                + " every update; leave it out here with .except(\"aws\") or remove"
                + " exclusiveRecords()");
  }

  @Test
  void exclusiveRecordSetsFitIntoOneRequest() {
    RecordSetArgs[] sets =
        IntStream.range(0, 3)
            .mapToObj(i -> RecordSetArgs.txt("t" + i, texts(167, i == 0 ? 90 : 1)))
            .toArray(RecordSetArgs[]::new);
    assertThat(Problems.of(target(), sets)).isEmpty();
    assertThat(Problems.of(target().exclusiveRecords(), sets))
        .containsExactly(
            "target 'aws': 501 values per zone in one change; Amazon Route 53 takes at most 500",
            "target 'aws': 17869 characters per zone in one change; Amazon Route 53 takes at most"
                + " 16000");
  }

  private static String[] texts(int count, int padding) {
    return IntStream.range(0, count)
        .mapToObj(i -> "%03d".formatted(i) + "x".repeat(padding))
        .toArray(String[]::new);
  }

  @Test
  void outputsAreNotWaitedFor() {
    assertThat(Problems.of(AwsTarget.builder().vpc(Vpc.of("us", Output.of("hub"), "us-east-1"))))
        .isEmpty();
  }

  @Test
  void reportsNullArgumentsWithTheirPlaces() {
    Map<String, String> tags = new LinkedHashMap<>();
    tags.put(null, "x");
    tags.put("team", null);
    tags.put("cost", "4711");
    String what = "null is given; give a value or leave it out";

    assertThat(Problems.of(target().vpc(null).tags(null).tags(tags), AwsRecords.alias("api", null)))
        .containsExactly(
            "record 'api' A: " + what,
            "target 'aws', vpc: " + what,
            "target 'aws', tags: " + what,
            "target 'aws', tags, 'null': " + what,
            "target 'aws', tags, 'team': " + what);
  }

  @Test
  void readsOtherNullArgumentsAsEmptyTextsOrAsLeftOut() {
    assertThat(Problems.of(target().provider(null).comment(null))).isEmpty();
    assertThat(Problems.of(target().perRegion(null)))
        .containsExactly(
            "target 'aws', perRegion: region '' is not a known region; write it as its cloud does, such"
                + " as us-east1, us-east-1, eastus or us-ashburn-1");
    assertThat(Problems.of(target().createdWith(null, null)))
        .containsExactly(
            "target 'aws', network 'createdWith': region '' is not an AWS region, such as us-east-1",
            "target 'aws', createdWith: '' is not a VPC id; expected vpc- and letters or digits,"
                + " such as vpc-0a1b2c3d4e5f60718");
  }

  @Test
  void namesTheCallsThatMendAProblem() {
    assertThat(
            SyncPlan.problems(
                new Identity("project", "stack", "dns"),
                Deployed.args(
                        target().vpc(vpc("eu", "eu-west-1")).exclusiveRecords().build(),
                        RecordSetArgs.a("*.apps", "10.0.0.1"))
                    .declaration()))
        .flatExtracting(problem -> problem.what().waysOut())
        .containsExactly(
            WayOut.setting("vpc")
                .call(
                    WayOut.made("Vpc", "of")
                        .values("key", "id", "region")
                        .then(WayOut.change("anchor"))),
            WayOut.change("except").text("aws"));
  }

  @Test
  void reportsWhatIsMissingWithItsPlace() {
    AwsTarget.Builder target =
        AwsTarget.builder()
            .vpc(Vpc.of(null, "vpc-1", "us-east-1").anchor())
            .vpc(Vpc.of("output", (Output<String>) null, "us-east-1"))
            .vpc(Vpc.of("region", "vpc-2", null))
            .vpc(Vpc.of("text", (String) null, "us-east-1"));

    String vpc =
        "'' is not a VPC id; expected vpc- and letters or digits, such as vpc-0a1b2c3d4e5f60718";
    assertThat(Problems.of(target))
        .containsExactly(
            "target 'aws', network '': the key cannot be part of a resource name; use 1 to 100"
                + " printable characters, without white space at the ends",
            "target 'aws', network 'output': " + vpc,
            "target 'aws', network 'text': " + vpc,
            "target 'aws', network 'region': region '' is not an AWS region, such as us-east-1");
  }

  @Test
  void reportsAMissingTargetKey() {
    assertThat(Problems.of(target().key(null)))
        .containsExactly(
            "target '': the key cannot be part of a resource name; use 1 to 100 printable"
                + " characters other than '/', without white space at the ends");
  }

  @Test
  void anAliasHasNoTtlOfItsOwn() {
    assertThat(
            Problems.of(
                target(),
                AwsRecords.alias("api", "lb.elb.amazonaws.com", "Z1").ttl(Duration.ofMinutes(1))))
        .containsExactly("record 'api' A: a ttl is given, but an alias record set has its own");
  }

  @Test
  void exclusiveRecordSetsTakeNoAliasOfAWildcardName() {
    assertThat(
            Problems.of(
                target().exclusiveRecords(), AwsRecords.alias("s3", "*.vpce.amazonaws.com", "Z1")))
        .containsExactly(
            "target 'aws': record 's3' A: alias target '*.vpce.amazonaws.com' starts with '*',"
                + " which among exclusive record sets would be changed in every update; use"
                + " another name of the endpoint or remove exclusiveRecords()");
  }

  @Test
  void exclusiveRecordsLeaveNothingAlone() {
    PrivateZoneSyncArgs args =
        PrivateZoneSyncArgs.builder()
            .domain("corp.internal")
            .targets(target().exclusiveRecords().build())
            .leaveAlone("*.vm")
            .build();
    assertThat(
            SyncPlan.problems(new Identity("shop", "prod", "dns"), args.declaration()).stream()
                .map(Object::toString))
        .containsExactly(
            "target 'aws': '*.vm' is left alone, but here one resource holds all record sets and removes"
                + " any other; let each set have its own, or leave the target out of the pattern with"
                + " .except(..)");
    assertThat(Problems.of(target().exclusiveRecords().leaveAlone("*.vm")))
        .containsExactly(
            "target 'aws': '*.vm' is left alone, but here one resource holds all record sets and removes"
                + " any other; let each set have its own, or take leaveAlone(..) off");
  }
}
