package io.github.privatezonesync.engine;

import com.pulumi.Context;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

/** The networks of a company, which its stacks do not make. */
final class Site {
  static final String PROJECT = "corp";
  static final String OTHER_PROJECT = "corp-dns";
  static final String HUB = "projects/corp/global/networks/hub";
  static final String DATA = "projects/corp/global/networks/data";

  static final String ACCOUNT = "111111111111";
  static final String LAB_ACCOUNT = "222222222222";
  static final String LAB_ROLE = "arn:aws:iam::222222222222:role/dns";
  static final String US = "vpc-0a1b2c3d4e5f60001";
  static final String EU = "vpc-0a1b2c3d4e5f60002";
  static final String AP = "vpc-0a1b2c3d4e5f60003";
  static final String LAB = "vpc-0a1b2c3d4e5f60004";
  static final String SPARE = "vpc-0a1b2c3d4e5f60005";

  static final String SUBSCRIPTION = "00000000-0000-0000-0000-000000000000";

  static final String GROUP = "dns";
  static final String OTHER_GROUP = "dns-new";
  static final String WEST = virtualNetwork(GROUP, "west");
  static final String NORTH = virtualNetwork(GROUP, "north");

  static final String COMPARTMENT = "ocid1.compartment.oc1..aaaacorp";
  static final String OTHER_COMPARTMENT = "ocid1.compartment.oc1..aaaacorpnew";
  static final String FRANKFURT = "eu-frankfurt-1";
  static final String ASH = "ocid1.vcn.oc1.eu-frankfurt-1.amaaash";
  static final String ELM = "ocid1.vcn.oc1.eu-frankfurt-1.amaaelm";
  static final String OAK = "ocid1.vcn.oc1.eu-frankfurt-1.amaaoak";
  static final String FIR = "ocid1.vcn.oc1.iad.amaafir";

  private static final String PROJECT_FILE = "name: corp\nruntime: java\n";
  private static final Map<String, String> CONFIG =
      Map.of("gcp:project", PROJECT, "aws:region", "us-east-1", "oci:region", FRANKFURT);

  private Site() {}

  /** Clouds with these networks and nothing else. */
  static SimulatedClouds clouds() {
    return SimulatedClouds.fresh()
        .network(new SimulatedNetwork("gcp", HUB, "hub", PROJECT, null))
        .network(new SimulatedNetwork("gcp", DATA, "data", PROJECT, null))
        .network(new SimulatedNetwork("aws", US, "us", ACCOUNT, "us-east-1"))
        .network(new SimulatedNetwork("aws", EU, "eu", ACCOUNT, "eu-west-1"))
        .network(new SimulatedNetwork("aws", AP, "ap", ACCOUNT, "ap-south-1"))
        .network(new SimulatedNetwork("aws", LAB, "lab", LAB_ACCOUNT, "eu-west-1"))
        .network(new SimulatedNetwork("aws", SPARE, "spare", ACCOUNT, "eu-west-1"))
        .network(new SimulatedNetwork("azure-native", WEST, "west", SUBSCRIPTION, "westeurope"))
        .network(new SimulatedNetwork("azure-native", NORTH, "north", SUBSCRIPTION, "northeurope"))
        .network(
            new SimulatedNetwork(
                "azure-native",
                virtualNetwork(OTHER_GROUP, "spare"),
                "spare",
                SUBSCRIPTION,
                "westeurope"))
        .network(new SimulatedNetwork("oci", ASH, "ash", COMPARTMENT, FRANKFURT))
        .network(new SimulatedNetwork("oci", ELM, "elm", COMPARTMENT, FRANKFURT))
        .network(new SimulatedNetwork("oci", OAK, "oak", COMPARTMENT, FRANKFURT))
        .network(new SimulatedNetwork("oci", FIR, "fir", COMPARTMENT, "us-ashburn-1"));
  }

  /** A project of the company, whose program is asked for at each run. */
  static Deployment deploy(
      PulumiCli cli, Path folder, SimulatedClouds clouds, Consumer<Context> program) {
    return Deployment.start(cli, folder, PROJECT_FILE, CONFIG, clouds, new InlineProgram(program));
  }

  private static String virtualNetwork(String group, String name) {
    return "/subscriptions/"
        + SUBSCRIPTION
        + "/resourceGroups/"
        + group
        + "/providers/Microsoft.Network/virtualNetworks/"
        + name;
  }
}
