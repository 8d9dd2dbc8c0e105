package io.github.privatezonesync.simulator.state;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import io.github.privatezonesync.simulator.NotModelled;
import io.github.privatezonesync.simulator.Snapshot;
import io.github.privatezonesync.simulator.dns.ZoneData;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Snapshots as JSON.
 *
 * <pre>{@code
 * {
 *   "format": "private-zone-sync simulator state",
 *   "version": 5,
 *   "clouds": {"aws": {..}, "azure-native": {..}, "gcp": {..}, "oci": {..}}, // or others
 *   "notModelled": [..]
 * }
 * }</pre>
 *
 * <p>What is under {@code clouds} has the names of the records that a cloud's state is made of.
 * Nothing may be missing, null or unknown.
 */
final class StateJson {
  private static final String FORMAT = "private-zone-sync simulator state";
  private static final long VERSION = 5;

  private static final Gson GSON =
      new GsonBuilder()
          .registerTypeAdapter(ZoneData.class, new ZoneDataAdapter())
          .registerTypeAdapterFactory(new Elements())
          .registerTypeAdapterFactory(new RecordAdapter.Factory())
          .registerTypeAdapterFactory(new UnionAdapter.Factory())
          .create();
  private static final TypeAdapter<List<NotModelled>> NOT_MODELLED =
      GSON.getAdapter(new TypeToken<>() {});

  private StateJson() {}

  /** The snapshot as text; the same text for equal snapshots. */
  static String write(Snapshot snapshot) {
    StringWriter text = new StringWriter();
    try (JsonWriter json = new JsonWriter(text)) {
      json.setIndent(" ");
      json.beginObject();
      json.name("format").value(FORMAT);
      json.name("version").value(VERSION);
      json.name("clouds").beginObject();
      for (Map.Entry<String, Object> state : snapshot.states().entrySet()) {
        json.name(state.getKey());
        GSON.toJson(state.getValue(), state.getValue().getClass(), json);
      }
      json.endObject();
      json.name("notModelled");
      NOT_MODELLED.write(json, snapshot.notModelled());
      json.endObject();
    } catch (IOException e) {
      throw new IllegalStateException("text in memory cannot be written", e);
    }
    return text.append('\n').toString();
  }

  /**
   * Reads a snapshot of the same clouds as another.
   *
   * @throws IOException if it is malformed or cannot be read
   * @throws RuntimeException if it is no snapshot of these clouds
   */
  static Snapshot read(JsonReader json, Snapshot like) throws IOException {
    json.beginObject();
    checkFormat(json);
    checkVersion(json);
    name(json, "clouds");
    Map<String, Object> states = states(json, like.states());
    name(json, "notModelled");
    List<NotModelled> notModelled = NOT_MODELLED.read(json);
    json.endObject();
    if (json.peek() != JsonToken.END_DOCUMENT) {
      throw new JsonParseException("something follows the state");
    }
    return like.with(states, notModelled);
  }

  private static Map<String, Object> states(JsonReader json, Map<String, Object> like)
      throws IOException {
    Map<String, Object> states = new TreeMap<>();
    json.beginObject();
    while (json.hasNext()) {
      String cloud = json.nextName();
      Object sample = like.get(cloud);
      if (sample == null) {
        throw new JsonParseException("there is no simulated cloud '%s'".formatted(cloud));
      }
      states.put(cloud, GSON.getAdapter(sample.getClass()).read(json));
    }
    json.endObject();
    return states;
  }

  private static void checkFormat(JsonReader json) throws IOException {
    name(json, "format");
    String format = json.nextString();
    if (!format.equals(FORMAT)) {
      throw new JsonParseException(
          "the format is '%s'; this program reads '%s'".formatted(format, FORMAT));
    }
  }

  private static void checkVersion(JsonReader json) throws IOException {
    name(json, "version");
    String version = json.nextString();
    if (!version.equals(String.valueOf(VERSION))) {
      throw new OtherVersionException(version);
    }
  }

  /** A state that another version of the simulator wrote; nothing after that is read. */
  static final class OtherVersionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OtherVersionException(String version) {
      super(
          ("is of version '%s', and this simulator reads version '%d'; go on with the simulator that"
                  + " wrote it, or move the file away and deploy again")
              .formatted(version, VERSION));
    }
  }

  private static void name(JsonReader json, String expected) throws IOException {
    String name = json.nextName();
    if (!name.equals(expected)) {
      throw new JsonParseException("expected '%s' but was '%s'".formatted(expected, name));
    }
  }
}
