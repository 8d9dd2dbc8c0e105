package io.github.privatezonesync.oci.resource;

import com.pulumi.resources.CustomResource;
import com.pulumi.resources.CustomResourceOptions;

/**
 * The resolver of a VCN, which exists as long as the VCN: creating this resource overwrites the
 * lists of attached views and rules, and deleting it empties both.
 */
public final class Resolver extends CustomResource {
  /** The type token. */
  public static final String TYPE = "oci:Dns/resolver:Resolver";

  /**
   * Registers a resolver. Its id is an OCID.
   *
   * @param name the logical name
   * @param args the inputs
   * @param options the options; without a version, they get that of {@link Plugin}
   */
  public Resolver(String name, ResolverArgs args, CustomResourceOptions options) {
    super(TYPE, name, args, Plugin.withVersion(options));
  }
}
