package io.github.privatezonesync.simulator.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.privatezonesync.simulator.NotModelled;
import io.github.privatezonesync.simulator.Snapshot;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.simulator.cloud.SimulatedZone;
import io.github.privatezonesync.simulator.dns.ResourceRecord;
import io.github.privatezonesync.simulator.dns.RoutedSet;
import io.github.privatezonesync.simulator.dns.ZoneEntry;
import io.github.privatezonesync.simulator.dns.ZoneRecordSet;
import java.util.List;
import java.util.function.Function;

/** What there is in the clouds, for machines; the shape is part of the program's interface. */
final class SnapshotJson {
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private SnapshotJson() {}

  static String of(Snapshot snapshot) {
    JsonObject all = new JsonObject();
    all.add("networks", array(snapshot.networks(), SnapshotJson::network));
    all.add("zones", array(snapshot.zones(), SnapshotJson::zone));
    all.add("notModelled", array(snapshot.notModelled(), SnapshotJson::notModelled));
    return GSON.toJson(all);
  }

  private static JsonObject network(SimulatedNetwork network) {
    JsonObject object = new JsonObject();
    object.addProperty("cloud", network.provider());
    object.addProperty("account", network.account());
    object.addProperty("id", network.id());
    object.addProperty("name", network.name());
    if (network.region() != null) {
      object.addProperty("region", network.region());
    }
    return object;
  }

  private static JsonObject zone(SimulatedZone zone) {
    JsonObject object = new JsonObject();
    object.addProperty("cloud", zone.provider());
    object.addProperty("account", zone.account());
    object.addProperty("id", zone.id());
    object.addProperty("name", zone.data().origin().toString());
    object.addProperty("private", zone.isPrivate());
    object.add("networks", GSON.toJsonTree(zone.networks()));
    object.add("recordSets", array(zone.data().entries(), SnapshotJson::entry));
    return object;
  }

  private static JsonObject entry(ZoneEntry entry) {
    if (entry instanceof RoutedSet routed) {
      JsonObject object = recordSet(routed.set());
      object.add("routing", routing(routed));
      return object;
    }
    return recordSet((ZoneRecordSet) entry);
  }

  private static JsonObject routing(RoutedSet routed) {
    JsonObject object = new JsonObject();
    object.addProperty("id", routed.id());
    object.addProperty("kind", routed.rule().kind());
    object.addProperty("settings", routed.rule().settings());
    if (!routed.health().check().isEmpty()) {
      object.addProperty("healthCheck", routed.health().check());
    }
    if (!routed.health().addresses().isEmpty()) {
      object.add("checked", GSON.toJsonTree(routed.health().addresses()));
    }
    return object;
  }

  private static JsonObject recordSet(ZoneRecordSet set) {
    JsonObject object = new JsonObject();
    object.addProperty("name", set.name().toString());
    object.addProperty("type", set.type().toString());
    object.addProperty("ttl", set.ttl());
    if (set.alias() == null) {
      object.add(
          "records", GSON.toJsonTree(set.records().stream().map(ResourceRecord::data).toList()));
    } else {
      object.addProperty("alias", set.alias().toString());
    }
    return object;
  }

  private static JsonObject notModelled(NotModelled resource) {
    JsonObject object = new JsonObject();
    object.addProperty("cloud", resource.provider());
    object.addProperty("type", resource.type());
    object.addProperty("name", resource.name());
    object.addProperty("id", resource.id());
    return object;
  }

  private static <T> JsonArray array(List<T> elements, Function<T, JsonElement> form) {
    JsonArray array = new JsonArray();
    elements.forEach(element -> array.add(form.apply(element)));
    return array;
  }
}
