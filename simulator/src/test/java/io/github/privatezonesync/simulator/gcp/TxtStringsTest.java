package io.github.privatezonesync.simulator.gcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TxtStringsTest {
  @Test
  void splitsWhatIsNotInQuotesAtSpaces() {
    assertThat(TxtStrings.split("v=DKIM1; k=rsa")).containsExactly("v=DKIM1;", "k=rsa");
    assertThat(TxtStrings.split(" \t a \t b ")).containsExactly("a", "b");
  }

  @Test
  void keepsWhatIsInQuotesTogether() {
    assertThat(TxtStrings.split("\"v=DKIM1; k=rsa\"")).containsExactly("v=DKIM1; k=rsa");
    assertThat(TxtStrings.split("\"one\" \"two\"\"three\"")).containsExactly("one", "two", "three");
    assertThat(TxtStrings.split("\"\"")).containsExactly("");
  }

  @Test
  void leavesEscapesAsTheyAre() {
    assertThat(TxtStrings.split("\"a \\\" b\"")).containsExactly("a \\\" b");
    assertThat(TxtStrings.split("a\\ b")).containsExactly("a\\ b");
    assertThat(TxtStrings.split("a\\\"b")).containsExactly("a\\\"b");
  }

  @Test
  void quotesEveryString() {
    assertThat(TxtStrings.quoted(List.of("one", "two three"))).isEqualTo("\"one\" \"two three\"");
  }

  @ParameterizedTest
  @CsvSource({
    "'',there is no string",
    "'  ',there is no string",
    "'\"a',a quote is not closed",
    "'\"a\\\"',a quote is not closed",
    "'a\"b',a quote stands inside a string",
    "'a\\',an escape is not closed"
  })
  void refusesWhatIsNotClosed(String value, String reason) {
    assertThatThrownBy(() -> TxtStrings.split(value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(reason);
  }

  @ParameterizedTest
  @CsvSource({
    "'\\25','a byte is escaped by three digits'",
    "'\\2x5','a byte is escaped by three digits'",
    "'\\256','256 is no byte'",
    "–all,'''–'' is not ASCII'"
  })
  void refusesBytesThatAreNone(String string, String reason) {
    assertThatThrownBy(() -> TxtStrings.octets(List.of(string)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(reason);
  }

  @Test
  void readsEscapedBytes() {
    assertThat(TxtStrings.octets(List.of("a\\195\\164\\\"\\\\")))
        .containsExactly("aä\"\\".getBytes(StandardCharsets.UTF_8));
  }

  @Property
  void readsBackWhatIsQuoted(
      @ForAll @NotEmpty
          List<@Size(max = 5) @StringLength(max = 20) @AlphaChars @NumericChars String> strings) {
    assertThat(TxtStrings.split(TxtStrings.quoted(strings))).isEqualTo(strings);
  }

  @Property
  void holdsEveryByteOfEveryText(@ForAll @StringLength(max = 60) String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    StringBuilder escaped = new StringBuilder();
    for (byte b : bytes) {
      escaped.append("\\%03d".formatted(b & 0xff));
    }

    List<String> strings = TxtStrings.split('"' + escaped.toString() + '"');

    assertThat(TxtStrings.octets(strings)).containsExactly(bytes);
  }

  @Property
  void splitsOrRefusesAnyText(@ForAll String value) {
    try {
      List<String> strings = TxtStrings.split(value);
      assertThat(TxtStrings.split(TxtStrings.quoted(strings))).isEqualTo(strings);
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageNotContaining("index");
    }
  }
}
