package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.aws.Change.Action;
import io.github.privatezonesync.simulator.bridge.Properties;
import io.github.privatezonesync.simulator.bridge.Validation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** One record set of a {@code RecordsExclusive}, which is passed on as it is written. */
final class ExclusiveSet {
  private static final int LONGEST_NAME = 1_024;
  private static final int LONGEST_VALUE = 4_000;

  private ExclusiveSet() {}

  /** What the provider finds wrong before it asks AWS. */
  static List<String> problems(Properties set) {
    List<String> problems = new ArrayList<>();
    if (!set.has("name")) {
      problems.add(Validation.missing("name"));
    }
    if (set.has("type") && !RecordTypes.ALL.contains(set.text("type"))) {
      problems.add(RecordTypes.expected(set.text("type")));
    }
    long ttl = set.number("ttl", 0);
    if (ttl < 0 || ttl > Quotas.LONGEST_TTL) {
      problems.add(
          "ttl value must be between 0 and %d, got: %d".formatted(Quotas.LONGEST_TTL, ttl));
    }
    length(problems, "name", set.text("name"), LONGEST_NAME);
    set.objects("resourceRecords")
        .forEach(value -> length(problems, "value", value.text("value"), LONGEST_VALUE));
    problems.addAll(ExclusiveRouting.problems(set));
    return problems;
  }

  /**
   * What makes a zone hold these sets and no others: first what goes, then what comes, then what is
   * different. Values in another order, or an alias without a final dot, count as different.
   */
  static List<Change> changes(Zone zone, List<Properties> wanted) {
    List<RecordSet> sets = wanted.stream().map(ExclusiveSet::written).toList();
    Set<RecordSet> unchanged = new HashSet<>(sets);
    Map<String, RecordSet> byKey = new HashMap<>();
    sets.forEach(set -> byKey.putIfAbsent(set.key(), set));
    List<RecordSet> listed = zone.listed();
    List<Change> changes = new ArrayList<>();
    listed.stream()
        .filter(there -> !byKey.containsKey(there.key()))
        .forEach(there -> changes.add(new Change(Action.DELETE, there)));
    sets.stream()
        .filter(set -> !zone.sets().containsKey(set.key()))
        .forEach(set -> changes.add(new Change(Action.CREATE, sent(set))));
    for (RecordSet there : listed) {
      RecordSet set = byKey.get(there.key());
      if (set != null && !unchanged.contains(there)) {
        changes.add(new Change(Action.UPSERT, sent(set)));
      }
    }
    return changes;
  }

  /**
   * The names of sets of the state as they are written, by the form in which the provider compares
   * them: letter case and a final dot are no difference ({@code DNSNameString} and {@code
   * TestAccRoute53RecordsExclusive_basic} of terraform-provider-aws).
   */
  static Map<String, String> texts(List<Properties> sets) {
    Map<String, String> texts = new HashMap<>();
    for (Properties set : sets) {
      String alias = set.object("aliasTarget").text("dnsName");
      texts.putIfAbsent(ProviderNames.kept(set.text("name")), set.text("name"));
      texts.putIfAbsent(ProviderNames.kept(alias), alias);
    }
    return texts;
  }

  /** A set as the API lists it, in names as the state has them. */
  static Map<String, Object> properties(RecordSet set, Map<String, String> texts) {
    Map<String, Object> properties = new TreeMap<>(ExclusiveRouting.properties(set.routing()));
    properties.put("name", text(set.name(), texts));
    properties.put("type", set.type());
    if (set.isAlias()) {
      AliasTarget alias = set.alias();
      properties.put(
          "aliasTarget",
          Map.of(
              "dnsName",
              text(alias.dnsName(), texts),
              "hostedZoneId",
              alias.hostedZoneId(),
              "evaluateTargetHealth",
              alias.evaluateTargetHealth()));
    } else {
      properties.put("ttl", set.ttl());
      properties.put(
          "resourceRecords", set.values().stream().map(value -> Map.of("value", value)).toList());
    }
    return properties;
  }

  private static String text(String name, Map<String, String> texts) {
    return texts.getOrDefault(ProviderNames.kept(name), name);
  }

  /** The set with the target of an alias as it is written, which the provider compares as text. */
  private static RecordSet written(Properties set) {
    Properties alias = set.object("aliasTarget");
    return new RecordSet(
        RecordSetProperties.apiName(set.text("name")),
        set.text("type"),
        set.number("ttl", RecordSet.NO_TTL),
        set.objects("resourceRecords").stream().map(value -> value.text("value")).toList(),
        new AliasTarget(
            alias.text("dnsName"),
            alias.text("hostedZoneId"),
            alias.flag("evaluateTargetHealth", false)),
        ExclusiveRouting.of(set));
  }

  private static RecordSet sent(RecordSet set) {
    AliasTarget alias = set.alias();
    return set.isAlias()
        ? set.aliasOf(
            new AliasTarget(
                RecordSetProperties.apiName(alias.dnsName()),
                alias.hostedZoneId(),
                alias.evaluateTargetHealth()))
        : set;
  }

  private static void length(List<String> problems, String what, String text, int longest) {
    if (text.length() > longest) {
      problems.add(
          "%s string length must be at most %d, got: %d".formatted(what, longest, text.length()));
    }
  }
}
