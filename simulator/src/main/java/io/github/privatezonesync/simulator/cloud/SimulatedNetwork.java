package io.github.privatezonesync.simulator.cloud;

import org.jspecify.annotations.Nullable;

/**
 * A VPC, virtual network, VPC network or VCN that exists; of Oracle Cloud also a view that exists,
 * by its OCID. One line for each cloud:
 *
 * <pre>{@code
 * new SimulatedNetwork("gcp", "projects/net/global/networks/hub", "hub", "net", null)
 * new SimulatedNetwork("aws", "vpc-0abc", "us", "111111111111", "us-east-1")
 * new SimulatedNetwork(
 *     "azure-native",
 *     "/subscriptions/S/resourceGroups/net/providers/Microsoft.Network/virtualNetworks/we",
 *     "we", "S", "westeurope")
 * new SimulatedNetwork(
 *     "oci", "ocid1.vcn.oc1.eu-frankfurt-1.amaaaaaahub", "fra", "ocid1.compartment.oc1..aaaaaaaanet",
 *     "eu-frankfurt-1")
 * }</pre>
 *
 * @param provider the Pulumi package of its cloud: {@code gcp}, {@code aws}, {@code azure-native}
 *     or {@code oci}
 * @param id what a program names it by, unique in its cloud: {@code
 *     projects/PROJECT/global/networks/NAME}, the self link from {@code projects/} on; {@code
 *     vpc-0abc}; or the whole ARM id {@code
 *     /subscriptions/SUBSCRIPTION/resourceGroups/GROUP/providers/Microsoft.Network/virtualNetworks/NAME};
 *     or the OCID of a VCN
 * @param name what tests and commands call it, for example {@code hub}: the logical name of the
 *     resource that made it, or any name you like
 * @param account its owner: the project, for example {@code net}; the account of twelve digits, for
 *     example {@code 111111111111}, which is also that of a provider without configuration; the
 *     subscription, a GUID; or the OCID of a compartment or a tenancy. On Google Cloud and Azure it
 *     is the one in the id
 * @param region its region, for example {@code us-east-1} or {@code westeurope}; null on Google
 *     Cloud, where networks span regions, and perhaps on Oracle Cloud, where it is in the id
 */
public record SimulatedNetwork(
    String provider, String id, String name, String account, @Nullable String region) {}
