package io.github.privatezonesync.engine;

import static io.github.privatezonesync.RecordSetArgs.a;
import static io.github.privatezonesync.RecordSetArgs.aaaa;
import static io.github.privatezonesync.RecordSetArgs.cname;
import static io.github.privatezonesync.RecordSetArgs.txt;

import com.pulumi.aws.Provider;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.aws.AwsTarget;
import io.github.privatezonesync.aws.Vpc;
import io.github.privatezonesync.azure.AzureTarget;
import io.github.privatezonesync.azure.VirtualNetwork;
import io.github.privatezonesync.gcp.GcpNetwork;
import io.github.privatezonesync.gcp.GcpTarget;
import io.github.privatezonesync.oci.OciTarget;
import java.time.Duration;
import java.util.List;

/** What happens to a stack in its life: the rows of docs/lifecycles.md. */
final class Lifecycles {
  private static final RecordSetArgs DB = a("db", "10.0.0.7");
  private static final RecordSetArgs OWNER = txt("db", "owner=search");
  private static final RecordSetArgs WEB = a("web", "10.0.0.8", "10.0.0.9");
  private static final RecordSetArgs WWW = cname("www", "web");
  private static final RecordSetArgs SIX = aaaa("six", "fd00::6");

  static final Stage BASE = Stage.empty().withOracle().records(DB, OWNER, WEB, WWW, SIX);

  private static final Stage NO_OWNER = BASE.records(DB, WEB, WWW, SIX);
  private static final Stage DB_IS_CNAME = BASE.records(cname("db", "web"), WEB, WWW, SIX);
  private static final Stage WITH_V6 = BASE.and(aaaa("v6", "fd00::7"));
  private static final Stage V6_IS_CNAME = BASE.and(cname("v6", "six"));

  private static final Stage SINGLE = BASE.only("aws");
  private static final Stage RETAINED =
      SINGLE.target("aws", ctx -> Stage.aws().recordsRetainedOnDelete().build());
  private static final Stage ALL_AT_ONCE =
      SINGLE.target("aws", ctx -> Stage.aws().exclusiveRecords().build());
  private static final Stage OVERWRITING =
      SINGLE.target("aws", ctx -> Stage.aws().allowOverwrite().build());

  private static final String REFUSED =
      "the cloud refuses a CNAME beside another set, and the engine would delete the other set later";
  private static final String REPLACED =
      "two zones of one name cannot share a network, so the old one goes first";
  static final String TYPE_IN_ID =
      "Azure: the type is part of a record set's id, so the old set goes first";
  private static final String TYPE_REPLACES =
      "Azure, Oracle Cloud: the type is part of a record set's id, so the old set goes first";

  private Lifecycles() {}

  private static final List<Lifecycle> RECORDS =
      List.of(
          Lifecycle.of("add a record set", BASE)
              .to(BASE.and(a("new", "10.0.0.30")))
              .all("create 1"),
          Lifecycle.of("change a value", BASE)
              .to(BASE.records(a("db", "10.0.0.77"), OWNER, WEB, WWW, SIX))
              .all("update 1"),
          Lifecycle.of("change a TTL", BASE)
              .to(BASE.records(DB.ttl(Duration.ofMinutes(1)), OWNER, WEB, WWW, SIX))
              .all("update 1"),
          Lifecycle.of("remove a record set", BASE)
              .to(BASE.records(DB, OWNER, WEB, WWW))
              .all("delete 1"),
          Lifecycle.of("reorder values, record sets, networks and targets", BASE)
              .to(reordered())
              .all("nothing"),
          Lifecycle.of("A becomes CNAME", BASE)
              .to(BASE.records(DB, OWNER, cname("web", "db"), WWW, SIX))
              .gcp("update 1", 0)
              .aws("update 1", 0)
              .azure("replace 1", 1)
              .oci("replace 1", 1)
              .because(TYPE_REPLACES),
          Lifecycle.of("CNAME becomes A", BASE)
              .to(BASE.records(DB, OWNER, WEB, a("www", "10.0.0.8"), SIX))
              .gcp("update 1", 0)
              .aws("update 1", 0)
              .azure("replace 1", 1)
              .oci("replace 1", 1)
              .because(TYPE_REPLACES),
          Lifecycle.of("A and TXT become CNAME, in two updates", BASE)
              .to(NO_OWNER)
              .to(DB_IS_CNAME)
              .gcp("delete 1; update 1", 0)
              .aws("delete 1; update 1", 0)
              .azure("delete 1; replace 1", 1)
              .oci("delete 1; replace 1", 1)
              .because(TYPE_REPLACES),
          Lifecycle.of("AAAA becomes CNAME, in two updates", WITH_V6)
              .to(BASE)
              .to(V6_IS_CNAME)
              .gcp("delete 1; create 1", 1)
              .aws("delete 1; create 1", 1)
              .azure("delete 1; create 1", 1)
              .oci("delete 1; create 1", 1)
              .because("the name is gone between the two updates"));

  /** What a single update of what takes two does, and the way out. */
  private static final List<Lifecycle> WRONG_ORDER =
      List.of(
          Lifecycle.of("A and TXT become CNAME at once, Google Cloud", BASE.only("gcp"))
              .refused(DB_IS_CNAME.only("gcp"), "cnameResourceRecordSetConflict")
              .to(NO_OWNER.only("gcp"))
              .to(DB_IS_CNAME.only("gcp"))
              .gcp("update 1; delete 1; update 1", 0)
              .because(REFUSED),
          Lifecycle.of("A and TXT become CNAME at once, AWS", BASE.only("aws"))
              .refused(DB_IS_CNAME.only("aws"), "InvalidChangeBatch")
              .to(NO_OWNER.only("aws"))
              .to(DB_IS_CNAME.only("aws"))
              .aws("update 1; delete 1; update 1", 0)
              .because(REFUSED),
          Lifecycle.of("A and TXT become CNAME at once, Azure", BASE.only("azure"))
              .refused(DB_IS_CNAME.only("azure"), "CNAME")
              .to(NO_OWNER.only("azure"))
              .to(DB_IS_CNAME.only("azure"))
              .azure("replace 1; delete 1, replace 1; replace 1", 2)
              .because("the A set was deleted before the CNAME was refused"),
          Lifecycle.of("A and TXT become CNAME at once, Oracle Cloud", BASE.only("oci"))
              .refused(DB_IS_CNAME.only("oci"), "cannot be beside")
              .to(NO_OWNER.only("oci"))
              .to(DB_IS_CNAME.only("oci"))
              .oci("replace 1; delete 1, replace 1; replace 1", 2)
              .because("the A set was deleted before the CNAME was refused"),
          Lifecycle.of("AAAA becomes CNAME at once, Google Cloud", WITH_V6.only("gcp"))
              .refused(V6_IS_CNAME.only("gcp"), "cnameResourceRecordSetConflict")
              .to(BASE.only("gcp"))
              .to(V6_IS_CNAME.only("gcp"))
              .gcp("create 1; delete 1; create 1", 1)
              .because(REFUSED),
          Lifecycle.of("AAAA becomes CNAME at once, AWS", WITH_V6.only("aws"))
              .refused(V6_IS_CNAME.only("aws"), "InvalidChangeBatch")
              .to(BASE.only("aws"))
              .to(V6_IS_CNAME.only("aws"))
              .aws("create 1; delete 1; create 1", 1)
              .because(REFUSED),
          Lifecycle.of("AAAA becomes CNAME at once, Azure", WITH_V6.only("azure"))
              .refused(V6_IS_CNAME.only("azure"), "CNAME")
              .to(BASE.only("azure"))
              .to(V6_IS_CNAME.only("azure"))
              .azure("create 1; delete 1; create 1", 1)
              .because(REFUSED),
          Lifecycle.of("AAAA becomes CNAME at once, Oracle Cloud", WITH_V6.only("oci"))
              .refused(V6_IS_CNAME.only("oci"), "cannot be beside")
              .to(BASE.only("oci"))
              .to(V6_IS_CNAME.only("oci"))
              .oci("create 1; delete 1; create 1", 1)
              .because(REFUSED));

  private static final List<Lifecycle> EXCLUSIVE =
      List.of(
          Lifecycle.of("exclusive records on, in two updates", SINGLE)
              .to(RETAINED)
              .to(ALL_AT_ONCE)
              .aws("nothing; create 1, delete 5, update 1", 0),
          Lifecycle.of("exclusive records off, in two updates", ALL_AT_ONCE)
              .to(OVERWRITING)
              .to(SINGLE)
              .aws("create 5, delete 1, update 1; nothing", 0),
          Lifecycle.of("exclusive records on at once", SINGLE)
              .damaged(ALL_AT_ONCE)
              .refreshed(ALL_AT_ONCE)
              .aws("create 1, delete 5, update 1; update 1", 5)
              .because(
                  "the engine deletes the single record sets after the new resource took them over"),
          Lifecycle.of("exclusive records off at once", ALL_AT_ONCE)
              .refused(SINGLE, "already exists")
              .to(OVERWRITING)
              .to(SINGLE)
              .aws("create 1, update 1; create 5, delete 1; nothing", 0)
              .because("refused, and nothing is lost"));

  private static final List<Lifecycle> NETWORKS =
      List.of(
          Lifecycle.of("add a second network and region", oneNetwork())
              .to(BASE)
              .gcp("update 1", 0)
              .aws("create 1", 0)
              .azure("create 1", 0)
              .oci("create 1", 0),
          Lifecycle.of("remove a network", BASE)
              .to(oneNetwork())
              .gcp("update 1", 0)
              .aws("delete 1", 0)
              .azure("delete 1", 0)
              .oci("delete 1", 0),
          Lifecycle.of("add a VPC of another account, then remove it", BASE)
              .to(BASE.target("aws", ctx -> withLab().build()))
              .to(BASE)
              .aws("create 2; delete 2", 0),
          Lifecycle.of("change the anchor VPC", BASE)
              .to(BASE.target("aws", ctx -> otherAnchor().build()))
              .aws("create 1, replace 6", 13)
              .because(REPLACED),
          Lifecycle.of("change the anchor VPC of a zone with exclusive records", ALL_AT_ONCE)
              .to(SINGLE.target("aws", ctx -> otherAnchor().exclusiveRecords().build()))
              .aws("create 1, replace 2", 5)
              .because(REPLACED));

  private static final List<Lifecycle> ZONES =
      List.of(
          Lifecycle.of("rename the component, with an alias and the old prefix", BASE)
              .to(BASE.named("names").formerly("dns"))
              .all("nothing")
              .oci("update 1", 0),
          Lifecycle.of("remove a target", BASE).to(BASE.without("azure")).azure("delete 8", 0),
          Lifecycle.of("change the domain", BASE)
              .to(BASE.domain("corp.example"))
              .gcp("replace 6", 0)
              .aws("replace 7", 0)
              .azure("replace 8", 0)
              .oci("replace 6, update 1", 0)
              .because("no name is in both domains"),
          Lifecycle.of(
                  "change the domain of a protected component", BASE.without("oci").isProtected())
              .refused(
                  BASE.without("oci").domain("corp.example").isProtected(), "marked for protection")
              .to(BASE.without("oci"))
              .because("refused, and nothing is lost"),
          Lifecycle.of(
                  "move the zone to another project, account, resource group, compartment",
                  inTheLab())
              .to(moved())
              .gcp("replace 6", 11)
              .aws("create 3, replace 7", 18)
              .azure("replace 8", 15)
              .oci("update 2", 0)
              .because(REPLACED));

  private static final List<List<Lifecycle>> KINDS =
      List.of(
          RECORDS,
          WRONG_ORDER,
          EXCLUSIVE,
          NETWORKS,
          ZONES,
          OracleLifecycles.ALL,
          RegionalLifecycles.ALL,
          ZonePerRegionLifecycles.REGIONS,
          ZonePerRegionLifecycles.SWITCH);

  static final List<Lifecycle> ALL = KINDS.stream().flatMap(List::stream).toList();

  static final List<Lifecycle> ONE_OF_EACH_KIND = KINDS.stream().map(kind -> kind.get(0)).toList();

  private static Stage oneNetwork() {
    return BASE.target(
            "gcp", ctx -> GcpTarget.builder().network(GcpNetwork.of("hub", Site.HUB)).build())
        .target("aws", ctx -> AwsTarget.builder().vpc(Vpc.of("us", Site.US, "us-east-1")).build())
        .target(
            "azure",
            ctx ->
                AzureTarget.builder()
                    .resourceGroup(Site.GROUP)
                    .virtualNetwork(VirtualNetwork.of("west", Site.WEST, "westeurope"))
                    .build())
        .target(
            "oci",
            ctx ->
                OciTarget.builder()
                    .compartment(Site.COMPARTMENT)
                    .vcn(Stage.attached("ash", Site.ASH))
                    .build())
        .owningNothing()
        .owning("ash", Site.ASH);
  }

  private static Stage reordered() {
    return BASE.records(SIX, WWW, a("web", "10.0.0.9", "10.0.0.8"), OWNER, DB)
        .target(
            "gcp",
            ctx ->
                GcpTarget.builder()
                    .network(GcpNetwork.of("data", Site.DATA))
                    .network(GcpNetwork.of("hub", Site.HUB))
                    .build())
        .target(
            "aws",
            ctx ->
                AwsTarget.builder()
                    .vpc(Vpc.of("eu", Site.EU, "eu-west-1"))
                    .vpc(Vpc.of("us", Site.US, "us-east-1").anchor())
                    .build())
        .target(
            "azure",
            ctx ->
                AzureTarget.builder()
                    .resourceGroup(Site.GROUP)
                    .virtualNetwork(VirtualNetwork.of("north", Site.NORTH, "northeurope"))
                    .virtualNetwork(VirtualNetwork.of("west", Site.WEST, "westeurope"))
                    .build())
        .target(
            "oci",
            ctx ->
                OciTarget.builder()
                    .compartment(Site.COMPARTMENT)
                    .vcn(Stage.attached("elm", Site.ELM))
                    .vcn(Stage.attached("ash", Site.ASH))
                    .build());
  }

  private static AwsTarget.Builder withLab() {
    return Stage.aws().vpc(Vpc.of("lab", Site.LAB, "eu-west-1").account(Stage.lab()));
  }

  private static AwsTarget.Builder otherAnchor() {
    return AwsTarget.builder()
        .vpc(Vpc.of("us", Site.US, "us-east-1"))
        .vpc(Vpc.of("eu", Site.EU, "eu-west-1").anchor());
  }

  private static Stage inTheLab() {
    return BASE.target("aws", ctx -> withLab().build());
  }

  private static Stage moved() {
    return BASE.target("gcp", ctx -> Stage.gcp().project(Site.OTHER_PROJECT).build())
        .target(
            "aws",
            ctx -> {
              Provider lab = Stage.lab();
              Provider own = Stage.own();
              return AwsTarget.builder()
                  .provider(lab)
                  .vpc(Vpc.of("lab", Site.LAB, "eu-west-1").anchor())
                  .vpc(Vpc.of("us", Site.US, "us-east-1").account(own))
                  .vpc(Vpc.of("eu", Site.EU, "eu-west-1").account(own))
                  .build();
            })
        .target("azure", ctx -> Stage.azure().resourceGroup(Site.OTHER_GROUP).build())
        .target("oci", ctx -> Stage.oci().compartment(Site.OTHER_COMPARTMENT).build());
  }
}
