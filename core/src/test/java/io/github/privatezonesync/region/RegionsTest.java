package io.github.privatezonesync.region;

import static io.github.privatezonesync.dns.Complaints.complaint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.privatezonesync.problem.InvalidValue;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionsTest {
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  private static final Set<String> CONTINENTS = Set.of("AF", "AS", "EU", "NA", "OC", "SA");

  static List<CloudRegion> all() {
    return Regions.all();
  }

  @ParameterizedTest
  @CsvSource({"gcp, 48", "aws, 48", "azure, 73", "oci, 95"})
  void hasEveryRegionOfACloud(String key, int count) {
    assertThat(Regions.of(cloud(key)))
        .hasSize(count)
        .allSatisfy(region -> assertThat(region.cloud().key()).isEqualTo(key));
  }

  private static RegionCloud cloud(String key) {
    return RegionCloud.ofTable().stream()
        .filter(cloud -> cloud.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void isSortedByCloudThenByName() {
    assertThat(Regions.all())
        .hasSize(264)
        .isSortedAccordingTo(
            Comparator.comparing(CloudRegion::cloud).thenComparing(CloudRegion::name));
  }

  @Test
  void givesNoTwoRegionsOneName() {
    assertThat(Regions.all()).extracting(CloudRegion::name).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("all")
  void isWellFormedInEveryRow(CloudRegion region) {
    assertThat(region.name()).matches("[a-z]+[0-9]*[a-z]*(-[a-z]+[0-9]*)*(-[0-9]+)?");
    assertThat(region.place()).isNotBlank().isEqualTo(region.place().strip());
    assertThat(COUNTRIES).contains(region.country());
    assertThat(CONTINENTS).contains(region.continent());
  }

  @ParameterizedTest
  @MethodSource("all")
  void findsEveryRegionByItsName(CloudRegion region) {
    assertThat(Regions.find(region.name())).containsSame(region);
    assertThat(Regions.parse(region.name())).isSameAs(region);
  }

  @Test
  void readsEveryFieldOfARow() {
    CloudRegion region = Regions.parse("northamerica-northeast1");

    assertThat(region.cloud()).isEqualTo(RegionCloud.GCP);
    assertThat(region.place()).isEqualTo("Montréal (Québec)");
    assertThat(region.country()).isEqualTo("CA");
    assertThat(region.continent()).isEqualTo("NA");
    assertThat(region.point()).contains(new GeographicPoint(45.5088, -73.5878));
    assertThat(region.realm()).isEqualTo(Realm.COMMERCIAL);
  }

  @ParameterizedTest
  @CsvSource({
    "us-gov-west-1, GOV",
    "usdodeast, GOV",
    "cn-north-1, CHINA",
    "chinanorth3, CHINA",
    "eusc-de-east-1, SOVEREIGN",
    "u-france-east1, SOVEREIGN",
    "eu-frankfurt-2, SOVEREIGN",
    "eu-frankfurt-1, COMMERCIAL",
  })
  void knowsWhoCanUseARegion(String name, Realm realm) {
    assertThat(Regions.parse(name).realm()).isEqualTo(realm);
  }

  @Test
  void findsRegionsWhosePlaceNobodyStates() {
    assertThat(Regions.all())
        .filteredOn(region -> region.point().isEmpty())
        .extracting(CloudRegion::name)
        .containsExactly(
            "eu-isoe-west-1",
            "us-iso-east-1",
            "us-iso-west-1",
            "us-isob-west-1",
            "us-isof-east-1",
            "us-isof-south-1",
            "us-somerset-1",
            "us-thames-1");
  }

  @Test
  void cannotBeChanged() {
    List<CloudRegion> all = Regions.all();

    assertThatThrownBy(all::clear).isInstanceOf(UnsupportedOperationException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "mars-1", "US-EAST-1", " us-east-1", "us-east-1a", "West Europe"})
  void findsNothingByAnotherSpelling(String name) {
    assertThat(Regions.find(name)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "West Europe, westeurope, Azure",
    "East US 2, eastus2, Azure",
    "US-EAST-1, us-east-1, AWS",
    "US-EAST1, us-east1, Google Cloud",
    "' us-east1 ', us-east1, Google Cloud",
    "us_ashburn_1, us-ashburn-1, Oracle Cloud",
    "europe-west-4, europe-west4, Google Cloud",
  })
  void suggestsTheRegionThatWasMeant(String written, String meant, String cloud) {
    assertThat(complaint(() -> Regions.parse(written)))
        .isEqualTo(
            "region '%s' is not a known region; did you mean '%s' (%s)?"
                .formatted(written, meant, cloud));
  }

  @Test
  void suggestsTheRegionsOfSeveralClouds() {
    assertThat(complaint(() -> Regions.parse("useast1")))
        .isEqualTo(
            "region 'useast1' is not a known region; did you mean 'us-east1' (Google Cloud) or"
                + " 'us-east-1' (AWS)?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "mars-1", "us-east-1a", "Frankfurt", "us-%s-1"})
  void refusesWhatIsLikeNoRegion(String written) {
    assertThat(complaint(() -> Regions.parse(written)))
        .isEqualTo(
            "region '%s' is not a known region; write it as its cloud does, such as us-east1,"
                    .formatted(written)
                + " us-east-1, eastus or us-ashburn-1");
  }

  @Test
  void hidesASecretAndWhatWouldTellIt() {
    assertThatThrownBy(() -> Regions.parse("West Europe"))
        .isInstanceOfSatisfying(
            InvalidValue.class,
            invalid ->
                assertThat(invalid.late(true))
                    .hasToString(
                        "region [secret] is not a known region; did you mean [secret] (Azure)?"));
  }

  @Test
  void isSpelledLikeAtMostOneRegionOfACloud() {
    assertThat(Regions.all())
        .allSatisfy(
            region ->
                assertThat(Regions.spelledLike(region.name()))
                    .contains(region)
                    .extracting(CloudRegion::cloud)
                    .doesNotHaveDuplicates());
  }
}
