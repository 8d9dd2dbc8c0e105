package io.github.privatezonesync.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceTest {
  private static final Place VIEW = Place.target("prod").view("eu-west-1");

  @Test
  void readsFromTheOutsideToTheInside() {
    assertThat(Place.WHOLE).hasToString("");
    assertThat(Place.of("domain")).hasToString("domain");
    assertThat(VIEW).hasToString("target 'prod/eu-west-1'");
    assertThat(Place.network("hub").in(Place.target("prod")))
        .hasToString("target 'prod', network 'hub'");
    assertThat(Place.recordSet("db", "A").in(VIEW))
        .hasToString("target 'prod/eu-west-1': record 'db' A");
    assertThat(Place.service("inference").endpoint("us-east-1").setting("health").in(VIEW))
        .hasToString("target 'prod/eu-west-1', service 'inference', endpoint 'us-east-1', health");
    assertThat(Place.component("PrivateZoneSync", "ai")).hasToString("PrivateZoneSync 'ai'");
    assertThat(Place.file("zones/corp.yaml")).hasToString("zones/corp.yaml");
    assertThat(Place.recordSet("db", "A").in(Place.file("zones/corp.yaml", 3, 11)))
        .hasToString("zones/corp.yaml:3:11: record 'db' A");
  }

  @Test
  void isDataForTools() {
    Place place = Place.recordSet("db", "A from us-east-1").in(VIEW);

    assertThat(place.name(Place.Kind.TARGET)).contains("prod");
    assertThat(place.name(Place.Kind.VIEW)).contains("eu-west-1");
    assertThat(place.name(Place.Kind.RECORD_SET)).contains("db");
    assertThat(place.name(Place.Kind.NETWORK)).isEmpty();
    assertThat(place.parts())
        .last()
        .isEqualTo(new Place.Part(Place.Kind.RECORD_SET, "db", "A from us-east-1"));
  }

  @Test
  void equalsTheSamePath() {
    assertThat(Place.target("a").view("b"))
        .isEqualTo(Place.target("a").view("b"))
        .hasSameHashCodeAs(Place.target("a").view("b"))
        .isNotEqualTo(Place.target("a/b"));
  }
}
