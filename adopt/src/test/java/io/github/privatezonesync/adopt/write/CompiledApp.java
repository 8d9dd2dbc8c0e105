package io.github.privatezonesync.adopt.write;

import com.pulumi.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.tools.ToolProvider;

/** A written program, compiled. */
final class CompiledApp {
  private CompiledApp() {}

  /** The stack of a program in a folder. */
  static Consumer<Context> in(Path folder) {
    try {
      Method stack = compiled(folder, "main/java/zones/App").getMethod("stack", Context.class);
      return ctx -> run(stack, ctx);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  /** Runs the test of a program in a folder. */
  static void runTest(Path folder) {
    Class<?> test = compiled(folder, "main/java/zones/App", "test/java/zones/AppTest");
    try {
      Constructor<?> made = test.getDeclaredConstructor();
      made.setAccessible(true);
      Method method = test.getDeclaredMethod("everyNetworkResolvesEveryName");
      method.setAccessible(true);
      method.invoke(made.newInstance());
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e.getCause() == null ? e : e.getCause());
    }
  }

  /** The class of the last of some sources. */
  private static Class<?> compiled(Path folder, String... sources) {
    Path classes = folder.resolve("target");
    List<String> arguments =
        new ArrayList<>(List.of("-Xlint:all", "-Werror", "-proc:none", "-d", classes.toString()));
    for (String source : sources) {
      arguments.add(folder.resolve("src/" + source + ".java").toString());
    }
    int exit =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    if (exit != 0) {
      throw new AssertionError("the sources do not compile");
    }
    try {
      URL[] urls = {classes.toUri().toURL()};
      URLClassLoader loader = new URLClassLoader(urls, CompiledApp.class.getClassLoader());
      String last = sources[sources.length - 1];
      return loader.loadClass("zones." + last.substring(last.lastIndexOf('/') + 1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private static void run(Method stack, Context ctx) {
    try {
      stack.invoke(null, ctx);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }
}
