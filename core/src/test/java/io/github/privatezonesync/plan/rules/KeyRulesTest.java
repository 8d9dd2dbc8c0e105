package io.github.privatezonesync.plan.rules;

import static io.github.privatezonesync.plan.Declared.corp;
import static io.github.privatezonesync.plan.Declared.problems;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.fake.FakeNetwork;
import io.github.privatezonesync.fake.FakeTarget;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyRulesTest {
  private static final String A100 = "a".repeat(100);

  @Test
  void refusesTwoTargetsWithOneKey() {
    assertThat(problems(corp(FakeTarget.of("aws"), FakeTarget.of("aws"), FakeTarget.of("aws"))))
        .containsExactly("target 'aws': the key is used twice; give each target its own");
  }

  @Test
  void refusesTwoNetworksWithOneKey() {
    assertThat(
            problems(
                corp(
                    FakeTarget.of(
                        "aws", FakeNetwork.of("hub", "net/a"), FakeNetwork.of("hub", "net/b")))))
        .containsExactly(
            "target 'aws', network 'hub': the key is used twice; give each network its own");
  }

  @Test
  void takesOneNetworkKeyInTwoTargets() {
    assertThat(
            problems(
                corp(
                    FakeTarget.of("aws", FakeNetwork.of("hub", "net/a")),
                    FakeTarget.of("gcp", FakeNetwork.of("hub", "net/b")))))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", " aws", "aws ", "a/b", "\u2003aws"})
  void refusesATargetKeyThatIsNoPartOfAName(String key) {
    assertThat(problems(corp(FakeTarget.of(key)))).containsExactly(unusableTarget(key));
  }

  @Test
  void refusesAKeyWithAControlCharacter() {
    assertThat(problems(corp(FakeTarget.of("a\nb")))).containsExactly(unusableTarget("a\\u000ab"));
  }

  @Test
  void refusesAKeyOfMoreThanAHundredCharacters() {
    assertThat(problems(corp(FakeTarget.of(A100)))).isEmpty();
    assertThat(problems(corp(FakeTarget.of(A100 + "a"))))
        .containsExactly(unusableTarget(A100 + "a"));
  }

  private static String unusableTarget(String key) {
    return "target '"
        + key
        + "': the key cannot be part of a resource name; use 1 to 100 printable characters other"
        + " than '/', without white space at the ends";
  }

  @Test
  void refusesANetworkKeyThatIsNoPartOfAName() {
    assertThat(problems(corp(FakeTarget.of("aws", FakeNetwork.of("", "net/a")))))
        .containsExactly(
            "target 'aws', network '': the key cannot be part of a resource name; use 1 to 100"
                + " printable characters, without white space at the ends");
  }

  @ParameterizedTest
  @ValueSource(strings = {"us-east-1/hub", "hub 1", "中", "a:b%"})
  void takesAnyOtherNetworkKey(String key) {
    assertThat(problems(corp(FakeTarget.of("aws", FakeNetwork.of(key, "net/a"))))).isEmpty();
  }

  @Test
  void reportsEachComplaintOnce() {
    assertThat(KeyRules.ofTargets(List.of("a", "b", "a", "b", "a")))
        .extracting(Object::toString)
        .containsExactly(
            "target 'a': the key is used twice; give each target its own",
            "target 'b': the key is used twice; give each target its own");
  }
}
