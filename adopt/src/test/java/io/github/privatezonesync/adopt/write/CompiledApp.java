package io.github.privatezonesync.adopt.write;

import com.pulumi.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.function.Consumer;
import javax.tools.ToolProvider;

/** A written program, compiled. */
final class CompiledApp {
  private CompiledApp() {}

  /** The stack of a program in a folder. */
  static Consumer<Context> in(Path folder) {
    Path classes = folder.resolve("target");
    Path source = folder.resolve("src/main/java/zones/App.java");
    int exit =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-Xlint:all",
                "-Werror",
                "-proc:none",
                "-d",
                classes.toString(),
                source.toString());
    if (exit != 0) {
      throw new AssertionError("App.java does not compile");
    }
    try {
      URL[] urls = {classes.toUri().toURL()};
      URLClassLoader loader = new URLClassLoader(urls, CompiledApp.class.getClassLoader());
      Method stack = loader.loadClass("zones.App").getMethod("stack", Context.class);
      return ctx -> run(stack, ctx);
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
