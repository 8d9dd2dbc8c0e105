package io.github.privatezonesync.adopt.oci;

import io.github.privatezonesync.adopt.count.Elements;
import io.github.privatezonesync.adopt.count.RawCount;
import io.github.privatezonesync.adopt.draft.DumpKind;
import io.github.privatezonesync.adopt.json.JsonNode;
import java.util.List;
import java.util.Optional;

/**
 * The documents of OCI: everything is in {@code data}, and ids say what they are of; from outputs
 * of oci-cli read 2026-11-29.
 */
final class OciKinds {
  static final DumpKind RECORDS =
      new DumpKind(
          "oci dns record zone get",
          Elements.at("data.items[]").distinctBy("domain", "rtype"),
          RawCount.NONE);
  static final DumpKind ZONES = DumpKind.of("oci dns zone get");
  static final DumpKind VIEWS = DumpKind.of("oci dns view get");
  static final DumpKind RESOLVERS = DumpKind.of("oci dns resolver get");
  static final DumpKind VCN = DumpKind.of("oci network vcn-dns-resolver-association get");
  static final DumpKind NOTHING = DumpKind.of("oci, an empty list");

  private OciKinds() {}

  static Optional<DumpKind> of(JsonNode root) {
    JsonNode data = root.get("data");
    if (data.get("items").isArray()) {
      return Optional.of(RECORDS);
    }
    if (data.get("dns-resolver-id").isGiven()) {
      return Optional.of(VCN);
    }
    if (data.isArray() && data.elements().isEmpty()) {
      return Optional.of(NOTHING);
    }
    String id = in(root).get(0).get("id").text().orElse("");
    if (id.startsWith("ocid1.dns-zone.")) {
      return Optional.of(ZONES);
    }
    if (id.startsWith("ocid1.dnsview.")) {
      return Optional.of(VIEWS);
    }
    return id.startsWith("ocid1.dnsresolver.") ? Optional.of(RESOLVERS) : Optional.empty();
  }

  /** The object of {@code get}, or the elements of {@code list}; at least one. */
  static List<JsonNode> in(JsonNode root) {
    JsonNode data = root.get("data");
    return data.elements().isEmpty() ? List.of(data) : data.elements();
  }
}
