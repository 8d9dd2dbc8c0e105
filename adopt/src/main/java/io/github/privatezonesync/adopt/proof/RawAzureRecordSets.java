package io.github.privatezonesync.adopt.proof;

import io.github.privatezonesync.adopt.data.TxtTexts;
import io.github.privatezonesync.adopt.found.ExistingRecordSet;
import io.github.privatezonesync.adopt.found.RecordContent;
import io.github.privatezonesync.adopt.found.RecordText;
import io.github.privatezonesync.adopt.found.ZonePlace;
import io.github.privatezonesync.simulator.SimulatedProvider;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Creates record sets of Azure as they are. */
record RawAzureRecordSets(ZonePlace.Azure place, SimulatedProvider provider)
    implements RawRecordSets {
  @Override
  public void create(ExistingRecordSet set) {
    Map<String, Object> inputs = new HashMap<>();
    inputs.put("resourceGroupName", place.resourceGroup());
    inputs.put("privateZoneName", place.zone());
    inputs.put("relativeRecordSetName", set.name());
    inputs.put("recordType", set.type());
    inputs.put("ttl", set.ttl().orElse(0));
    if (!set.metadata().isEmpty()) {
      inputs.put("metadata", set.metadata());
    }
    List<List<String>> words =
        ((RecordContent.Values) set.content())
            .values().stream().map(value -> words(set.type(), value)).toList();
    if (set.type().equals("CNAME")) {
      inputs.put("cnameRecord", Map.of("cname", words.get(0).get(0)));
    } else {
      inputs.put(property(set), words.stream().map(value -> fields(set.type(), value)).toList());
    }
    String unused =
        provider.create("azure-native:network:PrivateRecordSet", set.name(), inputs).id();
  }

  private static String property(ExistingRecordSet set) {
    return switch (set.type()) {
      case "A" -> "aRecords";
      case "AAAA" -> "aaaaRecords";
      case "MX" -> "mxRecords";
      case "PTR" -> "ptrRecords";
      case "SRV" -> "srvRecords";
      case "TXT" -> "txtRecords";
      default ->
          throw new IllegalArgumentException("Azure has no record sets of type " + set.type());
    };
  }

  private static Map<String, Object> fields(String type, List<String> words) {
    return switch (type) {
      case "A" -> Map.of("ipv4Address", words.get(0));
      case "AAAA" -> Map.of("ipv6Address", words.get(0));
      case "MX" -> Map.of("preference", Integer.valueOf(words.get(0)), "exchange", words.get(1));
      case "PTR" -> Map.of("ptrdname", words.get(0));
      case "SRV" ->
          Map.of(
              "priority",
              Integer.valueOf(words.get(0)),
              "weight",
              Integer.valueOf(words.get(1)),
              "port",
              Integer.valueOf(words.get(2)),
              "target",
              words.get(3));
      default -> Map.of("value", words);
    };
  }

  private static List<String> words(String type, RecordText value) {
    return type.equals("TXT") ? TxtTexts.words(value) : List.of(value.asFound().split(" ", -1));
  }
}
