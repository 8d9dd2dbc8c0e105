package io.github.privatezonesync.simulator.dns;

import static io.github.privatezonesync.simulator.dns.ZoneText.name;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.privatezonesync.simulator.dns.Forwarding.Choice;
import io.github.privatezonesync.simulator.dns.Forwarding.Server;
import io.github.privatezonesync.simulator.dns.View.BeyondCname;
import io.github.privatezonesync.simulator.dns.View.Precedence;
import io.github.privatezonesync.simulator.dns.View.Transparency;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists of zones and of what is forwarded, where the first that matches counts. */
class OrderedViewTest {
  private static View.Zone zone(
      String label, Transparency transparency, String origin, String set) {
    return new View.Zone(label, ZoneText.zone(origin, set), transparency);
  }

  private static View.Zone zone(String label, String origin, String set) {
    return new View.Zone(label, ZoneText.zone(origin, set));
  }

  private static View view(List<List<View.Zone>> lists) {
    return View.inOrder(lists, BeyondCname.PUBLIC_DNS);
  }

  private static Forwarding rule(String label, String domain) {
    return new Forwarding.ToServers(
        label, name(domain), List.of(new Server("10.9.0.53", 53)), Choice.FIRST);
  }

  private static Answer ask(View view, String name) {
    return view.resolve(name(name), DnsType.A);
  }

  @Test
  void isAnsweredByTheFirstListThatHasAZone() {
    View view =
        view(
            List.of(
                List.of(zone("one", "internal.", "db.corp A 10.0.0.1")),
                List.of(zone("two", "corp.internal.", "db A 10.0.0.2\nwww A 10.0.0.3"))));

    assertThat(ask(view, "db.corp.internal.").data()).containsExactly("10.0.0.1");
    assertThat(ask(view, "www.corp.internal.").outcome()).isEqualTo(Outcome.NXDOMAIN);
  }

  @Test
  void mayHaveOneNameInSeveralListsAndNotTwiceInOne() {
    View.Zone one = zone("one", "internal.", "db A 10.0.0.1");
    View.Zone two = zone("two", "internal.", "db A 10.0.0.2");

    assertThat(view(List.of(List.of(one), List.of(two))).zones()).containsExactly(one, two);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> view(List.of(List.of(one, two))))
        .withMessage(
            "zone 'internal.' (two) has the name of zone 'internal.' (one); a network sees one zone"
                + " of a name");
  }

  @Test
  void goesOnThroughAsManyTransparentZonesAsThereAre() {
    View view =
        view(
            List.of(
                List.of(zone("one", Transparency.NAMES, "internal.", "a A 10.0.0.1")),
                List.of(),
                List.of(zone("two", Transparency.NAMES_AND_TYPES, "internal.", "b TXT x")),
                List.of(zone("three", "internal.", "b A 10.0.0.3"))));

    assertThat(ask(view, "b.internal.").data()).containsExactly("10.0.0.3");
    assertThat(ask(view, "c.internal.").outcome()).isEqualTo(Outcome.NXDOMAIN);
    assertThat(ask(view, "c.internal.").zone()).map(View.Zone::label).contains("three");
  }

  @Test
  void beginsAnewWithTheNameThatACnameStandsFor() {
    View view =
        view(
            List.of(
                List.of(zone("one", Transparency.NAMES, "internal.", "db A 10.0.0.1")),
                List.of(zone("two", "internal.", "www CNAME db"))));

    assertThat(ask(view, "www.internal.").data()).containsExactly("10.0.0.1");
  }

  @Test
  void isForwardedByTheFirstThatMatchesIfNoZoneDoes() {
    View view =
        view(List.of(List.of(zone("one", "corp.internal.", "db A 10.0.0.1"))))
            .forwarding(
                List.of(
                    rule("first", "internal."),
                    rule("second", "lab.internal."),
                    rule("third", "internal.")),
                Precedence.ZONES_THEN_IN_ORDER);

    assertThat(ask(view, "db.corp.internal.").data()).containsExactly("10.0.0.1");
    assertThat(ask(view, "x.lab.internal.").path())
        .startsWith(
            "'x.lab.internal.': first for 'internal.' wins, the first that matches",
            "'x.lab.internal.': second for 'lab.internal.' loses, it is later",
            "'x.lab.internal.': third for 'internal.' loses, it is later");
    assertThat(ask(view, "x.example.").outcome()).isEqualTo(Outcome.ELSEWHERE);
  }

  @Test
  void isForwardedWhereAZoneIsTransparent() {
    View view =
        view(List.of(List.of(zone("one", Transparency.NAMES, "internal.", "db A 10.0.0.1"))))
            .forwarding(List.of(rule("all", ".")), Precedence.ZONES_THEN_IN_ORDER);

    assertThat(ask(view, "x.internal.").path())
        .startsWith(
            "'x.internal.': zone 'internal.' (one) wins, the longest match",
            "'x.internal.': all for '.' loses to the zone",
            "'x.internal.' A in zone 'internal.' (one): NXDOMAIN; the zone is transparent, what"
                + " comes after it is asked",
            "'x.internal.': all for '.' wins, the first that matches");
  }
}
