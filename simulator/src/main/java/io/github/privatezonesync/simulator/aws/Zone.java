package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.dns.DnsType;
import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.simulator.dns.RoutedSet;
import io.github.privatezonesync.simulator.dns.ZoneData;
import io.github.privatezonesync.simulator.dns.ZoneEntry;
import io.github.privatezonesync.simulator.dns.ZoneRecordSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

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
 * @param sets the record sets as the API has them, by {@link RecordSet#key()}, without those AWS
 *     made
 * @param data the same sets as resolvers see them, with those that AWS made
 */
record Zone(
    String id,
    String account,
    String comment,
    PMap<String, String> tags,
    boolean isPrivate,
    PMap<String, String> vpcs,
    PMap<String, String> authorizations,
    PMap<String, RecordSet> sets,
    ZoneData data) {
  /** A new zone with the name servers and the SOA that AWS puts into it. */
  static Zone of(String id, String account, DomainName origin, String comment) {
    return new Zone(
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
    return DomainNames.render(data.origin());
  }

  String arn() {
    return "arn:aws:route53:::hostedzone/" + id;
  }

  /** What the path of an answer calls it. */
  String label() {
    return "zone " + id + " of account " + account;
  }

  /** One set; the identifier is empty for a set that stands alone. */
  Optional<RecordSet> set(String name, String type, String setIdentifier) {
    return Optional.ofNullable(sets.get(RecordSet.key(name, type, setIdentifier)));
  }

  /** Everything but what AWS made. */
  ZoneData ownData() {
    return data.without(data.origin(), DnsType.NS).without(data.origin(), DnsType.SOA);
  }

  /** The sets in the order in which the API lists them. */
  List<RecordSet> listed() {
    return ownData().entries().stream()
        .map(Zone::key)
        .map(key -> Objects.requireNonNull(sets.get(key)))
        .toList();
  }

  private static String key(ZoneEntry entry) {
    return RecordSet.key(
        DomainNames.render(entry.name()),
        entry.type().toString(),
        entry instanceof RoutedSet routed ? routed.id() : "");
  }

  Zone with(RecordSet set, ZoneRecordSet seen) {
    return withSets(
        sets.plus(set.key(), set),
        set.isRouted() ? data.with(set.routing().of(seen)) : data.with(seen));
  }

  Zone without(RecordSet set, DomainName name) {
    DnsType type = DnsType.of(set.type());
    return withSets(
        sets.minus(set.key()),
        set.isRouted()
            ? data.without(name, type, set.routing().setIdentifier())
            : data.without(name, type));
  }

  private Zone withSets(PMap<String, RecordSet> changed, ZoneData seen) {
    return new Zone(id, account, comment, tags, isPrivate, vpcs, authorizations, changed, seen);
  }

  Zone withComment(String changed) {
    return new Zone(id, account, changed, tags, isPrivate, vpcs, authorizations, sets, data);
  }

  Zone withTags(PMap<String, String> changed) {
    return new Zone(id, account, comment, changed, isPrivate, vpcs, authorizations, sets, data);
  }

  Zone withVpc(Network vpc) {
    return new Zone(
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

  Zone withoutVpc(String vpc) {
    return new Zone(
        id, account, comment, tags, isPrivate, vpcs.minus(vpc), authorizations, sets, data);
  }

  Zone withAuthorizations(PMap<String, String> changed) {
    return new Zone(id, account, comment, tags, isPrivate, vpcs, changed, sets, data);
  }
}
