package io.github.privatezonesync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.problem.InvalidValue;
import org.junit.jupiter.api.Test;

class TxtArgsTest {
  private static final DomainName CORP = DomainName.parse("corp.internal");

  private static String shown(String... strings) {
    return TxtArgs.strings(strings).parse(CORP).toString();
  }

  @Test
  void keepsEachStringAsItIs() {
    assertThat(shown("txtvers=1", "path=/")).isEqualTo("\"txtvers=1\" \"path=/\"");
    assertThat(shown("a", "a")).isEqualTo("\"a\" \"a\"");
    assertThat(shown("x".repeat(255), "y")).isEqualTo("\"" + "x".repeat(255) + "\" \"y\"");
  }

  @Test
  void takesAnEmptyString() {
    assertThat(shown("")).isEqualTo("\"\"");
    assertThat(shown("", "a")).isEqualTo("\"\" \"a\"");
  }

  @Test
  void refusesNoStringAndOneThatIsTooLong() {
    assertThatThrownBy(() -> shown())
        .isInstanceOf(InvalidValue.class)
        .hasMessage("no string given; a text record has at least one");
    assertThatThrownBy(() -> shown("é".repeat(128)))
        .isInstanceOf(InvalidValue.class)
        .hasMessage("string '" + "é".repeat(128) + "' has 256 bytes; at most 255 are allowed");
  }

  @Test
  void takesNullForNoString() {
    assertThatThrownBy(() -> shown("a", null)).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> shown((String[]) null)).isInstanceOf(InvalidValue.class);
  }
}
