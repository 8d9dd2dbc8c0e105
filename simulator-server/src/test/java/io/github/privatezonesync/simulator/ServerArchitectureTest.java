package io.github.privatezonesync.simulator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The simulator's server is built on the simulator, and not the other way round. */
class ServerArchitectureTest {
  private static final String ROOT = "io.github.privatezonesync.simulator";
  private static final String[] PACKAGES = {ROOT + ".provider", ROOT + ".state", ROOT + ".cli"};
  private static final JavaClasses SERVER = imported(".");

  private static JavaClasses imported(String module) {
    return new ClassFileImporter().importPath(Path.of(module, "target", "classes"));
  }

  @Test
  void sharesNoPackageWithTheSimulator() {
    classes().should().resideInAnyPackage(PACKAGES).check(SERVER);
    classes().should().resideOutsideOfPackages(PACKAGES).check(imported("../simulator"));
  }

  @Test
  void servesAndKeepsEachWithoutTheOther() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".provider")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ROOT + ".state", ROOT + ".cli")
        .check(SERVER);
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".state")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ROOT + ".provider", ROOT + ".cli")
        .check(SERVER);
  }

  @Test
  void knowsNoCloud() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ROOT + ".aws..", ROOT + ".gcp..", ROOT + ".azure..")
        .check(SERVER);
  }
}
