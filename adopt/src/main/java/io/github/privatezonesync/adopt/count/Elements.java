package io.github.privatezonesync.adopt.count;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Counts the objects at some paths that differ in some members.
 *
 * <p>A path is the names of members with {@code []} for the elements of an array, such as {@code
 * data.items[]}; the empty one is the document itself.
 */
public final class Elements implements RawCount {
  private final Set<String> paths;
  private final List<String> distinct;
  private final Predicate<Map<String, String>> counted;

  private Elements(
      Set<String> paths, List<String> distinct, Predicate<Map<String, String>> counted) {
    this.paths = paths;
    this.distinct = distinct;
    this.counted = counted;
  }

  /**
   * Counts all elements.
   *
   * @param paths the paths
   * @return the count
   */
  public static Elements at(String... paths) {
    return new Elements(Set.of(paths), List.of(), members -> true);
  }

  /**
   * Counts as one what has the same texts in some members.
   *
   * @param members the names of the members
   * @return a changed copy
   */
  public Elements distinctBy(String... members) {
    return new Elements(paths, List.of(members), counted);
  }

  /**
   * Counts only what has certain texts in its members.
   *
   * @param condition gets the members that are texts
   * @return a changed copy
   */
  public Elements where(Predicate<Map<String, String>> condition) {
    return new Elements(paths, distinct, condition);
  }

  @Override
  public int in(String text) {
    JsonReader json = new JsonReader(new StringReader(text));
    Tally tally = new Tally();
    try {
      walk(json, "", tally);
    } catch (IOException e) {
      throw new IllegalStateException("JSON that was read before cannot be read again", e);
    }
    return tally.count;
  }

  private static final class Tally {
    private final Set<List<String>> seen = new HashSet<>();
    private int count;
  }

  private void walk(JsonReader json, String path, Tally tally) throws IOException {
    JsonToken token = json.peek();
    if (token == JsonToken.BEGIN_ARRAY) {
      json.beginArray();
      while (json.hasNext()) {
        walk(json, path + "[]", tally);
      }
      json.endArray();
    } else if (token == JsonToken.BEGIN_OBJECT) {
      walkObject(json, path, tally);
    } else {
      json.skipValue();
    }
  }

  private void walkObject(JsonReader json, String path, Tally tally) throws IOException {
    Map<String, String> texts = new HashMap<>();
    json.beginObject();
    while (json.hasNext()) {
      String name = json.nextName();
      if (json.peek() == JsonToken.STRING) {
        texts.put(name, json.nextString());
      } else {
        walk(json, path.isEmpty() ? name : path + "." + name, tally);
      }
    }
    json.endObject();
    if (paths.contains(path) && counted.test(texts)) {
      List<String> key = distinct.stream().map(name -> texts.getOrDefault(name, "")).toList();
      if (distinct.isEmpty() || tally.seen.add(key)) {
        tally.count++;
      }
    }
  }
}
