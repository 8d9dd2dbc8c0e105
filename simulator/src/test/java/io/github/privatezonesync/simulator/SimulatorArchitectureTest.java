package io.github.privatezonesync.simulator;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** A wrong rendering must not read back right: the simulator decodes with code of its own. */
class SimulatorArchitectureTest {
  private static final String PROJECT = "io.github.privatezonesync";
  private static final String ROOT = PROJECT + ".simulator";
  private static final JavaClasses SIMULATOR =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void usesOfTheOtherModulesThePicturesAlone() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAPackage(PROJECT + "..")
                .and(not(resideInAnyPackage(ROOT + "..", PROJECT + ".picture"))))
        .check(SIMULATOR);
  }

  @Test
  void needsNeitherPulumiNorWhatServesItsEngine() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.pulumi..", "pulumirpc..", "io.grpc..", "com.google.protobuf..")
        .check(SIMULATOR);
  }

  @Test
  void hasCloudsThatDoNotKnowEachOtherNorPulumi() {
    slices().matching(ROOT + ".(aws|gcp|azure)..").should().notDependOnEachOther().check(SIMULATOR);
    classes()
        .that()
        .resideInAnyPackage(ROOT + ".aws..", ROOT + ".gcp..", ROOT + ".azure..")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                "java..",
                "org.pcollections..",
                "org.xbill.DNS..",
                "org.jspecify.annotations..",
                "com.google.gson..",
                ROOT + ".aws..",
                ROOT + ".gcp..",
                ROOT + ".azure..",
                ROOT + ".bridge",
                ROOT + ".cloud",
                ROOT + ".dns"))
        .check(SIMULATOR);
  }

  @Test
  void hasABridgeThatKnowsNoCloud() {
    classes()
        .that()
        .resideInAPackage(ROOT + ".bridge")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                "java..", "org.jspecify.annotations..", ROOT + ".bridge", ROOT + ".cloud"))
        .check(SIMULATOR);
  }

  @Test
  void hasADnsThatKnowsNoCloud() {
    classes()
        .that()
        .resideInAPackage(ROOT + ".dns")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                "java..",
                "org.pcollections..",
                "org.xbill.DNS..",
                "org.jspecify.annotations..",
                ROOT + ".dns"))
        .check(SIMULATOR);
  }

  @Test
  void hasNoCycles() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(SIMULATOR);
  }
}
