package io.github.privatezonesync.gcp;

import static io.github.privatezonesync.gcp.Programs.HUB;
import static io.github.privatezonesync.gcp.Programs.args;
import static io.github.privatezonesync.gcp.Programs.target;
import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.core.Output;
import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.RegionalService;
import io.github.privatezonesync.declared.Identity;
import io.github.privatezonesync.plan.SyncPlan;
import io.github.privatezonesync.region.CloudRegion;
import io.github.privatezonesync.region.RegionCloud;
import io.github.privatezonesync.region.Regions;
import io.github.privatezonesync.target.Network;
import io.github.privatezonesync.target.ZoneAccount;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GcpTargetTest {
  @Test
  void isCalledGcpUnlessItIsGivenAKey() {
    assertThat(GcpTarget.builder().build().info().key()).isEqualTo("gcp");
    assertThat(GcpTarget.builder().key("gcp-prod").build().info().key()).isEqualTo("gcp-prod");
  }

  @Test
  void hasTheComponentsProviderUnlessItIsGivenOne() {
    assertThat(account(GcpTarget.builder()).provider()).isEmpty();
    assertThat(account(GcpTarget.builder().provider(null)).provider()).isEmpty();
  }

  @Test
  void tellsTheProjectsOfItsNetworksApartWhereBothAreKnown() {
    GcpTarget.Builder known =
        GcpTarget.builder()
            .project("dns-host")
            .network(GcpNetwork.of("net", HUB))
            .network(GcpNetwork.of("output", Output.of("unknown")));
    GcpTarget.Builder unknown = GcpTarget.builder().network(GcpNetwork.of("net", HUB));

    assertThat(account(known).name()).isEqualTo("project dns-host");
    assertThat(known.build().info().networks())
        .extracting(network -> network.info().account())
        .containsExactly(Optional.of("project net"), Optional.empty());
    assertThat(account(unknown).name()).isEqualTo("project of target gcp");
    assertThat(unknown.build().info().networks())
        .extracting(network -> network.info().account())
        .containsExactly(Optional.empty());
    assertThat(account(GcpTarget.builder().project(Output.of("unknown"))).name())
        .isEqualTo("project of target gcp");
  }

  @Test
  void keepsWhatItWasBuiltWith() {
    GcpTarget.Builder builder = GcpTarget.builder().network(GcpNetwork.of("hub", HUB));
    GcpTarget target = builder.build();

    builder.network(GcpNetwork.of("spoke", "projects/net/global/networks/spoke"));

    assertThat(target.info().networks()).extracting(Network::key).containsExactly("hub");
    assertThat(builder.build().info().networks())
        .extracting(Network::key)
        .containsExactly("hub", "spoke");
  }

  private static ZoneAccount account(GcpTarget.Builder builder) {
    return builder.build().info().account(Optional.empty());
  }

  private static Optional<String> zonePlace(GcpTarget.Builder builder) {
    return account(builder).place();
  }

  private static List<String> notes(GcpTarget.Builder builder, RecordSetArgs... records) {
    return SyncPlan.of(
            new Identity("shop", "prod", "dns"), args(builder.build(), records).declaration())
        .zones()
        .get(0)
        .notes();
  }

  @Test
  void saysWhereAZoneIsThatTheUserNamed() {
    assertThat(zonePlace(target().zoneName("corp")))
        .contains("zone name 'corp' in the project of the provider");
    assertThat(zonePlace(target().zoneName("corp").project("dns-host")))
        .contains("zone name 'corp' in project 'dns-host'");
  }

  @Test
  void doesNotSayWhereAZoneIsThatNoOtherTargetCanHave() {
    assertThat(zonePlace(target())).isEmpty();
    assertThat(zonePlace(target().project("dns-host"))).isEmpty();
    assertThat(zonePlace(target().zoneName("corp").project(Output.of("dns-host")))).isEmpty();
  }

  @Test
  void notesThatAChangeOfLetterCaseIsNotApplied() {
    String note =
        "a TXT or SPF value that changes only in letter case is not applied, because the provider"
            + " sees no difference";

    assertThat(notes(target(), RecordSetArgs.a("db", "10.0.4.7"))).isEmpty();
    assertThat(notes(target(), RecordSetArgs.txt("db", "Owner=search"))).containsExactly(note);
    assertThat(notes(target(), RecordSetArgs.spf("db", "v=spf1 -all"))).containsExactly(note);
  }

  private static RegionalService weighted(int endpoints) {
    List<String> regions = Regions.of(RegionCloud.GCP).stream().map(CloudRegion::name).toList();
    RegionalService service = RegionalService.named("inference").weighted();
    for (int i = 0; i < endpoints; i++) {
      service = service.endpoint(regions.get(i), "10.0.0." + i);
    }
    return service;
  }

  private static List<String> notes(RegionalService service) {
    PrivateZoneSyncArgs args =
        PrivateZoneSyncArgs.builder()
            .domain("corp.internal")
            .targets(target().build())
            .services(service)
            .build();
    return SyncPlan.of(new Identity("shop", "prod", "dns"), args.declaration())
        .zones()
        .get(0)
        .notes();
  }

  @Test
  void notesARoutingPolicyOfManyItems() {
    assertThat(notes(weighted(10))).isEmpty();
    assertThat(notes(weighted(11)))
        .containsExactly(
            "11 items in the routing policy of 'inference'; Google publishes no number for the"
                + " quota itemsPerRoutingPolicy, read yours with gcloud dns project-info describe");
  }

  @Test
  void notesHowManyClustersResolveTheZone() {
    GcpTarget.Builder target = target().gkeCluster("projects/p/locations/l/clusters/a");

    assertThat(notes(target)).containsExactly("1 GKE cluster resolves the zone");
    assertThat(notes(target.gkeCluster(Output.of("unknown"))))
        .containsExactly("2 GKE clusters resolve the zone");
  }
}
