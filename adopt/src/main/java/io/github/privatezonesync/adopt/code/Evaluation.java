package io.github.privatezonesync.adopt.code;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs expressions. */
public final class Evaluation {
  private final Map<String, Object> variables;

  /**
   * Knows variables.
   *
   * @param variables their values by name; a variable that is not among them is null
   */
  public Evaluation(Map<String, ?> variables) {
    this.variables = new HashMap<>(variables);
  }

  /**
   * Runs an expression.
   *
   * @param type the class of the value
   * @param expression the expression
   * @param <T> the class of the value
   * @return the value
   * @throws IllegalStateException if Java would not compile it, or a call of it fails
   */
  public <T> T value(Class<T> type, Expression expression) {
    return type.cast(Objects.requireNonNull(value(expression)));
  }

  private @Nullable Object value(Expression expression) {
    if (expression instanceof Expression.Text text) {
      return text.value();
    }
    if (expression instanceof Expression.Whole whole) {
      return whole.value();
    }
    if (expression instanceof Expression.Variable variable) {
      return variables.get(variable.name());
    }
    if (expression instanceof Expression.Constant constant) {
      return constant.value();
    }
    if (expression instanceof Expression.Call call) {
      return run(methods(call.owner(), call.method()), null, call.arguments());
    }
    if (expression instanceof Expression.On on) {
      Object receiver = value(on.receiver());
      if (receiver == null) {
        throw new IllegalStateException("'" + on.method() + "' has nothing to be called on");
      }
      return run(methods(receiver.getClass(), on.method()), receiver, on.arguments());
    }
    Expression.New made = (Expression.New) expression;
    return run(Arrays.asList(made.type().getConstructors()), null, made.arguments());
  }

  private static List<Method> methods(Class<?> owner, String name) {
    return Arrays.stream(owner.getMethods())
        .filter(method -> method.getName().equals(name))
        .toList();
  }

  /** As in Java, a method of variable arity is taken only if no other fits. */
  private @Nullable Object run(
      List<? extends Executable> candidates,
      @Nullable Object receiver,
      List<Expression> expressions) {
    List<@Nullable Object> arguments = new ArrayList<>();
    expressions.forEach(expression -> arguments.add(value(expression)));
    for (boolean variable : new boolean[] {false, true}) {
      for (Executable candidate : candidates) {
        Optional<@Nullable Object[]> fitting =
            variable ? fittingVariable(candidate, arguments) : fitting(candidate, arguments);
        if (fitting.isPresent()) {
          return run(candidate, receiver, fitting.get());
        }
      }
    }
    throw new IllegalStateException(
        "none of %s takes %d such arguments".formatted(candidates, arguments.size()));
  }

  private static @Nullable Object run(
      Executable executable, @Nullable Object receiver, @Nullable Object[] arguments) {
    try {
      return executable instanceof Constructor<?> constructor
          ? constructor.newInstance(arguments)
          : ((Method) executable).invoke(receiver, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException(executable + " failed", e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(executable + " cannot be called", e);
    }
  }

  private static Optional<@Nullable Object[]> fitting(
      Executable executable, List<@Nullable Object> arguments) {
    Class<?>[] types = executable.getParameterTypes();
    if (types.length != arguments.size()) {
      return Optional.empty();
    }
    @Nullable Object[] converted = new Object[types.length];
    for (int i = 0; i < types.length; i++) {
      converted[i] = converted(arguments.get(i), types[i]);
      if (!fits(converted[i], types[i])) {
        return Optional.empty();
      }
    }
    return Optional.of(converted);
  }

  private static Optional<@Nullable Object[]> fittingVariable(
      Executable executable, List<@Nullable Object> arguments) {
    Class<?>[] types = executable.getParameterTypes();
    int fixed = types.length - 1;
    if (!executable.isVarArgs() || arguments.size() < fixed) {
      return Optional.empty();
    }
    Class<?> type = types[fixed].getComponentType();
    List<@Nullable Object> rest = arguments.subList(fixed, arguments.size());
    if (!rest.stream().allMatch(argument -> fits(argument, type))) {
      return Optional.empty();
    }
    Object array = Array.newInstance(type, rest.size());
    for (int i = 0; i < rest.size(); i++) {
      Array.set(array, i, rest.get(i));
    }
    List<@Nullable Object> packed = new ArrayList<>(arguments.subList(0, fixed));
    packed.add(array);
    return fitting(executable, packed);
  }

  private static @Nullable Object converted(@Nullable Object argument, Class<?> type) {
    if (argument instanceof Integer whole && type == long.class) {
      return whole.longValue();
    }
    return argument instanceof Integer whole && type == double.class
        ? (Object) whole.doubleValue()
        : argument;
  }

  private static boolean fits(@Nullable Object argument, Class<?> type) {
    if (argument == null) {
      return !type.isPrimitive();
    }
    return type.isInstance(argument)
        || (type == int.class && argument instanceof Integer)
        || (type == long.class && argument instanceof Long)
        || (type == double.class && argument instanceof Double);
  }
}
