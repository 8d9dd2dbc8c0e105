package io.github.privatezonesync.plan;

import io.github.privatezonesync.declared.Identity;
import io.github.privatezonesync.dns.NamePattern;
import io.github.privatezonesync.dns.RecordName;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.RecordValue;
import io.github.privatezonesync.dns.Route;
import io.github.privatezonesync.register.PlannedResource;
import io.github.privatezonesync.target.Network;
import io.github.privatezonesync.target.NetworkInfo;
import io.github.privatezonesync.text.PlanText;
import java.util.ArrayList;
import java.util.List;

/** A plan as text: aligned columns, with at most 100 characters in a line. */
final class PlanTable {
  private final PlanText text = new PlanText();

  private PlanTable() {}

  static String of(SyncPlan plan) {
    PlanTable table = new PlanTable();
    Identity identity = plan.identity();
    table.text.line(
        "zone '%s' of PrivateZoneSync '%s' in stack %s/%s"
            .formatted(plan.domain(), identity.component(), identity.project(), identity.stack()));
    plan.zones().forEach(table::zone);
    if (!plan.services().isEmpty()) {
      table.text.line("");
      plan.answers().toString().lines().forEach(table.text::line);
    }
    return table.text.toString();
  }

  private void zone(PlannedZone<?> planned) {
    PlannedResource zone = planned.zoneResource();
    text.line("");
    String target = planned.zone().target().key();
    String view = planned.zone().view().map(region -> ", view '" + region + "'").orElse("");
    text.line("target '" + target + "'" + view + ": " + planned.zone().capabilities().cloud());
    text.rows("zone", List.of(List.of(zone.name(), zone.physicalName())));
    networks(planned.zone().networks());
    recordSets(planned.zone().recordSets());
    if (!planned.withheld().isEmpty()) {
      List<String> names = planned.withheld().stream().map(RecordName::toString).toList();
      text.wrapped("withheld:", String.join(", ", names));
    }
    if (!planned.zone().leftAlone().isEmpty()) {
      List<String> names = planned.zone().leftAlone().stream().map(NamePattern::toString).toList();
      text.wrapped("left alone:", String.join("; ", names));
    }
    text.counts("resources", planned.resources(), PlannedResource::type);
    text.rows("budget", planned.budget().stream().map(PlanTable::budget).toList());
    planned.notes().forEach(note -> text.wrapped("note:", note));
  }

  private void networks(List<? extends Network> networks) {
    List<List<String>> rows = new ArrayList<>();
    for (Network network : networks) {
      NetworkInfo info = network.info();
      String remark = info.remark().isEmpty() ? "-" : info.remark();
      rows.add(List.of(info.key(), info.region().orElse("-"), remark, info.id().toString()));
    }
    text.rows("networks: " + networks.size(), rows);
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
    text.rows("record sets: " + sets.size(), rows);
  }

  private static String route(Route route) {
    return route + route.health().map(health -> " (" + health + ")").orElse("") + ": ";
  }

  private static List<String> budget(BudgetLine line) {
    return List.of(
        line.limit().words(),
        line.used() + " of " + line.most(),
        line.percent() + " %",
        line.isFlagged() ? "little headroom" : "");
  }
}
