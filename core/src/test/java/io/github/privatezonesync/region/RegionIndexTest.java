package io.github.privatezonesync.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RegionIndexTest {
  private static final RegionCloud PAPER = new RegionCloud("paper", "Paper Cloud");
  private static final RegionIndex INDEX =
      Regions.table().with(List.of(region("paper-north-1"), region("us-east-1")));

  private static CloudRegion region(String name) {
    return new CloudRegion(
        PAPER,
        name,
        "Oslo",
        "NO",
        "EU",
        Optional.of(new GeographicPoint(59.9, 10.7)),
        Realm.COMMERCIAL);
  }

  @Test
  void findsTheRegionsOfTheTableAndThoseThatWereAdded() {
    assertThat(INDEX.find("paper-north-1")).map(CloudRegion::cloud).contains(PAPER);
    assertThat(INDEX.find("eu-west-1")).isEqualTo(Regions.find("eu-west-1"));
    assertThat(Regions.find("paper-north-1")).isEmpty();
  }

  @Test
  void keepsTheTableWhereANameIsThereAlready() {
    assertThat(INDEX.find("us-east-1")).isEqualTo(Regions.find("us-east-1"));
    assertThat(INDEX.all()).hasSize(Regions.all().size() + 1);
  }

  @Test
  void namesARegionThatWasAddedWhereItMayBeMeant() {
    assertThatThrownBy(() -> INDEX.parse("Paper North 1"))
        .hasMessage(
            "region 'Paper North 1' is not a known region; did you mean 'paper-north-1' (Paper"
                + " Cloud)?");
  }
}
