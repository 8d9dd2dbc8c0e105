package io.github.privatezonesync.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.testkit.contract.ForwardingTargetContract;
import io.github.privatezonesync.testkit.contract.ZoneTargetContract;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The lists of rules in docs/writing-a-target.md. */
class RulesTest {
  private static final Pattern ROW =
      Pattern.compile("^\\| ([A-Z]+-[0-9]+) \\| (.+) \\|$", Pattern.MULTILINE);

  @Test
  void pageForTargetsListsTheRulesOfTheContractSuite() {
    String page = Documents.read(Documents.ROOT.resolve("docs/writing-a-target.md"));
    List<String> rows =
        ROW.matcher(page).results().map(row -> row.group(1) + " " + row.group(2)).toList();
    assertThat(rows)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(ZoneTargetContract.class, ForwardingTargetContract.class)
                .flatMap(RulesTest::rulesOf)
                .toList());
  }

  /** The names of the tests; each part of the suite extends the part before it. */
  private static Stream<String> rulesOf(Class<?> suite) {
    return Stream.<Class<?>>iterate(suite, part -> part != null, Class::getSuperclass)
        .flatMap(part -> Arrays.stream(part.getDeclaredMethods()))
        .filter(method -> method.isAnnotationPresent(Test.class))
        .map(method -> method.getAnnotation(DisplayName.class).value());
  }
}
