package io.github.privatezonesync.dns;

import static io.github.privatezonesync.dns.Complaints.complaint;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TxtTest {
  /** Any well-formed text, with much of what needs an escape and some of every length in UTF-8. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<Integer> codePoints =
        Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.of((int) '"', (int) '\\', (int) ' ', (int) ';', 0x7f)),
            Tuple.of(3, Arbitraries.integers().between(0, 0x1f)),
            Tuple.of(6, Arbitraries.integers().between(0x20, 0x7e)),
            Tuple.of(2, Arbitraries.integers().between(0x80, 0x7ff)),
            Tuple.of(2, Arbitraries.integers().between(0x800, 0xd7ff)),
            Tuple.of(2, Arbitraries.integers().between(0x10000, 0x10ffff)));
    return codePoints
        .list()
        .ofMinSize(1)
        .ofMaxSize(700)
        .map(
            points ->
                points.stream()
                    .collect(
                        StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString());
  }

  @Property(tries = 300)
  void readsBackFromItsPresentation(@ForAll("texts") String text) {
    Txt txt = new Txt(RecordType.TXT, text);

    List<byte[]> strings = CharacterStrings.read(txt.presentation());

    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    strings.forEach(joined::writeBytes);
    assertThat(joined.toString(UTF_8)).isEqualTo(text);
    assertThat(strings).allSatisfy(string -> assertThat(string).hasSizeBetween(1, 255));
    assertThat(txt.bytes()).isEqualTo(joined.size());
  }

  @Property(tries = 300)
  void cutsBetweenCharactersAndNoEarlierThanNeeded(@ForAll("texts") String text) {
    List<String> strings = new Txt(RecordType.TXT, text).strings(254);

    assertThat(String.join("", strings)).isEqualTo(text);
    for (int i = 0; i < strings.size(); i++) {
      int bytes = strings.get(i).getBytes(UTF_8).length;
      assertThat(new String(strings.get(i).getBytes(UTF_8), UTF_8)).isEqualTo(strings.get(i));
      assertThat(bytes).isBetween(1, 254);
      if (i < strings.size() - 1) {
        String next = strings.get(i + 1);
        String first = next.substring(0, next.offsetByCodePoints(0, 1));
        assertThat(bytes + first.getBytes(UTF_8).length).isGreaterThan(254);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "owner=search, \"owner=search\"",
        "v=spf1 -all, \"v=spf1 -all\"",
        "say \"hi\", \"say \\\"hi\\\"\"",
        "a\\b, \"a\\\\b\"",
        "é, \"\\195\\169\"",
        "a;b, \"a;b\"",
        "~, \"~\""
      })
  void isQuotedAsAZoneFileWritesIt(String text, String presentation) {
    assertThat(new Txt(RecordType.TXT, text).presentation()).isEqualTo(presentation);
  }

  @Test
  void writesControlCharactersAsThreeDigits() {
    assertThat(new Txt(RecordType.TXT, "\t\n\u007f ").presentation())
        .isEqualTo("\"\\009\\010\\127 \"");
  }

  @Test
  void keepsSpacesAndLetterCase() {
    assertThat(new Txt(RecordType.TXT, " A ").presentation()).isEqualTo("\" A \"");
  }

  @Test
  void cutsAfterExactly255Bytes() {
    String a255 = "a".repeat(255);

    assertThat(new Txt(RecordType.TXT, a255).strings(255)).containsExactly(a255);
    assertThat(new Txt(RecordType.TXT, a255 + "b").strings(255)).containsExactly(a255, "b");
    assertThat(new Txt(RecordType.TXT, a255 + "b").presentation())
        .isEqualTo("\"" + a255 + "\" \"b\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"é", "中", "\ud83d\ude00"})
  void neverCutsACharacter(String character) {
    String a254 = "a".repeat(254);

    assertThat(new Txt(RecordType.TXT, a254 + character).strings(255))
        .containsExactly(a254, character);
  }

  @ParameterizedTest
  @CsvSource({
    "007f, 1",
    "0080, 2",
    "07ff, 2",
    "0800, 3",
    "ffff, 3",
    "10000, 4",
  })
  void countsTheBytesOfEveryCharacter(String codePoint, int bytes) {
    String character = Character.toString(Integer.parseInt(codePoint, 16));
    Txt fits = new Txt(RecordType.TXT, "a".repeat(255 - bytes) + character);
    Txt doesNot = new Txt(RecordType.TXT, "a".repeat(256 - bytes) + character);

    assertThat(fits.bytes()).isEqualTo(255);
    assertThat(fits.strings(255)).hasSize(1);
    assertThat(doesNot.strings(255)).hasSize(2);
  }

  @Test
  void hasTheTypeItWasGiven() {
    assertThat(new Txt(RecordType.TXT, "a").type()).isEqualTo(RecordType.TXT);
    assertThat(new Txt(RecordType.SPF, "a").type()).isEqualTo(RecordType.SPF);
  }

  @Test
  void refusesAnEmptyText() {
    assertThat(complaint(() -> new Txt(RecordType.TXT, "")))
        .isEqualTo(
            "'' is empty; a text needs at least one character, or write an empty string with TxtArgs.strings(\"\")");
  }

  @Test
  void refusesHalfACharacter() {
    assertThat(complaint(() -> new Txt(RecordType.TXT, "a\ud83d")))
        .isEqualTo("'a\ud83d' is not well-formed Unicode");
  }
}
