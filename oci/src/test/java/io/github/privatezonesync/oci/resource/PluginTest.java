package io.github.privatezonesync.oci.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Pulumi's language host finds on a program's class path, by its own discovery. */
class PluginTest {
  private static final String OURS =
      "{\"resource\":true,\"name\":\"oci\",\"version\":\"" + Plugin.VERSION + "\"}";
  private static final String BUILT = "{\"resource\":true,\"name\":\"oci\",\"version\":\"4.25.0\"}";

  @TempDir private Path folder;

  @Test
  void isFoundWithoutAnSdkOfTheProvider() throws Exception {
    assertThat(packages("")).isEqualTo("[" + OURS + "]");
  }

  @Test
  void isFoundBesideAnSdkThatAUserHasBuilt() throws Exception {
    String sdk = sdk().toString();

    assertThat(packages(sdk + File.pathSeparator)).isEqualTo("[" + BUILT + "," + OURS + "]");
  }

  /** A jar with what the build of pulumi-oci's SDK for Java puts beside its classes. */
  private Path sdk() {
    Path jar = folder.resolve("oci.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      entry(out, "com/pulumi/oci/plugin.json", BUILT);
      entry(out, "com/pulumi/oci/version.txt", "4.25.0");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return jar;
  }

  private static void entry(JarOutputStream out, String name, String content) throws IOException {
    out.putNextEntry(new ZipEntry(name));
    out.write(content.getBytes(StandardCharsets.UTF_8));
    out.closeEntry();
  }

  /** The answer of the SDK's entry point, which the language host asks in a JVM of its own. */
  private static String packages(String before) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                before + classPath(),
                "com.pulumi.bootstrap.internal.Main",
                "packages")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return answer.strip();
  }

  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }
}
