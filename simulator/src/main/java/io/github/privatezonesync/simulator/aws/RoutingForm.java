package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.cloud.Regions;
import io.github.privatezonesync.simulator.dns.Place;
import io.github.privatezonesync.simulator.dns.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the routing of a set may be, whatever is in its zone; refused before the API looks there.
 */
final class RoutingForm {
  private static final Set<String> ALWAYS_ALONE = Set.of("NS", "SOA");
  private static final Set<String> NEVER_MULTIVALUE = Set.of("CNAME", "NS", "SOA");
  private static final Set<String> CONTINENTS = Set.of("AF", "AN", "AS", "EU", "NA", "OC", "SA");
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  private static final Map<String, Place> REGIONS = Regions.of(Aws.PROVIDER);
  private static final Pattern SUBDIVISION = Pattern.compile("[A-Z0-9]{1,3}");
  private static final Pattern LATITUDE = Pattern.compile("[-+]?[0-9]{1,2}(\\.[0-9]{0,2})?");
  private static final Pattern LONGITUDE = Pattern.compile("[-+]?[0-9]{1,3}(\\.[0-9]{0,2})?");

  private RoutingForm() {}

  /**
   * What is wrong in the words of the API, without the change it is wrong in; null if nothing is.
   */
  static @Nullable String problem(ResourceRecordSet set) {
    Routing routing = set.routing();
    List<Rule> rules = routing.rules();
    if (!set.isRouted()) {
      return rules.isEmpty() && routing.healthCheckId().isEmpty()
          ? null
          : "Missing field 'SetIdentifier'";
    }
    if (routing.setIdentifier().length() > Quotas.LONGEST_SET_IDENTIFIER) {
      return "Expected a SetIdentifier of at most %d characters, but found %d"
          .formatted(Quotas.LONGEST_SET_IDENTIFIER, routing.setIdentifier().length());
    }
    if (rules.size() != 1) {
      return "Expected exactly one of [Weight, Region, Failover, GeoLocation, or MultiValueAnswer],"
          + " but found "
          + (rules.isEmpty() ? "none" : "more than one");
    }
    Rule rule = rules.get(0);
    if (ALWAYS_ALONE.contains(set.type())) {
      return "Expected no SetIdentifier for the type %s, but found '%s'"
          .formatted(set.type(), routing.setIdentifier());
    }
    if (rule instanceof Rule.Multivalue
        && (NEVER_MULTIVALUE.contains(set.type()) || set.isAlias())) {
      return "Expected no MultiValueAnswer for %s, but found it"
          .formatted(set.isAlias() ? "an alias" : "the type " + set.type());
    }
    return problem(rule);
  }

  private static @Nullable String problem(Rule rule) {
    if (rule instanceof Rule.Weighted weighted) {
      return weighted.weight() < 0 || weighted.weight() > Quotas.LARGEST_WEIGHT
          ? "Expected a Weight from 0 to %d, but found %s"
              .formatted(Quotas.LARGEST_WEIGHT, weighted.settings())
          : null;
    }
    if (rule instanceof Rule.Latency latency) {
      return unknownRegion("Region", latency.region());
    }
    if (rule instanceof Rule.Geolocation geolocation) {
      return problem(geolocation);
    }
    return rule instanceof Rule.Geoproximity geoproximity ? problem(geoproximity) : null;
  }

  private static @Nullable String problem(Rule.Geolocation area) {
    if (area.continent().isEmpty() == area.country().isEmpty()) {
      return "Expected exactly one of [ContinentCode, or CountryCode], but found "
          + (area.continent().isEmpty() ? "none" : "more than one");
    }
    if (!area.continent().isEmpty() && !CONTINENTS.contains(area.continent())) {
      return "Expected a ContinentCode, but found '%s'".formatted(area.continent());
    }
    boolean anywhere = area.country().equals(Rule.Geolocation.ANYWHERE);
    if (!area.country().isEmpty() && !anywhere && !COUNTRIES.contains(area.country())) {
      return "Expected a CountryCode, but found '%s'".formatted(area.country());
    }
    boolean part = !area.subdivision().isEmpty();
    if (part && (anywhere || !area.continent().isEmpty())) {
      return "Expected a CountryCode with the SubdivisionCode '%s', but found none"
          .formatted(area.subdivision());
    }
    return part && !SUBDIVISION.matcher(area.subdivision()).matches()
        ? "Expected a SubdivisionCode, but found '%s'".formatted(area.subdivision())
        : null;
  }

  private static @Nullable String problem(Rule.Geoproximity place) {
    boolean coordinates = !place.latitude().isEmpty() || !place.longitude().isEmpty();
    if (coordinates != place.region().isEmpty()) {
      return "Expected exactly one of [AWSRegion, LocalZoneGroup, or Coordinates], but found "
          + (coordinates ? "more than one" : "none");
    }
    if (Math.abs(place.bias()) > Quotas.LARGEST_BIAS) {
      return "Expected a Bias from -%d to %d, but found %d"
          .formatted(Quotas.LARGEST_BIAS, Quotas.LARGEST_BIAS, place.bias());
    }
    if (!coordinates) {
      return unknownRegion("AWSRegion", place.region());
    }
    if (!isDegrees(place.latitude(), LATITUDE, 90)) {
      return "Expected a Latitude from -90 to 90 with at most two decimals, but found '%s'"
          .formatted(place.latitude());
    }
    return isDegrees(place.longitude(), LONGITUDE, 180)
        ? null
        : "Expected a Longitude from -180 to 180 with at most two decimals, but found '%s'"
            .formatted(place.longitude());
  }

  private static boolean isDegrees(String text, Pattern form, int most) {
    return form.matcher(text).matches() && Math.abs(Double.parseDouble(text)) <= most;
  }

  private static @Nullable String unknownRegion(String field, String region) {
    return REGIONS.containsKey(region)
        ? null
        : "Expected a region for %s, but found '%s'".formatted(field, region);
  }
}
