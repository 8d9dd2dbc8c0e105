package io.github.privatezonesync.simulator.azure;

import io.github.privatezonesync.simulator.cloud.CloudException;
import io.github.privatezonesync.simulator.dns.DnsType;
import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.simulator.dns.ResourceRecord;
import io.github.privatezonesync.simulator.dns.ZoneRecordSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pcollections.PMap;

/** The API of record sets, which answers at once. */
final class RecordSets {
  private static final String APEX = "@";

  private RecordSets() {}

  /**
   * What a request says of a set.
   *
   * @param ttl the TTL, null if none is given
   * @param values the properties that hold values, by name
   * @param metadata the metadata
   */
  record Request(@Nullable Double ttl, Map<String, Object> values, PMap<String, String> metadata) {
    Request {
      values = Map.copyOf(values);
    }
  }

  /** Makes a set, or puts other values in it. */
  static AzureState createOrUpdate(AzureState state, ArmId id, Request request) {
    if (state.group(id).isEmpty()) {
      throw Refusals.groupNotFound(id).answered();
    }
    RecordType type = RecordType.named(id.type()).orElseThrow(() -> noSuchType(id));
    Zone zone = state.zone(id.parent());
    if (zone == null) {
      throw Refusals.parentNotFound(id).answered();
    }
    ResourceNames.problemOfRecord(id.name(), zone.name())
        .ifPresent(
            problem -> {
              throw problem.answered();
            });
    RecordSet existing = zone.set(type, id.name());
    RecordSetRules.check(zone, type, id.name(), existing, request);
    AzureState next = state.afterCall();
    RecordSet set =
        new RecordSet(
            existing == null ? zone.id().child(type.name(), id.name()) : existing.id(),
            ttl(request),
            RecordSetRules.values(type, existing, request),
            request.metadata(),
            next.calls());
    return next.with(put(zone, set));
  }

  /** Deletes a set. */
  static AzureState delete(AzureState state, Zone zone, RecordSet set) {
    if (set.type() == RecordType.SOA) {
      throw Refusals.badRequest(
              "Record sets of type 'SOA' with name '%s' cannot be deleted."
                  .formatted(set.id().name()))
          .answered();
    }
    return state
        .afterCall()
        .with(zone.without(set, zone.data().without(name(zone, set), set.type().dnsType())));
  }

  /** The zone with a set in it. An empty set is kept, but no name server has it. */
  static Zone put(Zone zone, RecordSet set) {
    DomainName name = name(zone, set);
    RecordData data = new RecordData(name, set.ttl());
    List<ResourceRecord> records =
        set.values().stream().map(value -> data.record(set.type(), value)).toList();
    DnsType type = set.type().dnsType();
    if (records.isEmpty()) {
      return zone.with(set, zone.data().without(name, type));
    }
    ZoneRecordSet seen = ZoneRecordSet.of(name, type, set.ttl(), records);
    RecordSetRules.checkLength(seen);
    RecordSetRules.checkDistinct(set.type(), records);
    return zone.with(set, zone.data().with(seen));
  }

  private static long ttl(Request request) {
    Double ttl = request.ttl();
    if (ttl == null) {
      throw Refusals.badRequest("The record set has no TTL.").answered();
    }
    if (ttl != Math.rint(ttl) || ttl < 0 || ttl > Quotas.LONGEST_TTL) {
      throw Refusals.badRequest(
              "The TTL is invalid. It must be a whole number between 0 and %d."
                  .formatted(Quotas.LONGEST_TTL))
          .answered();
    }
    return ttl.longValue();
  }

  private static DomainName name(Zone zone, RecordSet set) {
    DomainName origin = zone.data().origin();
    String relative = set.id().name().toLowerCase(Locale.ROOT);
    return relative.equals(APEX) ? origin : DomainName.of(relative, origin);
  }

  private static CloudException noSuchType(ArmId id) {
    return new ArmError(
            404,
            "InvalidResourceType",
            "The resource type '%s' could not be found in the namespace 'Microsoft.Network' for api version '2020-06-01'."
                .formatted("privateDnsZones/" + id.type()))
        .answered();
  }
}
