package io.github.privatezonesync.records;

import io.github.privatezonesync.problem.Place;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** A YAML file as nodes with their places: every scalar is text until a reader says otherwise. */
final class YamlFile {
  /** What octoDNS writes is five deep. */
  private static final int DEEPEST = 20;

  private static final int MOST_ALIASES = 50;

  private final SourceFile file;
  private final Findings findings;

  YamlFile(SourceFile file, Findings findings) {
    this.file = file;
    this.findings = findings;
  }

  /** The root of the document; empty if there is none, or if it cannot be read. */
  Optional<Node> root() {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(file.path().toString())
            .setSchema(new FailsafeSchema())
            .setCodePointLimit(SourceFile.MOST_BYTES)
            .setMaxAliasesForCollections(MOST_ALIASES)
            .build();
    try {
      return isTooDeep(settings)
          ? Optional.empty()
          : new Compose(settings).composeString(file.text());
    } catch (MarkedYamlEngineException e) {
      Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
      findings.add(place(mark), "this is not YAML: %s", e.getProblem());
    } catch (YamlEngineException e) {
      findings.add(
          Place.file(file.path().toString()),
          "this YAML cannot be read: %s",
          String.valueOf(e.getMessage()));
    }
    return Optional.empty();
  }

  /** Looks at the nesting first: nodes are composed by recursion. */
  private boolean isTooDeep(LoadSettings settings) {
    int depth = 0;
    for (Event event : new Parse(settings).parseString(file.text())) {
      switch (event.getEventId()) {
        case MappingStart, SequenceStart -> depth++;
        case MappingEnd, SequenceEnd -> depth--;
        default -> {}
      }
      if (depth > DEEPEST) {
        findings.add(place(event.getStartMark()), "nested more than %s deep", DEEPEST);
        return true;
      }
    }
    return false;
  }

  Place place(Node node) {
    return place(node.getStartMark());
  }

  private Place place(Optional<Mark> mark) {
    return mark.map(at -> file.at(at.getLine() + 1, at.getColumn() + 1))
        .orElse(Place.file(file.path().toString()));
  }
}
