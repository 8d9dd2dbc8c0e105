package io.github.privatezonesync.oci.resource;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Export;
import com.pulumi.resources.CustomResource;
import com.pulumi.resources.CustomResourceOptions;

/** A private zone. */
@SuppressWarnings("NullAway.Init") // the SDK sets the fields
public final class Zone extends CustomResource {
  /** The type token. */
  public static final String TYPE = "oci:Dns/zone:Zone";

  @Export(
      name = "name",
      refs = {String.class},
      tree = "[0]")
  private Output<String> name;

  @Export(
      name = "viewId",
      refs = {String.class},
      tree = "[0]")
  private Output<String> viewId;

  /**
   * Registers a zone. Its id is an OCID.
   *
   * @param name the logical name
   * @param args the inputs
   * @param options the options; without a version, they get that of {@link Plugin}
   */
  public Zone(String name, ZoneArgs args, CustomResourceOptions options) {
    super(TYPE, name, args, Plugin.withVersion(options));
  }

  /** {@return the domain of the zone, without a final dot} */
  public Output<String> name() {
    return name;
  }

  /** {@return the OCID of the view that holds the zone} */
  public Output<String> viewId() {
    return viewId;
  }
}
