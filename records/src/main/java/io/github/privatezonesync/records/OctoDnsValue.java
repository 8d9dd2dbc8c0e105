package io.github.privatezonesync.records;

import io.github.privatezonesync.dns.Caa;
import io.github.privatezonesync.dns.Ds;
import io.github.privatezonesync.dns.Mx;
import io.github.privatezonesync.dns.Naptr;
import io.github.privatezonesync.dns.RecordData;
import io.github.privatezonesync.dns.Srv;
import io.github.privatezonesync.dns.Sshfp;
import io.github.privatezonesync.dns.Svcb;
import io.github.privatezonesync.dns.Tlsa;
import io.github.privatezonesync.dns.Txt;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The data of a record as a value of octoDNS: a text, or a map of fields. */
final class OctoDnsValue {
  private static final Set<String> LISTS = Set.of("alpn", "ipv4hint", "ipv6hint", "mandatory");

  private OctoDnsValue() {}

  static Object of(RecordData data) {
    if (data instanceof Txt text) {
      return OctoDnsText.write(text).orElseThrow();
    }
    if (data instanceof Mx mx) {
      return fields("exchange", mx.exchange().absolute(), "preference", mx.preference());
    }
    if (data instanceof Srv srv) {
      return fields(
          "port", srv.port(),
          "priority", srv.priority(),
          "target", srv.target().absolute(),
          "weight", srv.weight());
    }
    if (data instanceof Caa caa) {
      return fields("flags", caa.flags(), "tag", caa.tag(), "value", caa.value());
    }
    if (data instanceof Naptr naptr) {
      return fields(
          "flags", naptr.flags(),
          "order", naptr.order(),
          "preference", naptr.preference(),
          "regexp", naptr.regexp(),
          "replacement", naptr.replacement().absolute(),
          "service", naptr.service());
    }
    if (data instanceof Ds ds) {
      return fields(
          "algorithm", ds.algorithm(),
          "digest", ds.digest(),
          "digest_type", ds.digestType(),
          "key_tag", ds.keyTag());
    }
    if (data instanceof Sshfp sshfp) {
      return fields(
          "algorithm", sshfp.algorithm(),
          "fingerprint", sshfp.fingerprint(),
          "fingerprint_type", sshfp.fingerprintType());
    }
    if (data instanceof Tlsa tlsa) {
      return fields(
          "certificate_association_data", tlsa.association(),
          "certificate_usage", tlsa.usage(),
          "matching_type", tlsa.matchingType(),
          "selector", tlsa.selector());
    }
    return data instanceof Svcb svcb ? svcb(svcb) : data.presentation();
  }

  private static Map<String, Object> svcb(Svcb svcb) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    new TreeMap<>(svcb.parameters())
        .forEach((key, value) -> parameters.put(key, parameter(key, value)));
    Map<String, Object> fields = new LinkedHashMap<>();
    if (!parameters.isEmpty()) {
      fields.put("svcparams", parameters);
    }
    fields.put("svcpriority", svcb.priority());
    fields.put("targetname", svcb.target().absolute());
    return fields;
  }

  private static Object parameter(String key, String value) {
    if (value.isEmpty()) {
      return YamlText.NULL;
    }
    return LISTS.contains(key) ? List.of(value.split(",", -1)) : value;
  }

  private static Map<String, Object> fields(Object... namesAndValues) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      fields.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
    }
    return fields;
  }
}
