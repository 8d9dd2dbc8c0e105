package io.github.privatezonesync.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.privatezonesync.target.ZoneTarget;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

/**
 * Shows that the suite can fail: each broken target fails the rule it breaks, and no others except
 * those that are about all that networks see.
 */
class ZoneTargetContractTest {
  private static final List<String> RULES =
      List.of(
          ("ZONE-1 ZONE-2 ZONE-3 ASSOC-1 ASSOC-2 ASSOC-3 ASSOC-4 REC-1 REC-2 REC-3 REC-4 REC-5"
                  + " NAME-1 NAME-2 NAME-3 NAME-4 OPT-1 OPT-2 OUT-1 LATE-1 SECRET-1 REFS-1 REFS-2"
                  + " REGION-1 REGION-2 LEFT-1 FAIL-1 TWICE-1 LIFE-1 LIFE-2 LIFE-3 LIFE-4 ANSWER-1"
                  + " ROUTE-1 ROUTE-2 ROUTE-3 HEALTH-1 VIEW-1 VIEW-2 VIEW-3")
              .split(" "));

  /** The rules that look at what clouds make of it: whatever is wrong may show there too. */
  private static final Set<String> BY_CLOUDS =
      Set.of("ANSWER-1", "ROUTE-1", "HEALTH-1", "VIEW-1", "REC-4", "REC-5", "LIFE-3");

  /** The rules with several tests, and how many. */
  private static final Map<String, Integer> SEVERAL = Map.of("TWICE-1", 2, "ROUTE-1", 5);

  @Test
  void hasTheTestsOfEachRule() {
    assertThat(
            Stream.<Class<?>>iterate(
                    ZoneTargetContract.class, rules -> rules != null, Class::getSuperclass)
                .flatMap(rules -> Arrays.stream(rules.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Test.class))
                .map(method -> rule(method.getAnnotation(DisplayName.class).value())))
        .containsExactlyInAnyOrderElementsOf(tests());
  }

  private static List<String> tests() {
    return RULES.stream()
        .flatMap(rule -> Collections.nCopies(SEVERAL.getOrDefault(rule, 1), rule).stream())
        .toList();
  }

  /** A rule that does not apply is neither passed nor failed. */
  @Test
  void skipsARuleThatDoesNotApplyAndSaysWhy() {
    String regions = "REGION-1 Paper DNS has only the regions of the library";
    assertThat(skipped(PaperTargetContractTest.class)).containsExactly(regions);
    assertThat(skipped(OfferingPaperTargetContractTest.class))
        .containsExactly(
            "ASSOC-3 the zone carries no networks, so nothing can fight",
            "ASSOC-4 the owner of a network attaches what the target offers",
            regions,
            "VIEW-3 only the zone itself associates networks");
    assertThat(skipped(DividedPaperTargetContractTest.class))
        .containsExactly(
            "ASSOC-3 the zone carries no networks, so nothing can fight",
            "ASSOC-4 the owner of a network attaches what the target offers",
            regions,
            "VIEW-2 Paper DNS has a zone for each view, and none is the primary one",
            "VIEW-3 only the zone itself associates networks");
    assertThat(skipped(InlinePaperTargetContractTest.class))
        .containsExactly(
            "HEALTH-1 Paper DNS knows no health of endpoints: health(site) gives none",
            regions,
            "ROUTE-1 Paper DNS cannot tell regions apart, and cannot have a zone for each region",
            "ROUTE-1 Paper DNS has no routing by latency; rule ROUTE-2 looks at that",
            "ROUTE-1 Paper DNS has no routing failover; rule ROUTE-2 looks at that",
            "ROUTE-1 Paper DNS has no routing weighted; rule ROUTE-2 looks at that",
            "VIEW-1 Paper DNS has one zone for all networks of a target",
            "VIEW-2 Paper DNS has one zone for all networks of a target",
            "VIEW-3 Paper DNS has one zone for all networks of a target");
  }

  /** Without the outputs that the cloud computes, mocks drop every input that is made of them. */
  @Test
  void needsTheOutputsThatTheCloudComputes() {
    assertThat(failedRules(ComputedPaperTargetContractTest.class)).isEmpty();
    assertThat(failedRules(WithoutComputedOutputs.class)).contains("REC-1", "ZONE-3");
  }

  static class WithoutComputedOutputs extends PaperContract {
    @Override
    protected ZoneTarget<?> target(TargetSpec spec) {
      return new ComputedPaperTarget(spec);
    }
  }

  @Test
  void hasABrokenTargetForEachRule() {
    assertThat(brokenTargets().map(ZoneTargetContractTest::brokenRule).collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(RULES);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("namedTargets")
  void failsExactlyTheRuleThatIsBroken(String name, Class<?> broken) {
    assertThat(failedRules(broken))
        .contains(brokenRule(broken))
        .isSubsetOf(Stream.concat(Stream.of(brokenRule(broken)), BY_CLOUDS.stream()).toList());
  }

  static Stream<Arguments> namedTargets() {
    return brokenTargets().map(target -> Arguments.of(target.getSimpleName(), target));
  }

  private static Stream<Class<?>> brokenTargets() {
    return Stream.of(
            BrokenZones.class,
            BrokenRecords.class,
            BrokenNames.class,
            BrokenParts.class,
            BrokenOffers.class,
            BrokenListings.class,
            BrokenReferences.class,
            BrokenLifecycles.class,
            BrokenServices.class)
        .flatMap(targets -> Arrays.stream(targets.getDeclaredClasses()))
        .filter(target -> !Modifier.isAbstract(target.getModifiers()));
  }

  @Test
  void putsTheRuleBeforeTheMessageOfAFailure() {
    assertThat(run(BrokenRecords.Rec1SendsTheUsualTtl.class).failed().stream())
        .extracting(failed -> rule(reason(failed)))
        .contains("REC-1", "ANSWER-1");
  }

  private static Set<String> failedRules(Class<?> suite) {
    return run(suite).failed().stream()
        .map(event -> rule(event.getTestDescriptor().getDisplayName()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> skipped(Class<?> suite) {
    return run(suite).aborted().stream()
        .map(event -> rule(event.getTestDescriptor().getDisplayName()) + " " + reason(event))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String reason(Event aborted) {
    return aborted
        .getPayload(TestExecutionResult.class)
        .flatMap(TestExecutionResult::getThrowable)
        .map(Throwable::getMessage)
        .orElse("")
        .replace("Assumption failed: ", "");
  }

  private static Events run(Class<?> suite) {
    Events tests =
        EngineTestKit.engine("junit-jupiter").selectors(selectClass(suite)).execute().testEvents();
    assertThat(tests.finished().count()).as("tests that were run").isEqualTo(tests().size());
    return tests;
  }

  private static String rule(String displayName) {
    return displayName.split(" ", 2)[0];
  }

  /** {@code Assoc3ForgetsThat} breaks ASSOC-3. */
  private static String brokenRule(Class<?> broken) {
    return broken
        .getSimpleName()
        .replaceFirst("^([A-Z][a-z]+)([0-9]).*", "$1-$2")
        .toUpperCase(Locale.ROOT);
  }
}
