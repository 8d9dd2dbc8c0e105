package io.github.privatezonesync.adopt.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.privatezonesync.adopt.declare.StackNames;
import io.github.privatezonesync.adopt.found.ExistingRecordSet;
import io.github.privatezonesync.adopt.found.ExistingZone;
import io.github.privatezonesync.adopt.found.Inventory;
import io.github.privatezonesync.adopt.found.Mark;
import io.github.privatezonesync.adopt.found.Origin;
import io.github.privatezonesync.adopt.found.RecordContent;
import io.github.privatezonesync.adopt.found.RecordText;
import io.github.privatezonesync.adopt.found.Remark;
import io.github.privatezonesync.adopt.found.TerraformResource;
import io.github.privatezonesync.adopt.found.Verdict;
import io.github.privatezonesync.adopt.read.DumpFiles;
import io.github.privatezonesync.testkit.PulumiProgram;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts of dumps are foreign: none becomes code, a link, a mention or a command. */
class HostileTextTest {
  private static final String HOSTILE =
      "*/ \"); System.exit(1); // \\u0022 ${jndi:x} {{modules}} ]]> </x> | `id` $(id) @all"
          + " [a](http://b) <img src=x> www.evil.example ``` \n- run: id\r\t'";

  @TempDir Path temporary;

  private final AdoptionFolder folder =
      AdoptionFolder.of(hostile(), new StackNames("names", "prod", Map.of()));

  @Test
  void theProgramDeclaresTheText() throws IOException {
    Path written = temporary.resolve("zones");
    folder.write(written, false);

    String declared =
        PulumiProgram.project("names").stack("prod").run(CompiledApp.in(written)).snapshot();

    assertThat(declared)
        .isEqualTo(
            PulumiProgram.project("names")
                .stack("prod")
                .run(ctx -> folder.stack().run())
                .snapshot());
    assertThat(declared).contains("System.exit(1)");
  }

  @Test
  void onlyTheProgramAndTheReportHaveIt() {
    assertThat(file("pom.xml")).doesNotContain("jndi", "System.exit");
    assertThat(file("Pulumi.yaml")).doesNotContain("jndi", "System.exit");
    assertThat(file("import.json")).doesNotContain("jndi", "System.exit");
  }

  @Test
  void theReportShowsItAndIsNotChangedByIt() {
    String report = file("report.md");

    assertThat(report).contains("System.exit(1)");
    assertThat(report)
        .doesNotContain("<img", "@all", "](http", "http://b", "www.evil", "`id`", "\n- run: id");
    assertThat(report.lines().filter(line -> line.contains("System.exit")))
        .allMatch(line -> line.startsWith("| corp.internal.") || line.startsWith("- "));
  }

  @Test
  void noCommandHasIt() {
    assertThat(file("report.md")).doesNotContain("state rm 'aws_route53_zone.this;");
  }

  @Test
  void namesOfTheProgramAreChecked() {
    assertThatThrownBy(() -> new StackNames("../x", "prod", Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "'../x' is no name of a project; use 1 to 100 letters, digits, '_', '.' and '-', the"
                + " first not '.' or '-'");
    assertThatThrownBy(() -> new StackNames("names", "a b", Map.of()))
        .hasMessageStartingWith("'a b' is no name of a stack");
  }

  private String file(String path) {
    return String.valueOf(folder.files().get(path));
  }

  private static Inventory hostile() {
    Inventory plain = DumpFiles.inventory("plain/gcp");
    ExistingZone zone = plain.zones().get(0);
    List<ExistingRecordSet> sets = new ArrayList<>(zone.recordSets());
    sets.add(
        new ExistingRecordSet(
            "evil",
            "TXT",
            OptionalLong.of(300),
            new RecordContent.Values(List.of(text())),
            Optional.empty(),
            Map.of(),
            Optional.of("projects/corp/managedZones/corp-internal/rrsets/evil.corp.internal./TXT"),
            Verdict.adoptable(),
            List.of(new Mark(HOSTILE, Mark.Certainty.HINT, HOSTILE)),
            new Origin(HOSTILE, "$")));
    sets.add(sets.get(2).withVerdict(Verdict.leftOut(HOSTILE, HOSTILE)));
    ExistingZone evil =
        new ExistingZone(
            zone.place(),
            zone.domain(),
            Optional.of(HOSTILE),
            zone.tags(),
            zone.importId(),
            zone.associations(),
            zone.authorizations(),
            sets,
            zone.verdict(),
            zone.marks(),
            zone.source(),
            zone.origin());
    return new Inventory(
        List.of(evil),
        List.of(),
        List.of(
            new TerraformResource(
                "aws_route53_zone.this; id",
                "aws_route53_zone",
                "Z1",
                Optional.empty(),
                new Origin("state", "$"))),
        List.of(new Remark(new Origin(HOSTILE, "$"), HOSTILE)),
        plain.counts());
  }

  private static RecordText text() {
    StringBuilder data = new StringBuilder("\"");
    for (int i = 0; i < HOSTILE.length(); i++) {
      char c = HOSTILE.charAt(i);
      boolean plain = c >= ' ' && c <= '~' && c != '"' && c != '\\';
      data.append(plain ? String.valueOf(c) : "\\%03d".formatted((int) c));
    }
    data.append('"');
    return new RecordText(data.toString(), data.toString());
  }
}
