package io.github.privatezonesync.azure;

import static io.github.privatezonesync.azure.Programs.WE;
import static io.github.privatezonesync.azure.Programs.args;
import static io.github.privatezonesync.azure.Programs.target;
import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.core.Output;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.plan.Identity;
import io.github.privatezonesync.plan.SyncPlan;
import io.github.privatezonesync.target.Network;
import io.github.privatezonesync.target.ZonePlan;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AzureTargetTest {
  @Test
  void isCalledAzureUnlessItIsGivenAKey() {
    assertThat(AzureTarget.builder().build().key()).isEqualTo("azure");
    assertThat(AzureTarget.builder().key("azure-prod").build().key()).isEqualTo("azure-prod");
  }

  @Test
  void hasTheComponentsProviderUnlessItIsGivenOne() {
    assertThat(AzureTarget.builder().build().provider()).isEmpty();
    assertThat(AzureTarget.builder().provider(null).build().provider()).isEmpty();
  }

  @Test
  void callsItsAccountASubscription() {
    AzureTarget target = target().build();

    assertThat(target.account()).isEqualTo("subscription of target azure");
    assertThat(target.accountOf(target.networks().get(0)))
        .isEqualTo("subscription of target azure");
  }

  @Test
  void keepsWhatItWasBuiltWith() {
    AzureTarget.Builder builder = AzureTarget.builder().virtualNetwork("we", WE, "westeurope");
    AzureTarget target = builder.build();

    builder.virtualNetwork("ne", WE, "northeurope");

    assertThat(target.networks()).extracting(Network::key).containsExactly("we");
    assertThat(builder.build().networks()).extracting(Network::key).containsExactly("we", "ne");
  }

  private static Optional<String> zonePlace(AzureTarget.Builder builder) {
    AzureTarget target = builder.build();
    return target.zonePlace(plan("corp.internal", target));
  }

  private static List<String> notes(String domain, RecordSetArgs... records) {
    AzureTarget target = target().build();
    return target.notes(plan(domain, target, records));
  }

  @SuppressWarnings("unchecked") // the only target is of Azure
  private static ZonePlan<VirtualNetwork> plan(
      String domain, AzureTarget target, RecordSetArgs... records) {
    return (ZonePlan<VirtualNetwork>)
        SyncPlan.of(new Identity("shop", "prod", "dns"), args(domain, target, records))
            .targets()
            .get(0)
            .zone();
  }

  @Test
  void saysInWhichResourceGroupTheZoneLies() {
    assertThat(zonePlace(target().resourceGroup("Net-DNS"))).contains("resource group 'net-dns'");
    assertThat(zonePlace(target().resourceGroup(Output.of("dns")))).isEmpty();
  }

  @Test
  void notesAZoneNameLongerThanAzureDocuments() {
    String label = "d".repeat(54);

    assertThat(notes(label + ".internal")).isEmpty();
    assertThat(notes("d" + label + ".internal"))
        .containsExactly(
            "Azure documents 1 to 63 characters for a zone name, this one has 64; whether longer"
                + " ones are taken is not known");
  }

  @Test
  void notesThatMoreThan400RecordSetsAndLinksAreThrottled() {
    assertThat(notes("corp.internal", sets(399))).isEmpty();
    assertThat(notes("corp.internal", sets(400)))
        .containsExactly(
            "401 record sets and links; Azure allows 500 reads in five minutes, run pulumi with"
                + " --parallel 10 or less");
  }

  private static RecordSetArgs[] sets(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> RecordSetArgs.a("db-" + i, "10.0.4.7"))
        .toArray(RecordSetArgs[]::new);
  }
}
