package io.github.privatezonesync.plan.rules;

import io.github.privatezonesync.declared.RecordSetDeclaration;
import io.github.privatezonesync.declared.TargetSelection;
import io.github.privatezonesync.dns.CloudData;
import io.github.privatezonesync.dns.RecordData;
import io.github.privatezonesync.dns.RecordName;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.Ttl;
import io.github.privatezonesync.plan.parse.Draft;
import io.github.privatezonesync.plan.parse.DraftTarget;
import io.github.privatezonesync.plan.parse.ParsedRecordSet;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.problem.ProblemList;
import io.github.privatezonesync.problem.WayOut;
import io.github.privatezonesync.target.Capabilities;
import io.github.privatezonesync.target.RecordSetValues;
import io.github.privatezonesync.target.TargetInfo;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The rules among the record sets of one zone, and for each of them on one cloud. */
final class RecordSetRules {
  private RecordSetRules() {}

  /** What the DNS itself forbids among the sets of one zone (RFC 1034, section 3.6.2). */
  static List<Problem> amongNames(Draft draft) {
    return SharedProblems.ofTargets(draft, has -> amongNames(draft.records(), has));
  }

  private static List<Problem> amongNames(
      List<ParsedRecordSet> records, Predicate<TargetSelection> has) {
    Map<RecordName, Map<RecordType, List<RecordSetDeclaration>>> byName = new LinkedHashMap<>();
    for (ParsedRecordSet record : records) {
      if (record.name().isPresent() && has.test(record.written().targets())) {
        byName
            .computeIfAbsent(record.name().get(), first -> new EnumMap<>(RecordType.class))
            .computeIfAbsent(record.written().type(), first -> new ArrayList<>())
            .add(record.written());
      }
    }
    ProblemList problems = new ProblemList();
    byName.forEach(
        (name, byType) -> byType.keySet().forEach(type -> atName(name, type, byType, problems)));
    return problems.all();
  }

  private static void atName(
      RecordName name,
      RecordType type,
      Map<RecordType, List<RecordSetDeclaration>> byType,
      ProblemList problems) {
    List<RecordSetDeclaration> same = byType.getOrDefault(type, List.of());
    boolean alias = type == RecordType.CNAME;
    boolean delegation = type == RecordType.NS;
    if (same.size() == 1 && !alias && !delegation) {
      return;
    }
    Place where = Place.recordSet(name.toString(), type.toString());
    if (same.size() > 1) {
      String names =
          same.stream()
              .map(RecordSetDeclaration::name)
              .distinct()
              .collect(Collectors.joining("' and '"));
      String words = "declared %s times, as '%s'; put all values into one record set";
      problems.add(where, words, same.size(), names);
    }
    int values = same.get(0).values().size();
    problems.addIf(
        alias && name.isApex(),
        where,
        "a CNAME cannot be at the apex, where SOA and NS are; use A or AAAA there");
    problems.addIf(alias && values > 1, where, "%s values; a CNAME has exactly one", values);
    if (alias && byType.size() > 1) {
      List<RecordType> others = new ArrayList<>(byType.keySet());
      others.remove(type);
      String words = "'%s' also has %s; a CNAME must be the only record set at its name";
      problems.add(where, words, name, names(others));
    }
    problems.addIf(
        delegation && name.isApex(),
        where,
        "the apex NS records are the cloud's own; leave them out");
    problems.addIf(
        delegation && name.isWildcard(), where, "a wildcard cannot have NS records; name the zone");
  }

  /** What a cloud cannot have (rule REC-4). */
  static List<Problem> onClouds(Draft draft) {
    ProblemList problems = new ProblemList();
    for (DraftTarget<?> target : draft.targets()) {
      Place place = target.info().place();
      for (RecordSet set : target.records()) {
        checkName(set.name(), target.info(), set::place)
            .forEach(problem -> problems.add(problem.in(place)));
        onCloud(target.info(), set).forEach(problem -> problems.add(problem.in(place)));
        if (hasTtl(set)) {
          Capabilities capabilities = target.info().capabilities();
          checkTtl(set.ttl(), capabilities, () -> set.place().in(place), problems);
        }
      }
    }
    return problems.all();
  }

  /** What is wrong with a name on a cloud that does not take them all. */
  static List<Problem> checkName(RecordName name, TargetInfo<?> target, Supplier<Place> where) {
    String relative = name.relative();
    if (relative.indexOf('/') < 0 || target.capabilities().slashInNames()) {
      return List.of();
    }
    return List.of(
        Problem.of(
            where.get(),
            "the name has '/', which %s does not take; call it '%s', or leave it out here with %s",
            target.capabilities().cloud(),
            relative.replace('/', '-'),
            leaveOut(target)));
  }

  static List<Problem> onCloud(TargetInfo<?> target, RecordSet set) {
    Capabilities capabilities = target.capabilities();
    String cloud = capabilities.cloud();
    ProblemList problems = new ProblemList();
    if (!capabilities.types().contains(set.type())) {
      String words = "%s has no %s records; it has %s; leave it out here with %s";
      String types = names(capabilities.types());
      problems.add(set.place(), words, cloud, set.type(), types, leaveOut(target));
      return problems.all();
    }
    for (RecordData data : set.knownData()) {
      if (data instanceof CloudData cloudData && !capabilities.takes(cloudData)) {
        String words = "%s has no %s, only %s has; leave it out here with %s";
        String owner = cloudData.cloud();
        problems.add(set.place(), words, cloud, cloudData.kind(), owner, leaveOut(target));
      }
    }
    problems.addAll(RecordSetValues.problems(capabilities, set));
    return problems.all();
  }

  private static WayOut leaveOut(TargetInfo<?> target) {
    return WayOut.change("except").text(target.key());
  }

  static String names(Collection<RecordType> types) {
    return types.stream().map(RecordType::name).collect(Collectors.joining(", "));
  }

  private static boolean hasTtl(RecordSet set) {
    for (RecordData data : set.knownData()) {
      if (data instanceof CloudData cloudData && !cloudData.hasTtl()) {
        return false;
      }
    }
    return true;
  }

  /** What is wrong with a TTL on a cloud that does not take every TTL. */
  static void checkTtl(
      Ttl ttl, Capabilities capabilities, Supplier<Place> where, ProblemList problems) {
    Optional<String> taken = capabilities.ttls().complaint(ttl);
    if (taken.isPresent()) {
      problems.add(
          where.get(),
          "ttl %s s; %s takes %s, change it with %s or leave this target out with %s",
          ttl.seconds(),
          capabilities.cloud(),
          taken.get(),
          WayOut.change("ttl").open(),
          WayOut.LEAVE_OUT);
    }
  }
}
