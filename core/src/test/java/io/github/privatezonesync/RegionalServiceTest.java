package io.github.privatezonesync;

import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.core.Output;
import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.RecordValue;
import io.github.privatezonesync.routing.Routing;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegionalServiceTest {
  private static final RegionalService INFERENCE =
      RegionalService.named("inference")
          .endpoint("us-east1", "10.0.1.10")
          .endpoint("eu-west-1", Output.of("10.0.2.10"));

  private static List<RecordValue> addresses(RegionalEndpoint endpoint) {
    return endpoint.values().get(RecordType.A).stream()
        .map(value -> value.parse(DomainName.parse("corp.internal")))
        .toList();
  }

  @Test
  void takesAddressesOfARegionThatAreKnownOrThatOtherResourcesGive() {
    RegionalService service = INFERENCE.endpoint("eastus", Output.of("a"), Output.of("b"));

    assertThat(service.endpoints())
        .extracting(endpoint -> endpoint.site())
        .containsExactly("us-east1", "eu-west-1", "eastus");
    assertThat(service.endpoints())
        .extracting(endpoint -> addresses((RegionalEndpoint) endpoint).toString())
        .containsExactly("[10.0.1.10]", "[(output)]", "[(output), (output)]");
  }

  @Test
  void isRoutedByDistanceUnlessItSaysOtherwise() {
    assertThat(INFERENCE.routing()).isEqualTo(Routing.nearest());
    assertThat(INFERENCE.all().routing()).isEqualTo(Routing.all());
    assertThat(INFERENCE.weighted().routing()).isEqualTo(Routing.weighted());
    assertThat(INFERENCE.latency().routing()).isEqualTo(Routing.latency());
    assertThat(INFERENCE.failover("a", "b").routing()).isEqualTo(Routing.failover("a", "b"));
    assertThat(INFERENCE.latency().nearest().routing()).isEqualTo(Routing.nearest());
  }

  @Test
  void staysAsItIsWhenACopyIsChanged() {
    RegionalService unused = INFERENCE.latency().endpoint("us-east-2", Output.of("10.0.3.10"));

    assertThat(INFERENCE.routing()).isEqualTo(Routing.nearest());
    assertThat(INFERENCE.endpoints()).hasSize(2);
  }
}
