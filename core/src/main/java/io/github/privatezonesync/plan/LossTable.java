package io.github.privatezonesync.plan;

import io.github.privatezonesync.plan.RegionLossDrill.Loss;
import io.github.privatezonesync.plan.RegionLossDrill.Move;
import io.github.privatezonesync.text.JsonText;
import io.github.privatezonesync.text.TextTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A region-loss drill as a table of every move, and as JSON. */
final class LossTable {
  private LossTable() {}

  static String of(List<Loss> losses) {
    StringBuilder text = new StringBuilder();
    for (Loss loss : losses) {
      text.append("without ").append(loss.site()).append(": ").append(summary(loss)).append('\n');
      List<List<String>> lines = new ArrayList<>();
      TextTable.grouped(loss.moves(), LossTable::common)
          .forEach((common, alike) -> lines.add(line(common, alike)));
      text.append(TextTable.of(lines, "  "));
    }
    return text.toString();
  }

  private static String summary(Loss loss) {
    if (!loss.unresolved().isEmpty()) {
      return String.join(", ", loss.unresolved()) + " can be served nowhere else";
    }
    if (loss.moves().isEmpty()) {
      return "no network of another region notices";
    }
    return loss.dead().isEmpty()
        ? "health takes over for " + String.join(", ", Loss.names(loss.moves()))
        : "until it is drained, dead answers for " + String.join(", ", loss.dead());
  }

  private static List<String> common(Move move) {
    String to = move.to().isEmpty() ? "nothing" : String.join(", ", move.to());
    return List.of(
        move.service(),
        move.client().qualifiedNetwork(),
        "goes to " + to + (move.byHealth() ? " by its health" : ""));
  }

  private static List<String> line(List<String> common, List<Move> moves) {
    String regions = AnswersTable.regions(moves.stream().map(Move::client).toList());
    return List.of(common.get(0), common.get(1), regions, common.get(2));
  }

  static String json(List<Loss> losses) {
    return JsonText.of(losses.stream().map(LossTable::json).toList());
  }

  private static Map<String, Object> json(Loss loss) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("region", loss.site());
    json.put("unresolved", loss.unresolved());
    json.put("deadUntilDrained", loss.dead());
    json.put("moves", loss.moves().stream().map(LossTable::json).toList());
    return json;
  }

  private static Map<String, Object> json(Move move) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("service", move.service());
    json.put("target", move.client().target());
    json.put("network", move.client().network());
    json.put("region", move.client().regionName());
    json.put("to", move.to());
    json.put("byHealth", move.byHealth());
    return json;
  }
}
