package io.github.privatezonesync.engine;

import static io.github.privatezonesync.RecordSetArgs.a;
import static io.github.privatezonesync.RecordSetArgs.cname;
import static io.github.privatezonesync.RecordSetArgs.txt;

import io.github.privatezonesync.RegionalService;
import io.github.privatezonesync.aws.AwsTarget;
import io.github.privatezonesync.aws.Vpc;
import io.github.privatezonesync.azure.AzureTarget;
import io.github.privatezonesync.azure.VirtualNetwork;
import java.util.List;

/** What happens where a target has a zone for each region: rows of docs/lifecycles.md. */
final class ZonePerRegionLifecycles {
  private static final RegionalService INFERENCE =
      RegionalService.named("inference")
          .endpoint("us-east-1", "10.0.1.10")
          .endpoint("eu-west-1", "10.0.2.10");

  private static final Stage ONE_ZONE =
      Stage.empty().records(a("db", "10.0.0.7"), txt("db", "owner=search"), cname("www", "db"));
  private static final Stage PER_REGION =
      ONE_ZONE
          .target("aws", ctx -> usKeepsTheNames().vpc(Vpc.of("eu", Site.EU, "eu-west-1")).build())
          .target("azure", ctx -> westKeepsTheNames().build());
  private static final Stage ONE_REGION =
      ONE_ZONE
          .target("aws", ctx -> usKeepsTheNames().build())
          .target(
              "azure",
              ctx ->
                  AzureTarget.builder()
                      .resourceGroup(Site.GROUP)
                      .perRegion("westeurope")
                      .virtualNetwork(VirtualNetwork.of("west", Site.WEST, "westeurope"))
                      .build());
  private static final Stage OTHER_REGION =
      ONE_ZONE
          .target(
              "aws",
              ctx ->
                  AwsTarget.builder()
                      .perRegion("us-east-1")
                      .vpc(Vpc.of("eu", Site.EU, "eu-west-1"))
                      .build())
          .target(
              "azure",
              ctx ->
                  AzureTarget.builder()
                      .resourceGroup(Site.GROUP)
                      .perRegion("westeurope")
                      .resourceGroupOf("northeurope", Site.OTHER_GROUP)
                      .virtualNetwork(VirtualNetwork.of("north", Site.NORTH, "northeurope"))
                      .build());
  private static final Stage SPARE_ANCHOR =
      ONE_ZONE.target(
          "aws",
          ctx ->
              usKeepsTheNames()
                  .vpc(Vpc.of("spare", Site.SPARE, "eu-west-1").anchor())
                  .vpc(Vpc.of("eu", Site.EU, "eu-west-1"))
                  .build());
  private static final Stage OTHER_KEPT =
      ONE_ZONE
          .target("aws", ctx -> Stage.aws().perRegion("eu-west-1").build())
          .target(
              "azure",
              ctx ->
                  Stage.azure()
                      .perRegion("northeurope")
                      .resourceGroup(Site.OTHER_GROUP)
                      .resourceGroupOf("westeurope", Site.GROUP)
                      .build());

  private static final String MOVES =
      "a network leaves the old zone before it joins the new one, which has all its record sets";
  private static final String NEW_ZONE =
      "a network leaves the old zone before the new one is created with it";
  private static final String REFUSED =
      "two zones of one name cannot share a network; refused, and nothing is lost";

  private ZonePerRegionLifecycles() {}

  static final List<Lifecycle> REGIONS =
      List.of(
          Lifecycle.of(
                  "a zone per region: add a region", ONE_REGION.without("gcp").services(INFERENCE))
              .to(PER_REGION.without("gcp").services(INFERENCE))
              .aws("create 5", 0)
              .azure("create 6", 0),
          Lifecycle.of(
                  "a zone per region: remove a region",
                  PER_REGION.without("gcp").services(INFERENCE))
              .to(ONE_REGION.without("gcp").services(INFERENCE))
              .aws("delete 5", 0)
              .azure("delete 6", 0),
          Lifecycle.of(
                  "a zone per region: remove the primary region",
                  PER_REGION.without("gcp").services(INFERENCE))
              .to(OTHER_REGION.without("gcp").services(INFERENCE))
              .aws("delete 5", 0)
              .azure("delete 6", 0),
          Lifecycle.of("a zone per region: change the primary region, in two updates", PER_REGION)
              .to(PER_REGION.only("gcp"))
              .to(OTHER_KEPT)
              .aws("delete 8; create 8", 15)
              .azure("delete 10; create 10", 19)
              .because("all zones of the target go before the new ones come"));

  static final List<Lifecycle> SWITCH =
      List.of(
          Lifecycle.of("one zone becomes a zone per region", ONE_ZONE.only("azure"))
              .to(PER_REGION.only("azure"))
              .azure("create 4, replace 1", 1)
              .because(MOVES),
          Lifecycle.of("a zone per region becomes one zone", PER_REGION.only("azure"))
              .to(ONE_ZONE.only("azure"))
              .azure("delete 4, replace 1", 1)
              .because(MOVES),
          Lifecycle.of(
                  "one zone becomes a zone per region, with a new VPC as an anchor",
                  ONE_ZONE.only("aws"))
              .to(SPARE_ANCHOR.only("aws"))
              .aws("create 4, replace 1", 1)
              .because(MOVES),
          Lifecycle.of(
                  "a zone per region becomes one zone, and an anchor goes",
                  SPARE_ANCHOR.only("aws"))
              .to(ONE_ZONE.only("aws"))
              .aws("delete 4, replace 1", 1)
              .because(MOVES),
          Lifecycle.of(
                  "one zone becomes a zone per region, with a service and a new VPC as an anchor",
                  ONE_ZONE.only("aws").services(INFERENCE))
              .to(SPARE_ANCHOR.only("aws").services(INFERENCE).withheld("inference"))
              .to(SPARE_ANCHOR.only("aws").services(INFERENCE))
              .aws("create 4, delete 2, replace 1; create 2", 5)
              .because("the name of the service is gone between the two updates"),
          Lifecycle.of("one zone becomes a zone per region, in two updates", ONE_ZONE.only("aws"))
              .to(ONE_REGION.only("aws"))
              .to(PER_REGION.only("aws"))
              .aws("delete 1; create 4", 4)
              .because(NEW_ZONE),
          Lifecycle.of(
                  "one zone becomes a zone per region, in two updates, with exclusive records",
                  exclusive(Stage.aws()))
              .to(exclusive(usKeepsTheNames()))
              .to(exclusive(usKeepsTheNames().vpc(Vpc.of("eu", Site.EU, "eu-west-1"))))
              .aws("delete 1; create 2", 2)
              .because(NEW_ZONE),
          Lifecycle.of("a zone per region becomes one zone, in two updates", PER_REGION.only("aws"))
              .to(ONE_REGION.only("aws"))
              .to(ONE_ZONE.only("aws"))
              .aws("delete 4; create 1", 4)
              .because("a zone is emptied and deleted before its network joins the other zone"),
          Lifecycle.of("one zone becomes a zone per region at once", ONE_ZONE.only("aws"))
              .refused(PER_REGION.only("aws"), "ConflictingDomainExists")
              .to(ONE_ZONE.only("aws"))
              .aws("create 1; nothing", 0)
              .because(REFUSED),
          Lifecycle.of("a zone per region becomes one zone at once", PER_REGION.only("aws"))
              .refused(ONE_ZONE.only("aws"), "ConflictingDomainExists")
              .to(PER_REGION.only("aws"))
              .aws("create 1; nothing", 0)
              .because(REFUSED));

  private static AwsTarget.Builder usKeepsTheNames() {
    return AwsTarget.builder().perRegion("us-east-1").vpc(Vpc.of("us", Site.US, "us-east-1"));
  }

  static AzureTarget.Builder westKeepsTheNames() {
    return Stage.azure().perRegion("westeurope").resourceGroupOf("northeurope", Site.OTHER_GROUP);
  }

  private static Stage exclusive(AwsTarget.Builder target) {
    return ONE_ZONE.only("aws").target("aws", ctx -> target.exclusiveRecords().build());
  }
}
