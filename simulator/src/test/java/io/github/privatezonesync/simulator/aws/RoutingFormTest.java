package io.github.privatezonesync.simulator.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.dns.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutingFormTest {
  private static ResourceRecordSet set(String type, String identifier, Rule... rules) {
    return ResourceRecordSet.of("db.corp.internal.", type, 60, List.of("x"))
        .routedBy(new Routing(identifier, "", List.of(rules)));
  }

  private static String problem(Rule rule) {
    return RoutingForm.problem(set("A", "one", rule));
  }

  @Test
  void takesEveryKind() {
    for (Rule rule :
        List.of(
            new Rule.Weighted(0),
            new Rule.Weighted(255),
            new Rule.Latency("us-east-1"),
            new Rule.Geolocation("EU", "", ""),
            new Rule.Geolocation("", "*", ""),
            new Rule.Geolocation("", "US", "VA"),
            new Rule.Geoproximity("us-east-1", "", "", 99),
            new Rule.Geoproximity("", "-90", "+180.00", -99),
            new Rule.Failover(false),
            new Rule.Multivalue())) {
      assertThat(problem(rule)).as(rule.toString()).isNull();
    }
    assertThat(RoutingForm.problem(set("A", "x".repeat(128), new Rule.Weighted(1)))).isNull();
  }

  @Test
  void wantsASetIdentifierForRoutingAndHealth() {
    assertThat(RoutingForm.problem(set("A", "", new Rule.Weighted(1))))
        .isEqualTo("Missing field 'SetIdentifier'");
    assertThat(RoutingForm.problem(set("A", "").routedBy(new Routing("", "check", List.of()))))
        .isEqualTo("Missing field 'SetIdentifier'");
  }

  @Test
  void wantsOneRule() {
    String expected =
        "Expected exactly one of [Weight, Region, Failover, GeoLocation, or MultiValueAnswer], but"
            + " found ";
    assertThat(RoutingForm.problem(set("A", "one"))).isEqualTo(expected + "none");
    assertThat(RoutingForm.problem(set("A", "one", new Rule.Weighted(1), new Rule.Multivalue())))
        .isEqualTo(expected + "more than one");
  }

  @Test
  void wantsAShortSetIdentifier() {
    assertThat(RoutingForm.problem(set("A", "x".repeat(129), new Rule.Weighted(1))))
        .isEqualTo("Expected a SetIdentifier of at most 128 characters, but found 129");
  }

  @Test
  void leavesSomeTypesAlone() {
    assertThat(RoutingForm.problem(set("NS", "one", new Rule.Weighted(1))))
        .isEqualTo("Expected no SetIdentifier for the type NS, but found 'one'");
    assertThat(RoutingForm.problem(set("CNAME", "one", new Rule.Multivalue())))
        .isEqualTo("Expected no MultiValueAnswer for the type CNAME, but found it");
    assertThat(
            RoutingForm.problem(
                set("A", "one", new Rule.Multivalue()).aliasOf(new AliasTarget("a.", "Z", false))))
        .isEqualTo("Expected no MultiValueAnswer for an alias, but found it");
  }

  @Test
  void wantsAWeightOfAByte() {
    assertThat(problem(new Rule.Weighted(256)))
        .isEqualTo("Expected a Weight from 0 to 255, but found 256");
    assertThat(problem(new Rule.Weighted(-1)))
        .isEqualTo("Expected a Weight from 0 to 255, but found -1");
  }

  @Test
  void wantsRegionsOfAws() {
    assertThat(problem(new Rule.Latency("us-east1")))
        .isEqualTo("Expected a region for Region, but found 'us-east1'");
    assertThat(problem(new Rule.Geoproximity("mars", "", "", 0)))
        .isEqualTo("Expected a region for AWSRegion, but found 'mars'");
  }

  @Test
  void wantsAnArea() {
    assertThat(problem(new Rule.Geolocation("", "", "")))
        .isEqualTo("Expected exactly one of [ContinentCode, or CountryCode], but found none");
    assertThat(problem(new Rule.Geolocation("EU", "DE", "")))
        .isEqualTo(
            "Expected exactly one of [ContinentCode, or CountryCode], but found more than one");
    assertThat(problem(new Rule.Geolocation("XX", "", "")))
        .isEqualTo("Expected a ContinentCode, but found 'XX'");
    assertThat(problem(new Rule.Geolocation("", "us", "")))
        .isEqualTo("Expected a CountryCode, but found 'us'");
    assertThat(problem(new Rule.Geolocation("", "*", "VA")))
        .isEqualTo("Expected a CountryCode with the SubdivisionCode 'VA', but found none");
    assertThat(problem(new Rule.Geolocation("", "US", "Virginia")))
        .isEqualTo("Expected a SubdivisionCode, but found 'Virginia'");
  }

  @Test
  void wantsOnePlace() {
    assertThat(problem(new Rule.Geoproximity("", "", "", 0)))
        .isEqualTo(
            "Expected exactly one of [AWSRegion, LocalZoneGroup, or Coordinates], but found none");
    assertThat(problem(new Rule.Geoproximity("us-east-1", "1", "2", 0)))
        .isEqualTo(
            "Expected exactly one of [AWSRegion, LocalZoneGroup, or Coordinates], but found more"
                + " than one");
    assertThat(problem(new Rule.Geoproximity("us-east-1", "", "", 100)))
        .isEqualTo("Expected a Bias from -99 to 99, but found 100");
  }

  /** Two decimals are all that the API takes. */
  @ParameterizedTest
  @CsvSource({
    "39.0437, 10, 'Expected a Latitude from -90 to 90 with at most two decimals, but found"
        + " ''39.0437'''",
    "91, 10, 'Expected a Latitude from -90 to 90 with at most two decimals, but found ''91'''",
    "north, 10, 'Expected a Latitude from -90 to 90 with at most two decimals, but found"
        + " ''north'''",
    "10, 180.01, 'Expected a Longitude from -180 to 180 with at most two decimals, but found"
        + " ''180.01'''",
    "10, '', 'Expected a Longitude from -180 to 180 with at most two decimals, but found '''''"
  })
  void wantsCoordinates(String latitude, String longitude, String problem) {
    assertThat(problem(new Rule.Geoproximity("", latitude, longitude, 0))).isEqualTo(problem);
  }
}
