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
 * @param zoneIds the id that a hosted zone of Route 53 got here, by its real id
 * @param missing what a simulated cloud did not take, in words
 */
public record DumpClouds(
    SimulatedClouds clouds, Map<String, String> zoneIds, List<String> missing) {
  /** Copies the collections. */
  public DumpClouds {
    zoneIds = Map.copyOf(zoneIds);
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
    Map<String, String> zoneIds = new HashMap<>();
    List<String> missing = new ArrayList<>();
    for (ExistingZone zone : found.zones()) {
      if (zone.place() instanceof ZonePlace.Oci) {
        missing.add(
            "zone "
                + zone.domain()
                + " ("
                + zone.origin()
                + "): zones of Oracle Cloud are not put into simulated clouds yet");
        continue;
      }
      RawZone raw = RawZone.of(zone);
      try {
        networks(raw, clouds);
        String id = raw.create(clouds);
        if (zone.place() instanceof ZonePlace.Aws aws) {
          zoneIds.put(aws.hostedZoneId(), id);
        }
        recordSets(zone, id, clouds, missing);
      } catch (OperationFailedException | IllegalArgumentException refused) {
        missing.add("zone " + zone.domain() + " (" + zone.origin() + "): " + refused.getMessage());
      }
    }
    return new DumpClouds(clouds, zoneIds, missing);
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
   * @return the id with the simulated id of the hosted zone in it
   */
  public String here(String id) {
    for (Map.Entry<String, String> zone : zoneIds.entrySet()) {
      if (id.equals(zone.getKey())
          || id.startsWith(zone.getKey() + "_")
          || id.startsWith(zone.getKey() + ":")) {
        return zone.getValue() + id.substring(zone.getKey().length());
      }
    }
    return id;
  }
}
