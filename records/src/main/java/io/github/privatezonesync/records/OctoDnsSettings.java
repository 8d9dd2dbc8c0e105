package io.github.privatezonesync.records;

import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.problem.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * The settings under {@code octodns} of a record set. {@code included} and {@code excluded} name
 * targets, as {@code only(..)} and {@code except(..)} do; whatever else there is has no effect here
 * and is reported as left out.
 */
final class OctoDnsSettings {
  private final YamlFile file;
  private final Findings findings;
  private final Place set;
  private boolean ignored;
  private Optional<List<String>> included = Optional.empty();
  private Optional<List<String>> excluded = Optional.empty();

  OctoDnsSettings(YamlFile file, Findings findings, Place set) {
    this.file = file;
    this.findings = findings;
    this.set = set;
  }

  void read(Node node) {
    if (!(node instanceof MappingNode map)) {
      findings.add(set.in(file.place(node)), "octodns is a map of settings");
      return;
    }
    for (Map.Entry<String, YamlFields.Field> entry :
        new YamlFields(file, map, findings).all().entrySet()) {
      setting(entry.getKey(), entry.getValue());
    }
  }

  private void setting(String name, YamlFields.Field field) {
    switch (name) {
      case "ignored" -> ignored = truth(field.value());
      case "included" -> included = targets(field.value());
      case "excluded" -> excluded = targets(field.value());
      default ->
          findings.leaveOut(
              set.in(file.place(field.key())),
              "octodns.%s is left out, it has no effect here",
              name);
    }
  }

  private boolean truth(Node node) {
    return findings
        .read(set.in(file.place(node)), () -> YamlScalars.truth("octodns.ignored", node))
        .orElse(false);
  }

  private Optional<List<String>> targets(Node node) {
    return findings.read(
        set.in(file.place(node)),
        () -> YamlFields.elements(node).stream().map(YamlScalars::text).toList());
  }

  boolean isIgnored() {
    return ignored;
  }

  RecordSetArgs select(RecordSetArgs args) {
    RecordSetArgs some = included.map(keys -> args.only(keys.toArray(String[]::new))).orElse(args);
    return excluded.map(keys -> some.except(keys.toArray(String[]::new))).orElse(some);
  }
}
