package io.github.privatezonesync.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.cloud.ControlPlaneCall;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FaultsTest {
  private static final ControlPlaneCall CALL = new ControlPlaneCall("aws", "CreateVpc", "us");

  @Test
  void areTheSameForTheSameSeed() {
    assertThat(first(100, Faults.seeded(7, 0.5))).isEqualTo(first(100, Faults.seeded(7, 0.5)));
  }

  @Test
  void areOthersForAnotherSeed() {
    assertThat(first(100, Faults.seeded(7, 0.5))).isNotEqualTo(first(100, Faults.seeded(8, 0.5)));
  }

  @Test
  void areTheSameInWhateverOrderCallsAreMade() {
    ControlPlaneCall other = new ControlPlaneCall("aws", "CreateVpc", "eu");
    Faults alone = Faults.seeded(7, 0.5);
    Faults mixed = Faults.seeded(7, 0.5);

    List<Fault> expected = first(50, alone);

    assertThat(
            Stream.generate(
                    () -> {
                      Fault unused = mixed.of(other);
                      return mixed.of(CALL);
                    })
                .limit(50)
                .toList())
        .isEqualTo(expected);
  }

  @Test
  void areOfEveryKind() {
    assertThat(first(100, Faults.seeded(7, 0.5))).contains(Fault.values());
  }

  @Test
  void happenAtOneCall() {
    assertThat(first(3, Faults.at(2, Fault.TIMEOUT)))
        .containsExactly(Fault.NONE, Fault.TIMEOUT, Fault.NONE);
  }

  private static List<Fault> first(int calls, Faults faults) {
    return Stream.generate(() -> faults.of(CALL)).limit(calls).toList();
  }
}
