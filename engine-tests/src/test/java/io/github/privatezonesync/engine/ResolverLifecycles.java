package io.github.privatezonesync.engine;

import static io.github.privatezonesync.engine.ForwardingStage.AZURE_HUB;

import io.github.privatezonesync.aws.AwsResolver;
import io.github.privatezonesync.azure.AzureResolver;
import io.github.privatezonesync.oci.OciResolver;
import java.util.List;

/** What happens to resolver addresses in the life of a stack: rows of docs/lifecycles.md. */
final class ResolverLifecycles {
  private static final ForwardingStage BASE = ForwardingStage.base();
  private static final String FIXED_INBOUND =
      "AWS: fixed inbound addresses are free only when the old endpoint is gone";
  private static final String SAME_SUBNET = "Azure: there is one endpoint in a subnet";

  static final List<Lifecycle> ADDRESSES =
      List.of(
          Lifecycle.of("another outbound address, AWS", BASE.only("aws"))
              .to(aws(resolver(ForwardingSite.AWS_B, "10.10.2.10", "10.10.2.12")))
              .aws("update 1", 0),
          Lifecycle.of("another inbound address, AWS", BASE.only("aws"))
              .to(aws(resolver(ForwardingSite.AWS_B, "10.10.2.20", "10.10.2.11")))
              .aws("update 1", 0),
          Lifecycle.of("another subnet in both directions, AWS", BASE.only("aws"))
              .to(aws(resolver(ForwardingSite.AWS_C, "10.10.3.10", "10.10.3.11")))
              .aws("update 2", 0),
          Lifecycle.of("another security group and other outbound addresses, AWS", BASE.only("aws"))
              .to(aws(strict("10.10.1.12", "10.10.2.12")))
              .aws("replace 2, update 1", 3)
              .because(FIXED_INBOUND),
          Lifecycle.of("another inbound subnet and address, Azure", BASE.only("azure"))
              .to(azure(azure(ForwardingSite.AZURE_OTHER_IN, "10.40.0.36")))
              .azure("create 1, delete 1", 0),
          Lifecycle.of("another inbound address at once, Azure", BASE.only("azure"))
              .refused(azure(azure(ForwardingSite.AZURE_IN, "10.40.0.5")), "could not be used")
              .to(azure(AzureResolver.of(AZURE_HUB).outbound(ForwardingSite.AZURE_OUT)))
              .to(azure(azure(ForwardingSite.AZURE_IN, "10.40.0.5")))
              .azure("create 1; delete 1; create 1", 1)
              .because(SAME_SUBNET),
          Lifecycle.of("another inbound address, in two updates, Azure", BASE.only("azure"))
              .to(azure(AzureResolver.of(AZURE_HUB).outbound(ForwardingSite.AZURE_OUT)))
              .to(azure(azure(ForwardingSite.AZURE_IN, "10.40.0.5")))
              .azure("delete 1; create 1", 1)
              .because(SAME_SUBNET),
          Lifecycle.of("another outbound subnet, Azure", BASE.only("azure"))
              .to(
                  azure(
                      AzureResolver.of(AZURE_HUB)
                          .inbound(ForwardingSite.AZURE_IN, "10.40.0.4")
                          .outbound(ForwardingSite.AZURE_OTHER_OUT)))
              .azure("replace 1, update 1", 0),
          Lifecycle.of("another inbound address, Oracle Cloud", BASE.only("oci"))
              .to(
                  oracle(
                      ForwardingSite.OCI_OTHER, "10.60.2.10", ForwardingSite.OCI_IN, "10.60.1.11"))
              .oci("create 1, delete 1", 0),
          Lifecycle.of("another outbound address, Oracle Cloud", BASE.only("oci"))
              .to(
                  oracle(
                      ForwardingSite.OCI_IN, "10.60.1.10", ForwardingSite.OCI_OTHER, "10.60.2.11"))
              .oci("replace 1, update 1", 0));

  private ResolverLifecycles() {}

  private static ForwardingStage aws(AwsResolver resolver) {
    return BASE.target("aws", () -> ForwardingStage.aws(resolver).build()).only("aws");
  }

  private static ForwardingStage azure(AzureResolver resolver) {
    return BASE.target("azure", () -> ForwardingStage.azure(resolver).build()).only("azure");
  }

  private static ForwardingStage oracle(
      String inboundSubnet, String inbound, String outboundSubnet, String outbound) {
    OciResolver hub =
        OciResolver.of(ForwardingStage.OCI_HUB)
            .inbound(inboundSubnet, inbound)
            .outbound(outboundSubnet, outbound);
    return BASE.target("oci", () -> ForwardingStage.oci(hub).build()).only("oci");
  }

  /** With another second address in both directions. */
  static AwsResolver resolver(String subnet, String inbound, String outbound) {
    return AwsResolver.of(ForwardingStage.AWS_HUB)
        .securityGroups(ForwardingSite.AWS_DNS)
        .inbound(ForwardingSite.AWS_A, "10.10.1.10")
        .inbound(subnet, inbound)
        .outbound(ForwardingSite.AWS_A, "10.10.1.11")
        .outbound(subnet, outbound);
  }

  /** In another security group. */
  private static AwsResolver strict(String outboundA, String outboundB) {
    return AwsResolver.of(ForwardingStage.AWS_HUB)
        .securityGroups(ForwardingSite.AWS_STRICT)
        .inbound(ForwardingSite.AWS_A, "10.10.1.10")
        .inbound(ForwardingSite.AWS_B, "10.10.2.10")
        .outbound(ForwardingSite.AWS_A, outboundA)
        .outbound(ForwardingSite.AWS_B, outboundB);
  }

  static AzureResolver azure(String inboundSubnet, String address) {
    return AzureResolver.of(AZURE_HUB)
        .inbound(inboundSubnet, address)
        .outbound(ForwardingSite.AZURE_OUT);
  }
}
