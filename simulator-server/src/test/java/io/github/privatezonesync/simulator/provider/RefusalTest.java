package io.github.privatezonesync.simulator.provider;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.cloud.CloudException;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class RefusalTest {
  @Test
  void tellsWhoseFaultItIs() {
    assertThat(Refusal.of(new CloudException(400, "NoSuchHostedZone", "no such zone")))
        .hasMessage("UNKNOWN: no such zone");
    assertThat(Refusal.of(new MalformedRequestException("the id is missing")))
        .hasMessage("INVALID_ARGUMENT: the id is missing");
    assertThat(Refusal.of(new IllegalArgumentException("no such cloud")))
        .hasMessage("INVALID_ARGUMENT: no such cloud");
    assertThat(Refusal.of(new UncheckedIOException("no room", new IOException())))
        .hasMessage("UNKNOWN: no room");
    assertThat(Refusal.of(new ClassCastException("String is no List")))
        .hasMessage(
            "INTERNAL: the simulator failed: java.lang.ClassCastException: String is no List");
  }

  @Test
  void passesOnWhatIsAnAnswerAlready() {
    StatusRuntimeException answer = Status.FAILED_PRECONDITION.asRuntimeException();

    assertThat(Refusal.of(answer)).isSameAs(answer);
  }
}
