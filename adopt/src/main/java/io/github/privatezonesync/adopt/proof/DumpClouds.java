package io.github.privatezonesync.adopt.proof;

import io.github.privatezonesync.adopt.found.ExistingRecordSet;
import io.github.privatezonesync.adopt.found.ExistingZone;
import io.github.privatezonesync.adopt.found.Inventory;
import io.github.privatezonesync.adopt.found.Verdict;
import io.github.privatezonesync.adopt.found.ZonePlace;
import io.github.privatezonesync.simulator.OperationFailedException;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Simulated clouds that hold what exists, with the raw values.
 *
 * @param clouds the clouds
 * @param ids the ids that hosted zones of Route 53, and zones, resolvers and default views of OCI
 *     got here, by their real ids
 * @param missing what a simulated cloud did not take, in words
 */
public record DumpClouds(SimulatedClouds clouds, Map<String, String> ids, List<String> missing) {
  /** Copies the collections. */
  public DumpClouds {
    ids = Map.copyOf(ids);
    missing = List.copyOf(missing);
  }

  /**
   * Puts all zones of an inventory into clouds of their own.
   *
   * @param found what exists
   * @return the clouds
   */
  public static DumpClouds of(Inventory found) {
    SimulatedClouds clouds = SimulatedClouds.fresh();
    Map<String, String> resolvers = RawResolvers.ids(found);
    Map<String, String> ids = new HashMap<>(resolvers);
    List<String> missing = new ArrayList<>();
    for (ExistingZone zone : found.zones()) {
      RawZone raw = RawZone.of(zone, resolvers);
      try {
        networks(raw, clouds);
        String id = raw.create(clouds);
        if (zone.place() instanceof ZonePlace.Aws || zone.place() instanceof ZonePlace.Oci) {
          ids.put(zone.place().identity(), id);
        }
        recordSets(zone, id, clouds, missing);
      } catch (OperationFailedException | IllegalArgumentException refused) {
        missing.add("zone " + zone.domain() + " (" + zone.origin() + "): " + refused.getMessage());
      }
    }
    return new DumpClouds(clouds, ids, missing);
  }

  private static void networks(RawZone zone, SimulatedClouds clouds) {
    for (SimulatedNetwork network : zone.networks()) {
      if (clouds.snapshot().networks().stream()
          .noneMatch(known -> known.id().equalsIgnoreCase(network.id()))) {
        clouds.network(network);
      }
    }
  }

  /** An alias needs what it stands for, so what is refused is tried again while any is taken. */
  private static void recordSets(
      ExistingZone zone, String zoneId, SimulatedClouds clouds, List<String> missing) {
    RawRecordSets raw = RawRecordSets.of(zone, zoneId, clouds);
    List<ExistingRecordSet> left =
        zone.recordSets().stream()
            .filter(set -> set.verdict().list() != Verdict.Fate.SYSTEM)
            .toList();
    while (true) {
      List<ExistingRecordSet> refused = new ArrayList<>();
      List<String> why = new ArrayList<>();
      for (ExistingRecordSet set : left) {
        try {
          raw.create(set);
        } catch (OperationFailedException | IllegalArgumentException refusal) {
          refused.add(set);
          why.add(
              "%s %s of %s (%s): %s"
                  .formatted(
                      set.type(), set.name(), zone.domain(), set.origin(), refusal.getMessage()));
        }
      }
      if (refused.isEmpty() || refused.size() == left.size()) {
        missing.addAll(why);
        return;
      }
      left = refused;
    }
  }

  /**
   * Gives an id for {@code pulumi import} as it is here.
   *
   * @param id the real id
   * @return the id with the simulated id of the zone in it
   */
  public String here(String id) {
    String here = ids.getOrDefault(id, id);
    for (Map.Entry<String, String> known : ids.entrySet()) {
      if (id.startsWith(known.getKey() + "_") || id.startsWith(known.getKey() + ":")) {
        return known.getValue() + id.substring(known.getKey().length());
      }
      here = here.replace("/" + known.getKey() + "/", "/" + known.getValue() + "/");
    }
    return here;
  }
}
