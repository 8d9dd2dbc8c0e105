package io.github.privatezonesync.oci.resource;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.resources.ResourceArgs;
import java.util.List;

/** A rule of a {@link Resolver}: it forwards the questions for some domains to one address. */
@SuppressWarnings("UnusedVariable") // the SDK reads the fields
public final class ResolverRuleArgs extends ResourceArgs {
  @Import(name = "action", required = true)
  private final Output<String> action = Output.of("FORWARD");

  @Import(name = "qnameCoverConditions")
  private final Output<List<String>> qnameCoverConditions;

  @Import(name = "destinationAddresses", required = true)
  private final Output<List<String>> destinationAddresses;

  @Import(name = "sourceEndpointName", required = true)
  private final Output<String> sourceEndpointName;

  /**
   * A rule that forwards.
   *
   * @param qnameCoverConditions the domains; it matches them and every name below
   * @param destinationAddresses exactly one IPv4 address
   * @param sourceEndpointName the name of a forwarding endpoint of the resolver
   */
  public ResolverRuleArgs(
      Output<List<String>> qnameCoverConditions,
      Output<List<String>> destinationAddresses,
      Output<String> sourceEndpointName) {
    this.qnameCoverConditions = qnameCoverConditions;
    this.destinationAddresses = destinationAddresses;
    this.sourceEndpointName = sourceEndpointName;
  }
}
