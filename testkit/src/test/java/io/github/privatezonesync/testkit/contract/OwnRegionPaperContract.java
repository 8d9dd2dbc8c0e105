package io.github.privatezonesync.testkit.contract;

import io.github.privatezonesync.region.CloudRegion;
import io.github.privatezonesync.region.GeographicPoint;
import io.github.privatezonesync.region.Realm;
import io.github.privatezonesync.region.RegionCloud;
import java.util.List;
import java.util.Optional;

/** The suite for targets that have a region beside those of the library. */
abstract class OwnRegionPaperContract extends PaperContract {
  @Override
  protected List<CloudRegion> ownRegions() {
    return List.of(desk(13.4));
  }

  static CloudRegion desk(double longitude) {
    return new CloudRegion(
        new RegionCloud("paper", "Paper DNS"),
        "desk-1",
        "Berlin",
        "DE",
        "EU",
        Optional.of(new GeographicPoint(52.5, longitude)),
        Realm.COMMERCIAL);
  }
}
