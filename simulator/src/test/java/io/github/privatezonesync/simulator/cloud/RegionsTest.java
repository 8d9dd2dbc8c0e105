package io.github.privatezonesync.simulator.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.dns.Coordinates;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RegionsTest {
  @Test
  void saysWhereRegionsAre() {
    assertThat(Regions.of("aws").get("us-east-1")).isEqualTo(new Coordinates(39.0437, -77.4875));
    assertThat(Regions.of("gcp").get("europe-west1")).isEqualTo(new Coordinates(50.4482, 3.8189));
  }

  @Test
  void knowsNoRegionsOfCloudsWithoutRouting() {
    assertThat(Regions.of("azure-native")).isEmpty();
  }

  @Test
  void hasEveryRegionOnTheGlobe() {
    for (String cloud : Set.of("aws", "gcp")) {
      Map<String, Coordinates> regions = Regions.of(cloud);
      assertThat(regions).hasSizeGreaterThan(40);
      assertThat(regions.values())
          .allSatisfy(
              place -> {
                assertThat(place.latitude()).isBetween(-90.0, 90.0);
                assertThat(place.longitude()).isBetween(-180.0, 180.0);
              });
    }
  }
}
