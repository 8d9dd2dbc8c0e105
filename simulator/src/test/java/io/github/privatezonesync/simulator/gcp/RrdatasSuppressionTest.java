package io.github.privatezonesync.simulator.gcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.bridge.Properties;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;

class RrdatasSuppressionTest {
  private static boolean same(String type, List<String> before, List<String> after) {
    return RrdatasSuppression.sameRrdatas(
        new Properties(Map.of("type", type, "rrdatas", before)),
        new Properties(Map.of("type", type, "rrdatas", after)));
  }

  @Test
  void overlooksTheOrder() {
    assertThat(same("A", List.of("10.0.0.1", "10.0.0.2"), List.of("10.0.0.2", "10.0.0.1")))
        .isTrue();
  }

  @Test
  void seesValuesThatComeAndGo() {
    assertThat(same("A", List.of("10.0.0.1"), List.of("10.0.0.1", "10.0.0.2"))).isFalse();
    assertThat(same("A", List.of("10.0.0.1", "10.0.0.2"), List.of("10.0.0.1"))).isFalse();
    assertThat(same("A", List.of("10.0.0.1"), List.of())).isFalse();
  }

  @Test
  void countsAnOldValueOnceHoweverOftenItStands() {
    assertThat(same("A", List.of("10.0.0.1", "10.0.0.1"), List.of("10.0.0.1"))).isTrue();
    assertThat(same("A", List.of("10.0.0.1"), List.of("10.0.0.1", "10.0.0.1"))).isFalse();
  }

  @Test
  void overlooksCaseAndOuterQuotesOfTexts() {
    assertThat(same("TXT", List.of("\"Key=ABC\""), List.of("key=abc"))).isTrue();
    assertThat(same("TXT", List.of("\"a\" \"b\""), List.of("a b"))).isFalse();
  }

  @Test
  void overlooksTheCaseOfMailServersAndSigners() {
    assertThat(same("MX", List.of("10 Mail.example."), List.of("10 mail.example."))).isTrue();
    assertThat(same("DS", List.of("1 5 1 AB"), List.of("1 5 1 ab"))).isTrue();
  }

  @Test
  void seesTheCaseOfOtherTypes() {
    assertThat(same("CNAME", List.of("A.example."), List.of("a.example."))).isFalse();
  }

  @Test
  void comparesIpv6AddressesAsAddresses() {
    assertThat(same("AAAA", List.of("2001:db8::1"), List.of("2001:DB8:0:0::1"))).isTrue();
    assertThat(same("AAAA", List.of("2001:db8::1"), List.of("2001:db8::2"))).isFalse();
  }

  @Test
  void takesAllThatIsNoAddressForOneAddress() {
    assertThat(same("AAAA", List.of("one"), List.of("other"))).isTrue();
    assertThat(same("AAAA", List.of("one"), List.of("10.0.0.1"))).isFalse();
  }

  @Property
  void neverSeesAnotherOrderOrOtherCaseOfTexts(
      @ForAll @Size(max = 8) @UniqueElements
          List<@StringLength(min = 1, max = 4) @NotBlank @AlphaChars String> texts,
      @ForAll long seed) {
    List<String> before =
        texts.stream().map(text -> text.toLowerCase(Locale.ROOT)).distinct().toList();
    List<String> after = new ArrayList<>();
    before.forEach(text -> after.add('"' + text.toUpperCase(Locale.ROOT) + '"'));
    Collections.shuffle(after, new Random(seed));

    assertThat(same("TXT", before, after)).isEqualTo(true);
  }

  @Property
  void alwaysSeesAnAddressThatIsMissing(
      @ForAll @Size(min = 1, max = 8) @UniqueElements List<Integer> numbers) {
    List<String> before = numbers.stream().map(n -> "10.%d.0.1".formatted(n)).toList();

    assertThat(same("A", before, before.subList(1, before.size()))).isFalse();
  }
}
