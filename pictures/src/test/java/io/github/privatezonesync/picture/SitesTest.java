package io.github.privatezonesync.picture;

import static io.github.privatezonesync.picture.Mapped.client;
import static io.github.privatezonesync.picture.Mapped.endpoint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class SitesTest {
  private static final RegionMap.Endpoint US = endpoint("us-east-1", "10.0.1.10");
  private static final RegionMap.Client FRANKFURT = client("a", "eu-central-1", "us-east-1");
  private static final RegionMap.Client CLOSE_BY = client("b", "germanywestcentral", "us-east-1");
  private static final RegionMap.Client TOKYO = client("c", "ap-northeast-1", "us-east-1");
  private static final RegionMap.Client NOWHERE = client("d", "us-iso-east-1", "us-east-1");

  private static Sites sites(RegionMap map) {
    return new Sites(map, MapFrame.around(MapLayout.points(map), 800));
  }

  @Test
  void gatherWhatIsTooCloseToTellApart() {
    RegionMap map = Mapped.map(List.of(US), FRANKFURT, CLOSE_BY, TOKYO);

    assertThat(sites(map).all())
        .extracting(Site::endpoints, Site::clients)
        .containsExactly(
            tuple(List.of(US), List.of()),
            tuple(List.of(), List.of(FRANKFURT, CLOSE_BY)),
            tuple(List.of(), List.of(TOKYO)));
  }

  @Test
  void leaveOutWhatHasNoPlace() {
    RegionMap map = Mapped.map(List.of(US), NOWHERE);

    assertThat(sites(map).all()).flatExtracting(Site::clients).isEmpty();
    assertThat(sites(map).of(US)).isPresent();
  }
}
