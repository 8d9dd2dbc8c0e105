package io.github.privatezonesync.gcp;

import static io.github.privatezonesync.gcp.Programs.HUB;
import static io.github.privatezonesync.gcp.Programs.args;
import static io.github.privatezonesync.gcp.Programs.target;
import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.core.Output;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.plan.Identity;
import io.github.privatezonesync.plan.SyncPlan;
import io.github.privatezonesync.target.Network;
import io.github.privatezonesync.target.ZonePlan;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GcpTargetTest {
  @Test
  void isCalledGcpUnlessItIsGivenAKey() {
    assertThat(GcpTarget.builder().build().key()).isEqualTo("gcp");
    assertThat(GcpTarget.builder().key("gcp-prod").build().key()).isEqualTo("gcp-prod");
  }

  @Test
  void hasTheComponentsProviderUnlessItIsGivenOne() {
    assertThat(GcpTarget.builder().build().provider()).isEmpty();
    assertThat(GcpTarget.builder().provider(null).build().provider()).isEmpty();
  }

  @Test
  void tellsTheProjectsOfItsNetworksApartWhereBothAreKnown() {
    GcpNetwork net = new GcpNetwork("hub", Leaf.of("projects/net/global/networks/hub"));
    GcpNetwork output = new GcpNetwork("hub", Leaf.of(Output.of("unknown")));
    GcpTarget known = GcpTarget.builder().project("dns-host").build();
    GcpTarget unknown = GcpTarget.builder().build();

    assertThat(known.account()).isEqualTo("project dns-host");
    assertThat(known.accountOf(net)).isEqualTo("project net");
    assertThat(known.accountOf(output)).isEqualTo("project dns-host");
    assertThat(unknown.account()).isEqualTo("project of target gcp");
    assertThat(unknown.accountOf(net)).isEqualTo("project of target gcp");
    assertThat(GcpTarget.builder().project(Output.of("unknown")).build().account())
        .isEqualTo("project of target gcp");
  }

  @Test
  void keepsWhatItWasBuiltWith() {
    GcpTarget.Builder builder = GcpTarget.builder().network("hub", HUB);
    GcpTarget target = builder.build();

    builder.network("spoke", "projects/net/global/networks/spoke");

    assertThat(target.networks()).extracting(Network::key).containsExactly("hub");
    assertThat(builder.build().networks()).extracting(Network::key).containsExactly("hub", "spoke");
  }

  private static Optional<String> zonePlace(GcpTarget.Builder builder) {
    GcpTarget target = builder.build();
    return target.zonePlace(plan(target));
  }

  private static List<String> notes(GcpTarget.Builder builder, RecordSetArgs... records) {
    GcpTarget target = builder.build();
    return target.notes(plan(target, records));
  }

  @SuppressWarnings("unchecked") // the only target is of Google Cloud
  private static ZonePlan<GcpNetwork> plan(GcpTarget target, RecordSetArgs... records) {
    return (ZonePlan<GcpNetwork>)
        SyncPlan.of(new Identity("shop", "prod", "dns"), args(target, records))
            .targets()
            .get(0)
            .zone();
  }

  @Test
  void saysWhereAZoneLiesThatTheUserNamed() {
    assertThat(zonePlace(target().zoneName("corp")))
        .contains("zone name 'corp' in the project of the provider");
    assertThat(zonePlace(target().zoneName("corp").project("dns-host")))
        .contains("zone name 'corp' in project 'dns-host'");
  }

  @Test
  void doesNotSayWhereAZoneLiesThatNoOtherTargetCanHave() {
    assertThat(zonePlace(target())).isEmpty();
    assertThat(zonePlace(target().project("dns-host"))).isEmpty();
    assertThat(zonePlace(target().zoneName("corp").project(Output.of("dns-host")))).isEmpty();
  }

  @Test
  void notesThatAChangeOfLetterCaseIsNotApplied() {
    String note =
        "a TXT or SPF value that changes in nothing but its letter case is not applied, because the"
            + " provider sees no difference";

    assertThat(notes(target(), RecordSetArgs.a("db", "10.0.4.7"))).isEmpty();
    assertThat(notes(target(), RecordSetArgs.txt("db", "Owner=search"))).containsExactly(note);
    assertThat(notes(target(), RecordSetArgs.spf("db", "v=spf1 -all"))).containsExactly(note);
  }

  @Test
  void notesHowManyClustersResolveTheZone() {
    GcpTarget.Builder target = target().gkeCluster("projects/p/locations/l/clusters/a");

    assertThat(notes(target)).containsExactly("1 GKE cluster resolves the zone");
    assertThat(notes(target.gkeCluster(Output.of("unknown"))))
        .containsExactly("2 GKE clusters resolve the zone");
  }
}
