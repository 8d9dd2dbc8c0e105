package io.github.privatezonesync.engine;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What it takes to get a stack right again after trouble: the first of these that ends in a
 * successful {@code up}.
 */
enum Recovery {
  /** Nothing but another update. */
  UP {
    @Override
    void prepare(PulumiProject project, Map<String, StackState.Resource> known, Path folder) {}
  },
  /** Creations that were interrupted and did not happen are forgotten. */
  CLEAR_PENDING_CREATES {
    @Override
    void prepare(PulumiProject project, Map<String, StackState.Resource> known, Path folder) {
      project.refresh("--clear-pending-creates").expectSuccess();
    }
  },
  /** Creations that were interrupted and did happen are taken over, by the ids the cloud has. */
  IMPORT_PENDING_CREATES {
    @Override
    void prepare(PulumiProject project, Map<String, StackState.Resource> known, Path folder) {
      List<String> options = new ArrayList<>();
      for (String urn : StackState.of(project).pendingCreations()) {
        options.add("--import-pending-creates");
        options.add(urn);
        options.add("--import-pending-creates");
        options.add(known.get(urn).id());
      }
      project.refresh(options.toArray(String[]::new)).expectSuccess();
    }
  },
  /** What the cloud made without Pulumi's knowledge is imported. */
  IMPORT {
    @Override
    void prepare(PulumiProject project, Map<String, StackState.Resource> known, Path folder) {
      Map<String, StackState.Resource> missing = new TreeMap<>(known);
      missing.keySet().removeAll(StackState.of(project).resources().keySet());
      for (StackState.Resource resource : missing.values()) {
        Path file = folder.resolve("import.json");
        write(
            file,
            Map.of(
                "nameTable",
                Map.of("component", resource.parent()),
                "resources",
                List.of(
                    Map.of(
                        "type", resource.type(),
                        "name", resource.name(),
                        "id", resource.id(),
                        "parent", "component"))));
        // what does not exist cannot be imported, and is created by the update
        project.run(
            "import",
            "--file",
            file.toString(),
            "--yes",
            "--skip-preview",
            "--protect=false",
            "--generate-code=false");
      }
    }
  };

  /**
   * Gets ready for another update.
   *
   * @param project the project
   * @param known the resources of an undisturbed run, by URN
   * @param folder where files may be written
   */
  abstract void prepare(PulumiProject project, Map<String, StackState.Resource> known, Path folder);

  private static void write(Path file, Object json) {
    try {
      Files.writeString(file, new Gson().toJson(json));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
