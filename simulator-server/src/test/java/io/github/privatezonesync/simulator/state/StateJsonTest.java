package io.github.privatezonesync.simulator.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.stream.JsonReader;
import io.github.privatezonesync.simulator.NotModelled;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.Snapshot;
import io.github.privatezonesync.simulator.dns.DnsType;
import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.simulator.dns.Health;
import io.github.privatezonesync.simulator.dns.ResourceRecord;
import io.github.privatezonesync.simulator.dns.RoutedSet;
import io.github.privatezonesync.simulator.dns.Rule;
import io.github.privatezonesync.simulator.dns.ZoneData;
import io.github.privatezonesync.simulator.dns.ZoneRecordSet;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class StateJsonTest {
  private static final Snapshot FRESH = SimulatedClouds.fresh().snapshot();

  @Test
  void writesEmptyCloudsWithFormatAndVersion() {
    assertThat(StateJson.write(FRESH))
        .startsWith(
            """
            {
             "format": "private-zone-sync simulator state",
             "version": 5,
             "clouds": {
              "aws": {
            """)
        .contains("\"azure-native\": {", "\"gcp\": {")
        .endsWith(
            """
             },
             "notModelled": []
            }
            """);
  }

  @Property(tries = 100)
  void readsBackAnyStateOfEveryCloud(@ForAll long seed) throws IOException {
    ArbitraryState arbitrary = new ArbitraryState(new Random(seed));
    Map<String, Object> states = new TreeMap<>();
    FRESH.states().forEach((cloud, state) -> states.put(cloud, arbitrary.of(state.getClass())));
    NotModelled resource =
        new NotModelled(
            "aws",
            "aws:s3/bucket:Bucket",
            "b",
            "b-id",
            Map.of("n", 1.5, "b", true, "t", "x", "l", List.of("y", Map.of("z", 0.0))));
    Snapshot snapshot = FRESH.with(states, List.of(resource));

    Snapshot read = read(StateJson.write(snapshot));

    assertThat(read.states())
        .usingRecursiveComparison()
        .withEqualsForType(StateJsonTest::sameZone, ZoneData.class)
        .isEqualTo(snapshot.states());
    assertThat(read.notModelled()).isEqualTo(snapshot.notModelled());
    assertThat(StateJson.write(read)).isEqualTo(StateJson.write(snapshot));
  }

  @Test
  void keepsEveryRecordOfEveryTypeToTheByte() throws IOException {
    DomainName name = DomainName.of("name.corp.internal.");
    for (RecordSamples.Sample sample : RecordSamples.ALL) {
      List<ResourceRecord> records =
          sample.rdata().stream().map(r -> sample.record(name, 60, r)).toList();
      ZoneData zone = ZoneData.empty(name).with(ZoneRecordSet.of(name, sample.type(), 60, records));

      assertThat(sameZone(throughJson(zone), zone)).as(sample.toString()).isTrue();
    }
  }

  @Test
  void writesRoutedSetsBesideTheOthers() throws IOException {
    DomainName name = DomainName.of("db.corp.internal.");
    ZoneRecordSet set =
        ZoneRecordSet.of(
            name, DnsType.A, 60, List.of(RecordSamples.ALL.get(0).record(name, 60, "10.0.0.1")));
    ZoneData zone =
        ZoneData.empty(name)
            .with(new RoutedSet("us", set, new Rule.Weighted(3), Health.check("H")));
    StringWriter text = new StringWriter();
    new ZoneDataAdapter().toJson(text, zone);

    assertThat(text)
        .hasToString(
            "{\"origin\":\"db.corp.internal.\",\"recordSets\":[],\"routed\":[{\"id\":\"us\",\"rule\":"
                + "{\"weighted\":{\"weight\":3.0}},\"health\":{\"check\":\"H\",\"addresses\":[]},"
                + "\"set\":{\"name\":\"db.corp.internal.\",\"type\":\"A\",\"ttl\":60,\"records\":"
                + "[\"10.0.0.1\"]}}]}");
    assertThat(throughJson(zone)).isEqualTo(zone);
  }

  @Test
  void refusesRulesThatAreNoneAndSetsThatAreThereTwice() {
    String set =
        "{\"id\":\"us\",\"rule\":{\"%s\":{\"weight\":3.0}},\"health\":{\"check\":\"\","
            + "\"addresses\":[]},\"set\":{\"name\":\"x.\",\"type\":\"A\",\"ttl\":60,"
            + "\"records\":[\"10.0.0.1\"]}}";
    String zone = "{\"origin\":\"x.\",\"recordSets\":[],\"routed\":[%s]}";
    String weighted = set.formatted("weighted");

    assertThatThrownBy(() -> new ZoneDataAdapter().fromJson(zone.formatted(set.formatted("luck"))))
        .hasMessage("'luck' is unknown here");
    assertThatThrownBy(
            () -> new ZoneDataAdapter().fromJson(zone.formatted(weighted + "," + weighted)))
        .hasMessage("the record set 'x. A 60 weighted us 3: 10.0.0.1' is there twice");
  }

  private static ZoneData throughJson(ZoneData zone) throws IOException {
    StringWriter text = new StringWriter();
    new ZoneDataAdapter().toJson(text, zone);
    return new ZoneDataAdapter().fromJson(text.toString());
  }

  private static boolean sameZone(ZoneData a, ZoneData b) {
    return a.origin().equals(b.origin())
        && a.origin().toString().equals(b.origin().toString())
        && a.equals(b)
        && a.entries().equals(b.entries())
        && written(a).equals(written(b));
  }

  private static List<String> written(ZoneData zone) {
    return zone.entries().stream()
        .map(entry -> entry instanceof RoutedSet routed ? routed.set() : (ZoneRecordSet) entry)
        .flatMap(set -> set.records().stream())
        .map(ResourceRecord::toString)
        .toList();
  }

  private static Snapshot read(String text) throws IOException {
    return StateJson.read(new JsonReader(new StringReader(text)), FRESH);
  }
}
