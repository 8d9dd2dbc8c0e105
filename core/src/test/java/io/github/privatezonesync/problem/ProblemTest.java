package io.github.privatezonesync.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemTest {
  @Test
  void saysWhereAndWhat() {
    assertThat(new Problem("record 'db' A", "no value given"))
        .hasToString("record 'db' A: no value given");
  }

  @Test
  void saysOnlyWhatIfThatIsAll() {
    assertThat(new Problem("", "no target given")).hasToString("no target given");
  }

  @Test
  void quotesTheInvalidValue() {
    assertThat(Problem.of("domain", new InvalidValue("%s is no domain", "-")))
        .hasToString("domain: '-' is no domain");
  }

  @Test
  void putsTheTargetInFront() {
    assertThat(new Problem("", "no VPC given").inTarget("aws"))
        .hasToString("target 'aws': no VPC given");
    assertThat(new Problem("network 'hub'", "is no network").inTarget("gcp"))
        .hasToString("target 'gcp', network 'hub': is no network");
    assertThat(new Problem("record 'db' A", "no value given").inTarget("gcp"))
        .hasToString("target 'gcp': record 'db' A: no value given");
  }

  @Test
  void staysOnOneLine() {
    assertThat(new Problem("record 'a\nb' A", "is\r\nwrong").inTarget("x\ty"))
        .hasToString("target 'x\\u0009y': record 'a\\u000ab' A: is\\u000d\\u000awrong");
  }
}
