package io.github.privatezonesync.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/**
 * Shows that the suite can fail: each broken target fails the rule it breaks, and no other but
 * ANSWER-1, which is about all that networks see.
 */
class ZoneTargetContractTest {
  private static final List<String> RULES =
      List.of(
          ("ZONE-1 ZONE-2 ZONE-3 ASSOC-1 ASSOC-2 ASSOC-3 ASSOC-4 REC-1 REC-2 REC-3 REC-4 NAME-1"
                  + " NAME-2 NAME-3 OPT-1 OUT-1 FAIL-1 TWICE-1 LIFE-1 LIFE-2 ANSWER-1")
              .split(" "));

  @Test
  void hasOneTestForEachRule() {
    assertThat(
            Stream.<Class<?>>iterate(
                    ZoneTargetContract.class, rules -> rules != null, Class::getSuperclass)
                .flatMap(rules -> Arrays.stream(rules.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Test.class))
                .map(method -> rule(method.getAnnotation(DisplayName.class).value())))
        .containsExactlyInAnyOrderElementsOf(RULES);
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
        .isSubsetOf(brokenRule(broken), "ANSWER-1");
  }

  static Stream<Arguments> namedTargets() {
    return brokenTargets().map(target -> Arguments.of(target.getSimpleName(), target));
  }

  private static Stream<Class<?>> brokenTargets() {
    return Arrays.stream(BrokenTargets.class.getDeclaredClasses())
        .filter(target -> !Modifier.isAbstract(target.getModifiers()));
  }

  private static Set<String> failedRules(Class<?> suite) {
    Events tests =
        EngineTestKit.engine("junit-jupiter").selectors(selectClass(suite)).execute().testEvents();
    assertThat(tests.finished().count()).as("tests that were run").isEqualTo(RULES.size());
    return tests.failed().stream()
        .map(event -> rule(event.getTestDescriptor().getDisplayName()))
        .collect(Collectors.toCollection(TreeSet::new));
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
