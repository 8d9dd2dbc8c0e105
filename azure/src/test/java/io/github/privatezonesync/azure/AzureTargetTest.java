package io.github.privatezonesync.azure;

import static io.github.privatezonesync.azure.Programs.GROUP;
import static io.github.privatezonesync.azure.Programs.NE;
import static io.github.privatezonesync.azure.Programs.WE;
import static io.github.privatezonesync.azure.Programs.args;
import static io.github.privatezonesync.azure.Programs.target;
import static io.github.privatezonesync.azure.Programs.update;
import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.core.Output;
import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.declared.Identity;
import io.github.privatezonesync.plan.SyncPlan;
import io.github.privatezonesync.target.Network;
import io.github.privatezonesync.target.TargetInfo;
import io.github.privatezonesync.target.ZoneAccount;
import io.github.privatezonesync.testkit.DeclaredResource;
import io.github.privatezonesync.testkit.DeclaredStack;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AzureTargetTest {
  @Test
  void isCalledAzureUnlessItIsGivenAKey() {
    assertThat(AzureTarget.builder().build().info().key()).isEqualTo("azure");
    assertThat(AzureTarget.builder().key("azure-prod").build().info().key())
        .isEqualTo("azure-prod");
  }

  @Test
  void hasTheComponentsProviderUnlessItIsGivenOne() {
    assertThat(account(AzureTarget.builder()).provider()).isEmpty();
    assertThat(account(AzureTarget.builder().provider(null)).provider()).isEmpty();
  }

  @Test
  void callsItsAccountASubscription() {
    AzureTarget target = target().build();

    assertThat(account(target()).name()).isEqualTo("subscription of target azure");
    assertThat(target.info().networks().get(0).info().account()).isEmpty();
  }

  @Test
  void keepsWhatItWasBuiltWith() {
    AzureTarget.Builder builder =
        AzureTarget.builder().virtualNetwork(VirtualNetwork.of("we", WE, "westeurope"));
    AzureTarget target = builder.build();

    builder.virtualNetwork(VirtualNetwork.of("ne", WE, "northeurope"));

    assertThat(target.info().networks()).extracting(Network::key).containsExactly("we");
    assertThat(builder.build().info().networks())
        .extracting(Network::key)
        .containsExactly("we", "ne");
  }

  private static ZoneAccount account(AzureTarget.Builder builder) {
    return builder.build().info().account(Optional.empty());
  }

  private static Optional<String> zonePlace(AzureTarget.Builder builder) {
    return account(builder).place();
  }

  private static List<String> notes(String domain, RecordSetArgs... records) {
    return SyncPlan.of(
            new Identity("shop", "prod", "dns"),
            args(domain, target().build(), records).declaration())
        .zones()
        .get(0)
        .notes();
  }

  @Test
  void saysInWhichResourceGroupTheZoneIs() {
    assertThat(zonePlace(target().resourceGroup("Net-DNS"))).contains("resource group 'net-dns'");
    assertThat(zonePlace(target().resourceGroup(Output.of("dns")))).isEmpty();
  }

  @Test
  void saysInWhichResourceGroupTheZoneOfAViewIs() {
    TargetInfo<VirtualNetwork> info =
        AzureTarget.builder()
            .resourceGroup("dns")
            .virtualNetwork(VirtualNetwork.of("we", WE, "westeurope"))
            .virtualNetwork(VirtualNetwork.of("ne", NE, "northeurope"))
            .virtualNetwork(VirtualNetwork.of("us", GROUP + "us", "eastus"))
            .perRegion("westeurope")
            .resourceGroupOf("northeurope", "DNS-ne")
            .build()
            .info();

    assertThat(info.account(Optional.of("westeurope")).place()).contains("resource group 'dns'");
    assertThat(info.account(Optional.of("northeurope")).place())
        .contains("resource group 'dns-ne'");
    assertThat(info.account(Optional.of("eastus")).place()).isEmpty();
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

  @Test
  void protectsAZoneInWhichOthersWrite() {
    PrivateZoneSyncArgs args =
        PrivateZoneSyncArgs.builder()
            .domain("corp.internal")
            .targets(target().build())
            .leaveAlone("*.vm")
            .build();
    DeclaredStack stack =
        update()
            .run(
                context -> {
                  PrivateZoneSync dns = new PrivateZoneSync("dns", args);
                  assertThat(dns.plan().zones().get(0).notes())
                      .containsExactly(
                          "the zone is protected, because Azure would delete it with what others wrote"
                              + " into it; take leaveAlone(..) off in an update of its own before the"
                              + " zone goes");
                });
    assertThat(stack.resources("azure-native:network:PrivateZone"))
        .singleElement()
        .extracting(DeclaredResource::protect)
        .isEqualTo(Optional.of(true));
  }
}
