package io.github.privatezonesync.simulator;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A wrong rendering must not read back right: the simulator decodes with code of its own. */
class SimulatorArchitectureTest {
  private static final String PROJECT = "io.github.privatezonesync";
  private static final String ROOT = PROJECT + ".simulator";
  private static final JavaClasses SIMULATOR =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  private static final DescribedPredicate<JavaClass> DNSJAVA = resideInAPackage("org.xbill..");

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
    slices()
        .matching(ROOT + ".(aws|gcp|azure|oci)..")
        .should()
        .notDependOnEachOther()
        .check(SIMULATOR);
    classes()
        .that()
        .resideInAnyPackage(ROOT + ".aws..", ROOT + ".gcp..", ROOT + ".azure..", ROOT + ".oci..")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                "java..",
                "org.pcollections..",
                "org.jspecify.annotations..",
                "com.google.gson..",
                ROOT + ".aws..",
                ROOT + ".gcp..",
                ROOT + ".azure..",
                ROOT + ".oci..",
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
  void keepsDnsjavaInThePackageOfDnsAndOutOfItsSignatures() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".dns")
        .should()
        .dependOnClassesThat(DNSJAVA)
        .check(SIMULATOR);
    codeUnits()
        .that()
        .arePublic()
        .or()
        .areProtected()
        .should(
            notMention(
                unit -> signature(unit).flatMap(type -> type.getAllInvolvedRawTypes().stream())))
        .check(SIMULATOR);
    fields()
        .that()
        .arePublic()
        .or()
        .areProtected()
        .should(notMention(field -> field.getAllInvolvedRawTypes().stream()))
        .check(SIMULATOR);
    noClasses().should().beAssignableTo(DNSJAVA).check(SIMULATOR);
  }

  private static Stream<JavaType> signature(JavaCodeUnit unit) {
    return Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream());
  }

  private static <T extends JavaMember> ArchCondition<T> notMention(
      Function<T, Stream<JavaClass>> types) {
    return new ArchCondition<>("mention no type of dnsjava") {
      @Override
      public void check(T member, ConditionEvents events) {
        types
            .apply(member)
            .filter(DNSJAVA)
            .map(type -> member.getFullName() + " shows " + type.getName())
            .forEach(message -> events.add(SimpleConditionEvent.violated(member, message)));
      }
    };
  }

  @Test
  void hasNoCycles() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(SIMULATOR);
  }
}
