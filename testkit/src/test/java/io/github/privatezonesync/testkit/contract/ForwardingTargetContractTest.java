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
 * Shows that the suite can fail: each broken target fails the rule it breaks, and no others except
 * those that deploy to clouds.
 */
class ForwardingTargetContractTest {
  private static final List<String> RULES =
      List.of("FWD-1", "FWD-2", "FWD-3", "FWD-4", "FWD-5", "FWD-6", "FWD-7", "FWD-8", "FWD-9");

  /** The rules that look at what clouds make of it: whatever is wrong may show there too. */
  private static final Set<String> BY_CLOUDS = Set.of("FWD-1", "FWD-2", "FWD-6");

  @Test
  void hasATestAndABrokenTargetForEachRule() {
    assertThat(
            Stream.<Class<?>>iterate(
                    ForwardingTargetContract.class, rules -> rules != null, Class::getSuperclass)
                .flatMap(rules -> Arrays.stream(rules.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Test.class))
                .map(method -> rule(method.getAnnotation(DisplayName.class).value())))
        .containsExactlyInAnyOrderElementsOf(RULES);
    assertThat(brokenTargets().map(ForwardingTargetContractTest::brokenRule).distinct())
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
    return Arrays.stream(BrokenForwarding.class.getDeclaredClasses())
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

  /** {@code Fwd1ForgetsThat} breaks FWD-1. */
  private static String brokenRule(Class<?> broken) {
    return broken
        .getSimpleName()
        .replaceFirst("^([A-Z][a-z]+)([0-9]).*", "$1-$2")
        .toUpperCase(Locale.ROOT);
  }
}
