package io.github.privatezonesync.simulator.state;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.privatezonesync.simulator.CallObserver;
import io.github.privatezonesync.simulator.OperationFailedException;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.SimulatedProvider;
import io.github.privatezonesync.simulator.Snapshot;
import io.github.privatezonesync.simulator.cloud.ControlPlaneCall;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateFileTest {
  private static final SimulatedNetwork VPC =
      new SimulatedNetwork("aws", "vpc-1", "eu", "111111111111", "eu-west-1");

  @TempDir private Path directory;
  private Path path;
  private StateFile file;

  @BeforeEach
  void place() {
    path = directory.resolve("state.json");
    file = StateFile.at(path);
  }

  @Test
  void startsWithFreshCloudsWhereThereIsNoFile() throws IOException {
    assertThat(text(file.load().snapshot())).isEqualTo(text(SimulatedClouds.fresh().snapshot()));
    assertThat(path).doesNotExist();
  }

  @Test
  void goesOnWithTheCloudsOfTheFile() throws IOException {
    SimulatedClouds clouds = populated();
    file.save(clouds.snapshot());

    Snapshot read = file.load().snapshot();

    assertThat(read.networks()).isEqualTo(clouds.snapshot().networks()).isNotEmpty();
    assertThat(text(read)).isEqualTo(text(clouds.snapshot()));
  }

  @Test
  void isThereAsSoonAsItIsKept() throws IOException {
    file.keep(SimulatedClouds.fresh());

    assertThat(path).content().isEqualTo(text(SimulatedClouds.fresh().snapshot()));
  }

  @Test
  void followsNetworksCallsAndResourcesThatAreNotModelled() throws IOException {
    SimulatedClouds clouds = SimulatedClouds.fresh();
    file.keep(clouds);

    clouds.network(VPC);
    assertThat(path).content().contains("\"vpc-1\"");

    SimulatedProvider aws = clouds.provider("aws", Map.of());
    String zone = zone(aws);
    assertThat(path).content().contains("\"" + zone + "\"");

    aws.create("aws:s3/bucket:Bucket", "files", Map.of("bucket", "files-of-mine"));
    assertThat(path).content().contains("\"files-of-mine\"");

    aws.delete("aws:s3/bucket:Bucket", "files-id", Map.of());
    assertThat(path).content().isEqualTo(text(clouds.snapshot())).doesNotContain("files-of-mine");
  }

  @Test
  void failsTheOperationWhoseChangeCannotBeWrittenAndChangesNothing() throws IOException {
    SimulatedClouds clouds = SimulatedClouds.fresh();
    file.keep(clouds);
    Snapshot before = clouds.snapshot();
    String complaint =
        "state file '%1$s' cannot be written: java.nio.file.FileSystemException: %1$s.next: Is a"
                .formatted(path)
            + " directory; nothing was changed, mend that and try again";
    block();
    SimulatedProvider gcp = clouds.provider("gcp", Map.of());

    assertThatThrownBy(() -> clouds.network(VPC))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage(complaint);
    block();
    assertThatThrownBy(() -> network(gcp))
        .isInstanceOf(OperationFailedException.class)
        .hasMessage(complaint);
    block();
    assertThatThrownBy(() -> gcp.create("gcp:storage/bucket:Bucket", "files", Map.of()))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage(complaint);

    assertThat(clouds.snapshot()).isSameAs(before);
    assertThat(path).content().isEqualTo(text(before));

    network(gcp);
    assertThat(path).content().isEqualTo(text(clouds.snapshot())).contains("\"hub\"");
  }

  @Test
  void goesOnWithAnOperationWhoseSecondCallCannotBeWritten() throws IOException {
    SimulatedClouds clouds = SimulatedClouds.fresh();
    file.keep(clouds);
    SimulatedProvider gcp = clouds.provider("gcp", Map.of("project", "p"));
    network(gcp);
    String url = "https://www.googleapis.com/compute/v1/projects/p/global/networks/hub";
    Live policy =
        gcp.create(
            "gcp:dns/policy:Policy",
            "dns",
            Map.of("name", "dns", "networks", List.of(Map.of("networkUrl", url))));
    CallObserver blocking =
        new CallObserver() {
          @Override
          public void after(ControlPlaneCall call, Snapshot after) {
            block();
          }
        };
    clouds.observe(blocking);

    assertThatThrownBy(() -> gcp.delete("gcp:dns/policy:Policy", policy.id(), policy.state()))
        .isInstanceOf(OperationFailedException.class)
        .hasMessageEndingWith("; nothing was changed, mend that and try again");

    clouds.unobserve(blocking);
    assertThat(path).content().isEqualTo(text(clouds.snapshot())).contains("\"dns\"");
    gcp.delete("gcp:dns/policy:Policy", policy.id(), policy.state());
    assertThat(path).content().isEqualTo(text(clouds.snapshot())).doesNotContain("\"dns\"");
  }

  /** What the next file would be written to is a folder, until it is cleared away. */
  private void block() {
    try {
      Files.createDirectory(directory.resolve("state.json.next"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void network(SimulatedProvider gcp) {
    gcp.create("gcp:compute/network:Network", "hub", Map.of("name", "hub"));
  }

  @Test
  void saysThatAFileCannotBeRead() {
    assertThatThrownBy(StateFile.at(directory)::load)
        .isExactlyInstanceOf(IOException.class)
        .hasMessage("Is a directory");
  }

  @Test
  void ignoresWhatAProcessLeftThatDiedWhileItWrote() throws IOException {
    file.save(populated().snapshot());
    String before = Files.readString(path);
    Files.writeString(directory.resolve("state.json.next"), "{\"format\": \"priv");

    assertThat(text(file.load().snapshot())).isEqualTo(before);

    file.save(SimulatedClouds.fresh().snapshot());
    assertThat(path).content().isEqualTo(text(SimulatedClouds.fresh().snapshot()));
    assertThat(directory.resolve("state.json.next")).doesNotExist();
  }

  @Test
  void writesThroughALinkToTheFile() throws IOException {
    Path real = directory.resolve("real.json");
    file.save(SimulatedClouds.fresh().snapshot());
    Files.move(path, real);
    Files.createSymbolicLink(path, real);

    StateFile.at(path).save(populated().snapshot());

    assertThat(path).isSymbolicLink();
    assertThat(real).content().contains("\"vpc-1\"");
  }

  @Test
  void writesThroughALinkToAFileThatIsNotThereYet() throws IOException {
    Path real = directory.resolve("real.json");
    Files.createSymbolicLink(path, Path.of("real.json"));

    StateFile.at(path).save(populated().snapshot());

    assertThat(path).isSymbolicLink();
    assertThat(real).content().contains("\"vpc-1\"");
  }

  @Test
  @SuppressWarnings("try") // The lock needs no more than to be held.
  void hasOneLockWhateverItIsCalled() throws IOException {
    Path folder = Files.createDirectory(directory.resolve("real"));
    Path real = folder.resolve("state.json");
    Path ofFolder = Files.createSymbolicLink(directory.resolve("link"), folder);
    Path ofFile = Files.createSymbolicLink(directory.resolve("a.json"), real);
    Path ofLink = Files.createSymbolicLink(directory.resolve("b.json"), Path.of("a.json"));
    for (boolean there : new boolean[] {false, true}) {
      try (Closeable lock = StateFile.at(ofLink).lock()) {
        for (Path other :
            List.of(
                real,
                ofFile,
                ofLink,
                ofFolder.resolve("state.json"),
                folder.resolve("../a.json"))) {
          assertThatThrownBy(() -> StateFile.at(other).lock())
              .hasMessage(
                  "state file '%s' is in use by another simulator; give each its own", other);
        }
      }
      StateFile.at(ofLink).save(SimulatedClouds.fresh().snapshot());
      assertThat(real).as("%s", there).exists();
    }
  }

  @Test
  @SuppressWarnings("try") // The lock needs no more than to be held.
  void writesWhatItLockedEvenIfALinkLeadsElsewhereMeanwhile() throws IOException {
    Path first = directory.resolve("first.json");
    Path second = directory.resolve("second.json");
    Files.createSymbolicLink(path, first);
    StateFile linked = StateFile.at(path);
    try (Closeable lock = linked.lock()) {
      Files.delete(path);
      Files.createSymbolicLink(path, second);

      linked.save(populated().snapshot());
    }
    assertThat(first).exists();
    assertThat(second).doesNotExist();
  }

  @Test
  void saysThatLinksLeadInACircle() throws IOException {
    Files.createSymbolicLink(path, Path.of("other.json"));
    Files.createSymbolicLink(directory.resolve("other.json"), Path.of("state.json"));

    assertThatThrownBy(StateFile.at(path)::load)
        .hasMessageStartingWith("state file '%s' cannot be read: ", path);
  }

  @Test
  void refusesAFileOfAnotherVersionAndLeavesIt() throws IOException {
    for (String other : List.of("2", "6", "\"two\"")) {
      String written =
          text(SimulatedClouds.fresh().snapshot())
              .replace("\"version\": 5", "\"version\": " + other);
      Files.writeString(path, written);

      assertThatThrownBy(file::load)
          .isInstanceOf(DamagedStateException.class)
          .hasMessage(
              "state file '%s' is of version '%s', and this simulator reads version '5'; go on with"
                  + " the simulator that wrote it, or move the file away and deploy again",
              path, other.replace("\"", ""));
      assertThat(path).content().isEqualTo(written);
    }
  }

  @Test
  void refusesAFileThatEndsTooEarlyWhereverThatIs() throws IOException {
    String whole = text(populated().snapshot()).strip();
    for (int length = 0; length < whole.length(); length += 11) {
      String part = whole.substring(0, length);
      Files.writeString(path, part);

      assertThatThrownBy(file::load)
          .isInstanceOf(DamagedStateException.class)
          .hasMessageStartingWith("state file '%s' is damaged at line ".formatted(path));
      assertThat(path).content().isEqualTo(part);
    }
  }

  @Test
  void readsOrRefusesAFileWithOtherBytesButNeverFailsOtherwise() throws IOException {
    byte[] whole = text(populated().snapshot()).getBytes(UTF_8);
    long seed = 20_261_124;
    Random random = new Random(seed);
    int refused = 0;
    for (int i = 0; i < 1_000; i++) {
      byte[] damaged = whole.clone();
      for (int n = random.nextInt(3); n >= 0; n--) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      Files.write(path, damaged);
      try {
        file.load();
      } catch (DamagedStateException e) {
        refused++;
      }
      assertThat(Arrays.equals(Files.readAllBytes(path), damaged)).isTrue();
    }
    assertThat(refused).as("refused of 1,000, seed %d", seed).isGreaterThan(300);
  }

  @Test
  void saysWhereAndWhyAFileIsDamaged() throws IOException {
    String fresh = text(SimulatedClouds.fresh().snapshot());
    int last = (int) fresh.lines().count() - 1;
    for (Damage damage :
        List.of(
            new Damage("{", "[", 1, 2, "$", "expected BEGIN_OBJECT but was BEGIN_ARRAY"),
            new Damage("{", "", 2, 3, "$", "expected BEGIN_OBJECT but was STRING"),
            new Damage(
                "simulator state",
                "notes",
                2,
                37,
                "$.format",
                "the format is 'private-zone-sync notes'; this program reads"
                    + " 'private-zone-sync simulator state'"),
            new Damage(
                "\"aws\"", "\"ibm\"", 5, 8, "$.clouds.ibm", "there is no simulated cloud 'ibm'"),
            new Damage(
                "\"notModelled\"",
                "\"others\"",
                last,
                10,
                "$.others",
                "expected 'notModelled' but was 'others'"),
            new Damage(
                "Modelled\": []",
                "Modelled\": [{\"provider\": \"aws\"}]",
                last,
                37,
                "$.notModelled[0].provider",
                "'type' is missing"),
            new Damage(
                "Modelled\": []",
                "Modelled\": [{\"provider\": null}]",
                last,
                35,
                "$.notModelled[0].provider",
                "null is not allowed"),
            new Damage(
                "Modelled\": []",
                "Modelled\": [{\"kind\": \"aws\"}]",
                last,
                25,
                "$.notModelled[0].kind",
                "'kind' is unknown here"),
            new Damage(
                "Modelled\": []",
                "Modelled\": [{\"id\": \"b\", \"id\": \"b\"}]",
                last,
                39,
                "$.notModelled[0].id",
                "'id' is there twice"),
            new Damage(
                "Modelled\": []\n}",
                "Modelled\": []",
                last + 1,
                1,
                "$.notModelled",
                "the file ends here"),
            new Damage(
                "Modelled\": []\n}", "Modelled\": []\n}{", last + 1, 3, "$", "malformed JSON"))) {
      Files.writeString(path, fresh.replaceFirst(Pattern.quote(damage.from()), damage.to()));

      assertThatThrownBy(file::load)
          .hasMessage(
              "state file '%s' is damaged at line %d, column %d (%s): %s; it was left as it is,"
                  + " move it away to start afresh",
              path, damage.line(), damage.column(), damage.path(), damage.reason());
    }
  }

  private record Damage(String from, String to, int line, int column, String path, String reason) {}

  private static SimulatedClouds populated() {
    SimulatedClouds clouds = SimulatedClouds.fresh().network(VPC);
    SimulatedProvider aws = clouds.provider("aws", Map.of("region", "eu-west-1"));
    String zone = zone(aws);
    aws.create(
        "aws:route53/record:Record",
        "db",
        Map.of(
            "zoneId",
            zone,
            "name",
            "db.corp.internal",
            "type",
            "A",
            "ttl",
            300.0,
            "records",
            List.of("10.0.0.1")));
    aws.create("aws:s3/bucket:Bucket", "files", Map.of("bucket", "files"));
    return clouds;
  }

  private static String zone(SimulatedProvider aws) {
    return aws.create(
            "aws:route53/zone:Zone",
            "corp",
            Map.of(
                "name",
                "corp.internal",
                "comment",
                "a zone",
                "forceDestroy",
                false,
                "vpcs",
                List.of(Map.of("vpcId", "vpc-1", "vpcRegion", "eu-west-1"))))
        .id();
  }

  private static String text(Snapshot snapshot) {
    return StateJson.write(snapshot);
  }
}
