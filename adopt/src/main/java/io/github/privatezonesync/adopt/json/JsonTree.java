package io.github.privatezonesync.adopt.json;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parser, on the pull reader of Gson, which the Pulumi SDK brings anyway. Gson's own tree keeps
 * the last of two members with one name and has no limit of depth, so the tree is made here.
 *
 * <p>Maps, lists, texts, truth values, {@code null}, and {@link Numeral} for numbers.
 */
final class JsonTree {
  /** Deeper than any command prints; Terraform nests its modules two levels each. */
  static final int DEEPEST = 100;

  /** A number as written, because a state may hold any. */
  record Numeral(String text) {}

  private final JsonReader json;

  private JsonTree(JsonReader json) {
    this.json = json;
  }

  static @Nullable Object parse(String text) throws MalformedJsonException {
    JsonReader json = new JsonReader(new StringReader(text));
    try {
      Object value = new JsonTree(json).value(0);
      if (!ends(json)) {
        throw new MalformedJsonException(
            "goes on after the first value; keep the output of one command in one file");
      }
      return value;
    } catch (EOFException e) {
      throw cutOff();
    } catch (IOException | IllegalStateException | NumberFormatException e) {
      String words = String.valueOf(e.getMessage());
      if (words.startsWith("Unterminated string")) {
        throw cutOff();
      }
      throw new MalformedJsonException("is not JSON " + place(words));
    }
  }

  private static MalformedJsonException cutOff() {
    return new MalformedJsonException(
        "ends in the middle of a value; the command was cut off, run it again");
  }

  /** Whatever follows the only value is malformed to the reader. */
  private static boolean ends(JsonReader json) {
    try {
      return json.peek() == JsonToken.END_DOCUMENT;
    } catch (IOException e) {
      return false;
    }
  }

  private @Nullable Object value(int depth) throws IOException, MalformedJsonException {
    if (depth > DEEPEST) {
      throw new MalformedJsonException(
          "is nested deeper than " + DEEPEST + " levels, as no known command prints");
    }
    return switch (json.peek()) {
      case BEGIN_OBJECT -> object(depth);
      case BEGIN_ARRAY -> array(depth);
      case STRING -> json.nextString();
      case NUMBER -> new Numeral(json.nextString());
      case BOOLEAN -> json.nextBoolean();
      case NULL -> {
        json.nextNull();
        yield null;
      }
      default -> throw new IllegalStateException("unexpected " + json.peek());
    };
  }

  private Map<String, @Nullable Object> object(int depth)
      throws IOException, MalformedJsonException {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    json.beginObject();
    while (json.hasNext()) {
      String name = json.nextName();
      if (object.containsKey(name)) {
        throw new MalformedJsonException(
            "has the member '%s' twice in one object; no known command prints that"
                .formatted(Quoted.of(name)));
      }
      object.put(name, value(depth + 1));
    }
    json.endObject();
    return object;
  }

  private List<@Nullable Object> array(int depth) throws IOException, MalformedJsonException {
    List<@Nullable Object> array = new ArrayList<>();
    json.beginArray();
    while (json.hasNext()) {
      array.add(value(depth + 1));
    }
    json.endArray();
    return array;
  }

  /** The line and column of Gson's words. */
  private static String place(String words) {
    int at = words.indexOf(" at line ");
    int end = words.indexOf(" path ");
    return at >= 0 && end > at ? words.substring(at + 1, end) : "at its start";
  }
}
