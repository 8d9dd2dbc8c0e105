package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.RegistrySuffixes;
import io.github.privatezonesync.simulator.dns.DomainName;
import java.util.Map;
import org.pcollections.HashTreePMap;

/** The calls of Route 53 that make, change and delete hosted zones. */
final class Zones {
  /** The label and the root. */
  private static final int ONE_LABEL = 2;

  private Zones() {}

  /** A zone that the caller may see and change. */
  static Zone owned(AwsState state, String id, Caller caller) {
    Zone zone = state.zones().get(id);
    if (zone == null) {
      throw Refusals.noSuchHostedZone(id);
    }
    if (!zone.account().equals(caller.account())) {
      throw Refusals.accessDenied(caller).below(RefusalAdvice.toZone(zone, caller));
    }
    return zone;
  }

  /** {@code CreateHostedZone} without a VPC, which makes a public zone. */
  static AwsState createPublic(
      AwsState state, String id, String name, String comment, Caller caller) {
    DomainName origin = origin(name);
    long owned =
        state.zones().values().stream()
            .filter(zone -> zone.account().equals(caller.account()))
            .count();
    if (owned >= Quotas.ZONES_PER_ACCOUNT) {
      throw Refusals.tooManyHostedZones();
    }
    return state.withIdGiven().with(Zone.of(id, caller.account(), origin, comment));
  }

  /** {@code CreateHostedZone} with a VPC, which makes a private zone. */
  static AwsState createPrivate(
      AwsState state, String id, String name, String comment, NetworkReference vpc, Caller caller) {
    AwsState created = createPublic(state, id, name, comment, caller);
    return Associations.first(created, id, vpc, caller);
  }

  /** {@code DeleteHostedZone}. */
  static AwsState delete(AwsState state, String id, Caller caller) {
    Zone zone = owned(state, id, caller);
    if (!zone.sets().isEmpty()) {
      throw Refusals.hostedZoneNotEmpty();
    }
    return state.withoutZone(id).withLingering(zone, zone.vpcs().keySet());
  }

  /** {@code UpdateHostedZoneComment}. */
  static AwsState comment(AwsState state, String id, String comment, Caller caller) {
    return state.with(owned(state, id, caller).withComment(comment));
  }

  /** {@code ChangeTagsForResource}. */
  static AwsState tag(AwsState state, String id, Map<String, String> tags, Caller caller) {
    Zone zone = owned(state, id, caller);
    Tags.check(tags);
    return state.with(zone.withTags(HashTreePMap.from(tags)));
  }

  private static DomainName origin(String name) {
    try {
      DomainName origin = DomainNames.parse(name);
      if (origin.isWildcard()) {
        throw new FatalProblem(
            "WildcardNotAllowed", "Zone name must not begin with a wildcard", name);
      }
      if (origin.labels() == ONE_LABEL && RegistrySuffixes.contains(origin)) {
        throw Refusals.topLevelDomain(name);
      }
      return origin;
    } catch (FatalProblem problem) {
      throw Refusals.invalidDomainName(problem.text());
    }
  }
}
