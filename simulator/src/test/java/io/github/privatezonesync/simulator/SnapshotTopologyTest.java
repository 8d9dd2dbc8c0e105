package io.github.privatezonesync.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.privatezonesync.picture.NetworkNode;
import io.github.privatezonesync.picture.Place;
import io.github.privatezonesync.picture.Topology;
import io.github.privatezonesync.picture.ZoneNode;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SnapshotTopologyTest {
  private static final String HUB = "projects/net/global/networks/hub";

  @Test
  void showsNetworksAndZonesOfEveryCloud() {
    SimulatedClouds clouds =
        SimulatedClouds.fresh()
            .network(new SimulatedNetwork("gcp", HUB, "hub", "net", null))
            .network(new SimulatedNetwork("aws", "vpc-1", "us", "111111111111", "us-east-1"));
    clouds
        .provider("gcp", Map.of("project", "dns-host"))
        .create(
            "gcp:dns/managedZone:ManagedZone",
            "zone",
            Map.of(
                "name",
                "corp",
                "dnsName",
                "corp.internal.",
                "description",
                "for a test",
                "visibility",
                "private",
                "privateVisibilityConfig",
                Map.of("networks", List.of(Map.of("networkUrl", HUB)))));

    Topology topology = clouds.snapshot().topology();

    Place net = new Place("Google Cloud DNS", "project net");
    assertThat(topology.networks())
        .containsExactly(
            new NetworkNode(
                new Place("Amazon Route 53", "account 111111111111"),
                "aws vpc-1",
                "us",
                "us-east-1",
                "vpc-1"),
            new NetworkNode(net, "gcp " + HUB, "hub", "all regions", HUB));
    assertThat(topology.zones())
        .extracting(ZoneNode::place, ZoneNode::name, ZoneNode::networks)
        .containsExactly(
            tuple(
                new Place("Google Cloud DNS", "project dns-host"),
                "corp.internal",
                List.of("gcp " + HUB)));
    assertThat(topology.caption()).isEqualTo("1 zone, 2 networks");
  }

  @Test
  void showsAVcnInItsCompartment() {
    String vcn = "ocid1.vcn.oc1.eu-frankfurt-1.amaaaaaahub";
    String compartment = "ocid1.compartment.oc1..aaaaaaaanetwork";
    SimulatedClouds clouds =
        SimulatedClouds.fresh()
            .network(new SimulatedNetwork("oci", vcn, "fra", compartment, "eu-frankfurt-1"));
    clouds
        .provider("oci", Map.of("region", "eu-frankfurt-1"))
        .create(
            "oci:Dns/zone:Zone",
            "zone",
            Map.of(
                "compartmentId",
                compartment,
                "name",
                "corp.internal",
                "zoneType",
                "PRIMARY",
                "scope",
                "PRIVATE",
                "viewId",
                vcn.replace(".vcn.", ".dnsview.")));

    Topology topology = clouds.snapshot().topology();

    Place place = new Place("Oracle Cloud DNS", "compartment " + compartment);
    assertThat(topology.networks())
        .containsExactly(new NetworkNode(place, "oci " + vcn, "fra", "eu-frankfurt-1", vcn));
    assertThat(topology.zones())
        .extracting(ZoneNode::place, ZoneNode::name, ZoneNode::networks)
        .containsExactly(tuple(place, "corp.internal", List.of("oci " + vcn)));
  }

  @Test
  void showsCloudsThatAreEmpty() {
    assertThat(SimulatedClouds.fresh().snapshot().topology())
        .isEqualTo(new Topology("Simulated clouds", "0 zones, 0 networks", List.of(), List.of()));
  }
}
