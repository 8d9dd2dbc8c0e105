package io.github.privatezonesync.adopt.azure;

import io.github.privatezonesync.adopt.data.Escapes;
import io.github.privatezonesync.adopt.data.RecordTexts;
import io.github.privatezonesync.adopt.draft.SetReading;
import io.github.privatezonesync.adopt.found.RecordContent;
import io.github.privatezonesync.adopt.found.RecordText;
import io.github.privatezonesync.adopt.json.JsonNode;
import io.github.privatezonesync.dns.RecordType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the typed records of a record set. */
record AzureRecords(AzureResource set, SetReading reading) {
  RecordContent.Values of(String type) {
    return new RecordContent.Values(
        switch (type) {
          case "A" -> all("aRecords", record -> fields(record, "ipv4Address"));
          case "AAAA" -> all("aaaaRecords", record -> fields(record, "ipv6Address"));
          case "MX" -> all("mxRecords", record -> fields(record, "preference", "exchange"));
          case "SRV" ->
              all("srvRecords", record -> fields(record, "priority", "weight", "port", "target"));
          case "PTR" -> all("ptrRecords", record -> host(RecordType.PTR, record.get("ptrdname")));
          case "TXT" -> all("txtRecords", this::txt);
          case "CNAME" -> cname();
          case "SOA" -> soa();
          default -> List.of();
        });
  }

  private List<RecordText> all(String member, Function<JsonNode, RecordText> read) {
    List<RecordText> records = new ArrayList<>();
    set.property(member).elements().forEach(record -> records.add(read.apply(record)));
    return records;
  }

  private RecordText fields(JsonNode record, String... names) {
    return reading.value(joined(record, names), Escapes.DECIMAL);
  }

  private static String joined(JsonNode record, String... names) {
    return Stream.of(names).map(name -> text(record.get(name))).collect(Collectors.joining(" "));
  }

  private static String text(JsonNode field) {
    return field.text().orElseGet(() -> Long.toString(field.whole().orElse(-1)));
  }

  private RecordText host(RecordType type, JsonNode host) {
    String name = host.text().orElse("");
    return reading.value(name, () -> RecordTexts.host(type, name));
  }

  /** The strings have neither quotes nor escapes. */
  private RecordText txt(JsonNode record) {
    List<String> strings =
        record.get("value").elements().stream().map(string -> string.text().orElse("")).toList();
    return reading.value(String.join("", strings), () -> RecordTexts.txt(strings));
  }

  private List<RecordText> cname() {
    JsonNode record = set.property("cnameRecord");
    return record.isObject() ? List.of(host(RecordType.CNAME, record.get("cname"))) : List.of();
  }

  private List<RecordText> soa() {
    JsonNode record = set.property("soaRecord");
    String data =
        joined(
            record,
            "host",
            "email",
            "serialNumber",
            "refreshTime",
            "retryTime",
            "expireTime",
            "minimumTtl");
    return record.isObject() ? List.of(new RecordText(data, data)) : List.of();
  }
}
