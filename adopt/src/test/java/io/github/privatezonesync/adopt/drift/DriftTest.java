package io.github.privatezonesync.adopt.drift;

import static io.github.privatezonesync.RecordSetArgs.a;
import static io.github.privatezonesync.RecordSetArgs.txt;
import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.core.Output;
import io.github.privatezonesync.NamesOfOthers;
import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.adopt.found.Inventory;
import io.github.privatezonesync.adopt.read.DumpFiles;
import io.github.privatezonesync.adopt.read.Dumps;
import io.github.privatezonesync.dns.RecordType;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DriftTest {
  private static final Inventory OWNED = DumpFiles.inventory("owned");

  /** What the dumps have, except what others write and what is left over. */
  private static PrivateZoneSyncArgs.Builder declared() {
    return Plans.corp()
        .targets(Plans.aws().build(), Plans.azure().build())
        .records(a("db", "10.0.0.7"), txt("note", "halfand half"));
  }

  private static Drift drift(PrivateZoneSyncArgs.Builder declared) {
    return Drift.of(Plans.read(Plans.json(declared)), OWNED);
  }

  private static List<String> differences(Drift drift) {
    return drift.differences().stream()
        .map(
            each ->
                "%s, %s: %s: %s%s"
                    .formatted(
                        each.kind(),
                        each.target(),
                        each.subject(),
                        each.detail(),
                        each.owner().map(who -> " of " + who).orElse("")))
        .toList();
  }

  @Test
  void saysWhatIsLiveAndUndeclaredWithItsOwner() {
    Drift drift = drift(declared());

    assertThat(differences(drift))
        .containsExactly(
            "live and undeclared, aws: record set old.corp.internal. A: 300 10.0.0.99",
            "live and undeclared, aws: record set _acme-challenge.www.corp.internal. TXT: set"
                + " '\"token\"' of several at once: 10 \"token\" of an ACME client such as"
                + " cert-manager",
            "live and undeclared, aws: record set cname-shop.corp.internal. TXT: 300"
                + " \"heritage=external-dns,external-dns/owner=prod-eu,external-dns/resource=ingress/shop/web\""
                + " of external-dns 'prod-eu'",
            "live and undeclared, aws: record set shop.corp.internal. A: 60 10.0.0.20 of"
                + " external-dns 'prod-eu'",
            "live and undeclared, azure: record set store.corp.internal. A: 10 10.224.0.7 of the"
                + " zone group of a private endpoint");
    assertThat(drift.asDeclared()).isEqualTo(7);
    assertThat(drift.system())
        .containsEntry("Azure registered it for a virtual machine", 1)
        .containsEntry("Azure makes the SOA set of the zone", 1);
    assertThat(drift.outcome()).isEqualTo(Drift.Outcome.DIFFERS);
  }

  @Test
  void countsWhatIsLeftAlone() {
    Drift drift =
        drift(
            declared()
                .leaveAlone("old", "store", "*shop")
                .leaveAlone(NamesOfOthers.of("_acme-challenge*").types(RecordType.TXT)));

    assertThat(drift.outcome()).isEqualTo(Drift.Outcome.AS_DECLARED);
    assertThat(drift.leftAlone())
        .containsEntry("*shop (external-dns 'prod-eu')", 2)
        .containsEntry("_acme-challenge* TXT (an ACME client such as cert-manager)", 1)
        .containsEntry("old", 1)
        .containsEntry("store (the zone group of a private endpoint)", 1);
  }

  @Test
  void leavesAloneOnlyInTheTargetsThatSaySo() {
    Drift drift = drift(declared().leaveAlone(NamesOfOthers.of("st*").only("azure")));

    assertThat(drift.differences()).hasSize(4).extracting(Difference::target).containsOnly("aws");
  }

  @Test
  void saysWhatIsDeclaredAndNotLive() {
    Drift drift =
        drift(
            declared()
                .records(a("web", "10.0.0.50"), txt("late", Output.of("text")).only("aws"))
                .leaveAlone("old", "store", "*shop", "_acme-challenge*"));

    assertThat(differences(drift))
        .containsExactly(
            "declared and not live, aws: record set late.corp.internal. TXT: 300 1 from outputs",
            "declared and not live, aws: record set web.corp.internal. A: 300 10.0.0.50",
            "declared and not live, azure: record set web.corp.internal. A: 300 10.0.0.50");
  }

  @Test
  void saysWhatIsLiveAndDifferent() {
    Drift drift =
        drift(
            Plans.corp()
                .targets(Plans.aws().build())
                .records(
                    a("db", "10.0.0.8").ttl(Duration.ofSeconds(60)),
                    a("old", "10.0.0.99").ttl(Duration.ofSeconds(60)),
                    txt("note", "half"))
                .leaveAlone("*shop", "_acme-challenge*"));

    assertThat(differences(drift))
        .containsExactly(
            "live and undeclared, : zone corp.internal."
                + " /subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/dns/providers/Microsoft.Network/privateDnsZones/corp.internal:"
                + " 5 record sets, 2 networks",
            "live and different, aws: record set db.corp.internal. A: declared 60 10.0.0.8; live"
                + " 300 10.0.0.7",
            "live and different, aws: record set note.corp.internal. TXT: declared \"half\"; live"
                + " \"halfand half\"",
            "live and different, aws: record set old.corp.internal. A: TTL declared 60, live 300");
  }

  @Test
  void saysThatADeclaredNameHasAMarkOfAnother() {
    Drift drift =
        drift(
            declared()
                .records(a("shop", "10.0.0.20").ttl(Duration.ofMinutes(1)).only("aws"))
                .leaveAlone("old", "store", "cname-*", "_acme-challenge*"));

    assertThat(drift.outcome()).isEqualTo(Drift.Outcome.AS_DECLARED);
    assertThat(drift.notes())
        .contains("shop.corp.internal. A is declared, and has a mark of external-dns 'prod-eu'");
  }

  @Test
  void comparesOnlyTheNumberOfWhatOutputsGive() {
    Drift drift =
        drift(
            Plans.corp()
                .targets(Plans.aws().build(), Plans.azure().build())
                .records(
                    a("db", Output.of("10.0.0.9")),
                    txt("note", Output.of("halfand half"), Output.of("more")))
                .leaveAlone("old", "store", "*shop", "_acme-challenge*"));

    assertThat(differences(drift))
        .containsExactly(
            "live and different, aws: record set note.corp.internal. TXT: declared 2 from outputs;"
                + " live \"halfand half\"",
            "live and different, azure: record set note.corp.internal. TXT: declared 2 from"
                + " outputs; live \"halfand half\"");
    assertThat(drift.notes())
        .contains(
            "2 values and 1 ids of networks come from outputs: only their number was compared");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain",
        "owned",
        "routed/aws",
        "routed/gcp",
        "regions/aws",
        "regions/azure",
        "regions/gcp"
      })
  void whatIsAdoptedIsAsDeclared(String folder) {
    Inventory inventory = DumpFiles.inventory(folder);
    Drift drift = Drift.of(Plans.adopted(inventory), inventory);

    assertThat(drift.unknown()).isEmpty();
    assertThat(drift.differences()).isEmpty();
  }

  @Test
  void routingIsCompared() {
    Inventory inventory = DumpFiles.inventory("routed/aws");
    Inventory other =
        Dumps.text("caller.json", DumpFiles.text("routed/aws/caller.json"))
            .and("vpcs.json", DumpFiles.text("routed/aws/vpcs.json"))
            .and("zone.json", DumpFiles.text("routed/aws/zone.json"))
            .and("records.json", DumpFiles.text("routed/aws/records.json"))
            .with("\"Weight\": 10,", "\"Weight\": 11,")
            .with("\"Value\": \"10.2.0.2\"", "\"Value\": \"10.2.0.222\"")
            .read();

    assertThat(differences(Drift.of(Plans.adopted(inventory), other)))
        .filteredOn(line -> line.startsWith("live and different"))
        .containsExactly(
            "live and different, aws: record set near.corp.internal. A: declared 10.2.0.2; live"
                + " 10.2.0.222",
            "live and different, aws: record set some.corp.internal. A: declared blue, weight 10:"
                + " 60 10.1.0.3; live blue, weight 11: 60 10.1.0.3");
  }
}
