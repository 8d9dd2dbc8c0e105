package io.github.privatezonesync.simulator;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calls that a cloud refuses because there are too many. */
class ThrottlingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "aws | aws:ec2/vpc:Vpc | Throttling: Rate exceeded",
        "gcp | gcp:compute/network:Network | googleapi: Error 429: Resource has been exhausted (e.g."
            + " check quota)., rateLimitExceeded",
        "azure-native | azure-native:resources:ResourceGroup | autorest/azure: Service returned an"
            + " error. Status=429 Code=\"Throttled\" Message=\"Too many operations are requested. Current"
            + " operation is throttled.\"",
        "oci | oci:Core/vcn:Vcn | 429-TooManyRequests, Too many requests for the user"
      })
  void isSaidInTheWordsOfTheCloud(String provider, String type, String words) {
    SimulatedClouds clouds = SimulatedClouds.fresh().faults(call -> Fault.THROTTLED);
    SimulatedProvider caller = clouds.provider(provider, Map.of());
    Map<String, Object> inputs =
        caller
            .check(
                type,
                "n",
                Map.of(
                    "cidrBlock",
                    "10.0.0.0/16",
                    "location",
                    "westeurope",
                    "compartmentId",
                    "ocid1.tenancy.oc1..a"),
                "seed")
            .inputs();

    assertThatThrownBy(() -> caller.create(type, "n", inputs))
        .isInstanceOf(OperationFailedException.class)
        .hasMessage(words);
  }
}
