package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.dns.DnsType;
import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.simulator.dns.ZoneRecordSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * {@code ChangeResourceRecordSets}: all changes together or none, and everything that is wrong with
 * them in one message.
 */
final class ChangeBatch {
  private final List<Change> changes;
  private final List<String> problems = new ArrayList<>();

  private ChangeBatch(List<Change> changes) {
    this.changes = changes;
  }

  /** The state after a batch. */
  static AwsState apply(AwsState state, String zoneId, List<Change> changes, Caller caller) {
    Zone zone = Zones.owned(state, zoneId, caller);
    return state.with(new ChangeBatch(changes).apply(state, zone));
  }

  private Zone apply(AwsState state, Zone zone) {
    changes.forEach(ChangeBatch::checkForm);
    checkSize();
    checkTwice();
    Zone changed = zone;
    for (Change change : changes) {
      changed = apply(state, changed, change);
    }
    checkTtls(changed);
    if (changed.sets().size() > Quotas.SETS_PER_ZONE) {
      problems.add("Cannot have more than %d RRSets in a zone.".formatted(Quotas.SETS_PER_ZONE));
    }
    if (!problems.isEmpty()) {
      throw Refusals.invalidChangeBatch(problems);
    }
    return changed;
  }

  private Zone apply(AwsState state, Zone zone, Change change) {
    RecordSetRules rules = new RecordSetRules(state, zone, problems);
    RecordSet set = change.set();
    DomainName name = rules.name(set);
    if (name == null) {
      return zone;
    }
    if (change.action() == Change.Action.DELETE) {
      return delete(zone, set, name);
    }
    rules.checkHealthCheck(set);
    ZoneRecordSet seen = rules.read(set, name);
    if (seen == null || conflicts(zone, change, name)) {
      return zone;
    }
    return zone.with(set, seen);
  }

  private Zone delete(Zone zone, RecordSet set, DomainName name) {
    if (NameServers.isOf(zone, set)) {
      problems.add(NameServers.required(set.type()));
      return zone;
    }
    RecordSet there = zone.sets().get(set.key());
    if (there == null) {
      problems.add(
          "Tried to delete resource record set %s but it was not found".formatted(set.described()));
      return zone;
    }
    if (!there.matches(set)) {
      problems.add(
          "Tried to delete resource record set %s but the values provided do not match the current values"
              .formatted(set.described()));
      return zone;
    }
    return zone.without(there, name);
  }

  private boolean conflicts(Zone zone, Change change, DomainName name) {
    RecordSet set = change.set();
    DnsType type = DnsType.of(set.type());
    boolean exists =
        set.isRouted()
            ? zone.sets().containsKey(set.key())
            : zone.data().get(name, type).isPresent();
    if (exists && change.action() == Change.Action.CREATE) {
      problems.add(
          "Tried to create resource record set %s but it already exists"
              .formatted(set.described()));
      return true;
    }
    if (exists && NameServers.isOf(zone, set)) {
      throw Refusals.notModelled("changes of the NS and SOA sets that AWS puts into a zone");
    }
    Set<DnsType> types = zone.data().types(name);
    boolean others = types.stream().anyMatch(other -> !other.equals(type));
    if (type.equals(DnsType.CNAME) && others) {
      problems.add(
          "RRSet of type CNAME with DNS name %s is not permitted as it conflicts with other records with the same DNS name in zone %s"
              .formatted(set.name(), zone.name()));
      return true;
    }
    if (!type.equals(DnsType.CNAME) && types.contains(DnsType.CNAME)) {
      problems.add(
          "RRSet of type %s with DNS name %s is not permitted because a conflicting RRSet of type CNAME with the same DNS name already exists in zone %s"
              .formatted(set.type(), set.name(), zone.name()));
      return true;
    }
    String problem = new RoutingConflicts(zone, set, name).problem();
    if (problem != null) {
      problems.add(problem);
    }
    return problem != null;
  }

  /** The TTLs of weighted sets are compared when all changes are made. */
  private void checkTtls(Zone zone) {
    for (Change change : changes) {
      RecordSet set = change.set();
      DomainName name = zone.sets().containsKey(set.key()) ? DomainNames.parse(set.name()) : null;
      if (name != null
          && change.action() != Change.Action.DELETE
          && new RoutingConflicts(zone, set, name).hasUnequalTtl()) {
        problems.add(
            "RRSet with DNS name %s and type %s, SetIdentifier %s cannot be created as weighted sets must contain the same TTL."
                .formatted(set.name(), set.type(), set.routing().setIdentifier()));
      }
    }
  }

  /** Refused before the API looks at the zone, and therefore on its own. */
  private static void checkForm(Change change) {
    RecordSet set = change.set();
    if (!RecordTypes.ALL.contains(set.type())) {
      throw Refusals.invalidInput(
          "Invalid request: " + RecordTypes.expected(set.type()) + " in " + change.described());
    }
    if (set.isAlias() && RecordTypes.NEVER_ALIASES.contains(set.type())) {
      throw Refusals.invalidInput(
          "Invalid request: an alias cannot have the type %s in %s"
              .formatted(set.type(), change.described()));
    }
    boolean records = set.ttl() != RecordSet.NO_TTL && !set.values().isEmpty();
    if (records == set.isAlias()) {
      throw Refusals.invalidInput(
          "Invalid request: Expected exactly one of [AliasTarget, all of [TTL, and"
              + " ResourceRecords], or TrafficPolicyInstanceId], but found "
              + (records ? "more than one in " : "none in ")
              + change.described());
    }
    if (records && (set.ttl() < 0 || set.ttl() > Quotas.LONGEST_TTL)) {
      throw Refusals.invalidInput(
          "Invalid request: Expected a TTL from 0 to %d, but found %d in %s"
              .formatted(Quotas.LONGEST_TTL, set.ttl(), change.described()));
    }
    String routing = RoutingRules.problem(set);
    if (routing != null) {
      throw Refusals.invalidInput("Invalid request: " + routing + " in " + change.described());
    }
  }

  private void checkSize() {
    long values = 0;
    long characters = 0;
    for (Change change : changes) {
      for (String value : change.set().values()) {
        values += change.weight();
        characters += (long) change.weight() * value.length();
      }
    }
    if (values > Quotas.VALUES_PER_BATCH) {
      problems.add("Number of records limit of %d exceeded.".formatted(Quotas.VALUES_PER_BATCH));
    }
    if (characters > Quotas.CHARACTERS_PER_BATCH) {
      problems.add("RDATA character limit of %d exceeded.".formatted(Quotas.CHARACTERS_PER_BATCH));
    }
  }

  /** A set may be in a batch once, or twice to be deleted and then created. */
  private void checkTwice() {
    Map<String, Change> seen = new HashMap<>();
    for (Change change : changes) {
      Change before = seen.put(change.set().key(), change);
      if (before != null
          && !(before.action() == Change.Action.DELETE
              && change.action() == Change.Action.CREATE)) {
        problems.add(
            "The request contains an invalid set of changes for a resource record set '%s %s'"
                .formatted(change.set().type(), change.set().name()));
      }
    }
  }
}
