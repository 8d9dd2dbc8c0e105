package io.github.privatezonesync.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrappedTableTest {
  @Test
  void alignsColumns() {
    assertThat(WrappedTable.of(List.of(List.of("a", "bb", "c"), List.of("aaa", "b", "")), 100))
        .isEqualTo(
            """
            a    bb  c
            aaa  b
            """);
  }

  @Test
  void fitsALineThatIsJustAsLongAsItMayBe() {
    List<List<String>> rows = List.of(List.of("aaaa", "bb cc"));

    assertThat(WrappedTable.of(rows, 11)).isEqualTo("aaaa  bb cc\n");
    assertThat(WrappedTable.of(rows, 10)).isEqualTo("aaaa  bb\n      cc\n");
  }

  @Test
  void makesTheFirstOfTheWidestColumnsGiveWay() {
    assertThat(WrappedTable.of(List.of(List.of("aaaa", "bbbb")), 9)).isEqualTo("aaa  bbbb\na\n");
  }

  @Test
  void breaksAtTheLastSpaceThatFits() {
    assertThat(WrappedTable.wrap("one two three", 7)).containsExactly("one two", "three");
    assertThat(WrappedTable.wrap("one two three", 6)).containsExactly("one", "two", "three");
    assertThat(WrappedTable.wrap("one", 3)).containsExactly("one");
    assertThat(WrappedTable.wrap("", 3)).containsExactly("");
  }

  @Test
  void breaksAWordThatIsTooLong() {
    assertThat(WrappedTable.wrap("abcdefgh", 3)).containsExactly("abc", "def", "gh");
    assertThat(WrappedTable.wrap(" abcd", 3)).containsExactly(" ab", "cd");
  }
}
