package io.github.privatezonesync.adopt;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The arrows between the packages, all of which point one way. */
class AdoptArchitectureTest {
  private static final String ROOT = "io.github.privatezonesync.adopt";
  private static final JavaClasses ADOPT =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  /** From the input to the model: a package uses those behind it only. */
  private static final List<String> LAYERS =
      List.of(
          ".cli",
          ".drift",
          ".commands",
          ".read",
          ".plan",
          ".terraform",
          ".mark",
          ".draft",
          ".count",
          ".data",
          ".json",
          ".found");

  @Test
  void pointsFromTheProgramToTheModel() {
    for (int i = 0; i < LAYERS.size(); i++) {
      String[] above =
          LAYERS.subList(0, i).stream().map(layer -> ROOT + layer).toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage(ROOT + LAYERS.get(i))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(above)
          .allowEmptyShould(true)
          .check(ADOPT);
    }
  }

  @Test
  void letsNoCloudKnowAnother() {
    List<String> clouds = List.of(".aws", ".gcp", ".azure", ".oci");
    for (String cloud : clouds) {
      noClasses()
          .that()
          .resideInAPackage(ROOT + cloud)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              clouds.stream()
                  .filter(other -> !other.equals(cloud))
                  .map(other -> ROOT + other)
                  .toArray(String[]::new))
          .check(ADOPT);
    }
  }

  @Test
  void countsWithoutWhatReads() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".count")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ROOT + ".json", ROOT + ".draft", ROOT + ".found")
        .check(ADOPT);
  }

  @Test
  void opensNoConnectionAndStartsNoProcess() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.net..", "javax.net..")
                .or(type(ProcessBuilder.class))
                .or(type(Runtime.class)))
        .check(ADOPT);
  }
}
