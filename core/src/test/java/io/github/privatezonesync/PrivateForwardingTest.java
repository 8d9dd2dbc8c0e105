package io.github.privatezonesync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.pulumi.core.Output;
import com.pulumi.resources.Resource;
import com.pulumi.test.PulumiTest;
import com.pulumi.test.TestResult;
import io.github.privatezonesync.fake.FakeEngine;
import io.github.privatezonesync.fake.FakeForwarding;
import io.github.privatezonesync.fake.FakeNetwork;
import io.github.privatezonesync.fake.FakeResolver;
import io.github.privatezonesync.fake.FakeResource;
import io.github.privatezonesync.forward.OfferedRule;
import io.github.privatezonesync.forward.PlannedForwarding;
import io.github.privatezonesync.register.PlannedResource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PrivateForwardingTest {
  private static final FakeNetwork HUB = FakeNetwork.of("hub", "net/hub");
  private static final FakeNetwork FAR = FakeNetwork.of("far", "net/far");
  private static final FakeResolver DOOR = FakeResolver.of(HUB, "10.0.0.10", "10.0.1.10");
  private static final FakeResolver FAR_DOOR = FakeResolver.of(FAR, "10.7.0.10");

  private final FakeEngine engine = new FakeEngine();

  private static PrivateForwardingArgs.Builder mutual() {
    return PrivateForwardingArgs.builder()
        .targets(
            FakeForwarding.of("one", HUB).with(DOOR), FakeForwarding.of("two", FAR).with(FAR_DOOR))
        .domains(
            ForwardedDomain.of("two.example").to(FAR_DOOR).from("one"),
            ForwardedDomain.of("one.example").to(DOOR).from("two"));
  }

  /** The engine may register at once whatever waits for nothing. */
  @Test
  void declaresTheAddressesThatARuleAsksBeforeIt() {
    engine.run(ctx -> new PrivateForwarding("hybrid", mutual().build()));
    assertThat(engine.names())
        .hasSize(5)
        .containsSubsequence("hybrid", "hybrid/one/resolver/hub", "hybrid/two/rule/one.example")
        .containsSubsequence("hybrid", "hybrid/two/resolver/far", "hybrid/one/rule/two.example");
  }

  @Test
  void givesARuleTheAddressesOfTheOtherCloudsResolver() {
    engine.run(ctx -> new PrivateForwarding("hybrid", mutual().build()));
    assertThat(engine.inputs("hybrid/two/rule/one.example"))
        .containsEntry("values", List.of("10.0.0.10", "10.0.1.10"));
  }

  @Test
  void registersWhatThePlanLists() {
    List<String> planned = new ArrayList<>(List.of("hybrid"));
    engine.run(
        ctx -> {
          PrivateForwarding forwarding = new PrivateForwarding("hybrid", mutual().build());
          for (PlannedForwarding<?> target : forwarding.plan().targets()) {
            target.resources().stream().map(PlannedResource::name).forEach(planned::add);
          }
        });
    assertThat(engine.names()).containsExactlyInAnyOrderElementsOf(planned);
  }

  @Test
  void exportsTheAddressesByTargetAndNetwork() {
    List<Object> addresses = new ArrayList<>();
    engine.run(
        ctx -> {
          PrivateForwarding forwarding = new PrivateForwarding("hybrid", mutual().build());
          addresses.add(PulumiTest.extractValue(forwarding.addresses()));
          addresses.add(PulumiTest.extractValue(forwarding.addresses(FAR_DOOR)));
        });
    assertThat(addresses)
        .containsExactly(
            Map.of("one/hub", List.of("10.0.0.10", "10.0.1.10"), "two/far", List.of("10.7.0.10")),
            List.of("10.7.0.10"));
  }

  @Test
  void offersRulesToTheOwnersOfResolversThatHaveAllRulesInOneList() {
    List<Object> offered = new ArrayList<>();
    engine.run(
        ctx -> {
          PrivateForwarding forwarding =
              new PrivateForwarding(
                  "hybrid",
                  PrivateForwardingArgs.builder()
                      .targets(
                          FakeForwarding.of("one", HUB).with(DOOR),
                          FakeForwarding.of("two", FakeForwarding.LISTS, FAR))
                      .domains(ForwardedDomain.of("one.example").to(DOOR).from("two"))
                      .build());
          for (OfferedRule rule : forwarding.offeredRules()) {
            offered.add(rule.network().key());
            offered.add(rule.domain().toString());
            offered.add(PulumiTest.extractValue(rule.servers()));
            offered.add(PulumiTest.extractValue(rule.asker()));
            rule.after().forEach(resource -> offered.add(resource.pulumiResourceName()));
          }
        });
    assertThat(offered)
        .containsExactly(
            "far", "one.example.", List.of("10.0.0.10"), "asker in far", "hybrid/one/resolver/hub");
    assertThat(engine.names()).containsExactlyInAnyOrder("hybrid", "hybrid/one/resolver/hub");
  }

  @Test
  void namesTheResolversThatItHasWhereAskedForAnother() {
    engine.run(
        ctx -> {
          PrivateForwarding forwarding = new PrivateForwarding("hybrid", mutual().build());
          assertThatThrownBy(() -> forwarding.addresses(FakeResolver.of(HUB, "10.0.0.10")))
              .hasMessage(
                  "PrivateForwarding 'hybrid': there are no addresses of that resolver of network"
                      + " 'hub'; the resolvers that can be asked are one/hub, two/far");
        });
  }

  @Test
  void declaresNothingWhereAnythingIsWrong() {
    TestResult result =
        engine.run(
            ctx ->
                new PrivateForwarding(
                    "hybrid",
                    PrivateForwardingArgs.builder()
                        .targets(FakeForwarding.of("one", HUB).with(DOOR))
                        .domains(
                            ForwardedDomain.of("one.example").to(DOOR),
                            ForwardedDomain.of("two..example").to("10.9.0.53"))
                        .build()));
    assertThat(engine.names()).isEmpty();
    assertThat(result.exceptions())
        .last()
        .asString()
        .contains("PrivateForwarding 'hybrid': 1 problem in what it forwards");
  }

  @Test
  void refusesALoopThatShowsWhenAnOutputResolves() {
    TestResult result =
        engine.run(
            ctx ->
                new PrivateForwarding(
                    "hybrid",
                    PrivateForwardingArgs.builder()
                        .targets(FakeForwarding.of("one", HUB).with(DOOR))
                        .domains(ForwardedDomain.of("one.example").to(Output.of("10.0.1.10")))
                        .build()));
    assertThat(result.exceptions())
        .last()
        .asString()
        .contains("questions for 'one.example.' and names below go round in a circle");
  }

  @Test
  void refusesAnOutputThatIsNoAddress() {
    TestResult result =
        engine.run(
            ctx ->
                new PrivateForwarding(
                    "hybrid",
                    PrivateForwardingArgs.builder()
                        .targets(FakeForwarding.of("one", HUB))
                        .domains(ForwardedDomain.of("one.example").to(Output.of("dns.example")))
                        .build()));
    assertThat(result.exceptions())
        .last()
        .asString()
        .contains(
            "forwarded domain 'one.example.': resolved to 'dns.example', which is not an address; give"
                + " the address of the name server");
    assertThat(engine.names()).doesNotContain("hybrid/one/rule/one.example");
  }

  @Test
  void refusesAnOutputThatTheCloudCannotAsk() {
    TestResult result =
        engine.run(
            ctx ->
                new PrivateForwarding(
                    "hybrid",
                    PrivateForwardingArgs.builder()
                        .targets(FakeForwarding.of("one", FakeForwarding.ONE_KIND, HUB))
                        .domains(ForwardedDomain.of("one.example").to(Output.of("fd00::53")))
                        .build()));
    assertThat(result.exceptions())
        .last()
        .asString()
        .contains(
            "forwarded domain 'one.example.': resolved to 'fd00::53', which is an IPv6 address; Fake"
                + " Kind asks servers by IPv4 only");
  }

  @Test
  void previewsWhileAddressesAreNotKnown() {
    TestResult result =
        engine.preview(
            ctx -> {
              FakeResource upstream = FakeResource.upstream("server");
              new PrivateForwarding(
                  "hybrid",
                  PrivateForwardingArgs.builder()
                      .targets(FakeForwarding.of("one", HUB))
                      .domains(ForwardedDomain.of("one.example").to(upstream.id()))
                      .build());
            });
    assertThat(result.exceptions()).isEmpty();
    assertThat(engine.names()).contains("hybrid/one/rule/one.example");
  }

  @Test
  void isTheParentOfEveryResource() {
    engine.run(ctx -> new PrivateForwarding("hybrid", mutual().build()));
    assertThat(engine.names())
        .filteredOn(name -> !name.equals("hybrid"))
        .allSatisfy(
            name ->
                assertThat(engine.options(name).getParent())
                    .get()
                    .extracting(Resource::pulumiResourceName)
                    .isEqualTo("hybrid"));
  }
}
