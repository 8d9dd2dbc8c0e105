package io.github.privatezonesync.bench;

import com.pulumi.Context;
import com.pulumi.test.Mocks;
import com.pulumi.test.PulumiTest;
import com.pulumi.test.TestResult;
import io.github.privatezonesync.PrivateZoneSync;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * One run of a program under mocks that answer at once, so that what is measured is the program and
 * the SDK.
 *
 * @param result keeps every resource of the deployment reachable
 * @param nanos from the start of the program until everything is registered
 */
record MockedRun(TestResult result, long nanos) {
  private static final long LONGEST_SECONDS = 300;

  static MockedRun of(Consumer<Context> program) throws Exception {
    try {
      long start = System.nanoTime();
      TestResult result =
          PulumiTest.withMocks(new Echo())
              .runTestAsync(program)
              .get(LONGEST_SECONDS, TimeUnit.SECONDS);
      long nanos = System.nanoTime() - start;
      result.throwOnError();
      return new MockedRun(result, nanos);
    } finally {
      PulumiTest.cleanup();
    }
  }

  double millis() {
    return nanos / 1e6;
  }

  /**
   * Gives back the inputs and a name, as a provider does; a component has none and gets nothing.
   */
  private static final class Echo implements Mocks {
    @Override
    public CompletableFuture<ResourceResult> newResourceAsync(ResourceArgs args) {
      String name = String.valueOf(args.name);
      Map<String, Object> state = new HashMap<>();
      if (args.inputs != null && !PrivateZoneSync.TYPE.equals(args.type)) {
        state.put("name", name);
        state.putAll(args.inputs);
      }
      return CompletableFuture.completedFuture(ResourceResult.of(Optional.of(name + "-id"), state));
    }
  }
}
