package io.github.privatezonesync.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.gcp.compute.Network;
import com.pulumi.resources.CustomResource;
import com.pulumi.resources.ResourceArgs;
import com.pulumi.test.Mocks;
import com.pulumi.test.PulumiTest;
import com.pulumi.test.TestResult;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * When Pulumi's SDK deserializes a reference to a resource it loads every class on the class path,
 * and fails at the first that lacks a supertype: here are those of the test kit, of all it brings,
 * and of the three clouds' SDKs.
 */
class ResourceReferenceTest {
  private static final int LONGEST_SECONDS = 300;

  @AfterEach
  void cleanUp() {
    PulumiTest.cleanup();
  }

  @Test
  @Timeout(LONGEST_SECONDS)
  void isDeserializedWithTheTestKitAndThreeSdksOnTheClassPath() throws Exception {
    Map<String, Map<String, Object>> received = new ConcurrentHashMap<>();
    Mocks mocks =
        args -> {
          received.put(args.type, args.inputs);
          return CompletableFuture.completedFuture(
              Mocks.ResourceResult.of(Optional.of(args.name + "-id"), Map.of()));
        };
    TestResult result =
        PulumiTest.withMocks(mocks)
            .runTestAsync(
                ctx -> {
                  CustomResource unused =
                      new CustomResource("paper:desk:Note", "note", new Note(), null);
                })
            .get(LONGEST_SECONDS, TimeUnit.SECONDS);

    assertThat(result.errors()).isEmpty();
    assertThat(received.get("paper:desk:Note"))
        .extractingByKey("about")
        .isInstanceOf(Network.class);
  }

  static final class Note extends ResourceArgs {
    @Import final Output<Network> about = Output.of(new Network("hub"));
  }
}
