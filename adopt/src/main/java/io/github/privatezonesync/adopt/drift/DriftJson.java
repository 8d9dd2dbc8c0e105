package io.github.privatezonesync.adopt.drift;

import io.github.privatezonesync.adopt.text.JsonText;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A comparison as JSON. */
final class DriftJson {
  private static final int VERSION = 1;

  private DriftJson() {}

  static String of(Drift drift) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("version", VERSION);
    json.put("outcome", DriftText.word(drift.outcome()));
    json.put("differences", drift.differences().stream().map(DriftJson::difference).toList());
    json.put("unknown", drift.unknown());
    json.put("asDeclared", drift.asDeclared());
    json.put("leftAlone", drift.leftAlone());
    json.put("system", drift.system());
    json.put("notes", drift.notes());
    json.put("limits", DriftText.LIMITS);
    return JsonText.of(json) + "\n";
  }

  private static Map<String, Object> difference(Difference difference) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("kind", difference.kind().name().toLowerCase(Locale.ROOT));
    json.put("cloud", difference.cloud().title());
    json.put("target", difference.target());
    json.put("subject", difference.subject());
    json.put("detail", difference.detail());
    difference.owner().ifPresent(owner -> json.put("owner", owner));
    difference
        .origin()
        .ifPresent(
            origin -> {
              json.put("file", origin.file());
              json.put("path", origin.path());
            });
    return json;
  }
}
