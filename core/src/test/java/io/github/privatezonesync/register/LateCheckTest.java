package io.github.privatezonesync.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.pulumi.core.Output;
import com.pulumi.core.internal.Internal;
import com.pulumi.test.PulumiTest;
import com.pulumi.test.TestResult;
import io.github.privatezonesync.fake.FakeEngine;
import io.github.privatezonesync.fake.FakeResource;
import io.github.privatezonesync.problem.InvalidDeclarationException;
import io.github.privatezonesync.problem.InvalidValue;
import io.github.privatezonesync.problem.Place;
import org.junit.jupiter.api.Test;

class LateCheckTest {
  private static final Place HUB = Place.network("hub");

  private static String read(String text) {
    if (text.equals("bad")) {
      throw new InvalidValue("%s is not good", text);
    }
    return "net/" + text;
  }

  @Test
  void givesWhatWasRead() {
    assertThat(PulumiTest.extractValue(LateCheck.read(Output.of("hub"), HUB, LateCheckTest::read)))
        .isEqualTo("net/hub");
  }

  @Test
  void failsByItselfWhereNoProgramRuns() {
    assertThatThrownBy(
            () ->
                PulumiTest.extractValue(LateCheck.read(Output.of("bad"), HUB, LateCheckTest::read)))
        .hasRootCauseInstanceOf(InvalidDeclarationException.class)
        .hasRootCauseMessage("network 'hub': resolved to 'bad', which is not good");
  }

  @Test
  void endsTheProgramWithTheComplaintAlone() {
    TestResult result =
        new FakeEngine().run(ctx -> LateCheck.read(Output.of("bad"), HUB, LateCheckTest::read));

    assertThat(result.errors())
        .containsExactly("network 'hub': resolved to 'bad', which is not good");
    assertThat(result.exitCode()).isNotZero();
  }

  @Test
  void readsNothingInAPreviewThatDoesNotKnowTheValue() {
    TestResult result =
        new FakeEngine()
            .preview(
                ctx ->
                    LateCheck.read(
                        FakeResource.upstream("hub").id(),
                        HUB,
                        id -> {
                          throw new InvalidValue("%s was read", id);
                        }));

    assertThat(result.errors()).isEmpty();
  }

  @Test
  void keepsASecretSecret() {
    FakeEngine engine = new FakeEngine();

    TestResult result =
        engine.run(
            ctx ->
                ctx.export("id", LateCheck.read(Output.ofSecret("hub"), HUB, LateCheckTest::read)));

    assertThat(Internal.of(result.output("id")).isSecret().join()).isTrue();
    assertThat(PulumiTest.extractValue(result.output("id"))).isEqualTo("net/hub");
  }
}
