package io.github.privatezonesync.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhysicalNamesTest {
  private static final List<String> IDENTITY =
      List.of("shop", "prod", "internal", "gcp", "corp.internal.");

  private static String derive(String readable, int most, String... parts) {
    return new PhysicalNames(IDENTITY).derive(readable, most, parts);
  }

  /** These names are stored in clouds: were one to change, live zones would be replaced. */
  @ParameterizedTest
  @CsvSource({
    "corp.internal, 63, corp-internal-HASH",
    "Corp.Internal, 63, corp-internal-HASH",
    "4.0.10.in-addr.arpa, 63, z-4-0-10-in-addr-arpa-HASH",
    "_msdcs.corp, 63, msdcs-corp-HASH",
    "corp.internal, 20, corp-inte-HASH",
    "corp.internal, 24, corp-internal-HASH",
    "corp.internal, 23, corp-interna-HASH",
    "aaaaaaaa.internal, 20, aaaaaaaa-HASH",
    "***, 63, z-HASH",
    "(internal), 63, internal-HASH",
    "Ünicode, 63, nicode-HASH"
  })
  void areStable(String readable, int most, String name) {
    assertThat(derive(readable, most)).isEqualTo(name.replace("HASH", "674be51411"));
  }

  @Test
  void areStableForANetwork() {
    assertThat(derive("hub", 80, "link", "hub")).isEqualTo("hub-266e1bbde7");
  }

  @Test
  void haveDigitsOfTheStackThatEveryComponentShares() {
    String digits = new PhysicalNames(IDENTITY).stackDigits();
    assertThat(digits).isEqualTo("3a8e71a3b7");
    assertThat(new PhysicalNames(List.of("shop", "prod")).stackDigits()).isEqualTo(digits);
    assertThat(new PhysicalNames(List.of("shop", "dev")).stackDigits()).isNotEqualTo(digits);
    assertThat(new PhysicalNames(List.of("other", "prod")).stackDigits()).isNotEqualTo(digits);
  }

  @Test
  void differByEveryPartOfTheIdentity() {
    Set<String> names = new HashSet<>();
    names.add(derive("corp", 63));
    names.add(derive("corp", 63, ""));
    names.add(derive("corp", 63, "hub"));
    names.add(derive("corp", 63, "hub", "spoke"));
    names.add(derive("corp", 63, "hubspoke"));
    for (int i = 0; i < IDENTITY.size(); i++) {
      List<String> other = new ArrayList<>(IDENTITY);
      other.set(i, other.get(i) + "x");
      names.add(new PhysicalNames(other).derive("corp", 63));
    }

    assertThat(names).hasSize(5 + IDENTITY.size());
  }

  @Test
  void differWhereThePartsAreCutDifferently() {
    assertThat(new PhysicalNames(List.of("shop", "prod")).derive("corp", 63))
        .isNotEqualTo(new PhysicalNames(List.of("shopp", "rod")).derive("corp", 63));
    assertThat(new PhysicalNames(List.of("a", "b")).derive("corp", 63))
        .isNotEqualTo(new PhysicalNames(List.of("a1:b")).derive("corp", 63));
  }

  @Property(tries = 1000)
  void areValidWhateverTheyRemindOf(
      @ForAll String readable, @ForAll @IntRange(min = 20, max = 80) int most) {
    String name = derive(readable, most);

    assertThat(name).hasSizeLessThanOrEqualTo(most).matches("[a-z]([a-z0-9-]*)-[0-9a-f]{10}");
    assertThat(name).doesNotContain("--");
  }
}
