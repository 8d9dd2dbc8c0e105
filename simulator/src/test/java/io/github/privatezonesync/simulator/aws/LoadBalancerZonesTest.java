package io.github.privatezonesync.simulator.aws;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoadBalancerZonesTest {
  @ParameterizedTest
  @CsvSource({
    "false, us-east-1, Z35SXDOTRQ7X7K",
    "true, us-east-1, Z26RNL4JYFTOTI",
    "false, eu-west-1, Z32O12XQLNTSW2",
    "true, eu-west-1, Z2IFOLAFXWLO4F",
    "false, xx-nowhere-1, ZALBXXNOWHERE1",
    "true, xx-nowhere-1, ZNLBXXNOWHERE1"
  })
  void areThoseThatAwsPublishes(boolean network, String region, String zone) {
    assertThat(LoadBalancerZones.of(network, region)).isEqualTo(zone);
  }
}
