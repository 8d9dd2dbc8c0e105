package io.github.privatezonesync.adopt.json;

import io.github.privatezonesync.adopt.found.Origin;
import io.github.privatezonesync.adopt.json.JsonTree.Numeral;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A value of a JSON document with its place. Asked for what it has not, it is empty and never
 * fails; a reader decides what must be there.
 */
public final class JsonNode {
  private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}(\\.0)?");
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$-]*");

  private final String file;
  private final @Nullable JsonNode parent;
  private final String step;
  private final @Nullable Object value;

  private JsonNode(String file, @Nullable JsonNode parent, String step, @Nullable Object value) {
    this.file = file;
    this.parent = parent;
    this.step = step;
    this.value = value;
  }

  /**
   * Parses a document.
   *
   * @param file what messages call it
   * @param text the JSON
   * @return its root
   * @throws MalformedJsonException if it is no JSON, nested too deeply, or has a member twice
   */
  public static JsonNode parse(String file, String text) throws MalformedJsonException {
    return new JsonNode(file, null, "$", JsonTree.parse(text));
  }

  /**
   * Makes an object of parts of others, so that one reader reads both.
   *
   * @param origin where its parts come from
   * @param members nodes, texts, truth values, whole numbers, and lists and maps of them
   * @return the object
   */
  public static JsonNode made(Origin origin, Map<String, ?> members) {
    return new JsonNode(origin.file(), null, origin.path(), unwrapped(members));
  }

  private static @Nullable Object unwrapped(Object part) {
    if (part instanceof JsonNode node) {
      return node.value;
    }
    if (part instanceof Map<?, ?> map) {
      Map<String, @Nullable Object> members = new LinkedHashMap<>();
      map.forEach((name, member) -> members.put(String.valueOf(name), unwrapped(member)));
      return members;
    }
    if (part instanceof List<?> list) {
      List<@Nullable Object> elements = new ArrayList<>();
      list.forEach(element -> elements.add(unwrapped(element)));
      return elements;
    }
    return part instanceof Number number ? new Numeral(number.toString()) : part;
  }

  /**
   * Gives a member of an object.
   *
   * @param name the name
   * @return the value; an absent one if this is no object or has no such member
   */
  public JsonNode get(String name) {
    Map<String, @Nullable Object> members = object();
    String shown = PLAIN.matcher(name).matches() ? "." + name : "['" + Quoted.of(name) + "']";
    return new JsonNode(file, this, shown, members.get(name));
  }

  /**
   * Gives the first member that there is, for keys that have several spellings.
   *
   * @param names the names
   * @return the first value that is neither absent nor null; else an absent one
   */
  public JsonNode any(String... names) {
    for (String name : names) {
      JsonNode member = get(name);
      if (member.isGiven()) {
        return member;
      }
    }
    return get(names[0]);
  }

  /**
   * Gives the elements of an array.
   *
   * @return the elements; none if this is no array
   */
  public List<JsonNode> elements() {
    List<JsonNode> elements = new ArrayList<>();
    if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        elements.add(new JsonNode(file, this, "[" + i + "]", list.get(i)));
      }
    }
    return elements;
  }

  /**
   * Gives the names of an object's members.
   *
   * @return the names in the order written; none if this is no object
   */
  public Set<String> names() {
    return object().keySet();
  }

  /**
   * Gives a text.
   *
   * @return the text; empty if this is none
   */
  public Optional<String> text() {
    return value instanceof String text ? Optional.of(text) : Optional.empty();
  }

  /**
   * Gives a text, or none for {@code ""} too.
   *
   * @return the text; empty if this is none or an empty one
   */
  public Optional<String> nonEmptyText() {
    return text().filter(text -> !text.isEmpty());
  }

  /**
   * Gives a whole number, also one that is written as a text.
   *
   * @return the number; empty if this is none or has more than 18 digits
   */
  public OptionalLong whole() {
    String digits = value instanceof Numeral number ? number.text() : text().orElse("");
    if (!WHOLE.matcher(digits).matches()) {
      return OptionalLong.empty();
    }
    int dot = digits.indexOf('.');
    return OptionalLong.of(Long.parseLong(dot < 0 ? digits : digits.substring(0, dot)));
  }

  /**
   * Gives a number.
   *
   * @return the number; empty if this is none
   */
  public Optional<Double> number() {
    return value instanceof Numeral number
        ? Optional.of(Double.parseDouble(number.text()))
        : Optional.empty();
  }

  /**
   * Tells whether this is {@code true}.
   *
   * @return true if it is
   */
  public boolean isTrue() {
    return Boolean.TRUE.equals(value);
  }

  /**
   * Tells whether this is an object.
   *
   * @return true if it is
   */
  public boolean isObject() {
    return value instanceof Map;
  }

  /**
   * Tells whether this is an array.
   *
   * @return true if it is
   */
  public boolean isArray() {
    return value instanceof List;
  }

  /**
   * Tells whether this is there and not null.
   *
   * @return true if it is
   */
  public boolean isGiven() {
    return value != null;
  }

  /**
   * Gives the members of an object that are texts.
   *
   * @return the texts by name, sorted; none if this is no object
   */
  public Map<String, String> texts() {
    Map<String, String> texts = new TreeMap<>();
    object()
        .forEach(
            (name, member) -> {
              if (member instanceof String text) {
                texts.put(name, text);
              }
            });
    return texts;
  }

  /**
   * Gives the file.
   *
   * @return as the user named it
   */
  public String file() {
    return file;
  }

  /**
   * Gives the place.
   *
   * @return the file and the path in it
   */
  public Origin origin() {
    StringBuilder path = new StringBuilder();
    for (JsonNode node = this; node != null; node = node.parent) {
      path.insert(0, node.step);
    }
    return new Origin(file, path.toString());
  }

  /**
   * Tells whether another value says the same, in whatever order, because the clouds promise none.
   *
   * @param other the value
   * @return true if it does
   */
  public boolean sameAs(JsonNode other) {
    return UnorderedText.of(value).equals(UnorderedText.of(other.value));
  }

  /**
   * Tells whether another object has no other value for a member that both have: a list prints
   * fewer members of a thing than its own command.
   *
   * @param other the object
   * @return true if it has none; of other values, whether they say the same
   */
  public boolean agreesWith(JsonNode other) {
    if (!isObject() || !other.isObject()) {
      return sameAs(other);
    }
    return names().stream()
        .filter(other.names()::contains)
        .allMatch(name -> get(name).sameAs(other.get(name)));
  }

  @SuppressWarnings("unchecked") // the parser makes no other map
  private Map<String, @Nullable Object> object() {
    return value instanceof Map ? (Map<String, @Nullable Object>) value : Map.of();
  }
}
