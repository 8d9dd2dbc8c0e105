package io.github.privatezonesync.oci.resource;

import com.pulumi.resources.CustomResource;
import com.pulumi.resources.CustomResourceOptions;

/** A view: private zones that can be attached to the resolvers of VCNs of its region. */
public final class View extends CustomResource {
  /** The type token. */
  public static final String TYPE = "oci:Dns/view:View";

  /**
   * Registers a view. Its id is an OCID.
   *
   * @param name the logical name
   * @param args the inputs
   * @param options the options; without a version, they get that of {@link Plugin}
   */
  public View(String name, ViewArgs args, CustomResourceOptions options) {
    super(TYPE, name, args, Plugin.withVersion(options));
  }
}
