package io.github.privatezonesync.plan;

import static io.github.privatezonesync.plan.Declared.corp;
import static io.github.privatezonesync.plan.Declared.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.RegionalService;
import io.github.privatezonesync.dns.Route;
import io.github.privatezonesync.fake.FakeNetwork;
import io.github.privatezonesync.fake.FakeTarget;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two regional services may share a name if no target has both. */
class ServicesOfOneNameTest {
  private static final FakeTarget ONE = target("one", "us-east-1");
  private static final FakeTarget TWO = target("two", "eu-west-1");
  private static final RegionalService OF_ONE = service("10.0.1.1").only("one");
  private static final RegionalService OF_TWO = service("10.0.2.1").only("two");

  private static FakeTarget target(String key, String region) {
    return FakeTarget.of(key, FakeNetwork.of("net", "net/" + key).in(region))
        .withRoutes(Map.of(Route.Kind.BY_REGION, 30));
  }

  private static RegionalService service(String address) {
    return RegionalService.named("llm")
        .endpoint("us-east-1", address)
        .endpoint("eu-west-1", address.replace("10.", "11."));
  }

  @Test
  void areShownWithTheirTargets() {
    assertThat(plan(corp(ONE, TWO).services(OF_ONE, OF_TWO)).answers().toString())
        .contains("service 'llm' in one: ", "service 'llm' in two: ");
    assertThat(plan(corp(ONE, TWO).services(OF_ONE)).answers().toString())
        .contains("service 'llm': ");
  }

  @Test
  void areShownAlikeInWhateverOrderTheyAndTheirTargetsAreWritten() {
    String text = plan(corp(ONE, TWO).services(OF_ONE, OF_TWO)).toString();

    assertThat(plan(corp(TWO, ONE).services(OF_ONE, OF_TWO))).hasToString(text);
    assertThat(plan(corp(ONE, TWO).services(OF_TWO, OF_ONE))).hasToString(text);
    assertThat(plan(corp(TWO, ONE).services(OF_TWO, OF_ONE))).hasToString(text);
  }
}
