package io.github.privatezonesync.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ZoneFileTextTest {
  @Test
  void quotesStringsAndEscapesWhatIsNotPrintable() {
    assertThat(ZoneFileText.quoted(List.of("say \"hi\"", "a\\b", "\u00fc\t")))
        .isEqualTo("\"say \\\"hi\\\"\" \"a\\\\b\" \"\\195\\188\\009\"");
  }

  @Test
  void joinsWhatItQuoted() {
    List<String> strings = List.of("say \"hi\" ", "a\\065", "\u00fc \ud83d\ude00");
    assertThat(ZoneFileText.joined(ZoneFileText.quoted(strings)))
        .isEqualTo(String.join("", strings));
  }

  @Test
  void readsLettersThatAreNotEscaped() {
    assertThat(ZoneFileText.joined("\"\u00fc\ud83d\ude00\"")).isEqualTo("\u00fc\ud83d\ude00");
  }

  @Test
  void takesAStringOf255BytesAndRefusesALongerOne() {
    assertThat(ZoneFileText.joined("\"" + "x".repeat(255) + "\"")).hasSize(255);
    String longer = "\"" + "x".repeat(256) + "\"";
    assertThatThrownBy(() -> ZoneFileText.joined(longer))
        .isInstanceOf(AssertionError.class)
        .hasMessage("a character string has more than 255 bytes in " + longer);
  }

  @Test
  void refusesWhatIsNotInQuotes() {
    assertThatThrownBy(() -> ZoneFileText.joined("plain"))
        .isInstanceOf(AssertionError.class)
        .hasMessage("something stands outside of quotes in plain");
    assertThatThrownBy(() -> ZoneFileText.joined("\"open"))
        .isInstanceOf(AssertionError.class)
        .hasMessage("a quote is not closed in \"open");
    assertThatThrownBy(() -> ZoneFileText.joined("\"open\\"))
        .isInstanceOf(AssertionError.class)
        .hasMessage("a backslash escapes nothing at the end of \"open\\");
  }
}
