package io.github.privatezonesync.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemTest {
  @Test
  void saysWhereAndWhat() {
    assertThat(Problem.of(Place.recordSet("db", "A"), "no value given"))
        .hasToString("record 'db' A: no value given");
  }

  @Test
  void saysOnlyWhatIfThatIsAll() {
    assertThat(Problem.of(Place.WHOLE, "no target given")).hasToString("no target given");
  }

  @Test
  void quotesTheInvalidValue() {
    assertThat(Problem.of(Place.of("domain"), new InvalidValue("%s is no domain", "-")))
        .hasToString("domain: '-' is no domain");
  }

  @Test
  void putsTheTargetInFront() {
    assertThat(Problem.of(Place.WHOLE, "no network given").in(Place.target("prod")))
        .hasToString("target 'prod': no network given");
    assertThat(Problem.of(Place.network("hub"), "is no network").in(Place.target("lab")))
        .hasToString("target 'lab', network 'hub': is no network");
    assertThat(Problem.of(Place.recordSet("db", "A"), "no value given").in(Place.target("lab")))
        .hasToString("target 'lab': record 'db' A: no value given");
  }

  @Test
  void staysOnOneLine() {
    assertThat(Problem.of(Place.recordSet("a\nb", "A"), "is\r\nwrong").in(Place.target("x\ty")))
        .hasToString("target 'x\\u0009y': record 'a\\u000ab' A: is\\u000d\\u000awrong");
  }

  @Test
  void keepsTheWaysOutOfASentenceInItsSentence() {
    Sentence what = Sentence.of("no text; leave the target out with %s", WayOut.LEAVE_OUT);
    Problem problem = Problem.of(Place.WHOLE, "'%s' is %s", "x", what);

    assertThat(problem).hasToString("'x' is no text; leave the target out with .except(..)");
    assertThat(problem.what().waysOut()).containsExactly(WayOut.LEAVE_OUT);
  }
}
