package io.github.privatezonesync.routing;

import static io.github.privatezonesync.routing.Asked.choice;
import static io.github.privatezonesync.routing.Asked.in;
import static io.github.privatezonesync.routing.Asked.parts;
import static io.github.privatezonesync.routing.Asked.service;
import static io.github.privatezonesync.routing.Asked.sites;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AllTest {
  @Test
  void givesEveryEndpointAtOnce() {
    Choice choice = choice(service(Routing.all(), in("us-east-1"), in("eu-west-1")), "eu-west-1");

    assertThat(sites(choice)).containsExactly("eu-west-1", "us-east-1");
    assertThat(parts(choice)).containsOnly(1.0);
    assertThat(choice.kilometres(Asked.from("eu-west-1"))).isEmpty();
  }
}
