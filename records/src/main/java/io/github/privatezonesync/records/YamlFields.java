package io.github.privatezonesync.records;

import io.github.privatezonesync.problem.InvalidValue;
import io.github.privatezonesync.problem.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The entries of a YAML map, by their names; a name that is there twice is a problem. */
final class YamlFields {
  /**
   * An entry.
   *
   * @param key the name
   * @param value what it stands for
   */
  record Field(Node key, Node value) {}

  private final YamlFile file;
  private final Place place;
  private final Findings findings;
  private final Map<String, Field> fields = new LinkedHashMap<>();

  YamlFields(YamlFile file, MappingNode map, Findings findings) {
    this.file = file;
    this.place = file.place(map);
    this.findings = findings;
    for (NodeTuple entry : map.getValue()) {
      Node key = entry.getKeyNode();
      findings
          .read(file.place(key), () -> name(key))
          .ifPresent(name -> add(name, new Field(key, entry.getValueNode())));
    }
  }

  private static String name(Node key) {
    String name = YamlScalars.isNull(key) ? "~" : YamlScalars.text(key);
    if (name.equals("~")) {
      throw new InvalidValue("no name is given; write '' for the zone itself, in quotes");
    }
    return name;
  }

  private void add(String name, Field field) {
    Field before = fields.putIfAbsent(name, field);
    if (before != null) {
      findings.add(
          file.place(field.key()),
          "'%s' is there twice, first at %s; keep one",
          name,
          file.place(before.key()));
    }
  }

  /** Where the map begins. */
  Place place() {
    return place;
  }

  Map<String, Field> all() {
    return fields;
  }

  Optional<Node> get(String name) {
    return Optional.ofNullable(fields.get(name)).map(Field::value);
  }

  /**
   * The value of a name, or of an older name for the same.
   *
   * @throws InvalidValue if neither is there
   */
  Node required(String... names) {
    for (String name : names) {
      Optional<Node> value = get(name);
      if (value.isPresent()) {
        return value.get();
      }
    }
    throw new InvalidValue("%s is missing", names[0]);
  }

  String text(String... names) {
    return YamlScalars.text(required(names));
  }

  int number(String... names) {
    return YamlScalars.number(names[0].replace('_', ' '), required(names));
  }

  /** Reports every name that is not allowed. */
  void allowOnly(Set<String> names) {
    fields.forEach(
        (name, field) -> {
          if (!names.contains(name)) {
            findings.add(
                file.place(field.key()),
                "'%s' is not read here; allowed are %s",
                name,
                String.join(", ", names.stream().sorted().toList()));
          }
        });
  }

  /** The elements of a list; the node itself if it is none. */
  static List<Node> elements(Node node) {
    return node instanceof SequenceNode list ? new ArrayList<>(list.getValue()) : List.of(node);
  }
}
