package io.github.privatezonesync.engine;

import io.github.privatezonesync.adopt.proof.DumpClouds;
import io.github.privatezonesync.adopt.read.InputFile;
import io.github.privatezonesync.adopt.read.InventoryReader;
import io.github.privatezonesync.simulator.SimulatedClouds;
import java.util.List;
import java.util.Map;

/**
 * Zones of whose owner no more is known than what dumps show.
 *
 * @param clouds the clouds that hold what the dumps show
 * @param dumps the dumps, with the ids that the zones have in these clouds
 */
record DumpedZones(SimulatedClouds clouds, List<InputFile> dumps) implements FormerOwner {
  static DumpedZones of(List<InputFile> dumps) {
    DumpClouds clouds = DumpClouds.of(InventoryReader.read(dumps));
    return new DumpedZones(clouds.clouds(), with(clouds.ids(), dumps));
  }

  /** Dumps in which other ids stand. */
  static List<InputFile> with(Map<String, String> ids, List<InputFile> dumps) {
    return dumps.stream().map(file -> here(file, ids)).toList();
  }

  private static InputFile here(InputFile file, Map<String, String> ids) {
    String text = file.text();
    for (Map.Entry<String, String> id : ids.entrySet()) {
      text = text.replace(id.getKey(), id.getValue());
    }
    return new InputFile(file.name(), text);
  }

  @Override
  public void letGo() {}

  @Override
  public void close() {}
}
