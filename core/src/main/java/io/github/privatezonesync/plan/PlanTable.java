package io.github.privatezonesync.plan;

import io.github.privatezonesync.declared.Identity;
import io.github.privatezonesync.dns.RecordName;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.RecordValue;
import io.github.privatezonesync.dns.Route;
import io.github.privatezonesync.register.PlannedResource;
import io.github.privatezonesync.target.Network;
import io.github.privatezonesync.target.NetworkInfo;
import io.github.privatezonesync.text.TextTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A plan as text: aligned columns, with at most 100 characters in a line. */
final class PlanTable {
  private static final int WIDTH = 100;

  private final StringBuilder text = new StringBuilder();

  private PlanTable() {}

  static String of(SyncPlan plan) {
    PlanTable table = new PlanTable();
    Identity identity = plan.identity();
    table.line(
        "zone '%s' of PrivateZoneSync '%s' in stack %s/%s"
            .formatted(plan.domain(), identity.component(), identity.project(), identity.stack()));
    plan.zones().forEach(table::zone);
    if (!plan.services().isEmpty()) {
      table.line("");
      plan.answers().toString().lines().forEach(table::line);
    }
    return table.text.toString();
  }

  private void zone(PlannedZone<?> planned) {
    PlannedResource zone = planned.zoneResource();
    line("");
    String target = planned.zone().target().key();
    String view = planned.zone().view().map(region -> ", view '" + region + "'").orElse("");
    line("target '" + target + "'" + view + ": " + planned.zone().capabilities().cloud());
    rows("zone", List.of(List.of(zone.name(), zone.physicalName())));
    networks(planned.zone().networks());
    recordSets(planned.zone().recordSets());
    if (!planned.withheld().isEmpty()) {
      List<String> names = planned.withheld().stream().map(RecordName::toString).toList();
      wrapped("withheld:", String.join(", ", names));
    }
    resources(planned.resources());
    rows("budget", planned.budget().stream().map(PlanTable::budget).toList());
    planned.notes().forEach(note -> wrapped("note:", note));
  }

  private void networks(List<? extends Network> networks) {
    List<List<String>> rows = new ArrayList<>();
    for (Network network : networks) {
      NetworkInfo info = network.info();
      String remark = info.remark().isEmpty() ? "-" : info.remark();
      rows.add(List.of(info.key(), info.region().orElse("-"), remark, info.id().toString()));
    }
    rows("networks: " + networks.size(), rows);
  }

  private void recordSets(List<RecordSet> sets) {
    List<List<String>> rows = new ArrayList<>();
    for (RecordSet set : sets) {
      String name = set.name().toString();
      String type = set.type().toString();
      String ttl = set.ttl().toString();
      String route = set.route().map(PlanTable::route).orElse("");
      for (RecordValue value : set.values()) {
        rows.add(List.of(name, type, ttl, route + value));
        name = "";
        type = "";
        ttl = "";
      }
    }
    rows("record sets: " + sets.size(), rows);
  }

  private static String route(Route route) {
    return route + route.health().map(health -> " (" + health + ")").orElse("") + ": ";
  }

  private void resources(List<PlannedResource> resources) {
    Map<String, Integer> countOfType = new LinkedHashMap<>();
    resources.forEach(resource -> countOfType.merge(resource.type(), 1, Integer::sum));
    List<List<String>> rows = new ArrayList<>();
    countOfType.forEach((type, count) -> rows.add(List.of(type, count.toString())));
    rows("resources: " + resources.size(), rows);
  }

  private static List<String> budget(BudgetLine line) {
    return List.of(
        line.limit().words(),
        line.used() + " of " + line.most(),
        line.percent() + " %",
        line.isFlagged() ? "little headroom" : "");
  }

  /**
   * The last column takes what is left of the line; whatever does not fit is replaced by three
   * dots.
   */
  private void rows(String title, List<List<String>> rows) {
    line("  " + title);
    TextTable.of(rows, "    ").lines().forEach(this::line);
  }

  private void wrapped(String title, String full) {
    StringBuilder line = new StringBuilder("  " + title);
    for (String word : full.split(" ", -1)) {
      if (line.length() + 1 + word.length() > WIDTH) {
        line(line.toString());
        line = new StringBuilder("  " + " ".repeat(title.length()));
      }
      line.append(' ').append(word);
    }
    line(line.toString());
  }

  private void line(String full) {
    String line = full.stripTrailing();
    text.append(line.length() > WIDTH ? line.substring(0, WIDTH - 3) + "..." : line).append('\n');
  }
}
