package io.github.privatezonesync.dns;

import static io.github.privatezonesync.dns.Complaints.complaint;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.problem.InvalidValue;
import java.net.IDN;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DomainNameTest {
  private static final String A63 = "a".repeat(63);

  /** 63 + 1 + 63 + 1 + 63 + 1 + 61 characters. */
  private static final String LONGEST = A63 + "." + A63 + "." + A63 + "." + "a".repeat(61);

  @Provide
  static Arbitrary<String> names() {
    return labels().list().ofMinSize(1).ofMaxSize(6).map(labels -> String.join(".", labels));
  }

  static Arbitrary<String> labels() {
    return Arbitraries.strings()
        .withCharRange('a', 'z')
        .withCharRange('A', 'Z')
        .withCharRange('0', '9')
        .withChars('_', '-')
        .ofMinLength(1)
        .ofMaxLength(30)
        .filter(label -> !label.startsWith("-") && !label.endsWith("-"));
  }

  @Property(tries = 300)
  void isTheNameInLowerCaseWithOrWithoutTheFinalDot(@ForAll("names") String text) {
    DomainName name = DomainName.parse(text);

    assertThat(name.absolute()).isEqualTo(text.toLowerCase(Locale.ROOT) + ".");
    assertThat(name.withoutDot()).isEqualTo(text.toLowerCase(Locale.ROOT));
    assertThat(name.labelCount()).isEqualTo(text.split("\\.").length);
    assertThat(DomainName.parse(text + ".")).isEqualTo(name).hasSameHashCodeAs(name);
    assertThat(DomainName.parse(name.absolute())).isEqualTo(name);
  }

  @Provide
  Arbitrary<String> internationalLabels() {
    return Arbitraries.strings().withChars("äöéñçабвжя中文字例日本한국").ofMinLength(1).ofMaxLength(12);
  }

  @Property(tries = 300)
  void readsBackInternationalNames(@ForAll("internationalLabels") String label) {
    DomainName name = DomainName.parse("db." + label.toUpperCase(Locale.ROOT) + ".internal");

    assertThat(name.withoutDot()).startsWith("db.xn--").matches("[a-z0-9.-]+");
    assertThat(IDN.toUnicode(name.withoutDot())).isEqualTo("db." + label + ".internal");
  }

  @Property(tries = 1000)
  void takesAnyTextAsANameWithinTheRulesOrRefusesIt(@ForAll String text) {
    DomainName name;
    try {
      name = DomainName.parse(text);
    } catch (InvalidValue refused) {
      return;
    }
    assertThat(name.withoutDot()).hasSizeBetween(1, 253);
    assertThat(List.of(name.withoutDot().split("\\.", -1)))
        .allSatisfy(label -> assertThat(label).matches("(?!-)[a-z0-9_/-]{1,63}(?<!-)"));
  }

  @Property(tries = 300)
  void isWithinAZoneOnlyAtADot(@ForAll("names") String text) {
    Assume.that(text.length() < 200);
    DomainName zone = DomainName.parse(text);

    assertThat(zone.isWithin(zone)).isTrue();
    assertThat(DomainName.parse("db." + text).isWithin(zone)).isTrue();
    assertThat(DomainName.parse("my" + text).isWithin(zone)).isFalse();
    assertThat(zone.isWithin(DomainName.parse("db." + text))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Corp.Internal, corp.internal.",
    "corp.internal., corp.internal.",
    "_msdcs.corp, _msdcs.corp.",
    "4.0.10.in-addr.arpa, 4.0.10.in-addr.arpa.",
    "0/25.2.0.192.in-addr.arpa, 0/25.2.0.192.in-addr.arpa.",
    "bücher.Example, xn--bcher-kva.example.",
    "BÜCHER.example., xn--bcher-kva.example.",
    "a, a."
  })
  void isCanonical(String text, String absolute) {
    assertThat(DomainName.parse(text).absolute()).isEqualTo(absolute);
    assertThat(DomainName.parse(text)).hasToString(absolute);
  }

  @Test
  void takesLabelsAndNamesUpToTheirLimits() {
    assertThat(LONGEST).hasSize(253);
    assertThat(DomainName.parse(LONGEST + ".").withoutDot()).isEqualTo(LONGEST);
  }

  @Test
  void refusesALongerName() {
    assertThat(complaint(() -> DomainName.parse(LONGEST + "a")))
        .isEqualTo("'" + LONGEST + "a' is longer than 253 characters");
  }

  @Test
  void refusesALongerLabel() {
    assertThat(complaint(() -> DomainName.parse("db.A" + A63 + ".internal")))
        .isEqualTo(
            "'db.A" + A63 + ".internal' has a label of more than 63 characters, 'a" + A63 + "'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "."})
  void refusesNothingAndTheRoot(String text) {
    assertThat(complaint(() -> DomainName.parse(text)))
        .isEqualTo("'" + text + "' is not a domain name; write labels joined by dots");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a..b", ".a", "a..", ".."})
  void refusesAnEmptyLabel(String text) {
    assertThat(complaint(() -> DomainName.parse(text)))
        .isEqualTo("'" + text + "' has an empty label; write one dot between labels");
  }

  @ParameterizedTest
  @CsvSource({
    "-a.internal, -a",
    "a-.internal, a-",
    "db.a b.internal, a b",
    "*.internal, *",
    "a{, a{",
    "a`, a`",
    "a:b, a:b",
    "@, @",
    "ü*.internal, xn--*-dha"
  })
  void refusesALabelThatNoCloudStores(String text, String label) {
    assertThat(complaint(() -> DomainName.parse(text)))
        .isEqualTo(
            "'%s' has the label '%s'; allowed are letters, digits, '_', '/' and, not at its ends, '-'"
                .formatted(text, label));
  }

  @Test
  void refusesWhatIdnaCannotWrite() {
    assertThat(complaint(() -> DomainName.parse("\u00fc\u202e.internal")))
        .isEqualTo("'\u00fc\u202e.internal' cannot be written in ASCII by the rules of IDNA");
  }

  @ParameterizedTest
  @ValueSource(strings = {"db\u3002corp", "db\uff0ecorp", "db\uff61corp"})
  void refusesADotOfAnotherScript(String text) {
    assertThat(complaint(() -> DomainName.parse(text)))
        .isEqualTo("'" + text + "' has a dot of another script; write '.'");
  }

  @Test
  void showsControlCharactersWithoutBreakingTheLine() {
    assertThat(complaint(() -> DomainName.parse("a\nb")))
        .isEqualTo(
            "'a\\u000ab' has the label 'a\\u000ab'; allowed are letters, digits, '_', '/' and, not at"
                + " its ends, '-'");
  }

  @Test
  void countsNoLabelInTheRoot() {
    assertThat(DomainName.ROOT.labelCount()).isZero();
    assertThat(DomainName.ROOT.isRoot()).isTrue();
    assertThat(DomainName.ROOT.absolute()).isEqualTo(".");
    assertThat(DomainName.ROOT.withoutDot()).isEmpty();
    assertThat(DomainName.ROOT.written()).isEqualTo(".");
    assertThat(DomainName.parse("corp.internal.").written()).isEqualTo("corp.internal");
    assertThat(DomainName.parse("a").isRoot()).isFalse();
  }

  @Test
  void isOrderedAndEqualByItsText() {
    DomainName a = DomainName.parse("a.internal");
    DomainName b = DomainName.parse("b.internal");

    assertThat(a).isLessThan(b).isNotEqualTo(b);
    assertThat(b).isGreaterThan(a);
    assertThat(a).isEqualByComparingTo(DomainName.parse("A.INTERNAL."));
    assertThat(a).isNotEqualTo("a.internal.");
  }
}
