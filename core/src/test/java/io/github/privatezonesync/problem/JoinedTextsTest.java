package io.github.privatezonesync.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JoinedTextsTest {
  @ParameterizedTest
  @ValueSource(strings = {"us-east-1,westeurope", "a, b", "a;b", "a b", "a,a"})
  void areToBeGivenEachAlone(String text) {
    assertThat(JoinedTexts.hint(text)).isEqualTo("; give each as an argument of its own");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "us-east-1", " us-east-1 ", ",", "us-east-1,"})
  void areNoneWhereThereIsOne(String text) {
    assertThat(JoinedTexts.hint(text)).isEmpty();
  }
}
