package io.github.privatezonesync.simulator.azure;

import java.util.Locale;
import java.util.Optional;

/** Where resources are: in a region, or, as all of private DNS, nowhere in particular. */
final class Locations {
  static final String GLOBAL = "global";

  private Locations() {}

  /** For example {@code westeurope} for {@code West Europe}. */
  static String canonical(String location) {
    return location.replace(" ", "").toLowerCase(Locale.ROOT);
  }

  /**
   * Whether two regions are of one cloud. Azure has three that share nothing, subscriptions and
   * networks neither: public, China, US Government.
   */
  static boolean areOfOneCloud(String location, String other) {
    return cloud(location).equals(cloud(other));
  }

  private static String cloud(String location) {
    String region = canonical(location);
    if (region.startsWith("china")) {
      return "China";
    }
    return region.startsWith("usgov") || region.startsWith("usdod") ? "US Government" : "public";
  }

  /** What a location is that the cloud of a resource does not have. */
  static ArmError notAvailable(ArmId id, String location) {
    return new ArmError(
        400,
        "LocationNotAvailableForResourceType",
        "The provided location '%s' is not available for resource type '%s'."
            .formatted(location, id.resourceType()));
  }

  /** Another location for what is there. */
  static ArmError isElsewhere(ArmId id, String location, String other) {
    return new ArmError(
        409,
        "InvalidResourceLocation",
        "The resource '%s' already exists in location '%s' in resource group '%s'. A resource with the same name cannot be created in location '%s'. Please select a new resource name."
            .formatted(id.name(), location, id.group(), other));
  }

  static Optional<ArmError> problemOfGlobal(ArmId id, String location) {
    return canonical(location).equals(GLOBAL)
        ? Optional.empty()
        : Optional.of(
            new ArmError(
                400,
                "LocationNotAvailableForResourceType",
                "The provided location '%s' is not available for resource type '%s'. List of available regions for the resource type is 'global'."
                    .formatted(location, id.resourceType())));
  }
}
