package io.github.privatezonesync.testkit.contract;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * Puts the rule before the message of a failure. Surefire's console shows only method names,
 * however it is configured, and the documents have only the numbers of rules.
 */
final class RuleInMessage implements TestExecutionExceptionHandler {
  @Override
  public void handleTestExecutionException(ExtensionContext context, Throwable thrown)
      throws Throwable {
    if (!(thrown instanceof AssertionError)) {
      throw thrown;
    }
    AssertionError named =
        new AssertionError(context.getDisplayName() + "\n" + thrown.getMessage(), thrown);
    named.setStackTrace(thrown.getStackTrace());
    throw named;
  }
}
