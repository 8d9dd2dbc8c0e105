package io.github.privatezonesync.oci.resource;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.resources.ResourceArgs;

/** A record of an {@link Rrset}. */
@SuppressWarnings("UnusedVariable") // the SDK reads the fields
public final class RrsetItemArgs extends ResourceArgs {
  @Import(name = "domain", required = true)
  private final Output<String> domain;

  @Import(name = "rtype", required = true)
  private final Output<String> rtype;

  @Import(name = "rdata", required = true)
  private final Output<String> rdata;

  @Import(name = "ttl", required = true)
  private final Output<Integer> ttl;

  /**
   * A record.
   *
   * @param domain the name of the record set
   * @param rtype the type of the record set
   * @param rdata the value in presentation format, host names with a final dot
   * @param ttl in seconds, at least 1
   */
  public RrsetItemArgs(
      Output<String> domain, Output<String> rtype, Output<String> rdata, Output<Integer> ttl) {
    this.domain = domain;
    this.rtype = rtype;
    this.rdata = rdata;
    this.ttl = ttl;
  }
}
