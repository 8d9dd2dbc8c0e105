package io.github.privatezonesync.testkit.clouds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.PulumiProgram;
import io.github.privatezonesync.testkit.contract.PaperStack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegionalAnswersTest {
  private final SimulatedClouds clouds = PaperStack.clouds();
  private final PulumiProgram program = PulumiProgram.project("p").on(clouds);

  @Test
  void areATableOfWhatEveryClientGets() {
    DeclaredStack stack = program.run(PaperStack::define);

    RegionalAnswers answers = RegionalAnswers.of(stack, clouds.snapshot());

    assertThat(answers.differences()).isEmpty();
    assertThat(answers)
        .hasToString(
            """
            name   asked from             resolves to  endpoint in                     distance
            heavy  paper/eu in eu-west-1  10.0.1.20    eu-west-1 25 %, us-east-1 75 %
            heavy  paper/us in us-east-1  10.0.1.20    eu-west-1 25 %, us-east-1 75 %
            near   paper/eu in eu-west-1  10.0.2.10    eu-west-1                       0 km
            near   paper/us in us-east-1  10.0.1.10    us-east-1                       0 km
            """);
  }

  @Test
  void sayWhoGetsSomethingElseThanPlanned() {
    DeclaredStack stack = program.run(PaperStack::defineWithoutRoutes);

    assertThat(RegionalAnswers.of(stack, clouds.snapshot()).differences())
        .containsExactly(
            "paper/eu in eu-west-1 resolves 'heavy' to 10.0.1.20, 10.0.2.20, planned is 10.0.2.20,"
                + " 10.0.1.20 in eu-west-1 25 %, us-east-1 75 %",
            "paper/us in us-east-1 resolves 'heavy' to 10.0.1.20, 10.0.2.20, planned is 10.0.2.20,"
                + " 10.0.1.20 in eu-west-1 25 %, us-east-1 75 %",
            "paper/eu in eu-west-1 resolves 'near' to 10.0.1.10, 10.0.2.10, planned is 10.0.2.10 in"
                + " eu-west-1",
            "paper/us in us-east-1 resolves 'near' to 10.0.1.10, 10.0.2.10, planned is 10.0.1.10 in"
                + " us-east-1");
    assertThat(stack.zones())
        .flatMap(zone -> PlannedAnswers.broken(zone, clouds.snapshot()))
        .anyMatch(broken -> broken.startsWith("  paper/eu: planned near.corp.internal. A "));
  }

  @Test
  void comeFromWhoeverIsAsked() {
    DeclaredStack stack = PulumiProgram.project("p").run(PaperStack::define);

    assertThat(
            RegionalAnswers.of(
                    stack,
                    clouds.snapshot(),
                    (client, name, type) ->
                        name.startsWith("near.") ? List.of("NXDOMAIN") : List.of("10.0.2.20"))
                .differences())
        .containsExactly(
            "paper/eu in eu-west-1 resolves 'near' to NXDOMAIN, planned is 10.0.2.10 in eu-west-1",
            "paper/us in us-east-1 resolves 'near' to NXDOMAIN, planned is 10.0.1.10 in us-east-1");
  }

  @Test
  void needSomebodyWhoAnswers() {
    DeclaredStack stack = PulumiProgram.project("p").run(PaperStack::define);

    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(
            () ->
                RegionalAnswers.of(
                    stack,
                    clouds.snapshot(),
                    (client, name, type) -> {
                      throw new IOException("no route to host");
                    }));
  }
}
