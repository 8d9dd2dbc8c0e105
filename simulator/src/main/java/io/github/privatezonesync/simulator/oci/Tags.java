package io.github.privatezonesync.simulator.oci;

import io.github.privatezonesync.simulator.bridge.Attribute;
import io.github.privatezonesync.simulator.bridge.Attribute.Kind;
import io.github.privatezonesync.simulator.bridge.Properties;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * The tags of a thing.
 *
 * @param defined the values by {@code Namespace.Key}
 * @param freeform the values by key
 */
record Tags(PMap<String, String> defined, PMap<String, String> freeform) {
  static final String DEFINED = "definedTags";
  static final String FREEFORM = "freeformTags";
  static final Tags NONE = new Tags(HashTreePMap.empty(), HashTreePMap.empty());

  /** What tag defaults put on things in most tenancies. */
  static final Tags AUTOMATIC =
      new Tags(HashTreePMap.singleton("Oracle-Tags.CreatedBy", "default/dns"), NONE.freeform);

  /** The two properties: left out, they are kept. */
  static final List<Attribute> ATTRIBUTES =
      List.of(
          Attribute.of(DEFINED, Kind.TEXT_MAP).orComputed(),
          Attribute.of(FREEFORM, Kind.TEXT_MAP).orComputed());

  /** The tags that are given, where none are those of before. */
  static Tags of(Properties given, Tags before) {
    return new Tags(
        given.isGiven(DEFINED) ? HashTreePMap.from(given.textMap(DEFINED)) : before.defined,
        given.isGiven(FREEFORM) ? HashTreePMap.from(given.textMap(FREEFORM)) : before.freeform);
  }

  /** Whether a state has any. */
  static boolean areIn(Properties state) {
    return state.has(DEFINED) || state.has(FREEFORM);
  }

  /** Refuses the name of a defined tag without a namespace; the text is made up. */
  void check() {
    for (String key : defined.keySet()) {
      int dot = key.indexOf('.');
      if (dot < 1 || dot == key.length() - 1) {
        throw Refusals.invalidParameter(
            "definedTags: '%s' is not the name of a tag, which is Namespace.Key".formatted(key));
      }
    }
  }

  void put(Map<String, Object> properties) {
    properties.put(DEFINED, new TreeMap<>(defined));
    properties.put(FREEFORM, new TreeMap<>(freeform));
  }
}
