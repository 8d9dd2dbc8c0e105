package io.github.privatezonesync.adopt.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.adopt.declare.StackNames;
import io.github.privatezonesync.adopt.found.Verdict;
import io.github.privatezonesync.adopt.read.DumpFiles;
import io.github.privatezonesync.adopt.write.AdoptionFolder;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProofTest {
  private static final StackNames NAMES = new StackNames("names", "prod", Map.of());

  @Test
  void noAnswerOfAPlainZoneDiffersInAnyCloud() {
    Proof proof = AdoptionFolder.of(DumpFiles.inventory("plain"), NAMES).proof();

    assertThat(proof.different()).isEmpty();
    assertThat(proof.holds()).isTrue();
    assertThat(proof.missing()).isEmpty();
    assertThat(proof.answers()).isGreaterThan(50);
    assertThat(proof.changes())
        .extracting(change -> change.kind() + " " + change.name() + " " + change.properties())
        .containsExactly(
            "UPDATED corp.internal/aws/record/www [records]",
            "UPDATED corp.internal/azure/record/db [aRecords]");
  }

  @Test
  void whatIsNotAdoptedKeepsItsAnswersToo() {
    AdoptionFolder folder = AdoptionFolder.of(DumpFiles.inventory("dumps"), NAMES);

    assertThat(folder.proof().different()).isEmpty();
    assertThat(folder.proof().holds()).isTrue();
    assertThat(folder.stack().inventory().zones())
        .anyMatch(zone -> !zone.recordSets(Verdict.Fate.LEFT_OUT).isEmpty());
  }
}
