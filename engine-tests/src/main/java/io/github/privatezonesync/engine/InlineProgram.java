package io.github.privatezonesync.engine;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.pulumi.Context;
import com.pulumi.deployment.internal.DeploymentInstanceHolder;
import com.pulumi.deployment.internal.InlineDeploymentSettings;
import com.pulumi.internal.PulumiInternal;
import com.pulumi.resources.StackOptions;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * A program that runs in this JVM, which saves the start of another one.
 *
 * <p>One at a time: the SDK keeps the deployment in the thread. One whose engine was killed may
 * take a moment to notice.
 *
 * @param stack the program
 */
public record InlineProgram(Consumer<Context> stack) implements Program {
  private static final long LONGEST_SECONDS = 120;
  private static final Lock ONE_AT_A_TIME = new ReentrantLock();

  @Override
  public ProgramEnd run(ProgramRun run) {
    InlineDeploymentSettings settings =
        InlineDeploymentSettings.builder()
            .engineAddr(run.engine())
            .monitorAddr(run.monitor())
            .organization(run.organization())
            .project(run.project())
            .stack(run.stack())
            .config(ImmutableMap.copyOf(run.config()))
            .configSecretKeys(ImmutableSet.copyOf(run.secretKeys()))
            .isDryRun(run.preview())
            .build();
    ONE_AT_A_TIME.lock();
    try {
      int exitCode =
          PulumiInternal.fromInline(settings, StackOptions.Empty)
              .runAsync(stack)
              .get(LONGEST_SECONDS, TimeUnit.SECONDS);
      return new ProgramEnd(exitCode, "");
    } catch (ExecutionException e) {
      return new ProgramEnd(1, String.valueOf(e.getCause()));
    } catch (TimeoutException e) {
      return new ProgramEnd(1, "the program took more than " + LONGEST_SECONDS + " seconds");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new ProgramEnd(1, "the program was interrupted");
    } finally {
      DeploymentInstanceHolder.internalUnsafeDestroyInstance();
      ONE_AT_A_TIME.unlock();
    }
  }
}
