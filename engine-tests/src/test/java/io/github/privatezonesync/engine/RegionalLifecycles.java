package io.github.privatezonesync.engine;

import static io.github.privatezonesync.RecordSetArgs.a;

import io.github.privatezonesync.RegionalEndpoint;
import io.github.privatezonesync.RegionalService;
import io.github.privatezonesync.aws.AwsHealth;
import io.github.privatezonesync.gcp.GcpHealth;
import io.github.privatezonesync.gcp.GcpNetwork;
import io.github.privatezonesync.gcp.GcpTarget;
import io.github.privatezonesync.routing.Routing;
import java.time.Duration;
import java.util.List;

/** What happens to regional services in the life of a stack: rows of docs/lifecycles.md. */
final class RegionalLifecycles {
  private static final RegionalService TWO =
      RegionalService.named("inference")
          .endpoint("us-east-1", "10.0.1.10")
          .endpoint("eu-west-1", "10.0.2.10");
  private static final RegionalService THREE = TWO.endpoint("europe-west4", "10.0.3.10");
  private static final RegionalService WEIGHTED = weighted(300);

  private static final Stage NOTHING =
      Stage.empty()
          .target(
              "gcp",
              ctx ->
                  GcpTarget.builder()
                      .network(GcpNetwork.of("hub", Site.HUB).regions("europe-west4", "us-east4"))
                      .network(GcpNetwork.of("data", Site.DATA).regions("europe-west4", "us-east4"))
                      .build())
          .target("azure", ctx -> ZonePerRegionLifecycles.westKeepsTheNames().build())
          .records(a("db", "10.0.0.7"));
  private static final Stage BASE = NOTHING.services(TWO);
  private static final Stage PLAIN = NOTHING.and(a("inference", "10.0.1.10"));

  private static final Stage NO_SERVICE = NOTHING.and(a("us", "10.0.1.10"), a("eu", "10.0.2.10"));
  private static final Stage ADDRESSES = NO_SERVICE.services(TWO);
  private static final Stage HOSTS =
      NO_SERVICE.services(
          RegionalService.named("inference")
              .endpoint(RegionalEndpoint.inRegion("us-east-1").host("us"))
              .endpoint(RegionalEndpoint.inRegion("eu-west-1").host("eu")));

  private static final Stage FAILOVER =
      NOTHING.without("azure").services(failover("us-east4", "europe-west4"));

  private static final String TWO_UPDATES = "the name is gone between the two updates";

  private RegionalLifecycles() {}

  static final List<Lifecycle> ALL =
      List.of(
          Lifecycle.of("service: add an endpoint", BASE)
              .to(NOTHING.services(THREE))
              .gcp("update 1", 0)
              .aws("nothing", 0)
              .azure("update 1", 0),
          Lifecycle.of("service: remove an endpoint", NOTHING.services(THREE))
              .to(BASE)
              .gcp("update 1", 0)
              .aws("nothing", 0)
              .azure("update 1", 0),
          Lifecycle.of("service: drain a region", BASE)
              .to(BASE.drained("eu-west-1"))
              .gcp("update 1", 0)
              .aws("update 1", 0)
              .azure("update 2", 0),
          Lifecycle.of("service: undrain a region", BASE.drained("eu-west-1"))
              .to(BASE)
              .gcp("update 1", 0)
              .aws("update 1", 0)
              .azure("update 2", 0),
          Lifecycle.of("service: a plain record set becomes a service", PLAIN.without("aws"))
              .to(BASE.without("aws"))
              .gcp("update 1", 0)
              .azure("update 2", 0),
          Lifecycle.of("service: a service becomes a plain record set", BASE.without("aws"))
              .to(PLAIN.without("aws"))
              .gcp("update 1", 0)
              .azure("update 2", 0),
          Lifecycle.of(
                  "service: a plain record set becomes a service, in two updates",
                  PLAIN.only("aws"))
              .to(BASE.withheld("inference").only("aws"))
              .to(BASE.only("aws"))
              .aws("delete 1; create 2", 2)
              .because(TWO_UPDATES),
          Lifecycle.of(
                  "service: a service becomes a plain record set, in two updates", BASE.only("aws"))
              .to(PLAIN.withheld("inference").only("aws"))
              .to(PLAIN.only("aws"))
              .aws("delete 2; create 1", 2)
              .because(TWO_UPDATES),
          Lifecycle.of("service: a plain record set becomes a service at once", PLAIN.only("aws"))
              .refused(BASE.only("aws"), "InvalidChangeBatch")
              .to(BASE.withheld("inference").only("aws"))
              .to(BASE.only("aws"))
              .aws("create 1; delete 1; create 2", 2)
              .because("the cloud refuses a routed set beside a plain one"),
          Lifecycle.of(
                  "service: a plain record set becomes a service, with exclusive records",
                  exclusive(PLAIN))
              .to(exclusive(BASE))
              .aws("update 1", 0),
          Lifecycle.of("service: nearest to weighted", BASE.only("gcp"))
              .to(NOTHING.services(WEIGHTED).only("gcp"))
              .gcp("update 1", 0),
          Lifecycle.of("service: weighted to nearest", NOTHING.services(WEIGHTED).only("gcp"))
              .to(BASE.only("gcp"))
              .gcp("update 1", 0),
          Lifecycle.of("service: nearest to weighted, in two updates", BASE.only("aws"))
              .to(NOTHING.services(WEIGHTED).withheld("inference").only("aws"))
              .to(NOTHING.services(WEIGHTED).only("aws"))
              .aws("delete 2; create 2", 3)
              .because(TWO_UPDATES),
          Lifecycle.of(
                  "service: weighted to nearest, in two updates",
                  NOTHING.services(WEIGHTED).only("aws"))
              .to(BASE.withheld("inference").only("aws"))
              .to(BASE.only("aws"))
              .aws("delete 2; create 2", 3)
              .because(TWO_UPDATES),
          Lifecycle.of("service: nearest to weighted at once", BASE.only("aws"))
              .refused(NOTHING.services(WEIGHTED).only("aws"), "InvalidChangeBatch")
              .to(NOTHING.services(WEIGHTED).withheld("inference").only("aws"))
              .to(NOTHING.services(WEIGHTED).only("aws"))
              .aws("update 1; delete 2; create 2", 3)
              .because("the cloud refuses two kinds of routing side by side"),
          Lifecycle.of("service: nearest to weighted, with exclusive records", exclusive(BASE))
              .to(exclusive(NOTHING.services(WEIGHTED)))
              .aws("update 1", 0),
          Lifecycle.of(
                  "service: weighted to nearest, with exclusive records",
                  exclusive(NOTHING.services(WEIGHTED)))
              .to(exclusive(BASE))
              .aws("update 1", 0),
          Lifecycle.of(
                  "service: change the TTL of weighted()", NOTHING.services(WEIGHTED).only("gcp"))
              .to(NOTHING.services(weighted(60)).only("gcp"))
              .gcp("update 1", 0),
          Lifecycle.of(
                  "service: change the TTL of weighted(), in two updates",
                  NOTHING.services(WEIGHTED).only("aws"))
              .to(NOTHING.services(weighted(60)).withheld("inference").only("aws"))
              .to(NOTHING.services(weighted(60)).only("aws"))
              .aws("delete 2; create 2", 3)
              .because(TWO_UPDATES),
          Lifecycle.of(
                  "service: change the TTL of weighted() at once",
                  NOTHING.services(WEIGHTED).only("aws"))
              .refused(NOTHING.services(weighted(60)).only("aws"), "InvalidChangeBatch")
              .to(NOTHING.services(weighted(60)).withheld("inference").only("aws"))
              .to(NOTHING.services(weighted(60)).only("aws"))
              .aws("update 1; delete 2; create 2", 3)
              .because(
                  "all weighted sets of a name must have the same TTL, and each set is changed by its own call"),
          Lifecycle.of(
                  "service: change the TTL of weighted(), with exclusive records",
                  exclusive(NOTHING.services(WEIGHTED)))
              .to(exclusive(NOTHING.services(weighted(60))))
              .aws("update 1", 0),
          Lifecycle.of("service: addresses become a host name", ADDRESSES.without("aws"))
              .to(HOSTS.without("aws"))
              .gcp("update 1", 0)
              .azure("replace 2", 3)
              .because(Lifecycles.TYPE_IN_ID),
          Lifecycle.of("service: a host name becomes addresses", HOSTS.without("aws"))
              .to(ADDRESSES.without("aws"))
              .gcp("update 1", 0)
              .azure("replace 2", 3)
              .because(Lifecycles.TYPE_IN_ID),
          Lifecycle.of(
                  "service: addresses become a host name, in two updates", ADDRESSES.only("aws"))
              .to(HOSTS.withheld("inference").only("aws"))
              .to(HOSTS.only("aws"))
              .aws("delete 2; create 2", 3)
              .because(TWO_UPDATES),
          Lifecycle.of("service: a host name becomes addresses, in two updates", HOSTS.only("aws"))
              .to(ADDRESSES.withheld("inference").only("aws"))
              .to(ADDRESSES.only("aws"))
              .aws("delete 2; create 2", 3)
              .because(TWO_UPDATES),
          Lifecycle.of("service: addresses become a host name at once", ADDRESSES.only("aws"))
              .refused(HOSTS.only("aws"), "InvalidChangeBatch")
              .to(HOSTS.withheld("inference").only("aws"))
              .to(HOSTS.only("aws"))
              .aws("create 1; delete 2; create 2", 3)
              .because("the cloud refuses a CNAME beside another set"),
          Lifecycle.of(
                  "service: addresses become a host name, with exclusive records",
                  exclusive(ADDRESSES))
              .to(exclusive(HOSTS))
              .aws("update 1", 0),
          Lifecycle.of("service: drain the first site of a failover", FAILOVER)
              .to(FAILOVER.drained("us-east4"))
              .gcp("update 1", 0)
              .aws("delete 2, update 1", 0),
          Lifecycle.of(
                  "service: undrain the first site of a failover", FAILOVER.drained("us-east4"))
              .to(FAILOVER)
              .gcp("update 1", 0)
              .aws("create 2, update 1", 0),
          Lifecycle.of("service: change the order of a failover", FAILOVER)
              .to(NOTHING.without("azure").services(failover("europe-west4", "us-east4")))
              .gcp("update 1", 0)
              .aws("update 2", 0),
          Lifecycle.of("service: a plain record set becomes a failover", PLAIN.only("gcp"))
              .to(FAILOVER.only("gcp"))
              .gcp("update 1", 0));

  private static RegionalService weighted(int ttl) {
    return RegionalService.named("inference")
        .endpoint(RegionalEndpoint.inRegion("us-east-1").ipv4("10.0.1.10").weight(3))
        .endpoint("eu-west-1", "10.0.2.10")
        .routing(Routing.weighted())
        .ttl(Duration.ofSeconds(ttl));
  }

  private static RegionalService failover(String first, String next) {
    return RegionalService.named("inference")
        .endpoint(watched("us-east4", "10.0.1.10"))
        .endpoint(watched("europe-west4", "10.0.2.10"))
        .routing(Routing.failover(first, next));
  }

  private static RegionalEndpoint watched(String site, String address) {
    return RegionalEndpoint.inRegion(site)
        .ipv4(address)
        .health(GcpHealth.regionalL4(Site.HUB, 443), AwsHealth.alarm(site, "us-east-2"));
  }

  private static Stage exclusive(Stage stage) {
    return stage.only("aws").target("aws", ctx -> Stage.aws().exclusiveRecords().build());
  }
}
