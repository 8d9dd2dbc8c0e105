package io.github.privatezonesync.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.pulumi.aws.enums.Region;
import io.github.privatezonesync.problem.InvalidValue;
import io.github.privatezonesync.region.CloudRegion;
import io.github.privatezonesync.region.RegionCloud;
import io.github.privatezonesync.region.Regions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AwsRegionsTest {
  @ParameterizedTest
  @EnumSource(Region.class)
  void theTableOfRegionsHasEveryRegionOfTheSdk(Region region) {
    assertThat(Regions.find(region.getValue()).map(CloudRegion::cloud)).contains(RegionCloud.AWS);
  }

  @Test
  void takesEveryRegionOfTheTable() {
    assertThat(Regions.of(RegionCloud.AWS))
        .allSatisfy(
            region ->
                assertThatCode(() -> AwsRegions.check(region.name())).doesNotThrowAnyException());
  }

  @ParameterizedTest
  @EnumSource(Region.class)
  void takesEveryRegionOfTheSdk(Region region) {
    assertThatCode(() -> AwsRegions.check(region.getValue())).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"eusc-de-east-1", "us-isof-south-1", "ap-southeast-11"})
  void takesRegionsTheSdkDoesNotKnow(String region) {
    assertThatCode(() -> AwsRegions.check(region)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "us-east1, us-east-1",
    "useast1, us-east-1",
    "US-EAST-1, us-east-1",
    "us_gov_west_1, us-gov-west-1",
    "eusc-de-east1, eusc-de-east-1",
    "asia, ''",
  })
  void suggestsTheRegionThatWasMeant(String written, String meant) {
    String hint = meant.isEmpty() ? ", such as us-east-1" : "; did you mean '" + meant + "'?";
    assertThatThrownBy(() -> AwsRegions.check(written))
        .isInstanceOf(InvalidValue.class)
        .hasMessage("region '%s' is not an AWS region%s", written, hint);
  }

  @Test
  void refusesAZone() {
    assertThatThrownBy(() -> AwsRegions.check("us-east-1a"))
        .hasMessage("region 'us-east-1a' is not an AWS region, such as us-east-1");
  }

  @ParameterizedTest
  @CsvSource({
    "us-east-1, aws",
    "mx-central-1, aws",
    "cn-northwest-1, aws-cn",
    "us-gov-west-1, aws-us-gov",
    "eusc-de-east-1, aws-eusc",
    "us-iso-east-1, aws-iso",
    "us-isob-east-1, aws-iso-b",
    "eu-isoe-west-1, aws-iso-e",
  })
  void knowsThePartitionOfARegion(String region, String partition) {
    assertThat(AwsRegions.partition(region)).isEqualTo(partition);
  }
}
