package io.github.privatezonesync;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.pulumi.resources.ComponentResource;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.privatezonesync.problem.InvalidValue;
import io.github.privatezonesync.register.LateCheck;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The arrows between the packages, all of which point one way. */
class ArchitectureTest {
  private static final String ROOT = "io.github.privatezonesync";
  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("/picture/")) // a module of its own
          .importPackages(ROOT);

  /** From what the user touches to the bottom: a package uses those behind it only. */
  private static final List<String> LAYERS =
      List.of(
          "",
          ".reverse",
          ".forward",
          ".plan",
          ".plan.rules",
          ".plan.parse",
          ".declared",
          ".routing",
          ".target.forward",
          ".target",
          ".register",
          ".dns",
          ".region",
          ".text",
          ".problem");

  @Test
  void pointsFromWhatTheUserTouchesToTheBottom() {
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
          .check(CORE);
    }
  }

  @Test
  void hasNoOtherPackage() {
    classes()
        .should()
        .resideInAnyPackage(LAYERS.stream().map(layer -> ROOT + layer).toArray(String[]::new))
        .check(CORE);
  }

  @Test
  void knowsOfRegionsNothingButTheTable() {
    classes()
        .that()
        .resideInAPackage(ROOT + ".region")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage("java..", "org.jspecify.annotations..", ROOT + ".region")
                .or(equivalentTo(InvalidValue.class)))
        .check(CORE);
  }

  @Test
  void hasNoCycles() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CORE);
  }

  @Test
  void knowsNothingButJavaPulumiAndItself() {
    classes()
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage("java..", "com.pulumi..", "org.jspecify.annotations..", ROOT + ".."))
        .check(CORE);
  }

  @Test
  void knowsNoCloud() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "com.pulumi.gcp..", "com.pulumi.aws..", "com.pulumi.azurenative..", "com.pulumi.oci..")
        .check(CORE);
  }

  @Test
  void touchesTheInternalsOfTheSdkInOnePlace() {
    noClasses()
        .that()
        .doNotBelongToAnyOf(LateCheck.class)
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.pulumi..internal..")
        .check(CORE);
  }

  @Test
  void registersNothingFromTheDns() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".dns")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("com.pulumi.resources..", "com.pulumi.deployment.."))
        .check(CORE);
  }

  @Test
  void hasFinalComponents() {
    classes()
        .that()
        .areAssignableTo(ComponentResource.class)
        .should()
        .haveModifier(JavaModifier.FINAL)
        .check(CORE);
  }
}
