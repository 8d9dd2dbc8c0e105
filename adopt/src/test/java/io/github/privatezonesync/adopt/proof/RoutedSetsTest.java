package io.github.privatezonesync.adopt.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.adopt.code.JavaPrinter;
import io.github.privatezonesync.adopt.declare.AdoptedService;
import io.github.privatezonesync.adopt.declare.StackNames;
import io.github.privatezonesync.adopt.found.ExistingRecordSet;
import io.github.privatezonesync.adopt.found.Verdict;
import io.github.privatezonesync.adopt.read.DumpFiles;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A routed set is given back as the regional service that makes exactly it, or left aside. */
class RoutedSetsTest {
  private static final StackNames NAMES = new StackNames("names", "prod", Map.of());

  @Test
  void route53() {
    ProvenStack proven = ProvenStack.of(DumpFiles.inventory("routed/aws"), NAMES);

    assertThat(services(proven))
        .containsExactly(
            "RegionalService.named(\"fast\").endpoint(RegionalEndpoint.inRegion(\"eu-west-1\").ipv4(\"10.1.0.1\")).endpoint(RegionalEndpoint.inRegion(\"us-east-1\").ipv4(\"10.2.0.1\")).latency().ttl(Duration.ofSeconds(60))",
            "RegionalService.named(\"near\").endpoint(RegionalEndpoint.inRegion(\"eu-west-1\").ipv4(\"10.1.0.2\")).endpoint(RegionalEndpoint.inRegion(\"us-east-1\").ipv4(\"10.2.0.2\")).nearest().ttl(Duration.ofSeconds(60))",
            "RegionalService.named(\"some\").endpoint(RegionalEndpoint.at(\"blue\", 0, 0).weight(10).ipv4(\"10.1.0.3\")).endpoint(RegionalEndpoint.inRegion(\"eu-west-1\").weight(20).ipv4(\"10.2.0.3\")).weighted().ttl(Duration.ofSeconds(60))");
    assertThat(refused(proven))
        .containsExactly(
            Map.entry(
                "foreign",
                "no regional service makes a set with the identifier 'blue' and this routing"),
            Map.entry(
                "nearly",
                "it has answers for the regions 'eu-west-1', and a regional service of this zone"
                    + " would have them for the regions of its clients, 'eu-west-1, us-east-1'"));
    assertThat(proven.proof().changes()).isEmpty();
    assertThat(proven.proof().different()).isEmpty();
  }

  @Test
  void googleCloud() {
    ProvenStack proven = ProvenStack.of(DumpFiles.inventory("routed/gcp"), NAMES);

    assertThat(services(proven))
        .containsExactly(
            "RegionalService.named(\"near\").endpoint(RegionalEndpoint.inRegion(\"europe-west1\").ipv4(\"10.1.0.2\")).endpoint(RegionalEndpoint.inRegion(\"us-east1\").ipv4(\"10.2.0.2\")).nearest().ttl(Duration.ofSeconds(60))",
            "RegionalService.named(\"some\").endpoint(RegionalEndpoint.at(\"item-001\", 0, 0).weight(10).ipv4(\"10.1.0.3\")).endpoint(RegionalEndpoint.at(\"item-002\", 0, 0).weight(20).ipv4(\"10.2.0.3\")).weighted().ttl(Duration.ofSeconds(60))");
    assertThat(refused(proven)).containsOnlyKeys("half", "nearly");
    assertThat(proven.proof().changes()).isEmpty();
    assertThat(proven.proof().different()).isEmpty();
  }

  private static List<String> services(ProvenStack proven) {
    return proven.stack().domains().get(0).services().stream()
        .map(AdoptedService::code)
        .map(code -> new JavaPrinter().print(code, 0).replaceAll("\n *", ""))
        .toList();
  }

  private static Map<String, String> refused(ProvenStack proven) {
    return proven.stack().inventory().zones().get(0).recordSets(Verdict.Fate.REFUSED).stream()
        .collect(
            Collectors.toMap(
                ExistingRecordSet::name,
                set -> set.verdict().why(),
                (first, second) -> first,
                TreeMap::new));
  }
}
