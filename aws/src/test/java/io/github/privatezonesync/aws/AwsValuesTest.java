package io.github.privatezonesync.aws;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.dns.Caa;
import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.dns.Ipv4Address;
import io.github.privatezonesync.dns.Mx;
import io.github.privatezonesync.dns.RecordData;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.Txt;
import java.io.ByteArrayOutputStream;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class AwsValuesTest {
  private static Txt txt(String text) {
    return new Txt(RecordType.TXT, text);
  }

  private static String inRecord(RecordData data) {
    return AwsValues.withoutOuterQuotes(List.of(data)).get(0);
  }

  private static String verbatim(RecordData data) {
    return AwsValues.verbatim(List.of(data)).get(0);
  }

  @Test
  void leavesTheOuterQuotesOfATextToTheRecord() {
    assertThat(inRecord(txt("owner=search team"))).isEqualTo("owner=search team");
    assertThat(verbatim(txt("owner=search team"))).isEqualTo("\"owner=search team\"");
  }

  @Test
  void treatsSpfAsText() {
    assertThat(inRecord(new Txt(RecordType.SPF, "v=spf1 -all"))).isEqualTo("v=spf1 -all");
  }

  @Test
  void cutsALongTextIntoStringsOf255Bytes() {
    Txt text = txt("a".repeat(255) + "b".repeat(255) + "c");
    String cut = "a".repeat(255) + "\" \"" + "b".repeat(255) + "\" \"c";
    assertThat(inRecord(text)).isEqualTo(cut);
    assertThat(verbatim(text)).isEqualTo("\"" + cut + "\"");
  }

  @Test
  void escapesQuotesAndBackslashes() {
    assertThat(inRecord(txt("say \"hi\" \\ bye"))).isEqualTo("say \\\"hi\\\" \\\\ bye");
    assertThat(inRecord(txt("\"all\""))).isEqualTo("\\\"all\\\"");
  }

  @Test
  void writesOtherBytesInOctal() {
    assertThat(inRecord(txt("ex\u00e4mple"))).isEqualTo("ex\\303\\244mple");
    assertThat(inRecord(txt("tab\tdel\u007f"))).isEqualTo("tab\\011del\\177");
    assertThat(verbatim(txt("\u20ac"))).isEqualTo("\"\\342\\202\\254\"");
  }

  @Test
  void doesNotTakeDigitsAfterABackslashForAnEscape() {
    assertThat(inRecord(txt("\\200 $1"))).isEqualTo("\\\\200 $1");
  }

  @Test
  void writesOtherBytesOfEveryTypeInOctal() {
    assertThat(inRecord(new Caa(0, "issue", "caf\u00e9.example")))
        .isEqualTo("0 issue \"caf\\303\\251.example\"");
  }

  @Test
  void keepsOtherDataAsAZoneFileWritesIt() {
    RecordData mx = new Mx(10, DomainName.parse("mail.example.com"));
    assertThat(inRecord(mx)).isEqualTo("10 mail.example.com.");
    assertThat(verbatim(mx)).isEqualTo("10 mail.example.com.");
  }

  @Test
  void sortsWhatItWrites() {
    List<RecordData> addresses = List.of(new Ipv4Address("10.0.0.9"), new Ipv4Address("10.0.0.10"));
    assertThat(AwsValues.withoutOuterQuotes(addresses)).containsExactly("10.0.0.10", "10.0.0.9");
    assertThat(AwsValues.verbatim(addresses)).containsExactly("10.0.0.10", "10.0.0.9");
  }

  @Property(tries = 300)
  void textsReadBackEqual(@ForAll("texts") String text) {
    String written = verbatim(txt(text));

    List<byte[]> strings = OctalStrings.read(written);

    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    strings.forEach(joined::writeBytes);
    assertThat(joined.toString(UTF_8)).isEqualTo(text);
    assertThat(strings).allSatisfy(string -> assertThat(string).hasSizeBetween(1, 255));
    assertThat("\"" + inRecord(txt(text)) + "\"").isEqualTo(written);
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<Character> any = Arbitraries.chars().filter(c -> !Character.isSurrogate(c));
    Arbitrary<Character> awkward = Arbitraries.of('"', '\\', '0', '1', '7', ' ', '$', '\u00e9');
    return Arbitraries.oneOf(any, awkward)
        .list()
        .ofMinSize(1)
        .ofMaxSize(600)
        .map(AwsValuesTest::join);
  }

  private static String join(List<Character> characters) {
    StringBuilder text = new StringBuilder();
    characters.forEach(text::append);
    return text.toString();
  }
}
