package io.github.privatezonesync.adopt.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.adopt.found.ExistingAssociation;
import io.github.privatezonesync.adopt.found.ExistingAuthorization;
import io.github.privatezonesync.adopt.found.ExistingRecordSet;
import io.github.privatezonesync.adopt.found.ExistingZone;
import io.github.privatezonesync.adopt.found.FileCount;
import io.github.privatezonesync.adopt.found.RecordContent;
import io.github.privatezonesync.adopt.found.RecordText;
import io.github.privatezonesync.adopt.found.Remark;
import io.github.privatezonesync.adopt.found.SetRouting;
import io.github.privatezonesync.adopt.found.ZonePlace;
import io.github.privatezonesync.adopt.read.Dumps;
import io.github.privatezonesync.aws.AwsTarget;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AwsReaderTest {
  private static final String ZONE = "Z08812341ABCDEFGHIJK";

  private static Dumps all() {
    return Dumps.of(
        "aws", "zone", "records", "authorizations", "tags", "caller", "vpcs", "zones-of-vpc");
  }

  private static ExistingZone zone() {
    return all().read().zones().get(0);
  }

  private static ExistingRecordSet set(String name, String type) {
    return zone().recordSets().stream()
        .filter(set -> set.name().equals(name) && set.type().equals(type))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void putsEachRecordSetIntoOneList() {
    assertThat(all().sets())
        .containsExactly(
            "@ NS 172800 ns-1536.awsdns-00.co.uk. | ns-0.awsdns-00.com. -> SYSTEM:"
                + " Route 53 makes the NS set of the zone",
            "@ SOA 900 ns-1536.awsdns-00.co.uk. awsdns-hostmaster.amazon.com. 1 7200 900 1209600"
                + " 86400 -> SYSTEM: Route 53 makes the SOA set of the zone",
            "_acme-challenge TXT 10 [\"token\" MultiValue[]] \"token\" -> LEFT_OUT"
                + " of an ACME client such as cert-manager: 'TXT _acme-challenge' shows it",
            "a-shop TXT 300 \"heritage=external-dns,external-dns/owner=prod-eu,"
                + "external-dns/resource=ingress/shop/web\" -> LEFT_OUT of external-dns 'prod-eu':"
                + " 'heritage=external-dns,external-dns/owner=prod-eu,"
                + "external-dns/resource=ingress/shop/web' shows it",
            "api A 60 [blue Weighted[weight=10]] 10.0.0.9 -> ADOPTABLE",
            "api A 60 [green Weighted[weight=90]] 10.0.0.10 -> ADOPTABLE",
            "*.apps A 60 10.0.0.8 -> ADOPTABLE",
            "db A 300 10.0.0.7 | 10.0.0.6 -> ADOPTABLE",
            "db AAAA 300 2001:db8::7 -> ADOPTABLE",
            "db TXT 300 \"part1\" \"part2\" | \"say \\\"hi\\\" \\226\\130\\172\" -> ADOPTABLE",
            "lb A Alias[target=internal-x-1.us-east-1.elb.amazonaws.com.,"
                + " hostedZoneId=Z35SXDOTRQ7X7K, evaluateTargetHealth=true] -> ADOPTABLE",
            "mail MX 3600 10 mx1.corp.internal. -> ADOPTABLE",
            "policy A 60 10.0.0.40 -> LEFT_OUT of a traffic policy of Route 53: it belongs to the"
                + " traffic policy instance '7a92d9ab-e0a5-4d6d-b8b4-8a2f0d2d0b11'",
            "shop A 300 10.0.0.11 -> LEFT_OUT of external-dns 'prod-eu':"
                + " the TXT record set 'a-shop' claims it",
            "sub NS 300 ns1.example.com. -> REFUSED:"
                + " record sets of type NS cannot be declared on this cloud",
            "user\\064home A 0 10.0.0.12 -> REFUSED: its name cannot be declared:"
                + " 'user\\064home' has the label 'user\\064home'; allowed are letters, digits,"
                + " '_', '/' and, not at its ends, '-'; its TTL is 0; a declaration has 1 to"
                + " 2147483647 seconds",
            "www CNAME 300 db.corp.internal. -> ADOPTABLE");
  }

  @Test
  void saysWhereTheZoneLies() {
    assertThat(zone().place())
        .isEqualTo(
            new ZonePlace.Aws(
                Optional.of("111111111111"), ZONE, "terraform-20240102030405000000000001"));
    assertThat(zone().domain()).isEqualTo("corp.internal.");
    assertThat(zone().description()).hasValue("Managed by Terraform");
    assertThat(zone().tags()).isEqualTo(Map.of("team", "dns"));
    assertThat(zone().verdict().isAdoptable()).isTrue();
  }

  @Test
  void givesTheIdsThatPulumiImports() {
    assertThat(zone().importId()).isEqualTo(ZONE);
    assertThat(zone().associations())
        .extracting(ExistingAssociation::importId)
        .containsExactly(
            Optional.of(ZONE + ":vpc-0a1b2c3d4e5f60001:eu-west-1"),
            Optional.of(ZONE + ":vpc-0a1b2c3d4e5f60004:us-east-1"));
    assertThat(zone().authorizations())
        .extracting(ExistingAuthorization::importId)
        .containsExactly(ZONE + ":vpc-0a1b2c3d4e5f60004");
    assertThat(set("*.apps", "A").importId()).hasValue(ZONE + "_*.apps.corp.internal_A");
    assertThat(set("api", "A").importId()).hasValue(ZONE + "_api.corp.internal_A_blue");
    assertThat(set("@", "NS").importId()).hasValue(ZONE + "_corp.internal_NS");
  }

  @Test
  void knowsTheAccountOfVpcsThatTheAccountDescribes() {
    assertThat(zone().associations())
        .extracting(vpc -> ((ExistingAssociation.Vpc) vpc).account())
        .containsExactly(Optional.of("111111111111"), Optional.empty());
  }

  @Test
  void keepsValuesAsFoundBesideTheirCanonicalForm() {
    assertThat(set("www", "CNAME").content())
        .isEqualTo(
            new RecordContent.Values(
                List.of(new RecordText("db.corp.internal.", "DB.corp.internal"))));
  }

  @Test
  void keepsTheHealthCheckOfARoutedSet() {
    assertThat(set("api", "A").routing())
        .hasValue(
            new SetRouting(
                "blue",
                new SetRouting.Weighted(10),
                Optional.of("11111111-2222-3333-4444-555555555555")));
  }

  @Test
  void readsEveryRouting() {
    String set =
        """
        {"ResourceRecordSets": [
          {"Name": "corp.internal.", "Type": "SOA", "TTL": 900, "ResourceRecords": [{"Value": "x"}]},
          {"Name": "a.corp.internal.", "Type": "A", "SetIdentifier": "s", %s,
           "TTL": 60, "ResourceRecords": [{"Value": "10.0.0.9"}]}]}
        """;
    assertThat(routing(set, "\"Region\": \"eu-west-1\""))
        .isEqualTo(new SetRouting.Latency("eu-west-1"));
    assertThat(routing(set, "\"Failover\": \"SECONDARY\""))
        .isEqualTo(new SetRouting.Failover(false));
    assertThat(
            routing(set, "\"GeoLocation\": {\"CountryCode\": \"US\", \"SubdivisionCode\": \"CA\"}"))
        .isEqualTo(
            new SetRouting.Geolocation(Optional.empty(), Optional.of("US"), Optional.of("CA")));
    assertThat(
            routing(set, "\"GeoProximityLocation\": {\"AWSRegion\": \"us-east-1\", \"Bias\": -5}"))
        .isEqualTo(new SetRouting.Geoproximity(Optional.of("us-east-1"), -5));
    assertThat(
            routing(
                set, "\"CidrRoutingConfig\": {\"CollectionId\": \"c\", \"LocationName\": \"l\"}"))
        .isEqualTo(new SetRouting.Cidr("c", "l"));
  }

  private static SetRouting.Rule routing(String set, String member) {
    return Dumps.of("aws", "zone")
        .with("\"ResourceRecordSetCount\": 17", "\"ResourceRecordSetCount\": 2")
        .and("r.json", set.formatted(member))
        .read()
        .zones()
        .get(0)
        .recordSets()
        .get(1)
        .routing()
        .orElseThrow()
        .rule();
  }

  @Test
  void countsTheRawJson() {
    assertThat(all().read().counts())
        .contains(
            new FileCount("aws/zone.json", "aws route53 get-hosted-zone", 0, 2),
            new FileCount("aws/records.json", "aws route53 list-resource-record-sets", 17, 0));
  }

  @Test
  void remarksZonesThatMayHideNames() {
    assertThat(all().read().remarks())
        .extracting(Remark::sentence)
        .contains(
            "zone 'x.proxy-abc.eu-west-1.rds.amazonaws.com.' of 'vpc-lattice.amazonaws.com' answers"
                + " in a VPC too, is in no dump and may hide names");
  }

  @Test
  void declaresNoTypeThatTheTargetLacks() {
    assertThat(AwsRecordSets.TYPES)
        .isEqualTo(AwsTarget.builder().build().info().capabilities().types());
  }

  @Test
  void refusesAPartOfAZone() {
    assertThat(
            Dumps.of("aws", "zone", "records")
                .with(
                    "\"ResourceRecordSets\": [", "\"NextToken\": \"e\", \"ResourceRecordSets\": [")
                .problems())
        .containsExactly(
            "aws/records.json: is a part of what 'aws route53 list-resource-record-sets' has,"
                + " because it has 'NextToken'; run it without --max-items, --starting-token and"
                + " --no-paginate");
    assertThat(
            Dumps.of("aws", "zone", "records")
                .with("\"ResourceRecordSetCount\": 17", "\"ResourceRecordSetCount\": 300")
                .problems())
        .containsExactly(
            "aws/zone.json, $.HostedZone: says that the zone has 300 record sets, and the dumps"
                + " have 17; make them again, whole, while nobody writes:"
                + " 'aws route53 list-resource-record-sets --hosted-zone-id Z08812341ABCDEFGHIJK'");
    assertThat(Dumps.of("aws", "zone", "records").with("\"SOA\"", "\"TXT\"").problems())
        .containsExactly(
            "aws/records.json: has 0 SOA sets, and a whole zone has one; run 'aws route53"
                + " list-resource-record-sets --hosted-zone-id ZONE' without --query and"
                + " --start-record-name");
  }

  @Test
  void refusesAPublicZone() {
    assertThat(
            Dumps.of("aws", "zone")
                .with("\"PrivateZone\": true", "\"PrivateZone\": false")
                .problems())
        .containsExactly(
            "aws/zone.json, $.HostedZone: zone '/hostedzone/Z08812341ABCDEFGHIJK' is public, and"
                + " only private zones are adopted; leave its files out");
  }

  @Test
  void refusesAZoneWhoseVpcsAreUnknown() {
    assertThat(
            Dumps.of("aws", "records")
                .and(
                    "zones.json",
                    """
                    {"HostedZones": [
                      {"Id": "/hostedzone/Z08812341ABCDEFGHIJK", "Name": "corp.internal.",
                       "CallerReference": "c", "Config": {"PrivateZone": true},
                       "ResourceRecordSetCount": 17},
                      {"Id": "/hostedzone/Z2", "Name": "example.com.", "CallerReference": "d"}]}
                    """)
                .read()
                .zones())
        .singleElement()
        .satisfies(
            zone ->
                assertThat(zone.verdict().why())
                    .isEqualTo(
                        "its VPCs are in no dump; 'aws route53 get-hosted-zone --id"
                            + " Z08812341ABCDEFGHIJK' prints them"));
  }

  @Test
  void takesAListBesideTheZoneItself() {
    Dumps both =
        all()
            .and(
                "zones.json",
                """
                {"HostedZones": [
                  {"Id": "/hostedzone/Z08812341ABCDEFGHIJK", "Name": "corp.internal.",
                   "CallerReference": "terraform-20240102030405000000000001",
                   "Config": {"Comment": "Managed by Terraform", "PrivateZone": true},
                   "ResourceRecordSetCount": 17}]}
                """);
    assertThat(both.read().zones()).isEqualTo(all().read().zones());
    assertThat(
            both.with("\"ResourceRecordSetCount\": 17}", "\"ResourceRecordSetCount\": 16}")
                .problems())
        .containsExactly(
            "zones.json, $.HostedZones[0]: differs from aws/zone.json, $.HostedZone for the same"
                + " zone 'Z08812341ABCDEFGHIJK'; make all dumps again while nobody writes");
  }

  @Test
  void refusesAZoneOfCloudMap() {
    ExistingZone zone =
        all()
            .with(
                "\"Features\": {",
                """
                "LinkedService": {"ServicePrincipal": "servicediscovery.amazonaws.com",
                  "Description": "arn:aws:servicediscovery:eu-west-1:111111111111:namespace/ns-abc"},
                "Features": {\
                """)
            .read()
            .zones()
            .get(0);
    assertThat(zone.verdict().why())
        .isEqualTo(
            "AWS Cloud Map keeps it: 'servicediscovery.amazonaws.com"
                + " arn:aws:servicediscovery:eu-west-1:111111111111:namespace/ns-abc'");
    assertThat(zone.recordSets())
        .extracting(set -> set.verdict().list().name())
        .containsOnly("SYSTEM", "REFUSED");
  }
}
