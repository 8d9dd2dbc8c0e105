package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.dns.RoutedSet;
import io.github.privatezonesync.simulator.dns.ZoneData;
import io.github.privatezonesync.simulator.dns.ZoneEntry;
import io.github.privatezonesync.simulator.dns.ZoneRecordSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.xbill.DNS.Name;
import org.xbill.DNS.Type;

/**
 * A hosted zone.
 *
 * @param id the id
 * @param account the account that owns it
 * @param comment its comment
 * @param tags its tags
 * @param isPrivate whether it was made with a VPC, and so is never public
 * @param vpcs the regions of the VPCs it is associated with, by their ids
 * @param authorizations the regions of the VPCs of other accounts that may be associated, by id
 * @param sets the record sets as the API has them, by {@link ResourceRecordSet#key()}, without
 *     those AWS made
 * @param data the same sets as resolvers see them, with those that AWS made
 */
record HostedZone(
    String id,
    String account,
    String comment,
    PMap<String, String> tags,
    boolean isPrivate,
    PMap<String, String> vpcs,
    PMap<String, String> authorizations,
    PMap<String, ResourceRecordSet> sets,
    ZoneData data) {
  /** A new zone with the name servers and the SOA that AWS puts into it. */
  static HostedZone of(String id, String account, Name origin, String comment) {
    return new HostedZone(
        id,
        account,
        comment,
        HashTreePMap.empty(),
        false,
        HashTreePMap.empty(),
        HashTreePMap.empty(),
        HashTreePMap.empty(),
        NameServers.in(ZoneData.empty(origin)));
  }

  /** The name as the API gives it back, with a final dot. */
  String name() {
    return ApiNames.render(data.origin());
  }

  String arn() {
    return "arn:aws:route53:::hostedzone/" + id;
  }

  /** What the path of an answer calls it. */
  String label() {
    return "zone " + id + " of account " + account;
  }

  /** One set; the identifier is empty for a set that stands alone. */
  Optional<ResourceRecordSet> set(String name, String type, String setIdentifier) {
    return Optional.ofNullable(sets.get(ResourceRecordSet.key(name, type, setIdentifier)));
  }

  /** Everything but what AWS made. */
  ZoneData ownData() {
    return data.without(data.origin(), Type.NS).without(data.origin(), Type.SOA);
  }

  /** The sets in the order in which the API lists them. */
  List<ResourceRecordSet> listed() {
    return ownData().entries().stream()
        .map(HostedZone::key)
        .map(key -> Objects.requireNonNull(sets.get(key)))
        .toList();
  }

  private static String key(ZoneEntry entry) {
    return ResourceRecordSet.key(
        ApiNames.render(entry.name()),
        Type.string(entry.type()),
        entry instanceof RoutedSet routed ? routed.id() : "");
  }

  HostedZone with(ResourceRecordSet set, ZoneRecordSet seen) {
    return withSets(
        sets.plus(set.key(), set),
        set.isRouted() ? data.with(set.routing().of(seen)) : data.with(seen));
  }

  HostedZone without(ResourceRecordSet set, Name name) {
    int type = Type.value(set.type());
    return withSets(
        sets.minus(set.key()),
        set.isRouted()
            ? data.without(name, type, set.routing().setIdentifier())
            : data.without(name, type));
  }

  private HostedZone withSets(PMap<String, ResourceRecordSet> changed, ZoneData seen) {
    return new HostedZone(
        id, account, comment, tags, isPrivate, vpcs, authorizations, changed, seen);
  }

  HostedZone withComment(String changed) {
    return new HostedZone(id, account, changed, tags, isPrivate, vpcs, authorizations, sets, data);
  }

  HostedZone withTags(PMap<String, String> changed) {
    return new HostedZone(
        id, account, comment, changed, isPrivate, vpcs, authorizations, sets, data);
  }

  HostedZone withVpc(Vpc vpc) {
    return new HostedZone(
        id,
        account,
        comment,
        tags,
        true,
        vpcs.plus(vpc.id(), vpc.region()),
        authorizations,
        sets,
        data);
  }

  HostedZone withoutVpc(String vpc) {
    return new HostedZone(
        id, account, comment, tags, isPrivate, vpcs.minus(vpc), authorizations, sets, data);
  }

  HostedZone withAuthorizations(PMap<String, String> changed) {
    return new HostedZone(id, account, comment, tags, isPrivate, vpcs, changed, sets, data);
  }
}
