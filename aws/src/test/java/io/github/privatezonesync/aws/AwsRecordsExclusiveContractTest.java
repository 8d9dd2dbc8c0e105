package io.github.privatezonesync.aws;

import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.testkit.DeclaredResource;
import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.Inputs;
import io.github.privatezonesync.testkit.contract.ReadRecordSet;
import io.github.privatezonesync.testkit.contract.TargetSpec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The same rules where one resource holds all record sets and passes them on as they are. */
class AwsRecordsExclusiveContractTest extends AwsTargetContractTest {
  @Override
  AwsTarget.Builder builder(TargetSpec spec) {
    return super.builder(spec).exclusiveRecords();
  }

  @Override
  List<ReadRecordSet> recordSets(DeclaredStack stack) {
    List<ReadRecordSet> sets = new ArrayList<>();
    for (DeclaredResource records :
        stack.resources("aws:route53/recordsExclusive:RecordsExclusive")) {
      Inputs inputs = records.inputs();
      if (inputs.has("resourceRecordSets")) {
        inputs
            .objects("resourceRecordSets")
            .forEach(set -> sets.add(recordSet(records, inputs.text("zoneId"), set)));
      }
    }
    return sets;
  }

  @Override
  protected String checked(DeclaredStack stack, String address) {
    return stack.resources("aws:route53/recordsExclusive:RecordsExclusive").stream()
        .flatMap(records -> records.inputs().objects("resourceRecordSets").stream())
        .filter(set -> set.objects("resourceRecords").toString().contains(address))
        .map(set -> set.text("healthCheckId"))
        .findFirst()
        .orElseThrow();
  }

  private static ReadRecordSet recordSet(DeclaredResource records, String zone, Inputs set) {
    RecordType type = RecordType.valueOf(set.text("type"));
    return new ReadRecordSet(
        records,
        zone,
        set.text("name").replace("\\057", "/"),
        type,
        set.number("ttl"),
        set.objects("resourceRecords").stream()
            .map(record -> record.text("value"))
            .map(value -> TEXTS.contains(type) ? text(value) : value)
            .toList());
  }

  @Override
  protected Map<RecordType, String> goldens() {
    Map<RecordType, String> goldens = new HashMap<>();
    goldens.put(RecordType.A, golden("a", "A", "10.0.4.7", "10.0.4.8"));
    goldens.put(RecordType.AAAA, golden("aaaa", "AAAA", "2001:db8::7"));
    goldens.put(RecordType.CAA, golden("caa", "CAA", "0 issue \\\"ca.example.net\\\""));
    goldens.put(RecordType.CNAME, golden("cname", "CNAME", "www.example.com."));
    goldens.put(RecordType.HTTPS, golden("https", "HTTPS", "1 . alpn=h2,h3"));
    goldens.put(RecordType.MX, golden("mx", "MX", "10 mail.example.com."));
    goldens.put(
        RecordType.NAPTR,
        golden(
            "naptr", "NAPTR", "100 50 \\\"S\\\" \\\"SIP+D2U\\\" \\\"\\\" _sip._udp.example.com."));
    goldens.put(RecordType.PTR, golden("ptr", "PTR", "host.example.com."));
    goldens.put(RecordType.SPF, golden("spf", "SPF", "\\\"v=spf1 -all\\\""));
    goldens.put(RecordType.SRV, golden("_sip._tcp", "SRV", "1 2 8443 host.example.com."));
    goldens.put(RecordType.SSHFP, golden("sshfp", "SSHFP", "4 2 " + "a".repeat(64)));
    goldens.put(RecordType.SVCB, golden("_dns.svcb", "SVCB", "1 svc.example.com. port=8443"));
    goldens.put(RecordType.TLSA, golden("_443._tcp.tlsa", "TLSA", "3 1 1 " + "b".repeat(64)));
    goldens.put(RecordType.TXT, golden("txt", "TXT", "\\\"owner=search team\\\""));
    return goldens;
  }

  private static String golden(String name, String type, String... values) {
    return "{name: \"%s.corp.internal.\", resourceRecords: [%s], ttl: 300, type: \"%s\"}"
        .formatted(
            name,
            Stream.of(values).map("{value: \"%s\"}"::formatted).collect(Collectors.joining(", ")),
            type);
  }
}
