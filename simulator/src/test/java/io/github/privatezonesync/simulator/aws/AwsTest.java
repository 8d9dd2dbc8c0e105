package io.github.privatezonesync.simulator.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.simulator.dns.Outcome;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AwsTest {
  private final AwsStack stack = AwsStack.fresh();

  @Test
  void answersInTheVpcsOfTheZone() {
    String hub = stack.vpc("hub");
    String other = stack.vpc("other");
    Live zone = stack.zone("corp.internal", hub);
    stack.record(zone, "db.corp.internal", "A", "10.0.0.2", "10.0.0.1");
    stack.record(zone, "www.corp.internal", "CNAME", "db.corp.internal");
    stack.record(zone, "db.corp.internal", "TXT", "owner=search\" \"and more");

    assertThat(stack.resolve(hub, "db.corp.internal", "A"))
        .hasToString("db.corp.internal. A: 10.0.0.1 10.0.0.2");
    assertThat(stack.resolve(hub, "www.corp.internal", "A"))
        .hasToString("www.corp.internal. A: CNAME db.corp.internal., 10.0.0.1 10.0.0.2");
    assertThat(stack.resolve(hub, "db.corp.internal", "TXT").data())
        .containsExactly("\"owner=search\" \"and more\"");
    assertThat(stack.resolve(hub, "no.corp.internal", "A").outcome()).isEqualTo(Outcome.NXDOMAIN);
    assertThat(stack.resolve(other, "db.corp.internal", "A").outcome())
        .isEqualTo(Outcome.ELSEWHERE);
  }

  @Test
  void answersForTheNameServersButDoesNotCountThem() {
    String hub = stack.vpc("hub");
    stack.zone("corp.internal", hub);

    assertThat(stack.resolve(hub, "corp.internal", "NS").data())
        .containsExactly(
            "ns-0.awsdns-00.com.",
            "ns-1024.awsdns-00.org.",
            "ns-1536.awsdns-00.co.uk.",
            "ns-512.awsdns-00.net.");
    assertThat(stack.resolve(hub, "corp.internal", "SOA").data())
        .containsExactly(
            "ns-1536.awsdns-00.co.uk. awsdns-hostmaster.amazon.com. 1 7200 900 1209600 86400");
    assertThat(stack.clouds().snapshot().zones().get(0).data().recordSets()).isEmpty();
  }

  @Test
  void prefersTheLongestZoneAndNeverFallsThrough() {
    String hub = stack.vpc("hub");
    Live parent = stack.zone("corp.internal", hub);
    stack.zone("eu.corp.internal", hub);
    stack.record(parent, "db.eu.corp.internal", "A", "10.0.0.1");

    assertThat(stack.resolve(hub, "db.eu.corp.internal", "A").outcome())
        .isEqualTo(Outcome.NXDOMAIN);
  }

  @Test
  void sendsNamesBeyondThePrivateZonesToPublicDns() {
    String hub = stack.vpc("hub");
    Live zone = stack.zone("corp.internal", hub);
    stack.record(zone, "docs.corp.internal", "CNAME", "docs.example.com");

    assertThat(stack.resolve(hub, "docs.corp.internal", "A"))
        .hasToString("docs.corp.internal. A: CNAME docs.example.com., ELSEWHERE");
  }

  @Test
  void isBypassedByVpcsWithoutDnsSupportOrHostnames() {
    String deaf =
        stack
            .create(
                AwsStack.VPC,
                "deaf",
                Map.of(
                    "cidrBlock",
                    "10.0.0.0/16",
                    "enableDnsHostnames",
                    true,
                    "enableDnsSupport",
                    false))
            .id();
    String nameless =
        stack.create(AwsStack.VPC, "nameless", Map.of("cidrBlock", "10.0.0.0/16")).id();
    Live zone = stack.zone("corp.internal", deaf, nameless);
    stack.record(zone, "db.corp.internal", "A", "10.0.0.1");

    assertThat(stack.resolve(deaf, "db.corp.internal", "A").path())
        .containsExactly(
            "'db.corp.internal.': private zones are not asked, VPC vpc-00000000000000001 has"
                + " enableDnsSupport off");
    assertThat(stack.resolve(nameless, "db.corp.internal", "A").path())
        .containsExactly(
            "'db.corp.internal.': private zones are not asked, VPC vpc-00000000000000002 has"
                + " enableDnsHostnames off");
  }

  @Test
  void keepsPublicZonesOutOfEveryView() {
    String hub = stack.vpc("hub");
    Live zone = stack.zone("corp.internal");
    stack.record(zone, "db.corp.internal", "A", "10.0.0.1");

    assertThat(stack.clouds().snapshot().zones().get(0).isPrivate()).isFalse();
    assertThat(stack.resolve(hub, "db.corp.internal", "A").outcome()).isEqualTo(Outcome.ELSEWHERE);
  }

  @Test
  void takesNetworksThatNoStackMakes() {
    stack
        .clouds()
        .network(new SimulatedNetwork("aws", "vpc-0abc", "shared", "222222222222", "eu-west-1"));

    assertThat(stack.clouds().snapshot().networks())
        .containsExactly(
            new SimulatedNetwork("aws", "vpc-0abc", "shared", "222222222222", "eu-west-1"));
  }

  @Test
  void refusesNetworksThatAreNoVpcs() {
    assertThatThrownBy(() -> network("net-1", "222222222222", "eu-west-1"))
        .hasMessage("'net-1' is not the id of a VPC, such as vpc-0a1b2c3d4e5f60718");
    assertThatThrownBy(() -> network("vpc-1", "prod", "eu-west-1"))
        .hasMessage("'prod' is not an AWS account, such as 111111111111");
    assertThatThrownBy(() -> network("vpc-1", "222222222222", null))
        .hasMessage("VPC 'vpc-1' needs a region");
  }

  @Test
  void listsZonesByAccountAndName() {
    String hub = stack.vpc("hub");
    AwsStack lab = stack.as("222222222222");
    lab.zone("a.internal", lab.vpc("lab"));
    stack.zone("c.internal", hub);
    stack.zone("b.internal", hub);

    assertThat(stack.clouds().snapshot().zones())
        .extracting(zone -> zone.account() + " " + zone.data().origin())
        .isEqualTo(
            List.of(
                "111111111111 b.internal.",
                "111111111111 c.internal.",
                "222222222222 a.internal."));
  }

  private void network(String id, String account, @Nullable String region) {
    stack.clouds().network(new SimulatedNetwork("aws", id, "it", account, region));
  }
}
