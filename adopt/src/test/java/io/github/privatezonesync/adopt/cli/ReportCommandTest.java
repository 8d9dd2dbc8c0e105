package io.github.privatezonesync.adopt.cli;

import static io.github.privatezonesync.RecordSetArgs.a;
import static io.github.privatezonesync.RecordSetArgs.cname;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.adopt.drift.Plans;
import io.github.privatezonesync.gcp.GcpNetwork;
import io.github.privatezonesync.gcp.GcpTarget;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
  private static final String DUMPS = "src/test/resources/plain/gcp";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path folder;
  private Path plan = Path.of("");

  @BeforeEach
  void writePlan() throws IOException {
    plan = folder.resolve("plan.json");
    Files.writeString(plan, Plans.json(declared().leaveAlone("*.apps", "_ldap*")));
  }

  private static PrivateZoneSyncArgs.Builder declared() {
    return PrivateZoneSyncArgs.builder()
        .domain("corp.internal")
        .targets(
            GcpTarget.builder()
                .zoneName("corp-internal")
                .network(GcpNetwork.of("hub", "projects/corp/global/networks/hub"))
                .build())
        .records(a("db", "10.0.0.6", "10.0.0.8"), a("gone", "10.0.0.1"), cname("www", "db"));
  }

  private int run(String... arguments) {
    return Main.run(new PrintWriter(out), new PrintWriter(err, true), arguments);
  }

  private int report(String... files) {
    String[] arguments = new String[files.length + 3];
    System.arraycopy(files, 0, arguments, 3, files.length);
    arguments[0] = "report";
    arguments[1] = "--declared";
    arguments[2] = plan.toString();
    return run(arguments);
  }

  @Test
  void printsWhatDiffers() {
    assertThat(report(DUMPS)).isEqualTo(1);
    assertThat(out)
        .hasToString(
            """
            Differs: 2 live and undeclared, 1 declared and not live, 1 live and different.
            As declared: 2 record sets and networks
            Left alone, as declared: 1 *.apps, 1 _ldap*
            Made by the clouds themselves: 1 Cloud DNS makes the NS set of the zone, 1 Cloud DNS makes the SOA set of the zone

            live and undeclared:
              Google Cloud, gcp: network https://www.googleapis.com/compute/v1/projects/corp/global/networks/data
                no mark; src/test/resources/plain/gcp/zone.json, $.privateVisibilityConfig.networks[1]
              Google Cloud, gcp: record set db.corp.internal. TXT: 300 "part1part2", "say \\"hi\\""
                no mark; src/test/resources/plain/gcp/records.json, $[5]

            declared and not live:
              Google Cloud, gcp: record set gone.corp.internal. A: 300 10.0.0.1

            live and different:
              Google Cloud, gcp: record set db.corp.internal. A: declared 10.0.0.6, 10.0.0.8; live 10.0.0.6, 10.0.0.7
                no mark; src/test/resources/plain/gcp/records.json, $[4]

            What dumps do not show:
              That a record set has no mark does not prove that nobody else writes it.
              Not compared: tags, comments, health checks, metadata, and into which strings texts are cut.
              Dumps do not show associations through Route 53 Profiles, and nothing that changed later.
            """);
  }

  @Test
  void printsMarkdown() {
    assertThat(report(DUMPS, "--format", "markdown")).isEqualTo(1);
    assertThat(out.toString())
        .startsWith(
            """
            # Declared and live zones

            **Differs: 2 live and undeclared, 1 declared and not live, 1 live and different.**

            | | Number |
            | --- | ---: |
            | record sets and networks as declared | 2 |
            | left alone, as declared: &#42;.apps | 1 |
            | left alone, as declared: &#95;ldap&#42; | 1 |
            | made by the clouds themselves: Cloud DNS makes the NS set of the zone | 1 |
            | made by the clouds themselves: Cloud DNS makes the SOA set of the zone | 1 |

            ## Live and undeclared

            | Owner by its mark | Cloud | Target | What | Details | Where |
            | --- | --- | --- | --- | --- | --- |
            |  | Google Cloud | gcp | network https&#58;//www&#46;googleapis.com/compute/v1/projects/corp/global/networks/data |  | src/test/resources/plain/gcp/zone.json, $.privateVisibilityConfig.networks&#91;1&#93; |
            """);
  }

  @Test
  void printsJson() {
    assertThat(report(DUMPS, "--format", "json")).isEqualTo(1);
    JsonObject json = JsonParser.parseString(out.toString()).getAsJsonObject();
    assertThat(json.get("outcome").getAsString()).isEqualTo("differs");
    assertThat(json.getAsJsonArray("differences").get(3))
        .hasToString(
            "{\"kind\":\"different\",\"cloud\":\"Google Cloud\",\"target\":\"gcp\",\"subject\":\"record"
                + " set db.corp.internal. A\",\"detail\":\"declared 10.0.0.6, 10.0.0.8; live"
                + " 10.0.0.6, 10.0.0.7\",\"file\":\"src/test/resources/plain/gcp/records.json\","
                + "\"path\":\"$[4]\"}");
  }

  @Test
  void saysByTheExitCodeThatAllIsAsDeclared() throws IOException {
    Files.writeString(
        plan,
        Plans.json(
            PrivateZoneSyncArgs.builder()
                .domain("corp.internal")
                .targets(
                    GcpTarget.builder()
                        .zoneName("corp-internal")
                        .network(GcpNetwork.of("hub", "projects/corp/global/networks/hub"))
                        .network(GcpNetwork.of("data", "projects/corp/global/networks/data"))
                        .build())
                .leaveAlone("*")));

    assertThat(report(DUMPS)).isZero();
    assertThat(out.toString()).startsWith("As declared.\n");
  }

  @Test
  void cannotTellWithoutTheDumps() {
    assertThat(report("src/test/resources/plain/aws")).isEqualTo(2);
    assertThat(out.toString())
        .startsWith("Cannot tell. As far as the dumps show: 1 live and undeclared, ");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void saysWhatIsWrongWithAPlan() throws IOException {
    Files.writeString(plan, "{\"component\": \"x\", \"domain\": \"y.\", \"zones\": []}");
    assertThat(report(DUMPS)).isEqualTo(2);
    Files.writeString(
        plan, "{\"version\": 2, \"component\": \"x\", \"domain\": \"y.\", \"zones\": []}");
    assertThat(report(DUMPS)).isEqualTo(2);
    Files.writeString(plan, "[]");
    assertThat(report(DUMPS)).isEqualTo(2);
    Files.writeString(plan, "{");
    assertThat(report(DUMPS)).isEqualTo(2);
    Files.delete(plan);
    assertThat(report(DUMPS)).isEqualTo(2);
    assertThat(err.toString().replace(plan.toString(), "PLAN"))
        .isEqualTo(
            """
            private-zone-sync-adopt report: PLAN: is a plan of version 'none', and version '1' is read; use this program and the library in the same version
            private-zone-sync-adopt report: PLAN: is a plan of version '2', and version '1' is read; use this program and the library in the same version
            private-zone-sync-adopt report: PLAN: is no plan; SyncPlan.toJson() writes one, and 'pulumi stack output plan' prints it if the program exports it
            private-zone-sync-adopt report: PLAN: ends in the middle of a value; the command was cut off, run it again
            private-zone-sync-adopt report: PLAN: there is no such file
            """);
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void saysWhatIsWrongWithDumps() {
    assertThat(report(plan.toString())).isEqualTo(2);
    assertThat(report(folder.resolve("none").toString())).isEqualTo(2);
    assertThat(run("report", DUMPS)).isEqualTo(2);
    assertThat(err.toString().replace(plan.toString(), "PLAN").replace(folder.toString(), "FOLDER"))
        .isEqualTo(
            """
            private-zone-sync-adopt report: 1 problem in the input
              - PLAN: is a plan; give it to 'adopt report' with --declared, and the dumps without it
            private-zone-sync-adopt report: FOLDER/none: there is no such file or folder
            private-zone-sync-adopt report: Missing required option: '--declared=PLAN'; --help tells more
            """);
  }
}
