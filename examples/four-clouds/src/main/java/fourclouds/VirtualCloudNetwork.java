package fourclouds;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.resources.CustomResource;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumi.resources.ResourceArgs;
import java.util.List;

/**
 * A VCN. Maven Central has no SDK for Oracle Cloud; with one that you have built, use its class
 * {@code Vcn}.
 */
final class VirtualCloudNetwork extends CustomResource {
  VirtualCloudNetwork(String name, String compartment, String cidr) {
    super("oci:Core/vcn:Vcn", name, new Args(compartment, name, cidr), CustomResourceOptions.Empty);
  }

  /** A VCN resolves names only with a DNS label. */
  @SuppressWarnings("UnusedVariable") // the SDK reads the fields
  private static final class Args extends ResourceArgs {
    @Import private final Output<String> compartmentId;
    @Import private final Output<String> displayName;
    @Import private final Output<String> dnsLabel;
    @Import private final Output<List<String>> cidrBlocks;

    Args(String compartment, String name, String cidr) {
      this.compartmentId = Output.of(compartment);
      this.displayName = Output.of(name);
      this.dnsLabel = Output.of(name);
      this.cidrBlocks = Output.of(List.of(cidr));
    }
  }
}
