package io.github.privatezonesync.adopt.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.adopt.found.ExistingZone;
import io.github.privatezonesync.adopt.found.FileCount;
import io.github.privatezonesync.adopt.found.Inventory;
import io.github.privatezonesync.adopt.found.Remark;
import io.github.privatezonesync.adopt.found.Source;
import io.github.privatezonesync.adopt.found.TerraformResource;
import io.github.privatezonesync.adopt.found.ZonePlace;
import io.github.privatezonesync.adopt.read.Dumps;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TerraformReaderTest {
  @Test
  void readsRoute53InARawState() {
    assertThat(Dumps.of("terraform", "aws").sets())
        .containsExactly(
            "db A 300 10.0.0.7 -> ADOPTABLE",
            "*.apps A 60 10.0.0.8 -> ADOPTABLE",
            "db TXT 300 \"part1\" \"part2\" -> ADOPTABLE",
            "lb A Alias[target=internal-x-1.us-east-1.elb.amazonaws.com.,"
                + " hostedZoneId=Z35SXDOTRQ7X7K, evaluateTargetHealth=true] -> ADOPTABLE",
            "api A 60 [blue Weighted[weight=10]] 10.0.0.9 -> ADOPTABLE");
    ExistingZone zone = Dumps.of("terraform", "aws").read().zones().get(0);
    assertThat(zone.source()).isEqualTo(Source.TERRAFORM_STATE);
    assertThat(zone.tags()).isEqualTo(Map.of("team", "dns"));
    assertThat(zone.description()).hasValue("Managed by Terraform");
    assertThat(zone.associations())
        .extracting(vpc -> vpc.importId().orElseThrow())
        .containsExactly(
            "Z08812341ABCDEFGHIJK:vpc-0a1b2c3d4e5f60001:eu-west-1",
            "Z08812341ABCDEFGHIJK:vpc-0a1b2c3d4e5f60004:us-east-1");
    assertThat(zone.recordSets().get(4).importId())
        .hasValue("Z08812341ABCDEFGHIJK_api.corp.internal_A_blue");
  }

  @Test
  void readsAzureAndGoogleCloudInAShownState() {
    Inventory inventory = Dumps.of("terraform", "show").read();
    assertThat(inventory.zones())
        .extracting(zone -> zone.place().identity())
        .containsExactly(
            "corp-dns/corp-internal",
            "/subscriptions/00000000-1111-2222-3333-444444444444/resourcegroups/dns/providers"
                + "/microsoft.network/privatednszones/corp.internal");
    assertThat(Dumps.setsOf(inventory.zones().get(0)))
        .containsExactly(
            "api A 60 GeoPolicy[items=[GeoItem[location=us-east1, values=[RecordText[data=10.1.0.5,"
                + " asFound=10.1.0.5]], healthChecked=[]]], fenced=true,"
                + " healthCheck=Optional.empty] -> ADOPTABLE");
    assertThat(Dumps.setsOf(inventory.zones().get(1)))
        .containsExactly(
            "db A 300 10.0.0.7 -> ADOPTABLE",
            "db TXT 300 \"" + "x".repeat(254) + "\" \"" + "x".repeat(46) + "\" -> ADOPTABLE",
            "_sip._tcp SRV 300 0 5 5060 sip.corp.internal. -> ADOPTABLE");
    assertThat(inventory.zones().get(1).associations()).hasSize(1);
    assertThat(inventory.zones().get(1).recordSets().get(0).metadata())
        .isEqualTo(Map.of("owner", "net"));
  }

  @Test
  void readsOciInARawState() {
    Inventory inventory = Dumps.of("terraform", "oci").read();
    assertThat(Dumps.setsOf(inventory.zones().get(0)))
        .containsExactly("db A 300 10.0.0.7 | 10.0.0.6 -> ADOPTABLE");
    assertThat(inventory.zones().get(0).place())
        .isEqualTo(
            new ZonePlace.Oci(
                "ocid1.compartment.oc1..aaaaaaaacomp",
                "ocid1.dns-zone.oc1.eu-frankfurt-1.aaaaaaaazone",
                "ocid1.dnsview.oc1.eu-frankfurt-1.aaaaaaaaview",
                Optional.of("corp"),
                "eu-frankfurt-1",
                "STATIC"));
    assertThat(inventory.zones().get(0).associations()).hasSize(1);
  }

  @Test
  void saysWhatTerraformOwns() {
    assertThat(Dumps.of("terraform", "aws").read().terraform())
        .extracting(TerraformResource::address)
        .containsExactly(
            "module.dns.aws_route53_zone.this",
            "aws_route53_zone.web",
            "module.dns.aws_route53_record.this[\"db A\"]",
            "module.dns.aws_route53_record.this[\"*.apps A\"]",
            "module.dns.aws_route53_record.this[\"db TXT\"]",
            "module.dns.aws_route53_record.this[\"lb A\"]",
            "module.dns.aws_route53_record.this[\"api A\"]",
            "aws_route53_record.web",
            "aws_route53_zone_association.us[0]");
    assertThat(Dumps.of("terraform", "aws").read().terraform().get(2))
        .extracting(TerraformResource::id, TerraformResource::provider)
        .containsExactly(
            "Z08812341ABCDEFGHIJK_db.corp.internal_A",
            Optional.of("provider[\"registry.terraform.io/hashicorp/aws\"].eu"));
    assertThat(Dumps.of("terraform", "show").read().terraform().get(2).address())
        .isEqualTo("module.records.azurerm_private_dns_a_record.this[\"db\"]");
  }

  @Test
  void letsTheDumpDecide() {
    Dumps dump = Dumps.of("aws", "zone", "records", "tags");
    Inventory both =
        Dumps.of("aws", "zone", "records", "tags").and(Dumps.of("terraform", "aws")).read();
    assertThat(both.zones()).isEqualTo(dump.read().zones());
    assertThat(both.terraform()).hasSize(9);
  }

  @Test
  void letsADumpWithoutAProjectDecideToo() {
    Inventory both = Dumps.of("gcp", "zone", "records").and(Dumps.of("terraform", "show")).read();
    assertThat(both.zones())
        .extracting(zone -> zone.place().identity() + " " + zone.source())
        .contains("corp-internal DUMP")
        .hasSize(2);
  }

  @Test
  void saysThatAStateAloneProvesLittle() {
    assertThat(Dumps.of("terraform", "aws").read().remarks())
        .extracting(Remark::sentence)
        .contains(
            "'module.dns.aws_route53_record.this[\"api A\"]' is tainted: Terraform would"
                + " make it again",
            "zone 'corp.internal.' is in no dump of AWS: what others wrote into it, or"
                + " changed since"
                + " Terraform looked, is not known");
  }

  @Test
  void countsRecordSetsInTheRawJson() {
    assertThat(Dumps.of("terraform", "aws", "show", "oci").read().counts())
        .containsExactly(
            new FileCount("terraform/aws.json", "terraform state pull", 6, 0),
            new FileCount("terraform/show.json", "terraform show -json", 4, 0),
            new FileCount("terraform/oci.json", "terraform state pull", 1, 0));
  }

  @Test
  void takesNothingButTheAttributesThatAreNeeded() {
    assertThat(Dumps.of("terraform", "aws").read().toString()).doesNotContain("hunter2", "eyJz");
  }

  @Test
  void refusesOldEncryptedAndPlannedStates() {
    assertThat(Dumps.of("terraform", "aws").with("\"version\": 4", "\"version\": 3").problems())
        .containsExactly(
            "terraform/aws.json: is a state of an old version; 'terraform state pull' of Terraform"
                + " 0.12 or later prints version 4");
    assertThat(Dumps.text("s.json", "{\"encrypted_data\": \"AAAA\", \"meta\": {}}").problems())
        .containsExactly(
            "s.json: is an encrypted state of OpenTofu; 'tofu state pull' prints it decrypted");
    assertThat(
            Dumps.text(
                    "plan.json",
                    "{\"format_version\": \"1.2\", \"terraform_version\": \"1.9.8\","
                        + " \"planned_values\": {}, \"prior_state\": {}}")
                .problems())
        .containsExactly(
            "plan.json: is a plan of Terraform; 'terraform state pull' prints the state");
  }
}
