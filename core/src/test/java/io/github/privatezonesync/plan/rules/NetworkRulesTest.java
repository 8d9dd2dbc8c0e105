package io.github.privatezonesync.plan.rules;

import static io.github.privatezonesync.plan.Declared.corp;
import static io.github.privatezonesync.plan.Declared.problems;
import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.core.Output;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.fake.FakeNetwork;
import io.github.privatezonesync.fake.FakeTarget;
import org.junit.jupiter.api.Test;

class NetworkRulesTest {
  private static final FakeNetwork HUB = FakeNetwork.of("hub", "net/hub");
  private static final FakeNetwork SAME = FakeNetwork.of("same", "https://fake/net/hub");

  @Test
  void refusesWhatIsNoNetwork() {
    assertThat(problems(corp(FakeTarget.of("aws", FakeNetwork.of("hub", "hub")))))
        .containsExactly(
            "target 'aws', network 'hub': 'hub' is not a network; expected net/{name}");
  }

  @Test
  void refusesOneNetworkTwiceHoweverItsIdIsWritten() {
    assertThat(problems(corp(FakeTarget.of("aws", HUB, SAME))))
        .containsExactly(
            "target 'aws', network 'same': is the same as network 'hub'; name a network once");
  }

  @Test
  void refusesOneNetworkInTwoTargetsOfACloud() {
    assertThat(problems(corp(FakeTarget.of("aws", HUB), FakeTarget.of("aws-lab", SAME))))
        .containsExactly(
            "target 'aws-lab', network 'same': is the same as target 'aws', network 'hub'; a"
                + " network resolves one zone of a name");
  }

  @Test
  void takesEqualIdsOnTwoClouds() {
    assertThat(
            problems(
                corp(
                    FakeTarget.of("aws", HUB),
                    FakeTarget.of("gcp", SAME).withTypes("Other DNS", RecordType.A))))
        .isEmpty();
  }

  @Test
  void takesDifferentNetworks() {
    assertThat(problems(corp(FakeTarget.of("aws", HUB, FakeNetwork.of("lab", "net/lab")))))
        .isEmpty();
  }

  @Test
  void doesNotWaitForIdsFromOutputs() {
    assertThat(
            problems(
                corp(
                    FakeTarget.of(
                        "aws",
                        HUB,
                        FakeNetwork.of("a", Output.of("net/hub")),
                        FakeNetwork.of("b", Output.of("x"))))))
        .isEmpty();
  }

  @Test
  void tellsEveryNetworkThatIsNoneAndGoesOnWithTheOthers() {
    assertThat(
            problems(
                corp(
                    FakeTarget.of(
                        "aws", FakeNetwork.of("x", "x"), FakeNetwork.of("y", "x"), HUB, SAME))))
        .containsExactly(
            "target 'aws', network 'x': 'x' is not a network; expected net/{name}",
            "target 'aws', network 'y': 'x' is not a network; expected net/{name}",
            "target 'aws', network 'same': is the same as network 'hub'; name a network once");
  }
}
