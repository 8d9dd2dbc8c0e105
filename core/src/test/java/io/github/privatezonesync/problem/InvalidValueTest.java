package io.github.privatezonesync.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InvalidValueTest {
  @Test
  void quotesEachValue() {
    assertThat(new InvalidValue("%s is not %s; use x", "a", 7)).hasMessage("'a' is not '7'; use x");
  }

  @Test
  void makesControlCharactersVisible() {
    assertThat(new InvalidValue("%s is wrong", "a\r\n\u0085b"))
        .hasMessage("'a\\u000d\\u000a\\u0085b' is wrong");
  }

  @Test
  void saysWhatAnOutputResolvedTo() {
    assertThat(new InvalidValue("%s is not a number", "x").late(false))
        .hasToString("resolved to 'x', which is not a number");
  }

  @Test
  void namesTheFieldThatAnOutputGave() {
    assertThat(new InvalidValue("port %s is not a number", "x").late(false))
        .hasToString("port 'x' is not a number");
  }

  @Test
  void needsNoValue() {
    assertThat(new InvalidValue("ttl PT0S is below one second").late(true))
        .hasToString("ttl PT0S is below one second");
  }

  @Test
  void keepsItsWaysOutAsData() {
    WayOut region = WayOut.setting("region").open();
    InvalidValue invalid = new InvalidValue("%s is no region; give one with %s", "x", region);

    assertThat(invalid).hasMessage("'x' is no region; give one with region(..)");
    assertThat(Problem.of(Place.WHOLE, invalid).what().waysOut()).containsExactly(region);
    assertThat(invalid.late(true))
        .hasToString("resolved to [secret], which is no region; give one with region(..)");
    assertThat(invalid.late(true).waysOut()).containsExactly(region);
  }
}
