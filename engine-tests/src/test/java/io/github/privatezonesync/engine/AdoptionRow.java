package io.github.privatezonesync.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.Context;
import io.github.privatezonesync.adopt.read.InputFile;
import io.github.privatezonesync.adopt.write.AdoptionFolder;
import io.github.privatezonesync.simulator.SimulatedClouds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A row of the table of adoptions: what exists, and what is expected of its takeover.
 *
 * @param kind what exists
 * @param cloud the key of the target
 * @param folders the folders of the dumps
 * @param moreRecordSets how many record sets the zone has beside those of the dumps
 * @param byHand the stack that made the zone; empty if nobody runs it
 * @param written what must stand in the program or in the report
 * @param created what the first update creates
 * @param edit the edit after it
 */
record AdoptionRow(
    String kind,
    String cloud,
    List<String> folders,
    int moreRecordSets,
    Optional<ByHand> byHand,
    List<String> written,
    List<String> created,
    Edit edit) {
  private static final Path DUMPS = Path.of("../adopt/src/test/resources");

  /**
   * A stack that made a zone.
   *
   * @param program the stack
   * @param ids gives the ids that only the deployment knows, by what the dumps have in their place
   */
  record ByHand(Consumer<Context> program, Function<SimulatedClouds, Map<String, String>> ids) {}

  /**
   * An edit of the written program or its data.
   *
   * @param old the address that is changed
   * @param now what it becomes
   * @param updated the resources that are updated
   */
  record Edit(String old, String now, List<String> updated) {}

  static AdoptionRow of(String kind, String cloud, String... folders) {
    return new AdoptionRow(
        kind, cloud, List.of(folders), 0, Optional.empty(), List.of(), List.of(), edit(cloud));
  }

  /** All rows, or those in whose titles the expression of {@code -Dadoption} is found. */
  static List<AdoptionRow> chosen(List<AdoptionRow> rows) {
    Pattern title = Pattern.compile(System.getProperty("adoption", ""));
    return rows.stream().filter(row -> title.matcher(row.toString()).find()).toList();
  }

  private static Edit edit(String cloud) {
    return new Edit("10.0.0.8", "10.0.0.9", List.of("corp.internal/" + cloud + "/record/*.apps"));
  }

  AdoptionRow more(int recordSets) {
    return new AdoptionRow(kind, cloud, folders, recordSets, byHand, written, created, edit);
  }

  /** The dumps call the zone so, and have nothing else that only the deployment knows. */
  AdoptionRow madeBy(Consumer<Context> program, String called) {
    return madeBy(program, clouds -> Map.of(called, HandWrittenOwner.zone(clouds)));
  }

  AdoptionRow madeBy(
      Consumer<Context> program, Function<SimulatedClouds, Map<String, String>> ids) {
    return new AdoptionRow(
        kind,
        cloud,
        folders,
        moreRecordSets,
        Optional.of(new ByHand(program, ids)),
        written,
        created,
        edit);
  }

  AdoptionRow writes(String... texts) {
    return new AdoptionRow(
        kind, cloud, folders, moreRecordSets, byHand, List.of(texts), created, edit);
  }

  AdoptionRow creates(String... resources) {
    return new AdoptionRow(
        kind, cloud, folders, moreRecordSets, byHand, written, List.of(resources), edit);
  }

  AdoptionRow edits(String old, String now, String... resources) {
    return edits(new Edit(old, now, List.of(resources)));
  }

  AdoptionRow edits(Edit other) {
    return new AdoptionRow(kind, cloud, folders, moreRecordSets, byHand, written, created, other);
  }

  /** Who has the zones. */
  FormerOwner owner(PulumiCli cli, Path folder) {
    return byHand
        .<FormerOwner>map(stack -> new HandWrittenOwner(cli, folder, stack, dumps()))
        .orElseGet(() -> DumpedZones.of(dumps()));
  }

  /** The program or the report has what must stand there. */
  void isWrittenIn(AdoptionFolder adopted) {
    String all = String.join("\n", adopted.files().values());
    assertThat(written).allSatisfy(text -> assertThat(all).contains(text));
  }

  private List<InputFile> dumps() {
    List<InputFile> files = new ArrayList<>();
    for (String folder : folders) {
      try (Stream<Path> all = Files.walk(DUMPS.resolve(folder))) {
        for (Path path : all.filter(Files::isRegularFile).sorted().toList()) {
          files.add(InputFile.load(path));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return moreRecordSets == 0
        ? files
        : files.stream()
            .map(
                file ->
                    new InputFile(
                        file.name(), MoreRecordSets.of(cloud, moreRecordSets).in(file.text())))
            .toList();
  }

  @Override
  public String toString() {
    return cloud + ": " + kind;
  }
}
