package io.github.privatezonesync.dns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.privatezonesync.problem.InvalidValue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamePatternTest {
  @ParameterizedTest
  @CsvSource({
    "*.vm, a.vm, true",
    "*.vm, a.b.vm, true",
    "*.vm, vm, false",
    "*.VM, a.vm, true",
    "_acme-challenge*, _acme-challenge, true",
    "_acme-challenge*, _acme-challenge.www, true",
    "a-*, a-db, true",
    "a-*, db, false",
    "a.c, abc, false",
    "@, @, true",
    "@, db, false",
    "*, @, true",
    "*, *.apps, true"
  })
  void coversNames(String pattern, String name, boolean covered) {
    assertThat(NamePattern.parse(pattern, List.of()).covers(name, RecordType.A)).isEqualTo(covered);
  }

  @Test
  void coversSomeTypes() {
    NamePattern texts = NamePattern.parse("a-*", List.of(RecordType.TXT));
    assertThat(texts.covers("a-db", RecordType.TXT)).isTrue();
    assertThat(texts.covers("a-db", RecordType.A)).isFalse();
    assertThat(texts).hasToString("a-* TXT");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "a..b", "a.", ".a", "a b", "(x)", "münchen", "@.x"})
  void isANameWithStars(String wrong) {
    assertThatThrownBy(() -> NamePattern.parse(wrong, List.of()))
        .isInstanceOf(InvalidValue.class)
        .hasMessage(
            "'%s' is not a pattern of names; expected a name relative to the zone in which '*' stands"
                    .formatted(wrong)
                + " for any characters, for example '*.vm', or '@' for the zone itself");
  }
}
