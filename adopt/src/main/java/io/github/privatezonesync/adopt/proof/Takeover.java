package io.github.privatezonesync.adopt.proof;

import io.github.privatezonesync.adopt.entry.Entries;
import io.github.privatezonesync.adopt.entry.Entry;
import io.github.privatezonesync.adopt.found.ExistingZone;
import io.github.privatezonesync.adopt.found.ZonePlace;
import io.github.privatezonesync.simulator.OperationFailedException;
import io.github.privatezonesync.simulator.SimulatedProvider;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Checked;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Difference;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import io.github.privatezonesync.testkit.DeclaredResource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Imports and updates as the engine does: every resource is read by its id, compared with what is
 * declared, and changed where they differ.
 */
final class Takeover {
  private final DumpClouds dump;
  private final List<Change> changes = new ArrayList<>();
  private final Map<String, String> zoneIds = new HashMap<>();

  private Takeover(DumpClouds dump) {
    this.dump = dump;
  }

  /** Takes everything over. */
  static List<Change> of(Entries entries, DumpClouds dump) {
    Takeover takeover = new Takeover(dump);
    for (Entry entry : entries.entries()) {
      try {
        takeover.take(entry);
      } catch (OperationFailedException refused) {
        takeover.add(Change.Kind.FAILED, entry, List.of(String.valueOf(refused.getMessage())));
      }
    }
    return List.copyOf(takeover.changes);
  }

  private void take(Entry entry) {
    DeclaredResource resource = entry.resource();
    SimulatedProvider provider = provider(entry);
    Map<String, Object> declared = declared(resource);
    if (entry.id().isEmpty()) {
      Checked checked = provider.check(resource.type(), resource.name(), declared, resource.name());
      String unused = provider.create(resource.type(), resource.name(), checked.inputs()).id();
      add(Change.Kind.CREATED, entry, List.of());
      return;
    }
    Optional<Live> read = provider.read(resource.type(), dump.here(entry.id().get()), Map.of());
    if (read.isEmpty()) {
      add(Change.Kind.FAILED, entry, List.of("'" + entry.id().get() + "' does not exist"));
      return;
    }
    Live live = read.get();
    zoneIds.put(resource.name() + "-id", live.id());
    for (String ignored : resource.ignoreChanges()) {
      declared.put(ignored, live.inputs().getOrDefault(ignored, List.of()));
    }
    update(entry, provider, live, declared);
  }

  private void update(
      Entry entry, SimulatedProvider provider, Live live, Map<String, Object> declared) {
    DeclaredResource resource = entry.resource();
    Checked checked =
        provider.check(resource.type(), resource.name(), live.inputs(), declared, resource.name());
    Difference difference =
        provider.diff(resource.type(), live.inputs(), live.state(), checked.inputs());
    if (difference.changed().isEmpty()) {
      return;
    }
    List<String> changed = List.copyOf(new TreeSet<>(difference.changed()));
    boolean replaced =
        !difference.replace().isEmpty()
            || changed.stream().anyMatch(resource.replaceOnChanges()::contains);
    if (replaced) {
      add(Change.Kind.REPLACED, entry, changed);
      return;
    }
    String unused =
        provider
            .update(resource.type(), resource.name(), live.id(), live.state(), checked.inputs())
            .id();
    add(Change.Kind.UPDATED, entry, changed);
  }

  private void add(Change.Kind kind, Entry entry, List<String> properties) {
    changes.add(new Change(kind, entry.resource().type(), entry.resource().name(), properties));
  }

  /** The inputs, with the ids of here in the place of those that the program got or names. */
  private Map<String, Object> declared(DeclaredResource resource) {
    Map<String, Object> declared = new HashMap<>(resource.inputs().asMap());
    declared.replaceAll((name, value) -> here(value));
    return declared;
  }

  private Object here(Object value) {
    if (value instanceof String text) {
      return zoneIds.getOrDefault(text, dump.ids().getOrDefault(text, text));
    }
    if (value instanceof List<?> list) {
      return list.stream().map(this::here).toList();
    }
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> here = new HashMap<>();
      map.forEach((key, member) -> here.put(key, here(member)));
      return here;
    }
    return value;
  }

  /** A resource of another account than the zone is made by that account. */
  private SimulatedProvider provider(Entry entry) {
    ExistingZone zone = entry.target().zone();
    if (zone.place() instanceof ZonePlace.Aws aws) {
      boolean association = entry.resource().type().endsWith(":ZoneAssociation");
      return RawAwsZone.provider(
          dump.clouds(),
          association
              ? Optional.of(
                  new RawAwsZone(zone, aws).owner(entry.resource().inputs().text("vpcId")))
              : aws.account());
    }
    if (zone.place() instanceof ZonePlace.Oci oci) {
      return RawOciZone.provider(dump.clouds(), oci);
    }
    return zone.place() instanceof ZonePlace.Gcp gcp
        ? RawGcpZone.provider(dump.clouds(), gcp)
        : RawAzureZone.provider(dump.clouds(), (ZonePlace.Azure) zone.place());
  }
}
