package io.github.privatezonesync.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.privatezonesync.RegionalService;
import io.github.privatezonesync.dns.Route;
import io.github.privatezonesync.simulator.Client;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.Snapshot;
import io.github.privatezonesync.simulator.dns.DnsType;
import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.simulator.dns.PossibleAnswer;
import io.github.privatezonesync.testkit.DeclaredStack;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The rule about what a cloud knows of endpoints: HEALTH-1. */
abstract class HealthRules extends ChangeRules {
  /**
   * An unhealthy endpoint answers nobody as long as another one is healthy, in a failover and by
   * weight.
   *
   * <p>When it fails: the route's health is not rendered, or {@link ZoneTargetContract#checked}
   * gives something else than what the cloud checks.
   */
  @Test
  @DisplayName("HEALTH-1 lets the health of an endpoint decide whether it answers")
  protected void letsHealthDecideWhetherAnEndpointAnswers() {
    needsRegions();
    assumeTrue(
        health(regions().get(0)).isPresent(),
        cloud() + " knows no health of endpoints: health(site) gives none");
    List<RegionalService> services = new ArrayList<>();
    if (has(Route.Kind.FAILOVER)) {
      services.add(Services.failover(this));
    }
    if (has(Route.Kind.WEIGHTED)) {
      services.add(Services.checkedWeighted(this));
    }
    assumeTrue(!services.isEmpty(), cloud() + " has no routing in which health counts");
    for (RegionalService service : services) {
      SimulatedClouds clouds = clouds();
      DeclaredStack stack = deploy(clouds, ownNetworks(), service);
      String first = Services.address(this, regions().get(0));
      SimulatedClouds unused = clouds.unhealthy(checked(stack, first));
      assertThat(answers(clouds.snapshot(), service))
          .as(
              "what comes while %s is down, of a service that is %s",
              first, service.written().routing().words())
          .isNotEmpty()
          .doesNotContain(first)
          .allMatch(answer -> answer.startsWith("10.0."));
    }
  }

  /** Whatever may be answered in any network that has a zone. */
  private Set<String> answers(Snapshot clouds, RegionalService service) {
    DomainName name = DomainName.of(service.written().name() + "." + Stage.DOMAIN + ".");
    Set<String> answers = new TreeSet<>();
    for (String network :
        clouds.zones().stream().flatMap(zone -> zone.networks().stream()).toList()) {
      Client client =
          networksSpanRegions() ? new Client(network, regions().get(0)) : Client.of(network);
      for (PossibleAnswer possible : clouds.possibleAnswers(client, name, DnsType.A)) {
        answers.addAll(
            possible.answer().data().isEmpty()
                ? List.of(possible.answer().outcome().toString())
                : possible.answer().data());
      }
    }
    return answers;
  }
}
