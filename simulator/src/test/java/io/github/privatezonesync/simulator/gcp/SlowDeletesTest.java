package io.github.privatezonesync.simulator.gcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was deleted goes on standing in the way, for as many calls as it is told. */
class SlowDeletesTest {
  private static final String HUB = "projects/acme/global/networks/hub";

  private final Project project = new Project();

  @BeforeEach
  void network() {
    project.network("hub");
  }

  @Test
  void aZoneKeepsItsNameForAsManyCalls() {
    Live zone = project.zone("corp", "corp.internal.");
    project.clouds().slowDeletes(2);
    project.delete(ZoneModel.TYPE, zone);

    String taken =
        "Error creating ManagedZone: googleapi: Error 409: The resource 'entity.managedZone' named"
            + " 'corp' already exists, alreadyExists";
    assertThat(Project.refusal(() -> project.zone("corp", "corp.internal."))).isEqualTo(taken);
    assertThat(Project.refusal(() -> project.zone("corp", "corp.internal."))).isEqualTo(taken);
    assertThatCode(() -> project.zone("corp", "corp.internal.")).doesNotThrowAnyException();
  }

  @Test
  void aZoneKeepsItsDnsNameOnItsNetworks() {
    Live zone = project.zone("corp", "corp.internal.", HUB);
    project.clouds().slowDeletes(1);
    project.delete(ZoneModel.TYPE, zone);

    assertThat(Project.refusal(() -> project.zone("corp2", "corp.internal.", HUB)))
        .endsWith(
            "already sees the private zone 'projects/acme/managedZones/corp' with the DNS name"
                + " 'corp.internal.'., conflict");
    assertThatCode(() -> project.zone("corp2", "corp.internal.", HUB)).doesNotThrowAnyException();
  }

  @Test
  void aZoneKeepsItsNetworks() {
    Live zone = project.zone("corp", "corp.internal.", HUB);
    project.clouds().slowDeletes(1);
    project.delete(ZoneModel.TYPE, zone);
    Live network = project.provider().read(NetworkModel.TYPE, HUB, Map.of()).orElseThrow();

    assertThat(Project.refusal(() -> project.delete(NetworkModel.TYPE, network)))
        .endsWith("'projects/acme/managedZones/corp', resourceInUseByAnotherResource");
    assertThatCode(() -> project.delete(NetworkModel.TYPE, network)).doesNotThrowAnyException();
  }

  @Test
  void aRecordSetKeepsItsZoneFromBeingDeleted() {
    Live zone = project.zone("corp", "corp.internal.");
    Live set = project.set("corp", "db.corp.internal.", "A", "10.0.0.1");
    project.clouds().slowDeletes(1);
    project.delete(RecordSetModel.TYPE, set);

    assertThat(Project.refusal(() -> project.delete(ZoneModel.TYPE, zone)))
        .endsWith("containerNotEmpty");
    assertThatCode(() -> project.delete(ZoneModel.TYPE, zone)).doesNotThrowAnyException();
  }

  @Test
  void aRecordSetKeepsACnameFromItsName() {
    project.zone("corp", "corp.internal.");
    Live set = project.set("corp", "db.corp.internal.", "A", "10.0.0.1");
    project.clouds().slowDeletes(1);
    project.delete(RecordSetModel.TYPE, set);

    assertThat(
            Project.refusal(
                () -> project.set("corp", "db.corp.internal.", "CNAME", "x.corp.internal.")))
        .endsWith("cnameResourceRecordSetConflict");
    assertThatCode(() -> project.set("corp", "db.corp.internal.", "CNAME", "x.corp.internal."))
        .doesNotThrowAnyException();
  }

  @Test
  void aChangeOfTypeDoesNotStandInItsOwnWay() {
    project.zone("corp", "corp.internal.");
    Live set = project.set("corp", "db.corp.internal.", "A", "10.0.0.1");
    project.clouds().slowDeletes(3);

    Live alias =
        project.update(
            RecordSetModel.TYPE,
            set,
            Project.setInputs("corp", "db.corp.internal.", "CNAME", 300, "x.corp.internal."));

    assertThat(alias.state()).containsEntry("type", "CNAME");
  }

  @Test
  void nothingStaysWhereDeletesAreQuick() {
    Live zone = project.zone("corp", "corp.internal.", HUB);
    project.delete(ZoneModel.TYPE, zone);

    assertThatCode(() -> project.zone("corp", "corp.internal.", HUB)).doesNotThrowAnyException();
  }
}
