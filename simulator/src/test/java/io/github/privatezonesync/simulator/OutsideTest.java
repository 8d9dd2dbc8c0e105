package io.github.privatezonesync.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.privatezonesync.simulator.dns.Answer;
import io.github.privatezonesync.simulator.dns.DnsType;
import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.simulator.dns.NameServers.Presence;
import io.github.privatezonesync.simulator.dns.Outcome;
import io.github.privatezonesync.simulator.dns.ZoneData;
import io.github.privatezonesync.simulator.dns.ZoneFile;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class OutsideTest {
  private static ZoneData zone(String origin, String file) {
    return ZoneFile.parse(DomainName.of(origin), file);
  }

  private static Answer ask(SimulatedClouds clouds, String server, String name) {
    return clouds.snapshot().resolveOutside(server, DomainName.of(name), DnsType.of("A"));
  }

  @Test
  void serversAnswerTheirZonesAndPassOnOtherDomains() {
    SimulatedClouds clouds =
        SimulatedClouds.fresh()
            .outside(
                nothing ->
                    nothing
                        .with(
                            OutsideServer.of("dc", "10.9.0.53")
                                .zone(zone("corp.example", "db 300 A 10.1.0.1"))
                                .forwards("branch.example", "10.8.0.53"))
                        .with(
                            OutsideServer.of("branch", "10.8.0.53")
                                .zone(zone("branch.example", "till 300 A 10.2.0.1"))));

    assertThat(ask(clouds, "dc", "db.corp.example").data()).containsExactly("10.1.0.1");
    assertThat(ask(clouds, "dc", "till.branch.example").data()).containsExactly("10.2.0.1");
    assertThat(ask(clouds, "branch", "db.corp.example").outcome()).isEqualTo(Outcome.ELSEWHERE);
  }

  @Test
  void publicDnsAnswersWhatItIsGiven() {
    SimulatedClouds clouds =
        SimulatedClouds.fresh()
            .outside(
                nothing ->
                    nothing
                        .with(OutsideServer.of("dc"))
                        .withPublic(zone("example.com", "www 60 A 192.0.2.1")));

    assertThat(ask(clouds, "dc", "www.example.com").data()).containsExactly("192.0.2.1");
  }

  @Test
  void aServerThatComesBackRestsForHalfAnHour() {
    Outside silent = Outside.NOTHING.silent("10.9.0.53");
    Outside back = silent.after(Duration.ofMinutes(5)).answering("10.9.0.53");

    assertThat(Outside.NOTHING.presence("10.9.0.53")).isEqualTo(Presence.ANSWERS);
    assertThat(silent.presence("10.9.0.53")).isEqualTo(Presence.SILENT);
    assertThat(silent.after(Duration.ofHours(9)).presence("10.9.0.53")).isEqualTo(Presence.SILENT);
    assertThat(back.presence("10.9.0.53")).isEqualTo(Presence.BACK);
    assertThat(back.after(Duration.ofMinutes(29)).presence("10.9.0.53")).isEqualTo(Presence.BACK);
    assertThat(back.after(Duration.ofMinutes(30)).presence("10.9.0.53"))
        .isEqualTo(Presence.ANSWERS);
  }

  @Test
  void oneThatWasNeverSilentStaysAsItIs() {
    assertThat(Outside.NOTHING.answering("10.9.0.53").presence("10.9.0.53"))
        .isEqualTo(Presence.ANSWERS);
  }

  @Test
  void unknownServersAreAnError() {
    SimulatedClouds clouds =
        SimulatedClouds.fresh().outside(nothing -> nothing.with(OutsideServer.of("dc")));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> ask(clouds, "cd", "db.corp.example"))
        .withMessage("there are no servers 'cd' outside; there are [dc]");
  }
}
