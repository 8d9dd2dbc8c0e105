package io.github.privatezonesync.simulator.aws;

import static io.github.privatezonesync.simulator.aws.AwsStack.EXCLUSIVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.privatezonesync.simulator.cloud.ResourceModel.Difference;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Failure;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The routed sets of a {@code RecordsExclusive}. */
class RoutedExclusiveTest {
  private static final Difference NOTHING = new Difference(List.of(), List.of(), false);

  private final AwsStack stack = AwsStack.fresh();
  private final String hub = stack.vpc("hub");
  private final Live zone = stack.zone("corp.internal", hub);

  private static Map<String, Object> set(
      String identifier, String setting, Object value, String address) {
    return set(identifier, setting, value, 300, address);
  }

  private static Map<String, Object> set(
      String identifier, String setting, Object value, int ttl, String address) {
    Map<String, Object> set = new HashMap<>();
    set.put("name", "db.corp.internal.");
    set.put("type", "A");
    set.put("ttl", ttl);
    set.put("resourceRecords", List.of(Map.of("value", address)));
    set.put("setIdentifier", identifier);
    set.put(setting, value);
    return set;
  }

  private Map<String, Object> inputs(List<Map<String, Object>> sets) {
    return Map.of("zoneId", zone.id(), "resourceRecordSets", sets);
  }

  private Live create(List<Map<String, Object>> sets) {
    return stack.create(EXCLUSIVE, "records", inputs(sets));
  }

  private List<String> sets() {
    return stack.clouds().snapshot().zones().get(0).data().entries().stream()
        .map(Object::toString)
        .toList();
  }

  @Test
  void areWrittenWithOneCall() {
    stack.forgetCalls();
    create(List.of(set("b", "weight", 1, "10.0.0.2"), set("a", "weight", 0, "10.0.0.1")));

    assertThat(stack.calls())
        .containsExactly("ChangeResourceRecordSets " + zone.id() + " 2 changes");
    assertThat(sets())
        .containsExactly(
            "db.corp.internal. A 300 weighted a 0: 10.0.0.1",
            "db.corp.internal. A 300 weighted b 1: 10.0.0.2");
  }

  @Test
  void areReadAsTheyWereGiven() {
    keeps("weight", 3);
    keeps("region", "eu-west-1");
    keeps("failover", "SECONDARY");
    keeps("geoproximityLocation", Map.of("awsRegion", "eu-west-1"));
  }

  private void keeps(String setting, Object value) {
    Map<String, Object> inputs = inputs(List.of(set("one", setting, value, "10.0.0.1")));
    Live exclusive = stack.create(EXCLUSIVE, "records", inputs);
    Live refreshed =
        stack.provider().refresh(EXCLUSIVE, zone.id(), inputs, exclusive.state()).orElseThrow();
    stack.forgetCalls();
    stack.update(EXCLUSIVE, exclusive, inputs);

    assertThat(stack.provider().diff(EXCLUSIVE, refreshed.inputs(), refreshed.state(), inputs))
        .as(setting)
        .isEqualTo(NOTHING);
    assertThat(stack.calls()).as(setting).isEmpty();
    stack.update(EXCLUSIVE, exclusive, Map.of("zoneId", zone.id()));
  }

  @Test
  void changeTheirTtlTogether() {
    Live exclusive =
        create(List.of(set("a", "weight", 1, "10.0.0.1"), set("b", "weight", 1, "10.0.0.2")));

    stack.update(
        EXCLUSIVE,
        exclusive,
        inputs(
            List.of(set("a", "weight", 1, 60, "10.0.0.1"), set("b", "weight", 1, 60, "10.0.0.2"))));

    assertThat(sets())
        .containsExactly(
            "db.corp.internal. A 60 weighted a 1: 10.0.0.1",
            "db.corp.internal. A 60 weighted b 1: 10.0.0.2");
  }

  @Test
  void giveTheRegionOfOneToAnother() {
    Live exclusive = create(List.of(set("a", "region", "eu-west-1", "10.0.0.1")));

    stack.update(
        EXCLUSIVE, exclusive, inputs(List.of(set("b", "region", "eu-west-1", "10.0.0.1"))));

    assertThat(sets()).containsExactly("db.corp.internal. A 300 latency b eu-west-1: 10.0.0.1");
  }

  @Test
  void areRefusedInTheWordsOfTheApi() {
    assertThat(
            AwsStack.refusal(
                () ->
                    create(
                        List.of(
                            set("a", "weight", 1, 60, "10.0.0.1"),
                            set("b", "weight", 1, 300, "10.0.0.2")))))
        .isEqualTo(
            "creating Route 53 Records Exclusive (\""
                + zone.id()
                + "\"): InvalidChangeBatch: [RRSet with DNS name db.corp.internal. and type A,"
                + " SetIdentifier a cannot be created as weighted sets must contain the same TTL.,"
                + " RRSet with DNS name db.corp.internal. and type A, SetIdentifier b cannot be"
                + " created as weighted sets must contain the same TTL.]");
  }

  @ParameterizedTest
  @MethodSource
  void areRefusedWithRoutingThatIsNotModelled(String setting, Object value, String what) {
    assertThat(AwsStack.refusal(() -> create(List.of(set("a", setting, value, "10.0.0.1")))))
        .isEqualTo("NotModelled: the simulator does not model " + what);
    assertThat(sets()).isEmpty();
  }

  static Stream<Arguments> areRefusedWithRoutingThatIsNotModelled() {
    String proximity = "geoproximityLocation";
    Map<String, Object> degrees = Map.of("latitude", "1", "longitude", "2");
    String region = "eu-west-1";
    return Stream.of(
        arguments("geolocation", Map.of("countryCode", "*"), "geolocation routing (geolocation)"),
        arguments(
            "geolocation", Map.of("continentCode", "EU"), "geolocation routing (geolocation)"),
        arguments("multiValueAnswer", true, "multivalue answers (multiValueAnswer)"),
        arguments(
            proximity, Map.of("awsRegion", region, "bias", 7), "geoproximity with a bias (bias)"),
        arguments(
            proximity, Map.of("coordinates", degrees), "geoproximity by coordinates (coordinates)"),
        arguments(
            proximity,
            Map.of("localZoneGroup", "us-east-1-bos-1"),
            "geoproximity by a local zone group (localZoneGroup)"),
        arguments(
            "cidrRoutingConfig",
            Map.of("collectionId", "c"),
            "IP-based routing (cidrRoutingConfig)"));
  }

  @Test
  void areFoundWrongBeforeAwsIsAsked() {
    assertThat(problems(set("a", "weight", 256, "10.0.0.1")))
        .containsExactly("weight value must be between 0 and 255, got: 256");
    assertThat(problems(set("", "weight", 1, "10.0.0.1")))
        .containsExactly("setIdentifier string length must be between 1 and 128, got: 0");
    assertThat(problems(set("a", "failover", "THIRD", "10.0.0.1")))
        .containsExactly("expected failover to be one of [\"PRIMARY\" \"SECONDARY\"], got THIRD");
    assertThat(problems(set("a", "region", "mars", "10.0.0.1")))
        .singleElement()
        .asString()
        .endsWith("], got mars");
    Map<String, Object> unchecked = set("a", "weight", 1, "10.0.0.1");
    unchecked.put("healthCheckId", "x".repeat(65));
    assertThat(problems(unchecked))
        .containsExactly("healthCheckId string length must be between 1 and 64, got: 65");
  }

  private List<String> problems(Map<String, Object> set) {
    return stack.provider().check(EXCLUSIVE, "it", inputs(List.of(set)), "seed").failures().stream()
        .map(Failure::reason)
        .toList();
  }
}
