package io.github.privatezonesync.routing;

import static io.github.privatezonesync.routing.Asked.choice;
import static io.github.privatezonesync.routing.Asked.parts;
import static io.github.privatezonesync.routing.Asked.service;
import static io.github.privatezonesync.routing.Asked.sites;
import static io.github.privatezonesync.routing.Asked.weighted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class WeightedTest {
  private static final List<String> REGIONS =
      List.of(
          "us-east-1",
          "us-east-2",
          "us-west-1",
          "us-west-2",
          "eu-west-1",
          "eu-west-2",
          "eu-west-3",
          "sa-east-1");

  @Test
  void givesEachEndpointInItsPart() {
    Choice choice =
        choice(
            service(
                Routing.weighted(),
                weighted("us-east-1", 3),
                weighted("eu-west-1", 1),
                weighted("eu-west-2", 0)),
            "eu-west-1");

    assertThat(sites(choice)).containsExactly("eu-west-1", "us-east-1");
    assertThat(parts(choice)).containsExactly(0.25, 0.75);
  }

  @Property(tries = 200)
  void hasPartsThatAddUpToOne(
      @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 0, max = 255) Integer> weights) {
    Endpoint[] endpoints = new Endpoint[weights.size()];
    for (int i = 0; i < endpoints.length; i++) {
      endpoints[i] = weighted(REGIONS.get(i), weights.get(i));
    }
    Choice choice = choice(service(Routing.weighted(), endpoints), "eu-west-1");

    double sum = parts(choice).stream().mapToDouble(part -> part).sum();
    assertThat(sum).isCloseTo(choice.shares().isEmpty() ? 0 : 1, within(1e-9));
  }
}
