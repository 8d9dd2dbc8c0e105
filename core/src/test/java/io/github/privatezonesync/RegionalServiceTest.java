package io.github.privatezonesync;

import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.core.Output;
import io.github.privatezonesync.declared.EndpointDeclaration;
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

  private static List<RecordValue> addresses(EndpointDeclaration endpoint) {
    return endpoint.values().get(RecordType.A).stream()
        .map(value -> value.parse(DomainName.parse("corp.internal")))
        .toList();
  }

  private static Routing routing(RegionalService service) {
    return service.written().routing();
  }

  @Test
  void takesAddressesOfARegionThatAreKnownOrThatOtherResourcesGive() {
    RegionalService service = INFERENCE.endpoint("eastus", Output.of("a"), Output.of("b"));

    assertThat(service.written().endpoints())
        .extracting(endpoint -> endpoint.site())
        .containsExactly("us-east1", "eu-west-1", "eastus");
    assertThat(service.written().endpoints())
        .extracting(endpoint -> addresses(endpoint).toString())
        .containsExactly("[10.0.1.10]", "[(output)]", "[(output), (output)]");
  }

  @Test
  void isRoutedByDistanceUnlessItSaysOtherwise() {
    assertThat(routing(INFERENCE)).isEqualTo(Routing.nearest());
    assertThat(routing(INFERENCE.all())).isEqualTo(Routing.all());
    assertThat(routing(INFERENCE.weighted())).isEqualTo(Routing.weighted());
    assertThat(routing(INFERENCE.latency())).isEqualTo(Routing.latency());
    assertThat(routing(INFERENCE.failover("a", "b"))).isEqualTo(Routing.failover("a", "b"));
    assertThat(routing(INFERENCE.latency().nearest())).isEqualTo(Routing.nearest());
  }

  @Test
  void staysAsItIsWhenACopyIsChanged() {
    RegionalService unused = INFERENCE.latency().endpoint("us-east-2", Output.of("10.0.3.10"));

    assertThat(routing(INFERENCE)).isEqualTo(Routing.nearest());
    assertThat(INFERENCE.written().endpoints()).hasSize(2);
  }
}
