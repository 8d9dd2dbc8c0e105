package io.github.privatezonesync.engine;

import static io.github.privatezonesync.RecordSetArgs.a;
import static io.github.privatezonesync.engine.ForwardingStage.AZURE_HUB;
import static io.github.privatezonesync.engine.ForwardingStage.corp;
import static io.github.privatezonesync.engine.ForwardingStage.partner;

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

/** From zone to forwarding and back, and other hubs: rows of docs/lifecycles.md. */
final class ForwardingMoves {
  private static final ForwardingStage BASE = ForwardingStage.base();
  private static final ForwardingStage TWO = BASE.domains(corp(), partner());
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

  private static final String SIDE_BY_SIDE =
      "Azure, Oracle Cloud: the zone wins, and what is in it comes and goes side by side";
  static final List<Lifecycle> MOVES =
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

  private ForwardingMoves() {}

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
                        OciResolver.of(ForwardingStage.OCI_NEXT)
                            .inbound(ForwardingSite.OCI_NEXT_IN, "10.61.1.10")
                            .outbound(ForwardingSite.OCI_NEXT_IN, "10.61.1.11"))
                    .resolver(
                        OciResolver.of(ForwardingStage.OCI_HUB)
                            .outbound(ForwardingSite.OCI_IN, "10.60.1.11"))
                    .build());
  }

  /** A hub that cannot be asked from outside, with one spoke. */
  private static ForwardingStage google(GcpNetwork hub, GcpNetwork spoke) {
    return BASE.only("gcp")
        .target("gcp", () -> GcpForwarding.builder().hub(GcpHub.of(hub)).spoke(spoke).build());
  }
}
