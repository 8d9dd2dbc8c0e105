package io.github.privatezonesync.simulator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.state.StateFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResolveCommandTest {
  @TempDir private Path directory;
  private String state;

  @BeforeEach
  void write() throws IOException {
    state = StateSamples.oneZone(directory);
  }

  @Test
  void printsTheAnswerAndItsPath() {
    ProgramRun run = ProgramRun.of("resolve", "eu", "db.corp.internal", "--state", state);

    assertThat(run)
        .isEqualTo(
            new ProgramRun(
                0,
                """
                db.corp.internal. A: 10.0.0.1
                  'db.corp.internal.': zone 'corp.internal.' (zone Z0000000000000000001 of account 111111111111) wins, the longest match
                  'db.corp.internal.' A in zone 'corp.internal.' (zone Z0000000000000000001 of account 111111111111): db.corp.internal. A 300 10.0.0.1
                """,
                ""));
  }

  @Test
  void takesIdsFinalDotsRegionsAndAnyType() {
    assertThat(
            ProgramRun.of(
                "resolve", "vpc-1@eu-west-1", "DB.corp.internal.", "txt", "--state", state))
        .returns(0, ProgramRun::code)
        .extracting(ProgramRun::out)
        .asString()
        .startsWith("DB.corp.internal. TXT: \"a b\"\n");
  }

  @Test
  void asksARealNameServerInThePlaceOfOneOutside() {
    try (CorpNameServer real = CorpNameServer.start()) {
      assertThat(
              ProgramRun.of(
                  "resolve",
                  "eu",
                  "db.corp.example",
                  "--state",
                  state,
                  "--name-server",
                  "public=" + real.address()))
          .returns(0, ProgramRun::code)
          .extracting(ProgramRun::out)
          .asString()
          .startsWith("db.corp.example. A: 10.9.8.7\n");
    }
  }

  @Test
  void exitsWithOneWhereThereAreNoSuchRecords() {
    assertThat(ProgramRun.of("resolve", "eu", "other.corp.internal", "--state", state))
        .returns(1, ProgramRun::code)
        .extracting(ProgramRun::out)
        .asString()
        .startsWith("other.corp.internal. A: NXDOMAIN\n");
    assertThat(ProgramRun.of("resolve", "us", "db.corp.internal", "--state", state))
        .returns(1, ProgramRun::code)
        .extracting(ProgramRun::out)
        .asString()
        .startsWith("db.corp.internal. A: ELSEWHERE\n");
  }

  @Test
  void saysInOneLineWhatIsWrong() throws IOException {
    assertMistake(
        "there is no network 'mars'; the networks are eu vpc-1, us vpc-2,"
            + " hub projects/p/global/networks/hub",
        "mars",
        "db.corp.internal",
        "--state",
        state);
    Path empty = directory.resolve("empty.json");
    StateFile.at(empty).save(SimulatedClouds.fresh().snapshot());
    assertMistake(
        "there is no network 'eu'; there is none at all", "eu", "x.", "--state", empty.toString());
    assertMistake(
        "'AX' is not a record type; use for example 'A' or 'TXT'",
        "eu",
        "x.",
        "AX",
        "--state",
        state);
    assertMistake(
        "'a..b' is not a DNS name: 'a..b': invalid empty label", "eu", "a..b", "--state", state);
    assertMistake("state file 'none' does not exist", "eu", "x.", "--state", "none");
    assertMistake(
        "Missing required option: '--state=FILE'; --help tells more", "eu", "db.corp.internal");
    assertMistake("Missing required parameter: 'NAME'; --help tells more", "eu", "--state", state);

    Path damaged = Files.writeString(directory.resolve("damaged"), "{\n  oops");
    assertMistake(
        "state file '"
            + damaged
            + "' is damaged at line 2, column 4 ($.): malformed JSON; it was left as it is, move it"
            + " away to start afresh",
        "eu",
        "x.",
        "--state",
        damaged.toString());
    assertThat(damaged).content().isEqualTo("{\n  oops");
  }

  private static void assertMistake(String complaint, String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "resolve";
    System.arraycopy(arguments, 0, all, 1, arguments.length);

    assertThat(ProgramRun.of(all))
        .isEqualTo(
            new ProgramRun(2, "", "private-zone-sync-simulator resolve: " + complaint + "\n"));
  }
}
