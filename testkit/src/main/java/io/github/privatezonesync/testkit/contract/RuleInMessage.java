package io.github.privatezonesync.testkit.contract;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * Puts the rule before the message of a failure. Surefire's console has only names of methods,
 * whatever its reporters are told, and the documents have only numbers.
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
