package io.github.privatezonesync.adopt.declare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.adopt.code.Expression;
import io.github.privatezonesync.adopt.code.JavaPrinter;
import io.github.privatezonesync.adopt.found.Inventory;
import io.github.privatezonesync.adopt.proof.ProvenStack;
import io.github.privatezonesync.adopt.read.DumpFiles;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZonesPerRegionTest {
  private static final StackNames NAMES = new StackNames("names", "prod", Map.of());

  @Test
  void zonesForOneRegionEachAreOneTarget() {
    AdoptedDomain domain = domain(DumpFiles.inventory("regions/aws"));

    assertThat(domain.keys()).containsExactly("aws");
    assertThat(domain.targets().stream().map(AdoptedTarget::code).distinct().map(this::print))
        .containsExactly(
            "AwsTarget.builder().comment(\"names of corp\").perRegion(\"eu-west-1\")"
                + vpc("1", "eu-west-1", ".anchor()")
                + vpc("3", "eu-west-1", "")
                + vpc("2", "us-east-1", "")
                + ".build()");
    assertThat(domain.services().stream().map(AdoptedService::code).map(this::print))
        .containsExactly(
            "RegionalService.named(\"api\")"
                + ".endpoint(RegionalEndpoint.inRegion(\"eu-west-1\").ipv4(\"10.1.0.5\"))"
                + ".endpoint(RegionalEndpoint.inRegion(\"us-east-1\").ipv4(\"10.2.0.5\"))"
                + ".nearest().ttl(Duration.ofSeconds(60))");
    assertThat(domain.recordSets())
        .extracting(AdoptedRecordSet::first)
        .extracting(set -> set.name() + " " + set.type())
        .containsExactly("*.apps A", "db TXT");
  }

  @Test
  void eachZoneOfAzureKeepsItsResourceGroup() {
    AdoptedDomain domain = domain(DumpFiles.inventory("regions/azure"));

    assertThat(domain.keys()).containsExactly("azure");
    assertThat(print(domain.targets().get(0).code()))
        .startsWith(
            "AzureTarget.builder().perRegion(\"northeurope\").resourceGroup(\"dns-ne\")"
                + ".resourceGroupOf(\"westeurope\", \"dns-we\")");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "aws/us/zone.json | names of corp | names of us", // one comment for all zones
        "aws/us/zone.json | us-east-1 | eu-west-1", // two zones for one region
        "aws/eu/zone.json | \"eu-west-1\" | \"xx-west-9\"", // a region whose place is not known
        "aws/us/records.json | \"\\\"one\\\"\" | \"\\\"two\\\"\"", // no service has texts
        "aws/us/records.json | db.corp | db2.corp", // in some of the zones only
        "aws/us/records.json | \"TTL\": 60 | \"TTL\": 61", // a service has one TTL
        "azure/we/zone.json | \"tags\": {} | \"tags\": {\"team\": \"dns\"}"
      })
  void zonesThatDifferInMoreAreTargetsOfTheirOwn(String file, String old, String now) {
    String cloud = file.substring(0, file.indexOf('/'));
    Inventory found = DumpFiles.inventory("regions/" + cloud, file, old, now);

    assertThat(domain(found).keys()).hasSize(2);
    assertThat(ProvenStack.of(found, NAMES).proof().different()).isEmpty();
  }

  @Test
  void noAnswerDiffersAndEveryResourceIsThere() {
    for (String cloud : List.of("aws", "azure")) {
      ProvenStack proven = ProvenStack.of(DumpFiles.inventory("regions/" + cloud), NAMES);

      assertThat(proven.proof())
          .hasToString("0 of " + proven.proof().answers() + " answers differ");
      assertThat(proven.proof().changes()).isEmpty();
      assertThat(proven.entries().entries()).allMatch(entry -> entry.id().isPresent());
    }
  }

  private static AdoptedDomain domain(Inventory found) {
    return Adoption.of(found, NAMES).domains().get(0);
  }

  private static String vpc(String number, String region, String anchor) {
    String id = "vpc-0a1b2c3d4e5f6000" + number;
    return ".vpc(Vpc.of(\"%s\", \"%s\", \"%s\")%s)".formatted(id, id, region, anchor);
  }

  /** On one line. */
  private String print(Expression expression) {
    return new JavaPrinter()
        .print(expression, 0)
        .replaceAll("\n *\\.", ".")
        .replaceAll("\\(\n *", "(")
        .replaceAll("\n *", " ");
  }
}
