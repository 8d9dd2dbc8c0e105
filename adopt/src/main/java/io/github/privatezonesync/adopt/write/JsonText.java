package io.github.privatezonesync.adopt.write;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

/** Values as JSON. */
final class JsonText {
  private static final Gson GSON =
      new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

  private JsonText() {}

  static String of(Object value) {
    return GSON.toJson(value);
  }
}
