package io.github.privatezonesync.simulator.state;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.SimulatedProvider;
import io.github.privatezonesync.simulator.Snapshot;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
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
  void failsTheOperationWhoseChangeCannotBeWritten() throws IOException {
    Path gone = Files.createDirectory(directory.resolve("gone"));
    SimulatedClouds clouds = SimulatedClouds.fresh();
    StateFile.at(gone.resolve("state.json")).keep(clouds);
    Files.delete(gone.resolve("state.json"));
    Files.delete(gone);

    assertThatThrownBy(() -> clouds.network(VPC))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage(
            "state file '%1$s/state.json' cannot be written:"
                + " java.nio.file.NoSuchFileException: %1$s/state.json.next",
            gone);
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

    file.save(populated().snapshot());

    assertThat(path).isSymbolicLink();
    assertThat(real).content().contains("\"vpc-1\"");
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
                "\"version\": 1",
                "\"version\": 2",
                3,
                14,
                "$.version",
                "the version is '2'; this program reads '1'"),
            new Damage(
                "\"aws\"", "\"oci\"", 5, 8, "$.clouds.oci", "there is no simulated cloud 'oci'"),
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
                  + " move it away to start anew",
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
