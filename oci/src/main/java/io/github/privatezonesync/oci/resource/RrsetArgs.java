package io.github.privatezonesync.oci.resource;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.resources.ResourceArgs;
import java.util.List;

/**
 * The inputs of an {@link Rrset}. Another zone, name or type replaces it.
 *
 * <p>A zone given by its OCID needs no view. The provider deprecates scope and compartment here.
 */
@SuppressWarnings("UnusedVariable") // the SDK reads the fields
public final class RrsetArgs extends ResourceArgs {
  @Import(name = "zoneNameOrId", required = true)
  private final Output<String> zoneNameOrId;

  @Import(name = "domain", required = true)
  private final Output<String> domain;

  @Import(name = "rtype", required = true)
  private final Output<String> rtype;

  @Import(name = "items")
  private final Output<List<RrsetItemArgs>> items;

  /**
   * The inputs of a record set.
   *
   * @param zoneId the OCID of the zone
   * @param domain the full name, without a final dot
   * @param rtype the type in upper case
   * @param items the records, in no order; at least one
   */
  public RrsetArgs(
      Output<String> zoneId,
      Output<String> domain,
      Output<String> rtype,
      Output<List<RrsetItemArgs>> items) {
    this.zoneNameOrId = zoneId;
    this.domain = domain;
    this.rtype = rtype;
    this.items = items;
  }
}
