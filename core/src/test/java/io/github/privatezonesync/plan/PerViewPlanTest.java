package io.github.privatezonesync.plan;

import static io.github.privatezonesync.plan.Declared.corp;
import static io.github.privatezonesync.plan.Declared.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.privatezonesync.RegionalService;
import io.github.privatezonesync.fake.FakeNetwork;
import io.github.privatezonesync.fake.FakeTarget;
import io.github.privatezonesync.problem.InvalidDeclarationException;
import io.github.privatezonesync.register.PlannedResource;
import io.github.privatezonesync.target.Topology;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A zone for each view of the networks, where the cloud has nothing else. */
class PerViewPlanTest {
  private static final FakeNetwork EU = FakeNetwork.of("eu", "net/eu").in("eu-west-1");
  private static final FakeNetwork US = FakeNetwork.of("us", "net/us").in("us-east-1");
  private static final FakeNetwork LAB = FakeNetwork.of("lab", "net/lab").in("eu-west-1");

  private static List<String> names(FakeTarget target) {
    return plan(corp(target)).zones().stream()
        .flatMap(zone -> zone.resources().stream())
        .map(PlannedResource::name)
        .toList();
  }

  @Test
  void namesEveryZoneAfterItsView() {
    assertThat(names(FakeTarget.of("x", EU, US, LAB).perView()))
        .containsExactly(
            "internal/x/view/eu-west-1/zone",
            "internal/x/network/eu",
            "internal/x/network/lab",
            "internal/x/view/us-east-1/zone",
            "internal/x/network/us");
  }

  @Test
  void keepsTheNamesWhenAnotherViewComes() {
    assertThat(names(FakeTarget.of("x", EU).perView()))
        .containsExactly("internal/x/view/eu-west-1/zone", "internal/x/network/eu");
  }

  @Test
  void isForNetworksThatNameTheSameView() {
    assertThat(names(FakeTarget.of("x", EU, US.inView("own"), LAB.inView("own")).perView()))
        .containsExactly(
            "internal/x/view/eu-west-1/zone",
            "internal/x/network/eu",
            "internal/x/view/own/zone",
            "internal/x/network/lab",
            "internal/x/network/us");
  }

  @Test
  void givesEachViewItsNearestEndpoint() {
    RegionalService service =
        RegionalService.named("inference")
            .endpoint("us-east-1", "10.0.1.10")
            .endpoint("eu-west-1", "10.0.2.10");

    assertThat(
            plan(corp(FakeTarget.of("x", EU, US, LAB.inView("own")).perView()).services(service))
                .answers())
        .hasToString(
            """
            service 'inference': nearest
              x/eu   eu-west-1  eu-west-1  10.0.2.10  0 km  nearest
              x/lab  eu-west-1  eu-west-1  10.0.2.10  0 km  nearest
              x/us   us-east-1  us-east-1  10.0.1.10  0 km  nearest
            """);
  }

  @Test
  void needsANetwork() {
    assertThatExceptionOfType(InvalidDeclarationException.class)
        .isThrownBy(() -> plan(corp(FakeTarget.of("x").perView())))
        .withMessageContaining(
            "target 'x': no network given; there is a zone for each region that has one, add one");
  }

  @Test
  void saysSo() {
    assertThat(Topology.PER_VIEW).hasToString("one zone per view of the networks");
    assertThat(Topology.PER_VIEW.isDivided()).isTrue();
    assertThat(Topology.PER_VIEW.primary()).isEmpty();
  }
}
