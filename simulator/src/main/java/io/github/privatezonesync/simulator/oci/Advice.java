package io.github.privatezonesync.simulator.oci;

import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.CloudException;
import io.github.privatezonesync.simulator.cloud.MissingNetwork;
import java.util.Optional;

/** Why somebody does not see a thing, and what to do: the cloud itself never says. */
final class Advice {
  private Advice() {}

  /** The refusal with where the thing is that it is about, if it is anywhere. */
  static CloudException to(
      CloudException refusal, Optional<Place> place, String id, Caller caller) {
    if (place.isEmpty()) {
      return Ocid.parse(id).filter(parsed -> parsed.type().equals(Ocid.VCN)).isPresent()
          ? refusal.below(
              MissingNetwork.advice(Oci.PROVIDER, id, caller.account(), caller.region()))
          : refusal.below("there is nothing with the id '%s'".formatted(id));
    }
    Place there = place.get();
    return refusal.below(
        there.isIn(caller.region())
            ? "'%s' is in tenancy '%s', and the provider in '%s'; use a provider of its tenancy"
                .formatted(id, there.tenancy(), caller.account())
            : "'%s' is in region '%s', and the provider in '%s'; use a provider of its region"
                .formatted(id, there.region(), caller.region()));
  }
}
