package io.github.privatezonesync.adopt.text;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

/** Values as JSON. */
public final class JsonText {
  private static final Gson GSON =
      new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

  private JsonText() {}

  /**
   * Gives a value as JSON.
   *
   * @param value maps by text, lists, texts, numbers and truth values
   * @return the text, a member a line
   */
  public static String of(Object value) {
    return GSON.toJson(value);
  }
}
