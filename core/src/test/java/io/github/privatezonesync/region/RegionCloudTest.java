package io.github.privatezonesync.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RegionCloudTest {
  @Test
  void namesTheCloudsOfTheTable() {
    assertThat(RegionCloud.ofTable())
        .extracting(cloud -> cloud.key() + " " + cloud.words())
        .containsExactly("gcp Google Cloud", "aws AWS", "azure Azure", "oci Oracle Cloud");
  }

  @Test
  void sortsACloudOfOnesOwnBehindThoseOfTheTable() {
    RegionCloud b = new RegionCloud("b", "Cloud B");
    RegionCloud a = new RegionCloud("a", "Cloud A");

    assertThat(List.of(b, RegionCloud.OCI, a, RegionCloud.GCP).stream().sorted())
        .containsExactly(RegionCloud.GCP, RegionCloud.OCI, a, b);
  }
}
