package io.github.privatezonesync.adopt.drift;

import io.github.privatezonesync.adopt.found.Cloud;
import io.github.privatezonesync.adopt.found.ExistingAssociation;
import io.github.privatezonesync.adopt.found.ExistingZone;
import io.github.privatezonesync.adopt.found.Origin;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A network in which a live zone answers.
 *
 * @param id its id in one spelling
 * @param shown its id as found
 * @param region its region, if its cloud has networks in regions and a dump shows it
 * @param registers whether its machines register themselves in the zone (Azure)
 * @param origin where it was found
 */
record LiveNetwork(
    String id, String shown, Optional<String> region, boolean registers, Origin origin) {
  private static final String PROJECTS = "projects/";

  /** The networks of a zone; clusters are none. */
  static List<LiveNetwork> in(ExistingZone zone) {
    return zone.associations().stream()
        .filter(association -> !(association instanceof ExistingAssociation.GkeCluster))
        .map(
            association ->
                new LiveNetwork(
                    canonical(zone.place().cloud(), association.networkId()),
                    association.networkId(),
                    region(association),
                    association instanceof ExistingAssociation.VirtualNetworkLink link
                        && link.registrationEnabled(),
                    association.origin()))
        .toList();
  }

  private static Optional<String> region(ExistingAssociation association) {
    if (association instanceof ExistingAssociation.Vpc vpc) {
      return Optional.of(vpc.region());
    }
    return association instanceof ExistingAssociation.VirtualNetworkLink link
        ? link.region()
        : Optional.empty();
  }

  /** The id of a network in the one spelling in which ids are compared. */
  static String canonical(Cloud cloud, String id) {
    return switch (cloud) {
      case AWS, OCI -> id;
      case AZURE -> id.toLowerCase(Locale.ROOT);
      case GCP -> id.contains(PROJECTS) ? id.substring(id.indexOf(PROJECTS)) : id;
    };
  }
}
