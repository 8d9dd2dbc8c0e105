package io.github.privatezonesync.oci;

import java.util.Arrays;
import java.util.Optional;

/** What an OCID can be of, as far as this package knows. */
enum OcidType {
  VCN("a VCN", true, "vcn"),
  SUBNET("a subnet", true, "subnet"),
  NETWORK_SECURITY_GROUP("a network security group", true, "networksecuritygroup"),
  /** The root compartment has the OCID of the tenancy. */
  COMPARTMENT("a compartment", false, "compartment"),
  VIEW("a view", true, "dnsview"),
  ZONE("a private zone", true, "dns-zone"),
  RESOLVER("a resolver", true, "dnsresolver");

  private final String words;
  private final boolean regional;
  private final String name;

  OcidType(String words, boolean regional, String name) {
    this.words = words;
    this.regional = regional;
    this.name = name;
  }

  static Optional<OcidType> named(String name) {
    return name.equals("tenancy")
        ? Optional.of(COMPARTMENT)
        : Arrays.stream(values()).filter(type -> type.name.equals(name)).findFirst();
  }

  /** For example {@code a VCN}. */
  String words() {
    return words;
  }

  /** For example {@code ocid1.vcn.{realm}.{region}.{unique id}}. */
  String form() {
    return "ocid1." + name + (regional ? ".{realm}.{region}." : ".{realm}..") + "{unique id}";
  }
}
