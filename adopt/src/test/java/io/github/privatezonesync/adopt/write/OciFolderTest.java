package io.github.privatezonesync.adopt.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.adopt.declare.StackNames;
import io.github.privatezonesync.adopt.proof.Proof;
import io.github.privatezonesync.adopt.read.DumpFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written for zones of OCI, with their views and the resolvers of their VCNs. */
class OciFolderTest {
  private static final StackNames NAMES = new StackNames("names", "prod", Map.of());

  @TempDir Path temporary;

  @ParameterizedTest
  @ValueSource(strings = {"plain/oci", "ways", "order"})
  void theTakeoverChangesNothing(String dumps) {
    Proof proof = folder(dumps).proof();

    assertThat(proof.changes()).isEmpty();
    assertThat(proof.different()).isEmpty();
    assertThat(proof.missing()).isEmpty();
    assertThat(proof.answers()).isPositive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain/oci", "ways"})
  void theWrittenTestPasses(String dumps) throws IOException {
    Path written = temporary.resolve("zones");
    folder(dumps).write(written, false);

    CompiledApp.runTest(written);
  }

  @Test
  void importsTheResolverBelowItsOwner() {
    assertThat(folder("plain/oci").files().get("import.json"))
        .contains(
            """
                {
                  "type": "privatezonesync:oci:OciVcnResolver",
                  "name": "hub",
                  "component": true,
                  "inputs": {
                    "vcn": "hub"
                  }
                }\
            """)
        .contains(
            """
                {
                  "type": "oci:Dns/resolver:Resolver",
                  "name": "hub/resolver",
                  "id": "ocid1.dnsresolver.oc1.eu-frankfurt-1.amaaaaaahub",
                  "parent": "hub",
                  "version": "4.20.0"
                }\
            """)
        .doesNotContain("oci:Dns/view:View");
  }

  @Test
  void theReportSaysWhoOwnsEachResolver() {
    assertThat(folder("plain/oci").files().get("report.md"))
        .contains(
            "| hub | ocid1.dnsresolver.oc1.eu-frankfurt-1.amaaaaaahub | this program | views of"
                + " others stay attached: ocid1.dnsview.oc1.eu-frankfurt-1.amaaaaaateam (its zones"
                + " are in no dump) |\n");
    assertThat(folder("ways").files().get("report.md"))
        .contains(
            "| hybrid | ocid1.dnsresolver.oc1.eu-frankfurt-1.amaaaaaahybrid | stays | the program"
                + " offers its views: it has rules that belong to nobody known here (1), and an"
                + " owner has them all |\n");
  }

  private static AdoptionFolder folder(String dumps) {
    return AdoptionFolder.of(DumpFiles.inventory(dumps), NAMES);
  }
}
