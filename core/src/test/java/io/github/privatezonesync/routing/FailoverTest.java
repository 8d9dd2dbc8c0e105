package io.github.privatezonesync.routing;

import static io.github.privatezonesync.routing.Asked.choice;
import static io.github.privatezonesync.routing.Asked.in;
import static io.github.privatezonesync.routing.Asked.parts;
import static io.github.privatezonesync.routing.Asked.service;
import static io.github.privatezonesync.routing.Asked.sites;
import static io.github.privatezonesync.routing.Asked.weighted;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FailoverTest {
  @Test
  void givesTheFirstOfAnOrderWithTheSecondStandingBy() {
    Service service =
        service(
            Routing.failover("us-east-1", "eu-west-1", "ap-northeast-1"),
            in("ap-northeast-1"),
            in("eu-west-1"),
            in("us-east-1"));

    Choice choice = choice(service, "ap-northeast-1");

    assertThat(sites(choice)).containsExactly("us-east-1");
    assertThat(parts(choice)).containsExactly(1.0);
    assertThat(choice.standby()).map(Endpoint::site).contains("eu-west-1");
    assertThat(choice.reason()).isEqualTo("first of its order, else eu-west-1 by health");
  }

  @Test
  void givesTheNextOfAnOrderThatLosesASite() {
    Service service =
        service(Routing.failover("us-east-1", "eu-west-1"), in("eu-west-1"), in("us-east-1"));

    Service left = service.without(Set.of("us-east-1"));

    assertThat(left.routing().words()).isEqualTo("failover eu-west-1");
    assertThat(sites(left, "us-east-1")).containsExactly("eu-west-1");
    assertThat(choice(left, "us-east-1").standby()).isEmpty();
    assertThat(choice(left, "us-east-1").reason()).isEqualTo("the only one left in its order");
  }

  @Test
  void givesNoEndpointOfOtherNetworks() {
    Service service =
        service(
            Routing.failover("us-east-1", "eu-west-1"),
            weighted("us-east-1", 1, "lab"),
            in("eu-west-1"));

    assertThat(sites(service, "us-east-1")).containsExactly("eu-west-1");
    Service ofOthers =
        service(
            Routing.failover("us-east-1", "eu-west-1"),
            weighted("us-east-1", 1, "lab"),
            weighted("eu-west-1", 1, "lab"));
    assertThat(choice(ofOthers, "us-east-1")).isEqualTo(new Choice(List.of(), "no endpoint"));
  }
}
