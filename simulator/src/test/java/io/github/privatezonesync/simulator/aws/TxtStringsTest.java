package io.github.privatezonesync.simulator.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TxtStringsTest {
  @Test
  void readsStringsInQuotes() {
    assertThat(texts("\"part one\" \"part two\"")).containsExactly("part one", "part two");
  }

  @Test
  void readsDigitsAfterABackslashAsOctal() {
    assertThat(TxtStrings.parse("\"\\303\\274\"").get(0)).containsExactly((byte) 0xC3, (byte) 0xBC);
  }

  @Test
  void readsQuotesAndBackslashesAfterABackslash() {
    assertThat(texts("\"a\\\"b\\\\c\"")).containsExactly("a\"b\\c");
  }

  @Test
  void takesAnEmptyString() {
    assertThat(texts("\"\"")).containsExactly("");
  }

  @Test
  void refusesTextWithoutQuotes() {
    assertThatThrownBy(() -> TxtStrings.parse("a b"))
        .hasMessage(
            "FATAL problem: InvalidCharacterString (Value should be enclosed in quotation marks)"
                + " encountered with 'a b'");
  }

  @Test
  void refusesQuotesThatAreNotClosedOrTouch() {
    for (String value : List.of("\"a", "a\"", "\"a\"b", "\"a\"\"b\"", "", "\"a\\\"")) {
      assertThatThrownBy(() -> TxtStrings.parse(value))
          .hasMessage(
              "FATAL problem: InvalidCharacterString (Value should be enclosed in quotation marks)"
                  + " encountered with '"
                  + value
                  + "'");
    }
  }

  @Test
  void refusesDigitsThatAreNotOctal() {
    for (String value : List.of("\"\\9\"", "\"\\400\"", "\"\\12\"", "\"ü\"")) {
      assertThatThrownBy(() -> TxtStrings.parse(value))
          .hasMessage(
              "FATAL problem: InvalidCharacterString (Value contains unsupported characters)"
                  + " encountered with '"
                  + value
                  + "'");
    }
  }

  @Test
  void refusesAStringOfMoreThan255Octets() {
    String value = '"' + "x".repeat(256) + '"';

    assertThatThrownBy(() -> TxtStrings.parse(value))
        .hasMessage(
            "FATAL problem: CharacterStringTooLong (Value is too long) encountered with '"
                + value
                + "'");
  }

  @Property
  void readsBackEveryOctetInOctal(
      @ForAll @Size(min = 1, max = 4) List<@Size(max = 255) byte[]> strings) {
    String value =
        strings.stream()
            .map(TxtStringsTest::octal)
            .collect(Collectors.joining("\" \"", "\"", "\""));

    assertThat(TxtStrings.parse(value)).usingRecursiveComparison().isEqualTo(strings);
  }

  private static String octal(byte[] octets) {
    StringBuilder text = new StringBuilder();
    for (byte octet : octets) {
      text.append("\\%03o".formatted(octet & 0xFF));
    }
    return text.toString();
  }

  private static List<String> texts(String value) {
    return TxtStrings.parse(value).stream()
        .map(octets -> new String(octets, StandardCharsets.US_ASCII))
        .toList();
  }
}
