package io.github.privatezonesync.simulator.dns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DomainNameTest {
  private static final DomainName CORP = DomainName.of("corp.internal.");
  private static final DomainName DB = DomainName.of("db.corp.internal");

  @Test
  void isAbsoluteWithOrWithoutAFinalDot() {
    assertThat(DB).isEqualTo(DomainName.of("db.corp.internal.")).hasToString("db.corp.internal.");
    assertThat(DomainName.of("db", CORP)).isEqualTo(DB);
    assertThat(DomainName.of("@", CORP)).isEqualTo(CORP);
    assertThat(DB.withoutDot()).isEqualTo("db.corp.internal");
  }

  @Test
  void isEqualWhateverTheCaseOfItsLetters() {
    assertThat(DomainName.of("DB.Corp.internal")).isEqualTo(DB).hasSameHashCodeAs(DB);
    assertThat(DomainName.of("DB.corp.internal")).hasToString("DB.corp.internal.");
    assertThat(CORP).isNotEqualTo(DB).isLessThan(DB);
  }

  @Test
  void knowsWhatIsAboveAndBelow() {
    assertThat(DB.isIn(CORP)).isTrue();
    assertThat(CORP.isIn(CORP)).isTrue();
    assertThat(CORP.isIn(DB)).isFalse();
    assertThat(DB.above(1)).isEqualTo(CORP);
    assertThat(CORP.child("db")).isEqualTo(DB);
    assertThat(CORP.child("*").isWildcard()).isTrue();
    assertThat(CORP.wildcard()).isEqualTo(CORP.child("*"));
    assertThat(DB.isWildcard()).isFalse();
    assertThat(DB.relativeTo(CORP)).isEqualTo("db");
    assertThat(CORP.relativeTo(CORP)).isEqualTo("@");
    assertThat(CORP.relativeTo(DB)).isEqualTo("corp.internal.");
  }

  @Test
  void hasLabelsOfAnyOctets() {
    DomainName odd = DomainName.ofWire(new byte[] {2, '.', (byte) 200, 1, 'x', 0});

    assertThat(odd).hasToString("\\.\\200.x.");
    assertThat(odd.labels()).isEqualTo(3);
    assertThat(odd.length()).isEqualTo(6);
    assertThat(odd.label(0)).containsExactly('.', 200);
    assertThat(odd.label(2)).isEmpty();
  }

  @Test
  void refusesWhatIsNoName() {
    assertThatThrownBy(() -> DomainName.of("db..internal"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("'db..internal' is not a DNS name: ");
    assertThatThrownBy(() -> DomainName.ofWire(new byte[] {5, 'x'}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> CORP.child("a..b"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'a..b' is not a label");
    DomainName long63 = DomainName.of(("x".repeat(63) + ".").repeat(3));
    assertThatThrownBy(() -> long63.child("x".repeat(63)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'%s' does not fit before '%s'".formatted("x".repeat(63), long63));
  }
}
