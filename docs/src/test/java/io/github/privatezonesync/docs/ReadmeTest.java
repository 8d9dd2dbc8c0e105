package io.github.privatezonesync.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The README's table and its two commands. */
class ReadmeTest {
  private static final Path README = Documents.ROOT.resolve("README.md");
  private static final String START =
      "<!-- capabilities: made from Capabilities by the tests of docs -->\n";
  private static final String END = "<!-- end of capabilities -->";

  @Test
  void showsWhatEachCloudSupports() {
    String readme = Documents.read(README);
    String table =
        readme.substring(readme.indexOf(START) + START.length(), readme.indexOf(END)).strip();
    assertThat(table).isEqualTo(CapabilityTable.ofAllClouds().strip());
  }

  @Test
  void startsWithTheTwoCommandsOfOneLineEach() {
    List<String> commands = Documents.blocks(README, "sh");
    assertThat(commands).hasSizeGreaterThanOrEqualTo(2);
    assertThat(commands.subList(0, 2))
        .allSatisfy(command -> assertThat(command).startsWith("./mvnw ").hasLineCount(1));
  }
}
