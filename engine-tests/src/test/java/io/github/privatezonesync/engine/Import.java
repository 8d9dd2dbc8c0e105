package io.github.privatezonesync.engine;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What {@code pulumi import} takes over under a component. */
record Import(String type, String name, String id, String component) {
  CommandResult into(PulumiProject project, Path folder) {
    Path file = folder.resolve("import.json");
    Object json =
        Map.of(
            "nameTable",
            Map.of("component", component),
            "resources",
            List.of(Map.of("type", type, "name", name, "id", id, "parent", "component")));
    try {
      Files.writeString(file, new Gson().toJson(json));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return project.run(
        "import",
        "--file",
        file.toString(),
        "--yes",
        "--skip-preview",
        "--protect=false",
        "--generate-code=false");
  }
}
