package io.github.privatezonesync.routing;

import static io.github.privatezonesync.routing.Asked.choice;
import static io.github.privatezonesync.routing.Asked.in;
import static io.github.privatezonesync.routing.Asked.service;
import static io.github.privatezonesync.routing.Asked.sites;
import static io.github.privatezonesync.routing.Asked.weighted;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.region.RegionCloud;
import org.junit.jupiter.api.Test;

class LatencyTest {
  private static final Service SERVICE =
      service(
          Routing.latency(),
          in("us-east-1"),
          in("eu-west-1"),
          weighted("eu-west-2", 1, "prod/lab"));

  @Test
  void givesAnyEndpointThatIsMeant() {
    Choice choice = choice(SERVICE, "eu-west-1");

    assertThat(sites(choice)).containsExactly("eu-west-1", "us-east-1");
    assertThat(choice.isDecidedByCloud()).isTrue();
    assertThat(choice.shares()).allMatch(share -> share.part().isEmpty());
    assertThat(choice.kilometres(Asked.from("eu-west-1"))).isEmpty();
  }

  @Test
  void saysWhichCloudDecides() {
    assertThat(choice(SERVICE, "eu-west-1").reason())
        .isEqualTo("decided by " + RegionCloud.AWS.words());
    assertThat(choice(SERVICE, "europe-west1").reason())
        .isEqualTo("decided by " + RegionCloud.GCP.words());
    assertThat(choice(SERVICE, "new-region-1").reason()).isEqualTo("decided by the cloud");
  }

  @Test
  void givesTheSameWhicheverCloudDecides() {
    assertThat(choice(SERVICE, "new-region-1").givesTheSameAs(choice(SERVICE, "eu-west-1")))
        .isTrue();
  }
}
