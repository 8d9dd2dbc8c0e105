package io.github.privatezonesync.plan;

import io.github.privatezonesync.dns.NamePattern;
import io.github.privatezonesync.dns.RecordData;
import io.github.privatezonesync.dns.RecordName;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.target.Network;
import io.github.privatezonesync.text.JsonText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A plan as JSON. docs/plan-json.md and docs/plan.schema.json describe its form. */
final class PlanJson {
  /** Changes when a program that reads the form must change. */
  private static final int VERSION = 1;

  private PlanJson() {}

  static String of(SyncPlan plan) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("version", VERSION);
    json.put("project", plan.identity().project());
    json.put("stack", plan.identity().stack());
    json.put("component", plan.identity().component());
    json.put("domain", plan.domain().absolute());
    json.put("zones", plan.zones().stream().map(PlanJson::zone).toList());
    json.put("services", AnswersTable.members(plan.answers().rows()));
    return JsonText.of(json);
  }

  private static Map<String, Object> zone(PlannedZone<?> planned) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("target", planned.zone().target().key());
    planned.zone().view().ifPresent(view -> json.put("view", view));
    json.put("cloud", planned.zone().capabilities().cloud());
    json.put("logicalName", planned.zoneResource().name());
    json.put("physicalName", planned.zoneResource().physicalName());
    planned.zone().account().place().ifPresent(place -> json.put("place", place));
    json.put("networks", planned.zone().networks().stream().map(PlanJson::network).toList());
    json.put("recordSets", planned.zone().recordSets().stream().map(PlanJson::set).toList());
    json.put("withheld", planned.withheld().stream().map(RecordName::relative).toList());
    json.put("leftAlone", planned.zone().leftAlone().stream().map(NamePattern::toString).toList());
    return json;
  }

  private static Map<String, Object> network(Network network) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("key", network.key());
    network.info().region().ifPresent(region -> json.put("region", region));
    network.info().id().known().ifPresent(id -> json.put("id", id));
    if (!network.info().remark().isEmpty()) {
      json.put("remark", network.info().remark());
    }
    return json;
  }

  private static Map<String, Object> set(RecordSet set) {
    List<String> known = set.knownData().stream().map(RecordData::presentation).sorted().toList();
    int outputs = set.values().size() - known.size();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", set.name().absolute());
    json.put("type", set.type().name());
    json.put("ttl", set.ttl().seconds());
    set.route().ifPresent(route -> json.put("route", route.toString()));
    json.put("values", known);
    if (outputs > 0) {
      json.put("outputs", outputs);
    }
    return json;
  }
}
