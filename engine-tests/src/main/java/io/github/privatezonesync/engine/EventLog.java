package io.github.privatezonesync.engine;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the engine wrote about one command, an event a line. */
final class EventLog {
  static final EventLog EMPTY = new EventLog(List.of());

  private final List<JsonObject> events;

  private EventLog(List<JsonObject> events) {
    this.events = events;
  }

  /** Reads a log; one that a killed engine left may end in the middle of a line. */
  static EventLog read(Path file) {
    List<JsonObject> events = new ArrayList<>();
    try {
      if (Files.exists(file)) {
        for (String line : Files.readAllLines(file)) {
          if (line.endsWith("}")) {
            events.add(JsonParser.parseString(line).getAsJsonObject());
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new EventLog(events);
  }

  /** What the engine set out to do, in order. */
  List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    for (JsonObject event : events) {
      if (event.has("resourcePreEvent")) {
        JsonObject data = event.getAsJsonObject("resourcePreEvent").getAsJsonObject("metadata");
        String urn = data.get("urn").getAsString();
        steps.add(
            new Step(
                data.get("op").getAsString(),
                data.get("type").getAsString(),
                urn.substring(urn.lastIndexOf("::") + 2)));
      }
    }
    return steps;
  }

  /** The errors and warnings. */
  List<String> diagnostics() {
    List<String> messages = new ArrayList<>();
    for (JsonObject event : events) {
      if (event.has("diagnosticEvent")) {
        JsonObject data = event.getAsJsonObject("diagnosticEvent");
        String severity = data.get("severity").getAsString();
        if (severity.equals("error") || severity.equals("warning")) {
          messages.add(severity + ": " + data.get("message").getAsString().strip());
        }
      }
    }
    return messages;
  }
}
