package io.github.privatezonesync.simulator.state;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import io.github.privatezonesync.simulator.dns.DnsType;
import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.simulator.dns.Health;
import io.github.privatezonesync.simulator.dns.ResourceRecord;
import io.github.privatezonesync.simulator.dns.RoutedSet;
import io.github.privatezonesync.simulator.dns.Rule;
import io.github.privatezonesync.simulator.dns.ZoneData;
import io.github.privatezonesync.simulator.dns.ZoneEntry;
import io.github.privatezonesync.simulator.dns.ZoneRecordSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The record sets of a zone, with records in presentation form.
 *
 * <pre>{@code
 * {
 *   "origin": "corp.internal.",
 *   "recordSets": [
 *     {"name": "db.corp.internal.", "type": "A", "ttl": 300, "records": ["10.0.0.1"]},
 *     {"name": "corp.internal.", "type": "A", "ttl": 60, "alias": "lb.example.net."}
 *   ],
 *   "routed": [
 *     {
 *       "id": "us",
 *       "rule": {"weighted": {"weight": 3.0}},
 *       "health": {"check": "", "addresses": []},
 *       "set": {"name": "www.corp.internal.", "type": "A", "ttl": 60, "records": ["10.0.0.2"]}
 *     }
 *   ]
 * }
 * }</pre>
 */
final class ZoneDataAdapter extends TypeAdapter<ZoneData> {
  private static final Gson ROUTING =
      new GsonBuilder()
          .registerTypeAdapterFactory(new Elements())
          .registerTypeAdapterFactory(new RecordAdapter.Factory())
          .registerTypeAdapterFactory(new UnionAdapter.Factory())
          .create();
  private static final TypeAdapter<Rule> RULE = ROUTING.getAdapter(Rule.class);
  private static final TypeAdapter<Health> HEALTH = ROUTING.getAdapter(Health.class);

  @Override
  public void write(JsonWriter json, ZoneData zone) throws IOException {
    json.beginObject();
    json.name("origin").value(zone.origin().toString());
    json.name("recordSets").beginArray();
    for (ZoneRecordSet set : zone.recordSets()) {
      write(json, set);
    }
    json.endArray();
    json.name("routed").beginArray();
    for (ZoneEntry entry : zone.entries()) {
      if (entry instanceof RoutedSet routed) {
        json.beginObject();
        json.name("id").value(routed.id());
        RULE.write(json.name("rule"), routed.rule());
        HEALTH.write(json.name("health"), routed.health());
        write(json.name("set"), routed.set());
        json.endObject();
      }
    }
    json.endArray();
    json.endObject();
  }

  private static void write(JsonWriter json, ZoneRecordSet set) throws IOException {
    json.beginObject();
    json.name("name").value(set.name().toString());
    json.name("type").value(set.type().toString());
    json.name("ttl").value(set.ttl());
    DomainName alias = set.alias();
    if (alias == null) {
      json.name("records").beginArray();
      for (ResourceRecord record : set.records()) {
        json.value(record.data());
      }
      json.endArray();
    } else {
      json.name("alias").value(alias.toString());
    }
    json.endObject();
  }

  @Override
  public ZoneData read(JsonReader json) throws IOException {
    json.beginObject();
    ZoneData zone = ZoneData.empty(name(field(json, "origin").nextString()));
    field(json, "recordSets").beginArray();
    while (json.hasNext()) {
      ZoneRecordSet set = recordSet(json);
      if (zone.get(set.name(), set.type()).isPresent()) {
        throw new JsonParseException("the record set '%s' is there twice".formatted(set));
      }
      zone = zone.with(set);
    }
    json.endArray();
    field(json, "routed").beginArray();
    while (json.hasNext()) {
      RoutedSet set = routedSet(json);
      if (zone.routed(set.name(), set.type()).stream().anyMatch(o -> o.id().equals(set.id()))) {
        throw new JsonParseException("the record set '%s' is there twice".formatted(set));
      }
      zone = zone.with(set);
    }
    json.endArray();
    json.endObject();
    return zone;
  }

  private static RoutedSet routedSet(JsonReader json) throws IOException {
    json.beginObject();
    String id = field(json, "id").nextString();
    Rule rule = Elements.read(RULE, field(json, "rule"));
    Health health = Elements.read(HEALTH, field(json, "health"));
    ZoneRecordSet set = recordSet(field(json, "set"));
    json.endObject();
    return new RoutedSet(id, set, rule, health);
  }

  private static ZoneRecordSet recordSet(JsonReader json) throws IOException {
    json.beginObject();
    DomainName name = name(field(json, "name").nextString());
    DnsType type = DnsType.of(field(json, "type").nextString());
    long ttl = field(json, "ttl").nextLong();
    List<ResourceRecord> records = new ArrayList<>();
    DomainName alias = null;
    String content = json.nextName();
    if (content.equals("records")) {
      json.beginArray();
      while (json.hasNext()) {
        records.add(record(name, type, ttl, json.nextString()));
      }
      json.endArray();
    } else if (content.equals("alias")) {
      alias = name(json.nextString());
    } else {
      throw new JsonParseException("'%s' is unknown here".formatted(content));
    }
    json.endObject();
    return new ZoneRecordSet(name, type, ttl, records, alias);
  }

  private static JsonReader field(JsonReader json, String expected) throws IOException {
    String name = json.nextName();
    if (!name.equals(expected)) {
      throw new JsonParseException("expected '%s' but was '%s'".formatted(expected, name));
    }
    return json;
  }

  private static DomainName name(String text) {
    DomainName name;
    try {
      name = DomainName.of(text);
    } catch (IllegalArgumentException e) {
      throw new JsonParseException(e.getMessage(), e);
    }
    if (!text.equals(name.toString())) {
      throw new JsonParseException("'%s' has no final dot".formatted(text));
    }
    return name;
  }

  private static ResourceRecord record(DomainName name, DnsType type, long ttl, String data) {
    try {
      return ResourceRecord.parse(name, type, ttl, data, null);
    } catch (RuntimeException e) {
      throw new JsonParseException(
          "'%s' is no %s record: %s".formatted(data, type, e.getMessage()), e);
    }
  }
}
