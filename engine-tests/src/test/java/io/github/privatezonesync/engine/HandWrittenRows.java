package io.github.privatezonesync.engine;

import static io.github.privatezonesync.RecordSetArgs.a;
import static io.github.privatezonesync.RecordSetArgs.cname;
import static io.github.privatezonesync.RecordSetArgs.txt;
import static io.github.privatezonesync.engine.HandWrittenResult.done;
import static io.github.privatezonesync.engine.HandWrittenResult.refused;

import com.pulumi.Context;
import com.pulumi.aws.route53.inputs.ZoneVpcArgs;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.aws.AwsTarget;
import io.github.privatezonesync.aws.Vpc;
import io.github.privatezonesync.azure.AzureTarget;
import io.github.privatezonesync.azure.VirtualNetwork;
import io.github.privatezonesync.gcp.GcpNetwork;
import io.github.privatezonesync.gcp.GcpTarget;
import io.github.privatezonesync.oci.OciTarget;
import java.util.List;

/** The edits of docs/why.md. */
final class HandWrittenRows {
  private static final String LONG_TEXT = "v=DKIM1; p=" + "k".repeat(300);

  private static final ZoneVpcArgs US = HandWrittenAmazon.vpc(Site.US, "us-east-1");
  private static final ZoneVpcArgs EU = HandWrittenAmazon.vpc(Site.EU, "eu-west-1");

  private static final Stage GOOGLE =
      Stage.empty().domain("example.internal").without("aws").without("azure");
  private static final Stage AWS =
      Stage.empty().domain("example.internal").without("gcp").without("azure");
  private static final Stage AZURE =
      Stage.empty()
          .domain("example.internal")
          .without("gcp")
          .without("aws")
          .target("azure", ctx -> link(Site.WEST));
  private static final Stage ORACLE =
      Stage.empty()
          .withOracle()
          .only("oci")
          .domain("example.internal")
          .target(
              "oci",
              ctx ->
                  OciTarget.builder()
                      .compartment(Site.COMPARTMENT)
                      .vcn(Stage.attached("ash", Site.ASH))
                      .build())
          .owningNothing()
          .owning("ash", Site.ASH);
  private static final RecordSetArgs[] RECORDS = {
    a("db", "10.0.0.7"), a("web", "10.0.0.8"), cname("www", "web")
  };

  private HandWrittenRows() {}

  static final List<HandWrittenRow> ALL =
      List.of(
          HandWrittenRow.google("deploy, with `visibility` left out")
              .byHand(
                  HandWrittenRows::nothing,
                  ctx -> records(HandWrittenGoogle.withoutVisibility(ctx, Site.HUB, Site.DATA)),
                  done("create 4", 0, 6))
              .withTheComponent(
                  HandWrittenRows::nothing, GOOGLE.records(RECORDS), done("create 4", 6, 6)),
          HandWrittenRow.google("deploy, with the bare name of a network")
              .byHand(
                  HandWrittenRows::nothing,
                  ctx -> records(HandWrittenGoogle.zone(ctx, "hub")),
                  refused("Invalid value for 'entity.managedZone", 0, 0))
              .withTheComponent(
                  HandWrittenRows::nothing,
                  GOOGLE
                      .records(RECORDS)
                      .target(
                          "gcp",
                          ctx -> GcpTarget.builder().network(GcpNetwork.of("hub", "hub")).build()),
                  refused("is not a VPC network", 0, 0)),
          HandWrittenRow.google("deploy the same again, with a text of two words")
              .byHand(
                  ctx -> google(ctx).record("db", "TXT", "search team"),
                  ctx -> google(ctx).record("db", "TXT", "search team"),
                  done("update 1", 6, 8))
              .withTheComponent(
                  GOOGLE.records(RECORDS).and(txt("db", "search team")),
                  GOOGLE.records(RECORDS).and(txt("db", "search team")),
                  done("nothing", 8, 8)),
          HandWrittenRow.google("change an address")
              .byHand(
                  HandWrittenRows::google,
                  ctx ->
                      HandWrittenGoogle.zone(ctx, Site.HUB, Site.DATA)
                          .record("db", "A", "10.0.0.77")
                          .record("web", "A", "10.0.0.8")
                          .record("www", "CNAME", "web.example.internal."),
                  done("update 1", 6, 6))
              .withTheComponent(
                  GOOGLE.records(RECORDS),
                  GOOGLE.records(a("db", "10.0.0.77"), RECORDS[1], RECORDS[2]),
                  done("update 1", 6, 6)),
          HandWrittenRow.google("an A becomes a CNAME")
              .byHand(
                  HandWrittenRows::google,
                  ctx ->
                      HandWrittenGoogle.zone(ctx, Site.HUB, Site.DATA)
                          .record("db", "CNAME", "web.example.internal.")
                          .record("web", "A", "10.0.0.8")
                          .record("www", "CNAME", "web.example.internal."),
                  refused("cnameResourceRecordSetConflict", 4, 6))
              .withTheComponent(
                  GOOGLE.records(RECORDS),
                  GOOGLE.records(cname("db", "web"), RECORDS[1], RECORDS[2]),
                  done("update 1", 6, 6)),
          HandWrittenRow.google("remove the first record set of a list")
              .byHand(
                  ctx ->
                      HandWrittenGoogle.zone(ctx, Site.HUB, Site.DATA)
                          .record("record-0", "db", "A", "10.0.0.7")
                          .record("record-1", "web", "A", "10.0.0.8")
                          .record("record-2", "www", "CNAME", "web.example.internal."),
                  ctx ->
                      HandWrittenGoogle.zone(ctx, Site.HUB, Site.DATA)
                          .record("record-0", "web", "A", "10.0.0.8")
                          .record("record-1", "www", "CNAME", "web.example.internal."),
                  done("delete 1, replace 2", 0, 4))
              .withTheComponent(
                  GOOGLE.records(RECORDS),
                  GOOGLE.records(RECORDS[1], RECORDS[2]),
                  done("delete 1", 4, 4)),
          HandWrittenRow.google("move the zone to another project")
              .byHand(
                  ctx -> records(HandWrittenGoogle.zone(ctx, Site.HUB, Site.DATA)),
                  ctx ->
                      records(
                          HandWrittenGoogle.inProject(
                              Site.OTHER_PROJECT, ctx, Site.HUB, Site.DATA)),
                  refused("already sees the private zone", 6, 6))
              .withTheComponent(
                  GOOGLE.records(RECORDS),
                  GOOGLE
                      .records(RECORDS)
                      .target("gcp", ctx -> Stage.gcp().project(Site.OTHER_PROJECT).build()),
                  done("replace 4", 6, 6).unanswered(7)),
          HandWrittenRow.aws("refresh, then deploy the same again")
              .afterRefresh()
              .byHand(HandWrittenRows::aws, HandWrittenRows::aws, done("update 1", 3, 6))
              .withTheComponent(AWS.records(RECORDS), AWS.records(RECORDS), done("nothing", 6, 6)),
          HandWrittenRow.aws("change an address")
              .byHand(
                  HandWrittenRows::aws,
                  ctx ->
                      awsZone(ctx)
                          .record("db", "A", "10.0.0.77")
                          .record("web", "A", "10.0.0.8")
                          .record("www", "CNAME", "web.example.internal"),
                  done("update 1", 6, 6))
              .withTheComponent(
                  AWS.records(RECORDS),
                  AWS.records(a("db", "10.0.0.77"), RECORDS[1], RECORDS[2]),
                  done("update 1", 6, 6)),
          HandWrittenRow.aws("an A becomes a CNAME")
              .byHand(
                  HandWrittenRows::aws,
                  ctx ->
                      awsZone(ctx)
                          .record("db", "CNAME", "web.example.internal")
                          .record("web", "A", "10.0.0.8")
                          .record("www", "CNAME", "web.example.internal"),
                  refused("InvalidChangeBatch: [RRSet of type CNAME", 4, 6))
              .withTheComponent(
                  AWS.records(RECORDS),
                  AWS.records(cname("db", "web"), RECORDS[1], RECORDS[2]),
                  done("update 1", 6, 6)),
          HandWrittenRow.aws("remove the first record set of a list")
              .byHand(
                  ctx ->
                      awsZone(ctx)
                          .record("record-0", "db", "A", "10.0.0.7")
                          .record("record-1", "web", "A", "10.0.0.8")
                          .record("record-2", "www", "CNAME", "web.example.internal"),
                  ctx ->
                      awsZone(ctx)
                          .record("record-0", "web", "A", "10.0.0.8")
                          .record("record-1", "www", "CNAME", "web.example.internal"),
                  refused("InvalidChangeBatch: [Tried to create resource record set", 4, 4))
              .withTheComponent(
                  AWS.records(RECORDS),
                  AWS.records(RECORDS[1], RECORDS[2]),
                  done("delete 1", 4, 4)),
          HandWrittenRow.aws("add a text of 311 bytes")
              .byHand(
                  HandWrittenRows::aws,
                  ctx -> aws(ctx).record("db", "TXT", LONG_TEXT),
                  refused("CharacterStringTooLong", 6, 8))
              .withTheComponent(
                  AWS.records(RECORDS),
                  AWS.records(RECORDS).and(txt("db", LONG_TEXT)),
                  done("create 1", 8, 8)),
          HandWrittenRow.aws("add a VPC of another account")
              .byHand(
                  HandWrittenRows::aws,
                  ctx -> aws(ctx).association("lab", Site.LAB, "eu-west-1"),
                  refused("NotAuthorizedException", 6, 9))
              .withTheComponent(
                  AWS.records(RECORDS),
                  AWS.records(RECORDS)
                      .target(
                          "aws",
                          ctx ->
                              Stage.aws()
                                  .vpc(Vpc.of("lab", Site.LAB, "eu-west-1").account(Stage.lab()))
                                  .build()),
                  done("create 2", 9, 9)),
          HandWrittenRow.aws("swap the two VPCs")
              .byHand(
                  HandWrittenRows::aws,
                  ctx ->
                      records(
                          HandWrittenAmazon.zone(ctx, EU).association("us", Site.US, "us-east-1")),
                  refused("ConflictingDomainExists", 6, 6))
              .withTheComponent(
                  AWS.records(RECORDS),
                  AWS.records(RECORDS)
                      .target(
                          "aws",
                          ctx ->
                              AwsTarget.builder()
                                  .vpc(Vpc.of("us", Site.US, "us-east-1"))
                                  .vpc(Vpc.of("eu", Site.EU, "eu-west-1").anchor())
                                  .build()),
                  done("create 1, replace 4", 6, 6).unanswered(9)),
          HandWrittenRow.aws("remove the first VPC, with all VPCs in the zone's own list")
              .byHand(
                  ctx -> records(HandWrittenAmazon.zone(ctx, US, EU)),
                  ctx -> records(HandWrittenAmazon.zone(ctx, EU)),
                  done("update 1", 3, 3))
              .withTheComponent(
                  AWS.records(RECORDS),
                  AWS.records(RECORDS)
                      .target(
                          "aws",
                          ctx ->
                              AwsTarget.builder().vpc(Vpc.of("eu", Site.EU, "eu-west-1")).build()),
                  done("replace 4", 3, 3).unanswered(9)),
          HandWrittenRow.azure("an A becomes a CNAME")
              .byHand(
                  ctx -> azure(Site.WEST).a("db", "10.0.0.7"),
                  ctx -> azure(Site.WEST).cname("db", "web.example.internal"),
                  refused("CNAME", 2, 3))
              .withTheComponent(
                  AZURE.records(RECORDS),
                  AZURE.records(cname("db", "web"), RECORDS[1], RECORDS[2]),
                  done("replace 1", 3, 3).unanswered(1)),
          HandWrittenRow.azure("link another virtual network instead of the first")
              .byHand(
                  ctx -> azure(Site.WEST).a("db", "10.0.0.7"),
                  ctx -> azure(Site.NORTH).a("db", "10.0.0.7"),
                  refused("virtual", 0, 3))
              .withTheComponent(
                  AZURE.records(RECORDS),
                  AZURE.records(RECORDS).target("azure", ctx -> link(Site.NORTH)),
                  done("replace 1", 3, 3)),
          HandWrittenRow.oracle("attach the view to a VCN that has another team's view")
              .afterAnotherTeam()
              .byHand(HandWrittenRows::nothing, ctx -> oracle(), done("create 6", 0, 1))
              .withTheComponent(
                  HandWrittenRows::nothing,
                  ORACLE.records(RECORDS),
                  refused("it has views that nothing here declares", 1, 1)),
          HandWrittenRow.oracle("deploy the same again, with a text of two words")
              .byHand(
                  ctx -> oracle().record("db", "TXT", "search team"),
                  ctx -> oracle().record("db", "TXT", "search team"),
                  done("nothing", 3, 4))
              .withTheComponent(
                  ORACLE.records(RECORDS).and(txt("db", "search team")),
                  ORACLE.records(RECORDS).and(txt("db", "search team")),
                  done("nothing", 4, 4)),
          HandWrittenRow.oracle("an A becomes a CNAME")
              .byHand(
                  ctx -> oracle(),
                  ctx ->
                      HandWrittenOracle.zone(Site.ASH)
                          .record("db", "CNAME", "web.example.internal.")
                          .record("web", "A", "10.0.0.8")
                          .record("www", "CNAME", "web.example.internal."),
                  refused("CNAME", 2, 3))
              .withTheComponent(
                  ORACLE.records(RECORDS),
                  ORACLE.records(cname("db", "web"), RECORDS[1], RECORDS[2]),
                  done("replace 1", 3, 3).unanswered(1)),
          HandWrittenRow.oracle("remove the first record set of a list")
              .byHand(
                  ctx ->
                      HandWrittenOracle.zone(Site.ASH)
                          .record("record-0", "db", "A", "10.0.0.7")
                          .record("record-1", "web", "A", "10.0.0.8")
                          .record("record-2", "www", "CNAME", "web.example.internal."),
                  ctx ->
                      HandWrittenOracle.zone(Site.ASH)
                          .record("record-0", "web", "A", "10.0.0.8")
                          .record("record-1", "www", "CNAME", "web.example.internal."),
                  refused("409-Conflict", 2, 2))
              .withTheComponent(
                  ORACLE.records(RECORDS),
                  ORACLE.records(RECORDS[1], RECORDS[2]),
                  done("delete 1", 2, 2)));

  private static AzureTarget link(String virtualNetwork) {
    return AzureTarget.builder()
        .resourceGroup(Site.GROUP)
        .virtualNetwork(VirtualNetwork.of("one", virtualNetwork, "westeurope"))
        .build();
  }

  private static HandWrittenAzure azure(String virtualNetwork) {
    return HandWrittenAzure.zone(virtualNetwork)
        .a("web", "10.0.0.8")
        .cname("www", "web.example.internal");
  }

  private static HandWrittenOracle oracle() {
    return HandWrittenOracle.zone(Site.ASH)
        .record("db", "A", "10.0.0.7")
        .record("web", "A", "10.0.0.8")
        .record("www", "CNAME", "web.example.internal.");
  }

  private static void nothing(Context ctx) {}

  private static HandWrittenGoogle google(Context ctx) {
    return records(HandWrittenGoogle.zone(ctx, Site.HUB, Site.DATA));
  }

  private static HandWrittenGoogle records(HandWrittenGoogle zone) {
    return zone.record("db", "A", "10.0.0.7")
        .record("web", "A", "10.0.0.8")
        .record("www", "CNAME", "web.example.internal.");
  }

  private static HandWrittenAmazon aws(Context ctx) {
    return records(awsZone(ctx));
  }

  private static HandWrittenAmazon awsZone(Context ctx) {
    return HandWrittenAmazon.zone(ctx, US).association("eu", Site.EU, "eu-west-1");
  }

  private static HandWrittenAmazon records(HandWrittenAmazon zone) {
    return zone.record("db", "A", "10.0.0.7")
        .record("web", "A", "10.0.0.8")
        .record("www", "CNAME", "web.example.internal");
  }
}
