package io.github.privatezonesync.dns;

import static io.github.privatezonesync.dns.Complaints.complaint;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordNameTest {
  private static final DomainName CORP = DomainName.parse("corp.internal");

  @Provide
  Arbitrary<String> relativeNames() {
    return DomainNameTest.names()
        .filter(name -> !("." + name.toLowerCase(Locale.ROOT)).endsWith(".corp.internal"));
  }

  @Property(tries = 300)
  void readsBackFromItsAbsoluteForm(
      @ForAll("relativeNames") String text, @ForAll boolean wildcard) {
    String written = wildcard ? "*." + text : text;

    RecordName name = RecordName.parse(written, CORP);

    assertThat(name.absolute()).isEqualTo(written.toLowerCase(Locale.ROOT) + ".corp.internal.");
    assertThat(name.absolute()).isEqualTo(name.relative() + ".corp.internal.");
    assertThat(name.withoutDot()).isEqualTo(name.relative() + ".corp.internal");
    assertThat(name.isWildcard()).isEqualTo(wildcard);
    assertThat(name.isApex()).isFalse();
    assertThat(RecordName.parse(name.relative(), CORP)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "db, db, db.corp.internal.",
    "DB, db, db.corp.internal.",
    "a.b.c, a.b.c, a.b.c.corp.internal.",
    "_ldap._tcp, _ldap._tcp, _ldap._tcp.corp.internal.",
    "bücher, xn--bcher-kva, xn--bcher-kva.corp.internal.",
    "*, *, *.corp.internal.",
    "*.Dev, *.dev, *.dev.corp.internal.",
    "corp, corp, corp.corp.internal.",
    "mycorp, mycorp, mycorp.corp.internal.",
    "internal, internal, internal.corp.internal."
  })
  void belongsToTheZone(String text, String relative, String absolute) {
    RecordName name = RecordName.parse(text, CORP);

    assertThat(name.relative()).isEqualTo(relative);
    assertThat(name.absolute()).isEqualTo(absolute);
    assertThat(name).hasToString(relative).isEqualTo(RecordName.parse(text, CORP));
  }

  @Test
  void isTheApexAsAt() {
    RecordName apex = RecordName.parse("@", CORP);

    assertThat(apex.relative()).isEqualTo("@");
    assertThat(apex.absolute()).isEqualTo("corp.internal.");
    assertThat(apex.isApex()).isTrue();
    assertThat(apex.isWildcard()).isFalse();
    assertThat(apex.withoutDot()).isEqualTo("corp.internal");
  }

  @Test
  void doesNotTakeALongerLabelForARepeatedZone() {
    RecordName name = RecordName.parse("myexample.com", DomainName.parse("example.com"));

    assertThat(name.absolute()).isEqualTo("myexample.com.example.com.");
  }

  @Test
  void doesNotTakeALongerLabelForTheZoneInAnAbsoluteName() {
    assertThat(complaint(() -> RecordName.parse("myexample.com.", DomainName.parse("example.com"))))
        .isEqualTo(
            "'myexample.com.' is absolute and outside the zone 'example.com.'; record names are"
                + " relative to the zone");
  }

  @ParameterizedTest
  @CsvSource({
    "db.corp.internal, db",
    "DB.Corp.Internal, db",
    "a.b.corp.internal, a.b",
    "corp.internal, @",
    "*.corp.internal, *",
    "*.dev.corp.internal, *.dev"
  })
  void asksWhenTheZoneIsRepeated(String text, String meant) {
    assertThat(complaint(() -> RecordName.parse(text, CORP)))
        .isEqualTo(
            "'%s' repeats the zone's name; record names are relative to the zone, use '%s', or '%s.@' for a name below the zone"
                .formatted(text, meant, text));
  }

  @ParameterizedTest
  @CsvSource({
    "corp.internal.@, corp.internal",
    "*.corp.internal.@, *.corp.internal",
    "db.@, db",
    "*.@, *"
  })
  void isRelativeIfItSaysSo(String text, String relative) {
    RecordName name = RecordName.parse(text, CORP);

    assertThat(name.relative()).isEqualTo(relative);
    assertThat(name.absolute()).isEqualTo(relative + ".corp.internal.");
  }

  @ParameterizedTest
  @CsvSource({
    "db.corp.internal., db",
    "DB.Corp.Internal., db",
    "corp.internal., @",
    "*.corp.internal., *",
    "*.dev.corp.internal., *.dev"
  })
  void refusesAbsoluteNamesAndSaysTheRelativeOne(String text, String meant) {
    assertThat(complaint(() -> RecordName.parse(text, CORP)))
        .isEqualTo(
            "'%s' is absolute; record names are relative to the zone, use '%s'"
                .formatted(text, meant));
  }

  @ParameterizedTest
  @CsvSource({"db.example.com.", "internal.", "*.", ".", "*.internal."})
  void refusesAbsoluteNamesOutsideTheZone(String text) {
    assertThat(complaint(() -> RecordName.parse(text, CORP)))
        .isEqualTo(
            "'%s' is absolute and outside the zone 'corp.internal.'; record names are relative to"
                    .formatted(text)
                + " the zone");
  }

  @ParameterizedTest
  @ValueSource(strings = {".@", "a..@"})
  void refusesAnEmptyLabelBeforeTheMark(String text) {
    assertThat(complaint(() -> RecordName.parse(text, CORP)))
        .isEqualTo("'%s' has an empty label; write one dot between labels".formatted(text));
  }

  @Test
  void refusesNothing() {
    assertThat(complaint(() -> RecordName.parse("", CORP)))
        .isEqualTo("'' is empty; use '@' for the zone itself");
  }

  @ParameterizedTest
  @CsvSource({"a.*.b, *", "*a, *a", "**, **", "*.*, *", "@.db, @", "a b, a b"})
  void refusesAnotherWildcardThanAWholeFirstLabel(String text, String label) {
    assertThat(complaint(() -> RecordName.parse(text, CORP)))
        .isEqualTo(
            "'%s' has the label '%s'; allowed are letters, digits, '_', '/' and, not at its ends, '-'"
                .formatted(text.startsWith("*.") ? text.substring(2) : text, label));
  }

  @Test
  void isAtMostAsLongAsTheDnsAllowsTogetherWithItsZone() {
    String a63 = "a".repeat(63);
    DomainName zone = DomainName.parse(a63 + "." + a63 + "." + a63);
    String longest = "b".repeat(61);

    assertThat(RecordName.parse(longest, zone).withoutDot()).hasSize(253);
    assertThat(RecordName.parse("*." + "b".repeat(59), zone).withoutDot()).hasSize(253);
    assertThat(complaint(() -> RecordName.parse(longest + "b", zone)))
        .isEqualTo(
            "'%sb' is longer than 253 characters with its zone '%s'"
                .formatted(longest, zone.absolute()));
    assertThat(complaint(() -> RecordName.parse("*." + "b".repeat(60), zone)))
        .isEqualTo(
            "'*.%s' is longer than 253 characters with its zone '%s'"
                .formatted("b".repeat(60), zone.absolute()));
  }

  @Test
  void measuresALoneWildcardToo() {
    String a63 = "a".repeat(63);
    DomainName zone = DomainName.parse(a63 + "." + a63 + "." + a63 + "." + "a".repeat(60));

    assertThat(complaint(() -> RecordName.parse("*", zone)))
        .isEqualTo(
            "'*' is longer than 253 characters with its zone '%s'".formatted(zone.absolute()));
  }

  @Test
  void isOrderedByItsRelativeName() {
    RecordName a = RecordName.parse("a", CORP);
    RecordName b = RecordName.parse("b", CORP);

    assertThat(a).isLessThan(b);
    assertThat(b).isGreaterThan(a);
    assertThat(a).isEqualByComparingTo(RecordName.parse("A", CORP));
  }
}
