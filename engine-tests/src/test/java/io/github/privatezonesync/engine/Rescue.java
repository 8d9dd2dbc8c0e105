package io.github.privatezonesync.engine;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.privatezonesync.simulator.SimulatedClouds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Brings a stack back after a command that was cut off, as docs/recovery.md says. */
final class Rescue {
  private final PulumiProject project;
  private final SimulatedClouds clouds;
  private final Path template;

  /**
   * Knows what to bring back.
   *
   * @param folder where it may write a file
   */
  Rescue(Deployment deployment, Path folder) {
    this.project = deployment.project();
    this.clouds = deployment.clouds();
    this.template = folder.resolve("import.json");
  }

  /** Updates until the program is deployed and nothing is pending; tells what that took. */
  Remedy up() {
    CommandResult first = project.up();
    boolean pending =
        first.diagnostics().stream().anyMatch(told -> told.contains("interrupted while creating"));
    if (!first.succeeded()) {
      takeOver();
    }
    if (pending) {
      project.refresh("--clear-pending-creates").expectSuccess();
    }
    if (!first.succeeded()) {
      project.up().expectSuccess();
      return Remedy.IMPORT;
    }
    return pending ? Remedy.CLEAR : Remedy.AGAIN;
  }

  /**
   * Imports whatever the program would create although the cloud has it.
   *
   * @return how many resources were imported
   */
  int takeOver() {
    JsonObject preview =
        json(project.run("preview", "--json", "--import-file", template.toString()));
    JsonObject file = read(template);
    JsonArray found = new JsonArray();
    for (JsonElement each : list(file, "resources")) {
      JsonObject resource = each.getAsJsonObject();
      id(planned(preview, resource))
          .ifPresent(
              id -> {
                resource.addProperty("id", id);
                found.add(resource);
              });
    }
    if (!found.isEmpty()) {
      file.add("resources", found);
      write(template, file);
      project
          .run(
              "import",
              "--file",
              template.toString(),
              "--protect=false",
              "--generate-code=false",
              "--skip-preview",
              "--yes")
          .expectSuccess();
    }
    return found.size();
  }

  private Optional<String> id(JsonObject resource) {
    return CloudIds.find(
        clouds.snapshot(), text(resource, "type"), resource.getAsJsonObject("inputs"));
  }

  private static JsonObject planned(JsonObject preview, JsonObject resource) {
    String end = "%s::%s".formatted(text(resource, "type"), text(resource, "name"));
    for (JsonElement step : preview.getAsJsonArray("steps")) {
      if (text(step.getAsJsonObject(), "urn").endsWith(end)) {
        return step.getAsJsonObject().getAsJsonObject("newState");
      }
    }
    throw new AssertionError(resource + " is not in " + preview);
  }

  private static JsonArray list(JsonObject object, String property) {
    return object.has(property) ? object.getAsJsonArray(property) : new JsonArray();
  }

  private static String text(JsonObject object, String property) {
    return object.get(property).getAsString();
  }

  private static JsonObject json(CommandResult result) {
    return JsonParser.parseString(result.expectSuccess().output()).getAsJsonObject();
  }

  private static JsonObject read(Path file) {
    try {
      return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, JsonObject json) {
    try {
      Files.writeString(file, json.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
