package io.github.privatezonesync.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CloudIdsTest {
  @Test
  void givesEachVpcAnIdOfItsOwn() {
    Object one = CloudIds.of("aws:ec2/vpc:Vpc", "customer-a", Map.of()).get("id");
    Object other = CloudIds.of("aws:ec2/vpc:Vpc", "customer-b", Map.of()).get("id");

    assertThat(one).asString().matches("vpc-[0-9a-f]{17}").isNotEqualTo(other);
    assertThat(CloudIds.of("aws:ec2/vpc:Vpc", "customer-a", Map.of()).get("id")).isEqualTo(one);
  }

  @Test
  void givesAVirtualNetworkTheIdOfItsResourceGroup() {
    assertThat(
            CloudIds.of(
                "azure-native:network:VirtualNetwork", "we", Map.of("resourceGroupName", "dns")))
        .containsExactly(
            Map.entry(
                "id",
                "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/dns"
                    + "/providers/Microsoft.Network/virtualNetworks/we"));
  }

  @Test
  void givesAVpcNetworkTheSelfLinkOfItsProjectAndPhysicalName() {
    assertThat(
            CloudIds.of(
                "gcp:compute/network:Network", "hub", Map.of("project", "p", "name", "hub-1")))
        .containsEntry("id", "projects/p/global/networks/hub-1")
        .containsEntry(
            "selfLink", "https://www.googleapis.com/compute/v1/projects/p/global/networks/hub-1");
  }

  @Test
  void givesAVcnAnOcidOfNoRegion() {
    assertThat(CloudIds.of("oci:Core/vcn:Vcn", "fra", Map.of()).get("id"))
        .asString()
        .matches("ocid1\\.vcn\\.oc1\\.\\.aaaaaaaa[0-9a-f]{17}");
  }

  @Test
  void saysNothingOfOtherTypes() {
    assertThat(CloudIds.of("aws:ec2/subnet:Subnet", "a", Map.of())).isEmpty();
  }
}
