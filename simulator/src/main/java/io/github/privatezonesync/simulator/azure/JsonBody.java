package io.github.privatezonesync.simulator.azure;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.reflect.TypeToken;
import java.util.LinkedHashMap;
import java.util.Map;

/** Properties that are only given back, as text. */
final class JsonBody {
  private static final Gson GSON = new GsonBuilder().serializeSpecialFloatingPointValues().create();

  private JsonBody() {}

  /** Writes those of the inputs that a schema has in its body. */
  static String of(Inputs inputs, Map<String, Shape> body) {
    Map<String, Object> given = new LinkedHashMap<>(inputs.values());
    given.keySet().retainAll(body.keySet());
    return GSON.toJson(given);
  }

  static Map<String, Object> read(String json) {
    return GSON.fromJson(json, new TypeToken<Map<String, Object>>() {}.getType());
  }
}
