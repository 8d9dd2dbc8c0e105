package io.github.privatezonesync.engine;

import static io.github.privatezonesync.RecordSetArgs.a;
import static io.github.privatezonesync.engine.ForwardingStage.AWS;
import static io.github.privatezonesync.engine.ForwardingStage.AZURE;
import static io.github.privatezonesync.engine.ForwardingStage.AZURE_HUB;
import static io.github.privatezonesync.engine.ForwardingStage.DC;
import static io.github.privatezonesync.engine.ForwardingStage.GOOGLE;
import static io.github.privatezonesync.engine.ForwardingStage.ORACLE;
import static io.github.privatezonesync.engine.ForwardingStage.corp;
import static io.github.privatezonesync.engine.ForwardingStage.partner;

import com.pulumi.aws.Provider;
import com.pulumi.aws.ProviderArgs;
import com.pulumi.aws.inputs.ProviderAssumeRoleArgs;
import io.github.privatezonesync.ForwardedDomain;
import io.github.privatezonesync.aws.AwsResolver;
import io.github.privatezonesync.aws.AwsTarget;
import io.github.privatezonesync.azure.AzureResolver;
import io.github.privatezonesync.azure.AzureTarget;
import io.github.privatezonesync.gcp.GcpForwarding;
import io.github.privatezonesync.gcp.GcpHub;
import io.github.privatezonesync.gcp.GcpNetwork;
import io.github.privatezonesync.gcp.GcpTarget;
import io.github.privatezonesync.oci.OciResolver;
import io.github.privatezonesync.oci.OciTarget;
import java.util.List;
import java.util.stream.Stream;

/** What happens to forwarded domains in the life of a stack: rows of docs/lifecycles.md. */
final class ForwardingLifecycles {
  private static final ForwardingStage BASE = ForwardingStage.base();
  private static final ForwardingStage TWO = BASE.domains(corp(), partner());
  private static final ForwardingStage LONGER =
      BASE.domains(ForwardedDomain.of("eu.corp.example").to(DC));

  /** A domain and a network more than at the start. */
  static final ForwardingStage MORE_OF_ALL = moreNetworks().domains(corp(), partner());

  private static final ForwardingStage HUBS_ONLY =
      BASE.domains(
          corp(), partner().exceptFrom("aws/spoke", "gcp/spoke", "azure/spoke", "oci/spoke"));
  private static final ForwardingStage ZONE =
      BASE.domains(partner()).without("gcp").with(zone().without("gcp"));
  private static final ForwardingStage GOOGLE_ZONE =
      BASE.domains(partner()).only("gcp").with(zone().only("gcp"));

  private static final ForwardingStage AZURE_TWO = TWO.only("azure");
  private static final ForwardingStage AZURE_ZONE =
      AZURE_TWO.domains(partner()).with(zone().only("azure"));

  /** The zone, of which only a network knows that forwards nothing. */
  private static final Stage AZURE_ELSEWHERE =
      zone()
          .target(
              "azure",
              ctx ->
                  AzureTarget.builder()
                      .resourceGroup(ForwardingSite.GROUP)
                      .virtualNetwork(
                          ForwardingStage.virtualNetwork("more", ForwardingSite.AZURE_MORE))
                      .build())
          .only("azure");

  private static final AwsResolver AWS_MOVED =
      resolver(ForwardingSite.AWS_B, "10.10.2.20", "10.10.2.11");
  private static final AzureResolver AZURE_MOVED =
      azure(ForwardingSite.AZURE_OTHER_IN, "10.40.0.36");
  private static final ForwardingStage MESH = mesh(AWS, AZURE);

  private static final String FIXED_INBOUND =
      "AWS: fixed inbound addresses are free only when the old endpoint is gone";
  private static final String SAME_SUBNET = "Azure: there is one endpoint in a subnet";
  private static final String SIDE_BY_SIDE =
      "Azure, Oracle Cloud: the zone wins, and what is in it comes and goes side by side";
  private static final String ONE_RULESET =
      "Azure: a network is linked to one ruleset, so it leaves the old one first";

  private ForwardingLifecycles() {}

  private static final List<Lifecycle> DOMAINS =
      List.of(
          Lifecycle.of("add a domain", BASE)
              .to(TWO)
              .gcp("create 2", 0)
              .aws("create 3", 0)
              .azure("create 1", 0)
              .oci("update 2", 0),
          Lifecycle.of("remove a domain", TWO)
              .to(BASE)
              .gcp("delete 2", 0)
              .aws("delete 3", 0)
              .azure("delete 1", 0)
              .oci("update 2", 0),
          Lifecycle.of("other servers for a domain", BASE)
              .to(BASE.domains(ForwardedDomain.of("corp.example").to("10.9.1.53", "10.9.1.54")))
              .gcp("update 1", 0)
              .aws("update 1", 0)
              .azure("update 1", 0)
              .oci("update 2", 0),
          Lifecycle.of("a domain becomes another one", BASE)
              .to(BASE.domains(partner()))
              .gcp("create 2, delete 2", 0)
              .aws("create 3, delete 3", 0)
              .azure("create 1, delete 1", 0)
              .oci("update 2", 0),
          Lifecycle.of("a domain becomes a shorter one", LONGER)
              .to(BASE)
              .gcp("create 2, delete 2", 0)
              .aws("create 3, delete 3", 0)
              .azure("create 1, delete 1", 0)
              .oci("update 2", 0),
          Lifecycle.of("a domain becomes a longer one", BASE)
              .to(LONGER)
              .gcp("create 2, delete 2", 0)
              .aws("create 3, delete 3", 0)
              .azure("create 1, delete 1", 0)
              .oci("update 2", 0));

  private static final List<Lifecycle> NETWORKS =
      List.of(
          Lifecycle.of("add a network", BASE)
              .to(moreNetworks())
              .gcp("update 1", 0)
              .aws("create 1", 0)
              .azure("create 1", 0)
              .oci("create 2", 0),
          Lifecycle.of("remove a network", moreNetworks())
              .to(BASE)
              .gcp("update 1", 0)
              .aws("delete 1", 0)
              .azure("delete 1", 0)
              .oci("delete 2", 0),
          Lifecycle.of("add a VPC of another account", BASE.only("aws"))
              .to(withLab())
              .aws("create 4", 0),
          Lifecycle.of("remove a VPC of another account", withLab())
              .to(BASE.only("aws"))
              .aws("delete 4", 0),
          Lifecycle.of("one of two networks no longer forwards a domain", TWO)
              .to(HUBS_ONLY)
              .gcp("delete 1", 0)
              .aws("delete 1", 0)
              .azure("create 2, replace 1", 1)
              .oci("update 1", 0)
              .because(ONE_RULESET),
          Lifecycle.of("the other of two networks forwards a domain too", HUBS_ONLY)
              .to(TWO)
              .gcp("create 1", 0)
              .aws("create 1", 0)
              .azure("delete 2, replace 1", 1)
              .oci("update 1", 0)
              .because(ONE_RULESET));

  private static final List<Lifecycle> ADDRESSES =
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

  private static final List<Lifecycle> MOVES =
      List.of(
          Lifecycle.of("a zone becomes a forwarded domain", ZONE)
              .to(TWO.without("gcp"))
              .aws("create 3, delete 4", 0)
              .azure("create 1, delete 5", 3)
              .oci("delete 6, update 2", 5)
              .because(SIDE_BY_SIDE),
          Lifecycle.of("a forwarded domain becomes a zone", TWO.without("gcp"))
              .to(ZONE)
              .aws("create 4, delete 3", 0)
              .azure("create 5, delete 1", 3)
              .oci("create 6, update 2", 7)
              .because(SIDE_BY_SIDE),
          Lifecycle.of("a zone becomes a forwarded domain, by way of another network", AZURE_ZONE)
              .to(AZURE_TWO.with(AZURE_ELSEWHERE))
              .to(AZURE_TWO)
              .azure("create 2, delete 2; delete 4", 0),
          Lifecycle.of("a forwarded domain becomes a zone, by way of another network", AZURE_TWO)
              .to(AZURE_TWO.with(AZURE_ELSEWHERE))
              .to(AZURE_ZONE)
              .azure("create 4; create 2, delete 2", 0),
          Lifecycle.of("a zone becomes a forwarded domain, in two updates", GOOGLE_ZONE)
              .to(BASE.domains(partner()).only("gcp"))
              .to(TWO.only("gcp"))
              .gcp("delete 3; create 2", 4)
              .because("the domain is gone between the two updates"),
          Lifecycle.of("a forwarded domain becomes a zone, in two updates", TWO.only("gcp"))
              .to(BASE.domains(partner()).only("gcp"))
              .to(GOOGLE_ZONE)
              .gcp("delete 2; create 3", 4)
              .because("the domain is gone between the two updates"),
          Lifecycle.of("a zone becomes a forwarded domain at once", GOOGLE_ZONE)
              .refused(TWO.only("gcp"), "already sees the private zone")
              .to(BASE.domains(partner()).only("gcp"))
              .to(TWO.only("gcp"))
              .gcp("create 1; delete 3; create 2", 4)
              .because("the cloud refuses two zones of one name in a network"),
          Lifecycle.of("the hub is another network", BASE)
              .to(moved())
              .gcp("create 1, delete 1, update 2", 2)
              .aws("create 3, delete 2, update 1", 0)
              .azure("create 4, delete 3, update 1", 0)
              .oci("create 3, delete 1", 0)
              .because(
                  "Google Cloud: the hub's zone and that of the spokes are changed by two calls"),
          Lifecycle.of("a spoke is the hub, in two updates", BASE.only("gcp"))
              .to(google(ForwardingStage.GCP_HUB, ForwardingStage.GCP_NEXT))
              .to(google(ForwardingStage.GCP_SPOKE, ForwardingStage.GCP_HUB))
              .gcp("delete 1, update 1; update 2", 3)
              .because("the network sees no zone of the domain between the two updates"),
          Lifecycle.of("remove the component", BASE)
              .to(BASE.withoutForwarding())
              .gcp("delete 3", 0)
              .aws("delete 5", 0)
              .azure("delete 7", 0)
              .oci("delete 5", 0));

  private static final List<Lifecycle> CLOUDS =
      List.of(
          Lifecycle.of("clouds begin to ask each other", BASE)
              .to(MESH)
              .gcp("create 6", 0)
              .aws("create 9", 0)
              .azure("create 3", 0)
              .oci("update 2", 0),
          Lifecycle.of("clouds ask each other no more", MESH)
              .to(BASE)
              .gcp("delete 6", 0)
              .aws("delete 9", 0)
              .azure("delete 3", 0)
              .oci("update 2", 0),
          Lifecycle.of("another of two inbound addresses that other clouds ask", MESH)
              .to(mesh(AWS_MOVED, AZURE))
              .gcp("update 1", 0)
              .aws("update 1", 0)
              .azure("update 1", 0),
          Lifecycle.of("another inbound address that other clouds ask", MESH)
              .to(mesh(AWS, AZURE_MOVED))
              .gcp("update 1", 0)
              .aws("update 1", 0)
              .azure("create 1, delete 1", 0)
              .oci("update 2", 0));

  static final List<Lifecycle> ALL =
      Stream.of(DOMAINS, NETWORKS, ADDRESSES, MOVES, CLOUDS).flatMap(List::stream).toList();

  static final List<Lifecycle> ONE_OF_EACH_KIND =
      Stream.of(DOMAINS, NETWORKS, ADDRESSES, MOVES, CLOUDS).map(kind -> kind.get(0)).toList();

  private static ForwardingStage moreNetworks() {
    return BASE.target(
            "aws",
            () ->
                ForwardingStage.aws(AWS)
                    .vpc(ForwardingStage.vpc("more", ForwardingSite.AWS_MORE))
                    .build())
        .target(
            "gcp",
            () ->
                ForwardingStage.gcp(GOOGLE)
                    .spoke(GcpNetwork.of("more", ForwardingSite.GCP_MORE))
                    .build())
        .target(
            "azure",
            () ->
                ForwardingStage.azure(AZURE)
                    .virtualNetwork(
                        ForwardingStage.virtualNetwork("more", ForwardingSite.AZURE_MORE))
                    .build())
        .target(
            "oci",
            () ->
                ForwardingStage.oci(ORACLE)
                    .resolver(
                        OciResolver.in(ForwardingStage.vcn("more", ForwardingSite.OCI_MORE))
                            .outbound(ForwardingSite.OCI_MORE_OUT, "10.63.1.11"))
                    .build());
  }

  private static ForwardingStage withLab() {
    return BASE.only("aws")
        .target(
            "aws",
            () ->
                ForwardingStage.aws(AWS)
                    .vpc(ForwardingStage.vpc("lab", ForwardingSite.AWS_LAB).account(lab()))
                    .build());
  }

  /** The provider of the account that owns the lab's VPC. */
  private static Provider lab() {
    return new Provider(
        "lab",
        ProviderArgs.builder()
            .region(ForwardingSite.US)
            .assumeRole(ProviderAssumeRoleArgs.builder().roleArn(Site.LAB_ROLE).build())
            .build());
  }

  private static ForwardingStage aws(AwsResolver resolver) {
    return BASE.target("aws", () -> ForwardingStage.aws(resolver).build()).only("aws");
  }

  private static ForwardingStage azure(AzureResolver resolver) {
    return BASE.target("azure", () -> ForwardingStage.azure(resolver).build()).only("azure");
  }

  private static ForwardingStage oracle(
      String inboundSubnet, String inbound, String outboundSubnet, String outbound) {
    OciResolver hub =
        OciResolver.in(ForwardingStage.OCI_HUB)
            .inbound(inboundSubnet, inbound)
            .outbound(outboundSubnet, outbound);
    return BASE.target("oci", () -> ForwardingStage.oci(hub).build()).only("oci");
  }

  /** With another second address in both directions. */
  private static AwsResolver resolver(String subnet, String inbound, String outbound) {
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

  private static AzureResolver azure(String inboundSubnet, String address) {
    return AzureResolver.of(AZURE_HUB)
        .inbound(inboundSubnet, address)
        .outbound(ForwardingSite.AZURE_OUT);
  }

  /** The zone whose names the data centre answers too. */
  private static Stage zone() {
    return Stage.empty()
        .named("corp")
        .domain("corp.example")
        .records(a("db", "10.9.8.7"), a("db.eu", "10.9.8.8"))
        .target(
            "aws",
            ctx ->
                AwsTarget.builder()
                    .vpc(ForwardingStage.AWS_HUB.anchor())
                    .vpc(ForwardingStage.AWS_SPOKE)
                    .build())
        .target(
            "gcp",
            ctx ->
                GcpTarget.builder()
                    .network(ForwardingStage.GCP_HUB)
                    .network(ForwardingStage.GCP_SPOKE)
                    .build())
        .target(
            "azure",
            ctx ->
                AzureTarget.builder()
                    .resourceGroup(ForwardingSite.GROUP)
                    .virtualNetwork(AZURE_HUB)
                    .virtualNetwork(ForwardingStage.AZURE_SPOKE)
                    .build())
        .target(
            "oci",
            ctx ->
                OciTarget.builder()
                    .compartment(Site.COMPARTMENT)
                    .vcn(ForwardingStage.OCI_HUB.inDefaultView())
                    .vcn(ForwardingStage.OCI_SPOKE.inDefaultView())
                    .build());
  }

  /** The former hubs are spokes. */
  private static ForwardingStage moved() {
    return BASE.target(
            "aws",
            () ->
                ForwardingStage.aws(
                        AwsResolver.of(ForwardingStage.AWS_NEXT)
                            .securityGroups(ForwardingSite.AWS_NEXT_DNS)
                            .inbound(ForwardingSite.AWS_NEXT_A, "10.11.1.10")
                            .inbound(ForwardingSite.AWS_NEXT_B, "10.11.2.10")
                            .outbound(ForwardingSite.AWS_NEXT_A, "10.11.1.11")
                            .outbound(ForwardingSite.AWS_NEXT_B, "10.11.2.11"))
                    .vpc(ForwardingStage.AWS_HUB)
                    .build())
        .target(
            "gcp",
            () ->
                ForwardingStage.gcp(
                        GcpHub.of(ForwardingStage.GCP_NEXT)
                            .inbound(ForwardingSite.GCP_NEXT_TUNNELS))
                    .spoke(ForwardingStage.GCP_HUB)
                    .build())
        .target(
            "azure",
            () ->
                ForwardingStage.azure(
                        AzureResolver.of(ForwardingStage.AZURE_NEXT)
                            .inbound(ForwardingSite.AZURE_NEXT_IN, "10.41.0.4")
                            .outbound(ForwardingSite.AZURE_NEXT_OUT))
                    .virtualNetwork(AZURE_HUB)
                    .build())
        .target(
            "oci",
            () ->
                ForwardingStage.oci(
                        OciResolver.in(ForwardingStage.OCI_NEXT)
                            .inbound(ForwardingSite.OCI_NEXT_IN, "10.61.1.10")
                            .outbound(ForwardingSite.OCI_NEXT_IN, "10.61.1.11"))
                    .resolver(
                        OciResolver.in(ForwardingStage.OCI_HUB)
                            .outbound(ForwardingSite.OCI_IN, "10.60.1.11"))
                    .build());
  }

  /** A hub that cannot be asked from outside, with one spoke. */
  private static ForwardingStage google(GcpNetwork hub, GcpNetwork spoke) {
    return BASE.only("gcp")
        .target("gcp", () -> GcpForwarding.builder().hub(GcpHub.of(hub)).spoke(spoke).build());
  }

  /** Each cloud asks the others for their zones. */
  private static ForwardingStage mesh(AwsResolver aws, AzureResolver azure) {
    return BASE.target("aws", () -> ForwardingStage.aws(aws).build())
        .target("azure", () -> ForwardingStage.azure(azure).build())
        .domains(
            corp(),
            ForwardedDomain.of("aws.internal").to(aws).exceptFrom("aws"),
            ForwardedDomain.of("gcp.internal").to(GOOGLE).exceptFrom("gcp"),
            ForwardedDomain.of("az.internal").to(azure).exceptFrom("azure"),
            ForwardedDomain.of("oci.internal").to(ORACLE).exceptFrom("oci"));
  }
}
