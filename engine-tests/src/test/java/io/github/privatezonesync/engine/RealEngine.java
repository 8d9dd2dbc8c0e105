package io.github.privatezonesync.engine;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Finds or builds the engine. Where that is not possible the tests say so and do not run, unless
 * {@code -Pengine} requires them to.
 */
final class RealEngine implements ExecutionCondition, ParameterResolver {
  private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (find(context).isPresent()) {
      return ConditionEvaluationResult.enabled("Pulumi is there");
    }
    String reason = "neither Pulumi nor Go, with which it could be built, is installed";
    if (Boolean.getBoolean("engine.required")) {
      throw new IllegalStateException(reason);
    }
    return ConditionEvaluationResult.disabled(reason);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == PulumiCli.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return find(context).orElseThrow();
  }

  private static Optional<PulumiCli> find(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(RealEngine.class))
        .computeIfAbsent("cli", key -> new FoundCli(PulumiCli.find(REPOSITORY)), FoundCli.class)
        .cli();
  }

  private record FoundCli(Optional<PulumiCli> cli) {}
}
