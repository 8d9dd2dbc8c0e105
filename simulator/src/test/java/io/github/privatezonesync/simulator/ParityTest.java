package io.github.privatezonesync.simulator;

import static io.github.privatezonesync.simulator.dns.ZoneText.name;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.privatezonesync.simulator.dns.DnsType;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParityTest {
  private static final String ZONE =
      """
      @    900 SOA ns.cloud. admin.cloud. 1 7200 900 1209600 86400
      @    NS  ns.cloud.
      db   A   10.0.0.1
      www  CNAME db
      """;

  @Test
  void agreesWhereEveryNetworkGetsTheSame() {
    Parity parity =
        Parity.of(
            PaperState.empty()
                .network("hub")
                .network("eu")
                .zone("corp.internal.", ZONE, "hub", "eu")
                .snapshot());

    assertThat(parity.agrees()).isTrue();
    assertThat(parity.differences()).isEmpty();
    assertThat(parity)
        .hasToString(
            """
            2 networks: hub, eu
            2 questions about names in corp.internal.

            the same for every network: 2 questions
              name  type   ttl   answer
              db    A      300s  10.0.0.1
              www   CNAME  300s  db.corp.internal.
            """);
  }

  @Test
  void asksSomeClientsForTheNamesBelowADomainThatOneOfThemSees() {
    Parity parity =
        Parity.of(
            PaperState.empty()
                .network("hub")
                .network("eu")
                .network("far")
                .zone("corp.internal.", ZONE, "hub")
                .zone("lab.corp.internal.", "db A 10.0.0.3", "eu")
                .zone("far.corp.internal.", "db A 10.0.0.4", "far")
                .snapshot(),
            List.of(Client.of("hub"), Client.of("eu")),
            name("lab.corp.internal."));

    assertThat(parity.clients()).containsExactly(Client.of("hub"), Client.of("eu"));
    assertThat(parity.rows())
        .singleElement()
        .hasToString(
            "Row[question=db.lab.corp.internal. A, groups=["
                + "Group[answer=db.lab.corp.internal. A: NXDOMAIN, clients=[hub]], "
                + "Group[answer=db.lab.corp.internal. A: 10.0.0.3, clients=[eu]]]]");
  }

  @Test
  void showsWhereTheyDiffer() {
    Parity parity =
        Parity.of(
            PaperState.empty()
                .network("hub")
                .network("us")
                .network("eu")
                .zone("corp.internal.", ZONE, "hub", "us")
                .zone("corp.internal.", "db A 10.0.0.2", "eu")
                .snapshot());

    assertThat(parity.agrees()).isFalse();
    assertThat(parity)
        .hasToString(
            """
            3 networks: hub, us, eu
            2 questions about names in corp.internal.

            different: 2 questions
              name  type   ttl   answer             networks
              db    A      300s  10.0.0.1           hub, us
                           300s  10.0.0.2           eu
              www   CNAME  300s  db.corp.internal.  hub, us
                                 NXDOMAIN           eu
            """);
  }

  @Test
  void callsNoDifferenceWhatIsMeantToDiffer() {
    Parity parity =
        Parity.of(
            PaperState.empty()
                .network("hub")
                .network("eu")
                .zone("corp.internal.", "db A 10.0.0.1\nmail A 10.0.0.9\nwww A 10.0.0.7", "hub")
                .zone("corp.internal.", "db A 10.0.0.2\nmail A 10.0.0.9\nwww A 10.0.0.8", "eu")
                .snapshot());
    Parity expecting =
        parity.expectingDifferences(question -> question.name().equals(name("db.corp.internal.")));

    assertThat(parity.differences()).hasSize(2);
    assertThat(parity.expectedDifferences()).isEmpty();
    assertThat(expecting.agrees()).isFalse();
    assertThat(expecting.differences()).containsExactly(parity.rows().get(2));
    assertThat(expecting.expectedDifferences()).containsExactly(parity.rows().get(0));
    assertThat(parity.expectingDifferences(question -> true).agrees()).isTrue();
    assertThat(expecting)
        .hasToString(
            """
            2 networks: hub, eu
            3 questions about names in corp.internal.

            the same for every network: 1 question
              name  type  ttl   answer
              mail  A     300s  10.0.0.9

            different on purpose: 1 question
              name  type  ttl   answer    networks
              db    A     300s  10.0.0.1  hub
                          300s  10.0.0.2  eu

            different: 1 question
              name  type  ttl   answer    networks
              www   A     300s  10.0.0.7  hub
                          300s  10.0.0.8  eu
            """);
  }

  @Test
  void namesAreRelativeToTheLongestZoneThatAllOfThemAreIn() {
    PaperState state =
        PaperState.empty()
            .network("hub")
            .zone("internal.", "@ TXT top", "hub")
            .zone("corp.internal.", "@ TXT corp\ndb A 10.0.0.1", "hub");
    Snapshot snapshot = state.snapshot();
    List<Client> hub = List.of(Client.of("[hub]"));
    Parity.Question apex = new Parity.Question(name("corp.internal."), DnsType.TXT);
    Parity.Question db = new Parity.Question(name("db.corp.internal."), DnsType.A);
    Parity.Question elsewhere = new Parity.Question(name("db.example.com."), DnsType.A);

    assertThat(Parity.of(snapshot, hub, List.of(apex, db)).toString())
        .contains("in corp.internal.\n", "  @     TXT   300s  \"corp\"\n", "  db    A     300s  ");
    assertThat(Parity.of(snapshot).toString())
        .contains("in internal.\n", "  db.corp  A     300s  ");
    assertThat(Parity.of(snapshot, hub, List.of(db, elsewhere)).toString())
        .contains("2 questions\n", "  db.corp.internal.  A     300s  ", "  db.example.com.    A  ");
  }

  @Test
  void callsADifferentTtlADifference() {
    Parity parity =
        Parity.of(
            PaperState.empty()
                .network("hub")
                .network("eu")
                .zone("corp.internal.", "db A 10.0.0.1", "hub")
                .zone("corp.internal.", "db 60 A 10.0.0.1", "eu")
                .snapshot());

    assertThat(parity.toString()).contains("300s  10.0.0.1  hub\n", "60s   10.0.0.1  eu\n");
  }

  @Test
  void callsAnotherOrderOfTheSameRecordsNoDifference() {
    Parity parity =
        Parity.of(
            PaperState.empty()
                .network("hub")
                .network("eu")
                .zone("corp.internal.", "db A 10.0.0.1\ndb A 10.0.0.2", "hub")
                .zone("corp.internal.", "db A 10.0.0.2\ndb A 10.0.0.1", "eu")
                .snapshot());

    assertThat(parity.agrees()).isTrue();
  }

  @Test
  void followsCnamesInTheTable() {
    Snapshot snapshot =
        PaperState.empty()
            .network("hub")
            .zone(
                "corp.internal.",
                """
                db 60 A 10.0.0.1
                www CNAME db
                out CNAME www.example.com.
                """,
                "hub")
            .snapshot();
    Parity parity =
        Parity.of(
            snapshot,
            List.of(Client.of("[hub]")),
            List.of(
                new Parity.Question(name("www.corp.internal."), DnsType.A),
                new Parity.Question(name("out.corp.internal."), DnsType.A)));

    assertThat(parity)
        .hasToString(
            """
            1 network: hub
            2 questions about names in corp.internal.

            the same for every network: 2 questions
              name  type  ttl   answer
              www   A     300s  CNAME db.corp.internal.
                          60s   10.0.0.1
              out   A     300s  CNAME www.example.com.
                                ELSEWHERE
            """);
  }

  @Test
  void hasEachValueOfAnAnswerInALineOfItsOwn() {
    Parity parity =
        Parity.of(
            PaperState.empty()
                .network("hub")
                .network("eu")
                .zone("corp.internal.", "db A 10.0.0.1\ndb A 10.0.0.2", "hub")
                .zone("corp.internal.", "db A 10.0.0.1", "eu")
                .snapshot());

    assertThat(parity.toString())
        .endsWith(
            """
              db    A     300s  10.0.0.1  hub
                                10.0.0.2
                          300s  10.0.0.1  eu
            """);
  }

  @Test
  void staysWithin100CharactersHoweverManyNetworksAndLongTheAnswers() {
    PaperState state = PaperState.empty();
    String[] names =
        IntStream.range(0, 50).mapToObj("network-%02d"::formatted).toArray(String[]::new);
    for (String network : names) {
      state = state.network(network);
    }
    for (int i = 0; i < 50; i += 10) {
      state =
          state.zone(
              "a.rather.long.name.of.a.private.domain.internal.",
              "a-long-name-of-a-host TXT \"" + "text-".repeat(30) + i + "\"",
              List.of(names).subList(i, i + 10).toArray(String[]::new));
    }
    String text = Parity.of(state.snapshot()).toString();

    assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    assertThat(text).contains("group 5: network-40, network-41, ");
  }

  @Test
  void tellsTheAnswerAndThePathOfEachGroup() {
    Parity parity =
        Parity.of(
            PaperState.empty()
                .network("hub")
                .network("eu")
                .zone("corp.internal.", "db A 10.0.0.1", "hub")
                .snapshot());
    List<Parity.Group> groups = parity.differences().get(0).groups();

    assertThat(groups)
        .extracting(Parity.Group::clients)
        .containsExactly(List.of(Client.of("[hub]")), List.of(Client.of("[eu]")));
    assertThat(groups.get(1).answer().path())
        .containsExactly(
            "'db.corp.internal.': no private zone of the network matches, public DNS is asked");
  }

  @Test
  void hasARowForEachQuestionInTheGivenOrder() {
    Snapshot snapshot = PaperState.empty().network("hub").snapshot();
    List<Parity.Question> questions =
        List.of(
            new Parity.Question(name("b.internal."), DnsType.TXT),
            new Parity.Question(name("b.internal."), DnsType.A),
            new Parity.Question(name("a.internal."), DnsType.MX));
    Parity parity = Parity.of(snapshot, List.of(Client.of("[hub]")), questions);

    assertThat(parity.rows()).extracting(Parity.Row::question).isEqualTo(questions);
    assertThat(questions.stream().sorted())
        .extracting(Parity.Question::toString)
        .containsExactly("a.internal. MX", "b.internal. A", "b.internal. TXT");
  }

  @Test
  void refusesANetworkThatDoesNotExist() {
    Snapshot snapshot = PaperState.empty().network("hub").snapshot();

    assertThatThrownBy(() -> Parity.of(snapshot, List.of(Client.of("[eu]")), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is no network '[eu]'; the networks are hub [hub]");
  }

  @Test
  void saysTheSameWithoutNetworks() {
    assertThat(Parity.of(PaperState.empty().snapshot())).hasToString("0 networks: \n0 questions\n");
  }
}
