package io.github.privatezonesync.picture;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TextWidthTest {
  private static final TextWidth ID = TextWidth.monospace(10);

  @Property(tries = 200)
  void cutsToFit(
      @ForAll @StringLength(max = 60) String text,
      @ForAll @IntRange(min = 20, max = 300) int width) {
    TextWidth name = TextWidth.bold(14);

    assertThat(name.of(name.cutEnd(text, width))).isLessThanOrEqualTo(width);
    assertThat(ID.of(ID.cutStart(text, width))).isLessThanOrEqualTo(width);
  }

  @Test
  void leavesWhatFits() {
    assertThat(ID.cutEnd("vpc-1", 31)).isEqualTo("vpc-1");
    assertThat(ID.cutStart("vpc-1", 31)).isEqualTo("vpc-1");
  }

  @Test
  void marksWhereItCut() {
    assertThat(ID.cutEnd("projects/p", 40)).isEqualTo("proje…");
    assertThat(ID.cutStart("networks/hub", 40)).isEqualTo("…s/hub");
  }

  @Test
  void neverCutsACharacterInTwo() {
    assertThat(ID.cutEnd("😀😀", 20)).isEqualTo("😀…");
    assertThat(ID.cutStart("😀😀", 20)).isEqualTo("…😀");
  }

  @Test
  void takesBoldAndWideLettersForWider() {
    assertThat(TextWidth.bold(10).of("hub")).isGreaterThan(TextWidth.plain(10).of("hub"));
    assertThat(TextWidth.plain(10).of("WM")).isGreaterThan(TextWidth.plain(10).of("ab"));
    assertThat(TextWidth.plain(10).of("ab")).isGreaterThan(TextWidth.plain(10).of("ft"));
    assertThat(TextWidth.plain(10).of("ft")).isGreaterThan(TextWidth.plain(10).of("il"));
    assertThat(TextWidth.plain(10).of("東京")).isGreaterThan(TextWidth.plain(10).of("WM"));
  }
}
