package io.github.privatezonesync.oci.resource;

import com.pulumi.resources.CustomResource;
import com.pulumi.resources.CustomResourceOptions;

/** All records of a name and type in a zone. */
public final class Rrset extends CustomResource {
  /** The type token. */
  public static final String TYPE = "oci:Dns/rrset:Rrset";

  /**
   * Registers a record set.
   *
   * @param name the logical name
   * @param args the inputs
   * @param options the options; without a version, they get that of {@link Plugin}
   */
  public Rrset(String name, RrsetArgs args, CustomResourceOptions options) {
    super(TYPE, name, args, Plugin.withVersion(options));
  }
}
