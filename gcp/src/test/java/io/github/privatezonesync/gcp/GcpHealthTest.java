package io.github.privatezonesync.gcp;

import static io.github.privatezonesync.gcp.Programs.HUB;
import static io.github.privatezonesync.gcp.Programs.HUB_LINK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.pulumi.core.Output;
import io.github.privatezonesync.problem.InvalidValue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GcpHealthTest {
  private static void refuses(GcpHealth health, String site, String message) {
    assertThatThrownBy(() -> health.checkAt(site))
        .isInstanceOf(InvalidValue.class)
        .hasMessage(message);
  }

  @Test
  void isThatOfLoadBalancers() {
    assertThat(GcpHealth.regionalL4(HUB, 443)).hasToString("load balancer at tcp 443");
    assertThat(GcpHealth.regionalL4(HUB, 53).udp()).hasToString("load balancer at udp 53");
  }

  @Test
  void takesEveryFormOfANetwork() {
    for (GcpHealth health :
        List.of(
            GcpHealth.regionalL4(HUB, 443),
            GcpHealth.regionalL7(HUB_LINK, 1).project("net-prod"),
            GcpHealth.regionalL4(Output.of(""), 65_535).project(Output.of("")),
            GcpHealth.regionalL7(Output.of(HUB), 443).region("europe-west4"),
            GcpHealth.regionalL4(HUB, 53).udp())) {
      assertThatCode(() -> health.checkAt("us-east1")).doesNotThrowAnyException();
    }
    assertThatCode(() -> GcpHealth.globalL7(HUB, 443).checkAt("plant")).doesNotThrowAnyException();
    assertThatCode(() -> GcpHealth.globalL7(Output.of(HUB), 443).checkAt("us-east-1"))
        .doesNotThrowAnyException();
    assertThatCode(() -> GcpHealth.regionalL4(HUB, 443).region("us-east1").checkAt("plant"))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "hub", "projects/net/regions/us-east1/subnetworks/hub"})
  void refusesWhatIsNoNetwork(String network) {
    refuses(
        GcpHealth.regionalL4(network, 443),
        "us-east1",
        "'%s' is not a VPC network; expected projects/{project}/global/networks/{network}"
            .formatted(network));
  }

  @Test
  void refusesNoNetwork() {
    refuses(
        GcpHealth.globalL7((String) null, 443),
        "us-east1",
        "'' is not a VPC network; expected projects/{project}/global/networks/{network}");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 65_536})
  void refusesWhatIsNoPort(int port) {
    refuses(
        GcpHealth.regionalL4(HUB, port),
        "us-east1",
        "port '%d' is not between 1 and 65535".formatted(port));
  }

  @Test
  void refusesUdpOfAnApplicationLoadBalancer() {
    refuses(
        GcpHealth.regionalL7(HUB, 443).udp(),
        "us-east1",
        "only regionalL4(..) can use UDP; remove udp()");
  }

  @Test
  void refusesWhatIsNoProject() {
    refuses(
        GcpHealth.regionalL4(HUB, 443).project("Net Prod"),
        "us-east1",
        "'Net Prod' is not the id of a project; expected lower-case letters, digits and hyphens");
  }

  @Test
  void wantsARegionWhereThatOfTheEndpointIsNone() {
    for (String site : List.of("plant", "us-east-1")) {
      refuses(
          GcpHealth.regionalL4(HUB, 443),
          site,
          "'%s' is not a region of Google Cloud; say where the load balancer is with region(..)"
              .formatted(site));
    }
  }

  @Test
  void refusesARegionOfAnotherCloudOrOfNone() {
    refuses(
        GcpHealth.regionalL4(HUB, 443).region("us-east-1"),
        "us-east1",
        "region 'us-east-1' is one of AWS; a load balancer of Google Cloud is in one of its"
            + " regions");
    refuses(
        GcpHealth.regionalL4(HUB, 443).region(null),
        "us-east1",
        "region '' is not a known region; write it as its cloud does, such as us-east1, us-east-1,"
            + " eastus or us-ashburn-1");
    refuses(
        GcpHealth.globalL7(HUB, 443).region("us-east1"),
        "us-east1",
        "region 'us-east1' is given, but globalL7(..) has none; remove region(..)");
  }
}
