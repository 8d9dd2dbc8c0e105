package io.github.privatezonesync.problem;

import static io.github.privatezonesync.problem.WayOut.change;
import static io.github.privatezonesync.problem.WayOut.made;
import static io.github.privatezonesync.problem.WayOut.setting;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WayOutTest {
  private static final WayOut ANCHOR =
      setting("network")
          .call(made("Net", "of").values("key", "id", "region").then(change("anchor")));

  @Test
  void isACallInJava() {
    assertThat(setting("all")).hasToString("all()");
    assertThat(setting("domain").text("corp.internal")).hasToString("domain(\"corp.internal\")");
    assertThat(change("except").text("west").text("east"))
        .hasToString(".except(\"west\", \"east\")");
    assertThat(setting("from").text("us-1").then(change("use").open()))
        .hasToString("from(\"us-1\").use(..)");
    assertThat(WayOut.LEAVE_OUT).hasToString(".except(..)");
    assertThat(ANCHOR).hasToString("network(Net.of(key, id, region).anchor())");
    assertThat(made("Net", "of").then(change("a")).then(change("b")))
        .hasToString("Net.of().a().b()");
  }

  @Test
  void isDataThatAnotherLanguageCanWriteInItsOwnWay() {
    ProblemPrinter yaml =
        new ProblemPrinter(way -> way.calls().get(0).name() + ": " + way.calls().size());

    assertThat(
            yaml.print(
                Problem.of(Place.target("prod"), "no network given; add one with %s", ANCHOR)))
        .isEqualTo("target 'prod': no network given; add one with network: 1");
    assertThat(ANCHOR.receiver()).isEmpty();
    WayOut inner = (WayOut) ANCHOR.calls().get(0).arguments().get(0);
    assertThat(inner.receiver()).isEqualTo("Net");
    assertThat(inner.calls()).extracting(WayOut.Call::name).containsExactly("of", "anchor");
    assertThat(inner.calls().get(0).arguments()).contains(new WayOut.Value("key"));
    assertThat(WayOut.LEAVE_OUT.receiver()).isEqualTo(".");
  }

  @Test
  void equalsWhatIsWrittenTheSame() {
    assertThat(change("except").open())
        .isEqualTo(WayOut.LEAVE_OUT)
        .hasSameHashCodeAs(WayOut.LEAVE_OUT);
    assertThat(setting("except").open()).isNotEqualTo(WayOut.LEAVE_OUT);
  }
}
