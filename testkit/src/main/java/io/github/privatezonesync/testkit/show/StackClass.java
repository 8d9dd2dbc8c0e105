package io.github.privatezonesync.testkit.show;

import com.pulumi.Context;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** The program of a stack, found by the name of its class. */
final class StackClass {
  private static final String METHOD = "stack";

  private StackClass() {}

  /**
   * Finds a program.
   *
   * @param text {@code CLASS} or {@code CLASS::METHOD}
   * @throws IllegalArgumentException if there is no such class, or it has no program
   */
  static Consumer<Context> program(String text) {
    String[] parts = text.split("::", 2);
    Class<?> type = load(parts[0]);
    String method = parts.length == 2 ? parts[1] : METHOD;
    for (Method candidate : programs(type)) {
      if (candidate.getName().equals(method)) {
        candidate.setAccessible(true);
        return context -> call(candidate, context);
      }
    }
    if (parts.length == 1 && Consumer.class.isAssignableFrom(type)) {
      return consumer(type);
    }
    throw new IllegalArgumentException(
        "class '%s' has no method 'static void %s(Context)'%s; %s"
            .formatted(
                type.getName(),
                method,
                parts.length == 1 ? " and is no Consumer<Context>" : "",
                others(type)));
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
    } catch (ClassNotFoundException | LinkageError e) {
      throw new IllegalArgumentException(
          "there is no class '%s' on the class path; give its whole name, such as 'my.company.App'"
              .formatted(name),
          e);
    }
  }

  /** The static methods that take a context, except lambdas. */
  private static List<Method> programs(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
        .filter(method -> Arrays.equals(method.getParameterTypes(), new Class<?>[] {Context.class}))
        .toList();
  }

  private static String others(Class<?> type) {
    List<String> names = programs(type).stream().map(Method::getName).sorted().toList();
    return names.isEmpty()
        ? "move what runs in Pulumi.run(..) into such a method"
        : "name one of its methods, '%s::%s'"
            .formatted(type.getName(), String.join("' or '" + type.getName() + "::", names));
  }

  private static void call(Method program, Context context) {
    try {
      Object unused = program.invoke(null, context);
    } catch (InvocationTargetException e) {
      throw unchecked(e.getCause() == null ? e : e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static RuntimeException unchecked(Throwable thrown) {
    if (thrown instanceof Error error) {
      throw error;
    }
    return thrown instanceof RuntimeException unchecked
        ? unchecked
        : new IllegalStateException(thrown);
  }

  @SuppressWarnings("unchecked") // The type that a Consumer takes is not known at runtime.
  private static Consumer<Context> consumer(Class<?> type) {
    try {
      var constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      return (Consumer<Context>) constructor.newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(
          "class '%s' is a Consumer, but none can be made; it needs a constructor without parameters that succeeds"
              .formatted(type.getName()),
          e);
    }
  }
}
