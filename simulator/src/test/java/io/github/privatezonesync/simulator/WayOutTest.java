package io.github.privatezonesync.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What stands below the words of a cloud: what the simulator knows, and what to do. */
class WayOutTest {
  private static final String FAR = "projects/far/global/networks/hub";
  private static final String ADD_FAR =
      "there is no network 'projects/far/global/networks/hub'; add it, new SimulatedNetwork(\"gcp\","
          + " \"projects/far/global/networks/hub\", \"hub\", \"far\", null) or 'serve --network"
          + " gcp:projects/far/global/networks/hub', or deploy the stack that makes it first";

  private final SimulatedClouds clouds =
      SimulatedClouds.fresh()
          .network(new SimulatedNetwork("aws", "vpc-1", "hub", "111111111111", "us-east-1"))
          .network(new SimulatedNetwork("aws", "vpc-2", "lab", "222222222222", "us-east-1"));

  private SimulatedProvider aws(String account) {
    return clouds.provider(
        "aws",
        Map.of(
            "region",
            "us-east-1",
            "assumeRole",
            Map.of("roleArn", "arn:aws:iam::" + account + ":role/dns")));
  }

  private SimulatedProvider gcp() {
    return clouds.provider("gcp", Map.of("project", "near"));
  }

  private static List<String> lines(ThrowingCallable refused) {
    return String.valueOf(catchThrowable(refused).getMessage()).lines().toList();
  }

  private String zone() {
    return aws("111111111111")
        .create(
            "aws:route53/zone:Zone",
            "corp",
            Map.of("name", "corp.internal", "vpcs", List.of(Map.of("vpcId", "vpc-1"))))
        .id();
  }

  private ThrowingCallable association(String account, String zone, String vpc, String region) {
    return () ->
        aws(account)
            .create(
                "aws:route53/zoneAssociation:ZoneAssociation",
                "lab",
                Map.of("zoneId", zone, "vpcId", vpc, "vpcRegion", region));
  }

  @Test
  void namesAGoogleNetworkThatIsMissing() {
    ThrowingCallable zone =
        () ->
            gcp()
                .create(
                    "gcp:dns/managedZone:ManagedZone",
                    "corp",
                    Map.of(
                        "name",
                        "corp",
                        "dnsName",
                        "corp.internal.",
                        "description",
                        "names",
                        "visibility",
                        "private",
                        "privateVisibilityConfig",
                        Map.of("networks", List.of(Map.of("networkUrl", FAR)))));

    assertThat(lines(zone))
        .containsExactly(
            "Error creating ManagedZone: googleapi: Error 403: Forbidden, forbidden",
            "  in the simulated clouds: nothing is in the project 'far'; " + ADD_FAR);

    SimulatedClouds unused =
        clouds.network(
            new SimulatedNetwork("gcp", "projects/far/global/networks/dmz", "dmz", "far", null));
    assertThat(lines(zone))
        .containsExactly(
            "Error creating ManagedZone: googleapi: Error 404: The"
                + " 'entity.managedZone.privateVisibilityConfig.networks[0]' resource named"
                + " 'https://www.googleapis.com/compute/v1/projects/far/global/networks/hub' does"
                + " not exist., notFound",
            "  in the simulated clouds: " + ADD_FAR);
    assertThat(
            lines(
                () ->
                    gcp()
                        .invoke(
                            "gcp:compute/getNetwork:getNetwork",
                            Map.of("project", "far", "name", "hub"))))
        .containsExactly(
            "projects/far/global/networks/hub not found", "  in the simulated clouds: " + ADD_FAR);
    assertThat(
            lines(
                () ->
                    gcp()
                        .create(
                            "gcp:compute/subnetwork:Subnetwork",
                            "s",
                            Map.of(
                                "name",
                                "s",
                                "region",
                                "us-east1",
                                "ipCidrRange",
                                "10.0.0.0/24",
                                "network",
                                FAR))))
        .hasSize(2)
        .contains("  in the simulated clouds: " + ADD_FAR);
  }

  @Test
  void namesAVpcThatIsMissing() {
    assertThat(lines(association("111111111111", zone(), "vpc-9", "eu-west-1")))
        .hasSize(2)
        .contains(
            "  in the simulated clouds: there is no network 'vpc-9'; add it, new"
                + " SimulatedNetwork(\"aws\", \"vpc-9\", \"vpc-9\", \"ACCOUNT\", \"eu-west-1\") or"
                + " 'serve --network aws:vpc-9@eu-west-1', or deploy the stack that makes it"
                + " first");
  }

  @Test
  void saysWhoseAVpcIsIfItsProviderWasForgotten() {
    assertThat(lines(association("111111111111", zone(), "vpc-2", "us-east-1")))
        .hasSize(2)
        .contains(
            "  in the simulated clouds: VPC 'vpc-2' is of the account 222222222222, and the call is"
                + " one of the account 111111111111; use a provider of the VPC's account, as"
                + " Vpc.of(..).account(provider) does");
    assertThat(
            lines(() -> aws("111111111111").invoke("aws:ec2/getVpc:getVpc", Map.of("id", "vpc-2"))))
        .contains(
            "  in the simulated clouds: VPC 'vpc-2' is of the account 222222222222, and the call is"
                + " one of the account 111111111111; use a provider of the VPC's account, as"
                + " Vpc.of(..).account(provider) does");
  }

  @Test
  void saysWhereAVpcIs() {
    assertThat(lines(association("111111111111", zone(), "vpc-1", "eu-west-1")))
        .contains(
            "  in the simulated clouds: VPC 'vpc-1' of the account 111111111111 is in the region"
                + " 'us-east-1', not in 'eu-west-1'; give it that region");
  }

  @Test
  void saysWhoHasToAuthorizeAndWhoseAZoneIs() {
    String zone = zone();

    assertThat(lines(association("222222222222", zone, "vpc-2", "us-east-1")))
        .contains(
            "  in the simulated clouds: zone '%s' of the account 111111111111 has no authorization for VPC 'vpc-2' of the account 222222222222; make a VpcAssociationAuthorization with a provider of the zone's account first"
                .formatted(zone));
    assertThat(
            lines(
                () ->
                    aws("222222222222")
                        .create(
                            "aws:route53/record:Record",
                            "db",
                            Map.of(
                                "zoneId",
                                zone,
                                "name",
                                "db",
                                "type",
                                "A",
                                "ttl",
                                60,
                                "records",
                                List.of("10.0.0.1")))))
        .contains(
            "  in the simulated clouds: zone '%s' is of the account 111111111111, and the call is one of the account 222222222222; use a provider of the zone's account"
                .formatted(zone));
  }

  @Test
  void namesAVirtualNetworkThatIsMissing() {
    SimulatedProvider azure = clouds.provider("azure-native", Map.of("subscriptionId", "s"));
    azure.create(
        "azure-native:resources:ResourceGroup",
        "rg",
        Map.of("resourceGroupName", "rg", "location", "westeurope"));
    azure.create(
        "azure-native:network:PrivateZone",
        "corp",
        Map.of(
            "resourceGroupName", "rg", "privateZoneName", "corp.internal", "location", "global"));
    String spoke =
        "/subscriptions/t/resourceGroups/net/providers/Microsoft.Network/virtualNetworks/spoke";

    assertThat(
            lines(
                () ->
                    azure.create(
                        "azure-native:network:VirtualNetworkLink",
                        "spoke",
                        Map.of(
                            "resourceGroupName",
                            "rg",
                            "privateZoneName",
                            "corp.internal",
                            "virtualNetworkLinkName",
                            "spoke",
                            "location",
                            "global",
                            "registrationEnabled",
                            false,
                            "virtualNetwork",
                            Map.of("id", spoke)))))
        .hasSize(2)
        .contains(
            "  in the simulated clouds: there is no network '%1$s'; add it, new SimulatedNetwork(\"azure-native\", \"%1$s\", \"spoke\", \"t\", \"REGION\") or 'serve --network azure-native:%1$s@REGION', or deploy the stack that makes it first"
                .formatted(spoke));
  }
}
