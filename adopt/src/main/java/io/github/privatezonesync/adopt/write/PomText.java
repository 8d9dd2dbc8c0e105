package io.github.privatezonesync.adopt.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The text of a {@code pom.xml}. */
final class PomText {
  private PomText() {}

  /**
   * Fills in the template, which has the version of this library from the build.
   *
   * @param project the name of the project: letters, digits, {@code _}, {@code .} and {@code -}, so
   *     that nothing has to be escaped
   */
  static String of(String project, String mainClass, String modules) {
    return template()
        .replace("{{project}}", project)
        .replace("{{main}}", mainClass)
        .replace("{{modules}}", modules);
  }

  private static String template() {
    try (InputStream template =
        Objects.requireNonNull(PomText.class.getResourceAsStream("pom.xml.txt"))) {
      return new String(template.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
