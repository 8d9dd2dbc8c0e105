package io.github.privatezonesync.simulator.azure;

import io.github.privatezonesync.simulator.cloud.CloudException;
import io.github.privatezonesync.simulator.dns.DnsType;
import io.github.privatezonesync.simulator.dns.ResourceRecord;
import io.github.privatezonesync.simulator.dns.ZoneRecordSet;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a record set may be and what it may stand beside. */
final class RecordSetRules {
  private static final String APEX = "@";
  private static final int LONGEST_TEXT = 4_096;

  /** The place among the fields of an SOA. */
  private static final int SERIAL_NUMBER = 2;

  private RecordSetRules() {}

  static void check(
      Zone zone,
      RecordType type,
      String name,
      @Nullable RecordSet existing,
      RecordSets.Request request) {
    checkPlace(type, name);
    checkNeighbours(zone, type, name);
    checkProperties(type, request);
    List<List<String>> values = values(type, existing, request);
    if (values.size() > Quotas.VALUES_PER_RECORD_SET) {
      throw tooManyValues();
    }
    checkValues(type, existing, values);
    if (existing == null && zone.sets().size() >= Quotas.RECORD_SETS_PER_ZONE) {
      throw Refusals.badRequest(
              "The number of record sets of Private DNS zone '%s' has reached its limit of %d."
                  .formatted(zone.name(), Quotas.RECORD_SETS_PER_ZONE))
          .answered();
    }
  }

  /**
   * The values of the request. Of an SOA, what is left out stays as it is, and so does the serial
   * number: in {@code test_Private_Dns_Zone2_Import.yaml} of <a
   * href="https://github.com/Azure/azure-cli/tree/dev/src/azure-cli/azure/cli/command_modules/privatedns/tests/latest/recordings">azure-cli</a>
   * it is sent as 10 and comes back as 1.
   */
  static List<List<String>> values(
      RecordType type, @Nullable RecordSet existing, RecordSets.Request request) {
    List<List<String>> given =
        RecordSetProperties.kept(type, request.values().get(type.property()));
    if (type != RecordType.SOA || existing == null) {
      return given;
    }
    List<String> soa = new ArrayList<>(existing.values().get(0));
    if (!given.isEmpty()) {
      for (int i = 0; i < soa.size(); i++) {
        String field = given.get(0).get(i);
        soa.set(i, field.isEmpty() || i == SERIAL_NUMBER ? soa.get(i) : field);
      }
    }
    return List.of(soa);
  }

  /** No value stands in a set twice, however it is written. */
  static void checkDistinct(RecordType type, List<ResourceRecord> records) {
    long different = records.stream().map(RecordSetRules::identity).distinct().count();
    if (different < records.size()) {
      throw Refusals.badRequest(
              "The list of record sets of type '%s' may not contain multiple entries with the same '%s'."
                  .formatted(
                      type,
                      type == RecordType.SRV
                          ? "(priority, weight, target)"
                          : type.fields().get(type.fields().size() - 1).name()))
          .answered();
    }
  }

  /** No answer is longer than a message. */
  static void checkLength(ZoneRecordSet set) {
    int length = set.answerLength();
    if (length > ZoneRecordSet.LONGEST_ANSWER) {
      throw Refusals.badRequest(
              "The record set is too large: its answer has %d octets, and a DNS message has at most %d."
                  .formatted(length, ZoneRecordSet.LONGEST_ANSWER))
          .answered();
    }
  }

  /** What no two values of a set have alike: of SRV, all except the port (azure-cli#21716). */
  private static Object identity(ResourceRecord record) {
    return record.type().equals(DnsType.SRV)
        ? record.data().toLowerCase(Locale.ROOT).replaceFirst(" [0-9]+ (\\S+)$", " $1")
        : record;
  }

  private static void checkPlace(RecordType type, String name) {
    boolean apex = name.equals(APEX);
    if (type == RecordType.SOA && !apex) {
      throw Refusals.badRequest("Record sets of type 'SOA' must have the name '@'.").answered();
    }
    if (type == RecordType.CNAME && apex) {
      throw Refusals.badRequest("Record sets of type 'CNAME' cannot have the name '@'.").answered();
    }
  }

  /**
   * A CNAME set cannot coexist with other sets of its name (<a
   * href="https://learn.microsoft.com/azure/dns/dns-private-records#cname-records">CNAME
   * records</a>), and a set without records is a set.
   */
  private static void checkNeighbours(Zone zone, RecordType type, String name) {
    for (RecordType other : RecordType.values()) {
      if (other == type || zone.set(other, name) == null) {
        continue;
      }
      if (type == RecordType.CNAME) {
        throw Refusals.conflict(
                "The CNAME record could not be created because another record with the same name"
                    + " already exists in this zone.")
            .answered();
      }
      if (other == RecordType.CNAME) {
        throw Refusals.conflict(
                "The %s record could not be created because a CNAME record with the same name already exists in this zone."
                    .formatted(type))
            .answered();
      }
    }
  }

  private static void checkProperties(RecordType type, RecordSets.Request request) {
    for (RecordType other : RecordType.values()) {
      if (other != type && request.values().containsKey(other.property())) {
        throw Refusals.badRequest(
                "A record set of type '%s' cannot have the property '%s'."
                    .formatted(type, other.property()))
            .answered();
      }
    }
  }

  private static void checkValues(
      RecordType type, @Nullable RecordSet existing, List<List<String>> values) {
    if (type == RecordType.SOA && existing != null) {
      String host = existing.values().get(0).get(0);
      if (!values.get(0).get(0).toLowerCase(Locale.ROOT).equals(host)) {
        throw Refusals.badRequest("The host of the SOA record cannot be changed.").answered();
      }
    }
    if (type == RecordType.TXT) {
      int length =
          values.stream()
              .flatMap(List::stream)
              .mapToInt(text -> text.getBytes(StandardCharsets.UTF_8).length)
              .sum();
      if (length > LONGEST_TEXT) {
        throw Refusals.badRequest(
                "The combined length of all TXT records in a record set may not exceed 4096"
                    + " characters.")
            .answered();
      }
    }
  }

  /** The API answers with nothing but the status; these are the provider's words for that. */
  private static CloudException tooManyValues() {
    return new CloudException(
        409, "", "unexpected response from Azure: '', HTTP status: 409 Conflict");
  }
}
