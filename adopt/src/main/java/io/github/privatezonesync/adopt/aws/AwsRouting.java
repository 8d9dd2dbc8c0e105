package io.github.privatezonesync.adopt.aws;

import io.github.privatezonesync.adopt.draft.SetReading;
import io.github.privatezonesync.adopt.found.SetRouting;
import io.github.privatezonesync.adopt.json.JsonNode;
import java.util.Optional;

/** Reads how Route 53 chooses among the sets of one name and type. */
final class AwsRouting {
  private AwsRouting() {}

  /** Empty for a simple set; one whose routing is unknown is refused. */
  static Optional<SetRouting> of(JsonNode set, SetReading reading) {
    Optional<String> identifier = set.get("SetIdentifier").text();
    Optional<SetRouting.Rule> rule = rule(set);
    if (identifier.isPresent() != rule.isPresent()) {
      reading.refuse("its routing is not known to this program");
    } else if (identifier.isEmpty() && set.get("HealthCheckId").isGiven()) {
      reading.refuse("it has a health check and no routing");
    }
    Optional<String> health = set.get("HealthCheckId").text();
    return identifier.flatMap(id -> rule.map(known -> new SetRouting(id, known, health)));
  }

  private static Optional<SetRouting.Rule> rule(JsonNode set) {
    if (set.get("Weight").isGiven()) {
      return Optional.of(new SetRouting.Weighted(set.get("Weight").whole().orElse(0)));
    }
    if (set.get("Region").isGiven()) {
      return Optional.of(new SetRouting.Latency(set.get("Region").text().orElse("")));
    }
    if (set.get("Failover").isGiven()) {
      boolean primary = set.get("Failover").text().equals(Optional.of("PRIMARY"));
      return Optional.of(new SetRouting.Failover(primary));
    }
    if (set.get("MultiValueAnswer").isTrue()) {
      return Optional.of(new SetRouting.MultiValue());
    }
    return place(set);
  }

  private static Optional<SetRouting.Rule> place(JsonNode set) {
    JsonNode geo = set.get("GeoLocation");
    if (geo.isObject()) {
      return Optional.of(
          new SetRouting.Geolocation(
              geo.get("ContinentCode").text(),
              geo.get("CountryCode").text(),
              geo.get("SubdivisionCode").text()));
    }
    JsonNode proximity = set.get("GeoProximityLocation");
    if (proximity.isObject()) {
      return Optional.of(
          new SetRouting.Geoproximity(
              proximity.get("AWSRegion").text(), (int) proximity.get("Bias").whole().orElse(0)));
    }
    JsonNode cidr = set.get("CidrRoutingConfig");
    return cidr.isObject()
        ? Optional.of(
            new SetRouting.Cidr(
                cidr.get("CollectionId").text().orElse(""),
                cidr.get("LocationName").text().orElse("")))
        : Optional.empty();
  }
}
