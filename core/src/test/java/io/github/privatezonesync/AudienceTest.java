package io.github.privatezonesync;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** For whom each package is: its {@code package-info} says so. */
class AudienceTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final String ROOT = "io.github.privatezonesync";
  private static final Pattern AUDIENCE =
      Pattern.compile("Audience: (users|implementors of targets|internal)[.]");

  /** The audience by package. */
  private static Map<String, String> audiences() {
    Map<String, String> audiences = new TreeMap<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      files
          .filter(file -> file.endsWith("package-info.java"))
          .forEach(
              file -> {
                Matcher audience = AUDIENCE.matcher(read(file).replaceAll("\\s+\\* ?", " "));
                String name = SOURCES.relativize(file.getParent()).toString().replace('/', '.');
                audiences.put(name, audience.find() ? audience.group(1) : "nobody");
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return audiences;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void isSaidByEveryPackage() {
    assertThat(audiences()).hasSizeGreaterThan(9).doesNotContainValue("nobody");
  }

  @Test
  void seesNoInternalTypeInASignature() {
    Map<String, String> audiences = audiences();
    List<String> shown = new ArrayList<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT)) {
      if (!type.getModifiers().contains(JavaModifier.PUBLIC)
          || "internal".equals(audiences.get(type.getPackageName()))) {
        continue;
      }
      for (JavaCodeUnit unit : type.getCodeUnits()) {
        if (unit.getModifiers().contains(JavaModifier.PUBLIC)
            || unit.getModifiers().contains(JavaModifier.PROTECTED)) {
          Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream())
              .flatMap(shownType -> shownType.getAllInvolvedRawTypes().stream())
              .filter(used -> "internal".equals(audiences.get(used.getPackageName())))
              .forEach(used -> shown.add(unit.getFullName() + " shows " + used.getName()));
        }
      }
    }
    assertThat(shown).isEmpty();
  }
}
