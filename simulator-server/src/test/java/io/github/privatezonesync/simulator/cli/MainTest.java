package io.github.privatezonesync.simulator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MainTest {
  @Test
  void listsItsCommands() {
    ProgramRun run = ProgramRun.of("--help");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("serve", "resolve", "show", "Exit codes");
  }

  @Test
  void explainsEveryCommand() {
    for (String command : new String[] {"serve", "resolve", "show"}) {
      ProgramRun run = ProgramRun.of(command, "--help");

      assertThat(run.code()).isZero();
      assertThat(run.out()).startsWith("Usage: private-zone-sync-simulator " + command + " ");
    }
  }

  @Test
  void saysInOneLineWhatIsWrong() {
    assertThat(ProgramRun.of())
        .isEqualTo(
            new ProgramRun(
                2,
                "",
                "private-zone-sync-simulator: Missing required subcommand; --help tells more\n"));
    assertThat(ProgramRun.of("fly"))
        .isEqualTo(
            new ProgramRun(
                2,
                "",
                "private-zone-sync-simulator: Unmatched argument at index 0: 'fly'; --help tells"
                    + " more\n"));
  }
}
