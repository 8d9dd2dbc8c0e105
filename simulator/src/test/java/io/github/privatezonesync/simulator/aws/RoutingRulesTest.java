package io.github.privatezonesync.simulator.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.dns.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoutingRulesTest {
  private static RecordSet set(String type, String identifier, Rule... rules) {
    return RecordSet.of("db.corp.internal.", type, 60, List.of("x"))
        .routedBy(new Routing(identifier, "", List.of(rules)));
  }

  private static String problem(Rule rule) {
    return RoutingRules.problem(set("A", "one", rule));
  }

  @Test
  void takesEveryKind() {
    for (Rule rule :
        List.of(
            new Rule.Weighted(0),
            new Rule.Weighted(255),
            new Rule.Latency("us-east-1"),
            new Rule.Geoproximity("us-east-1"),
            new Rule.Failover(false))) {
      assertThat(problem(rule)).as(rule.toString()).isNull();
    }
    assertThat(RoutingRules.problem(set("A", "x".repeat(128), new Rule.Weighted(1)))).isNull();
  }

  @Test
  void wantsASetIdentifierForRoutingAndHealth() {
    assertThat(RoutingRules.problem(set("A", "", new Rule.Weighted(1))))
        .isEqualTo("Missing field 'SetIdentifier'");
    assertThat(RoutingRules.problem(set("A", "").routedBy(new Routing("", "check", List.of()))))
        .isEqualTo("Missing field 'SetIdentifier'");
  }

  @Test
  void wantsOneRule() {
    String expected =
        "Expected exactly one of [Weight, Region, Failover, GeoLocation, or MultiValueAnswer], but"
            + " found ";
    assertThat(RoutingRules.problem(set("A", "one"))).isEqualTo(expected + "none");
    assertThat(RoutingRules.problem(set("A", "one", new Rule.Weighted(1), new Rule.Failover(true))))
        .isEqualTo(expected + "more than one");
  }

  @Test
  void wantsAShortSetIdentifier() {
    assertThat(RoutingRules.problem(set("A", "x".repeat(129), new Rule.Weighted(1))))
        .isEqualTo("Expected a SetIdentifier of at most 128 characters, but found 129");
  }

  @Test
  void leavesSomeTypesAlone() {
    assertThat(RoutingRules.problem(set("NS", "one", new Rule.Weighted(1))))
        .isEqualTo("Expected no SetIdentifier for the type NS, but found 'one'");
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
    assertThat(problem(new Rule.Geoproximity("mars")))
        .isEqualTo("Expected a region for AWSRegion, but found 'mars'");
  }
}
