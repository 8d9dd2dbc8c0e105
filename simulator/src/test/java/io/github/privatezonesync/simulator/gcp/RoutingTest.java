package io.github.privatezonesync.simulator.gcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.cloud.ResourceModel.Difference;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Failure;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import io.github.privatezonesync.simulator.cloud.Unknown;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Record sets with a routing policy: what the provider and the API say to them. */
class RoutingTest {
  private static final String TYPE = RecordSetModel.TYPE;
  private static final String HUB = "projects/acme/global/networks/hub";
  private static final Difference NOTHING = new Difference(List.of(), List.of(), false);
  private static final Map<String, Object> WRR =
      Map.of("wrrs", List.of(weighted(3, "10.0.0.1"), weighted(0.5, "10.0.0.2", "10.0.0.3")));
  private static final Map<String, Object> GEO =
      Map.of("geos", List.of(geo("us-east1", "10.0.0.1"), geo("europe-west1", "10.0.0.2")));
  private static final Map<String, Object> FAILOVER = Map.of("primaryBackup", failover());

  private final Project project = new Project();

  @BeforeEach
  void zone() {
    project.network("hub");
    project.zone("corp", "corp.internal.", HUB);
    project.calls();
  }

  static Map<String, Object> weighted(double weight, String... rrdatas) {
    return Map.of("weight", weight, "rrdatas", List.of(rrdatas));
  }

  static Map<String, Object> geo(String location, String... rrdatas) {
    return Map.of("location", location, "rrdatas", List.of(rrdatas));
  }

  static Map<String, Object> checked(String... addresses) {
    return Map.of(
        "internalLoadBalancers",
        List.of(addresses).stream().map(RoutingTest::loadBalancer).toList());
  }

  static Map<String, Object> loadBalancer(String address) {
    return Map.of(
        "loadBalancerType",
        "regionalL4ilb",
        "ipAddress",
        address,
        "port",
        "80",
        "ipProtocol",
        "tcp",
        "networkUrl",
        HUB,
        "project",
        "acme",
        "region",
        "us-east1");
  }

  private static Map<String, Object> failover() {
    return Map.of(
        "primary",
        checked("10.0.0.1", "10.0.0.2"),
        "backupGeos",
        List.of(
            Map.of("location", "europe-west1", "healthCheckedTargets", checked("10.0.0.3")),
            geo("us-east1", "10.0.0.4")));
  }

  static Map<String, Object> inputs(Object policy) {
    return inputs("A", policy);
  }

  static Map<String, Object> inputs(String type, Object policy) {
    return Map.of(
        "managedZone",
        "corp",
        "name",
        "db.corp.internal.",
        "type",
        type,
        "ttl",
        60,
        "routingPolicy",
        policy);
  }

  private List<String> sets() {
    return project.clouds().snapshot().zones().get(0).data().entries().stream()
        .map(Object::toString)
        .filter(set -> set.startsWith("db"))
        .toList();
  }

  private List<String> problems(Map<String, Object> policy) {
    return project.provider().check(TYPE, "db", inputs(policy), "seed").failures().stream()
        .map(Failure::reason)
        .toList();
  }

  private String refusal(Map<String, Object> inputs) {
    return Project.refusal(() -> project.create(TYPE, "db", inputs));
  }

  @Test
  void isCreatedInOneCall() {
    Live set = project.create(TYPE, "db", inputs(WRR));

    assertThat(project.calls())
        .containsExactly("changes.create projects/acme/managedZones/corp db.corp.internal. A");
    assertThat(set.state()).containsEntry("routingPolicy", WRR).doesNotContainKey("rrdatas");
    assertThat(sets())
        .containsExactly(
            "db.corp.internal. A 60 weighted 0 3: 10.0.0.1",
            "db.corp.internal. A 60 weighted 1 0.5: 10.0.0.2 10.0.0.3");
  }

  @Test
  void holdsItemsByRegion() {
    project.create(TYPE, "db", inputs(GEO));

    assertThat(sets())
        .containsExactly(
            "db.corp.internal. A 60 geo europe-west1: 10.0.0.2",
            "db.corp.internal. A 60 geo us-east1: 10.0.0.1");
  }

  @Test
  void holdsAPrimaryAndItsBackups() {
    project.create(TYPE, "db", inputs(FAILOVER));

    assertThat(sets())
        .containsExactly(
            "db.corp.internal. A 60 failover europe-west1 checked: 10.0.0.3",
            "db.corp.internal. A 60 failover primary checked: 10.0.0.1 10.0.0.2",
            "db.corp.internal. A 60 failover us-east1: 10.0.0.4");
  }

  @Test
  void isReadAsItWasGiven() {
    for (Map<String, Object> policy : List.of(WRR, GEO, FAILOVER)) {
      Live set = project.create(TYPE, "db", inputs(policy));
      Live refreshed = project.refresh(TYPE, set).orElseThrow();

      assertThat(project.diff(TYPE, set, inputs(policy))).isEqualTo(NOTHING);
      assertThat(refreshed.inputs()).isEqualTo(set.inputs());
      assertThat(project.diff(TYPE, refreshed, inputs(policy))).isEqualTo(NOTHING);
      project.delete(TYPE, set);
      assertThat(sets()).isEmpty();
    }
  }

  @Test
  void isImported() {
    project.create(TYPE, "db", inputs(WRR));

    Live imported =
        project.provider().read(TYPE, "corp/db.corp.internal./A", Map.of()).orElseThrow();

    assertThat(imported.inputs()).containsEntry("routingPolicy", WRR);
  }

  @Test
  void changesWeightAndTtlInPlace() {
    Live set = project.create(TYPE, "db", inputs(WRR));
    project.calls();
    Map<String, Object> changed =
        Project.with(inputs(Map.of("wrrs", List.of(weighted(1, "10.0.0.1")))), "ttl", 30);

    assertThat(project.diff(TYPE, set, changed))
        .isEqualTo(new Difference(List.of("routingPolicy", "ttl"), List.of(), false));
    project.update(TYPE, set, changed);

    assertThat(project.calls())
        .containsExactly("changes.create projects/acme/managedZones/corp db.corp.internal. A");
    assertThat(sets()).containsExactly("db.corp.internal. A 30 weighted 0 1: 10.0.0.1");
  }

  @Test
  void changesToDataAndBackInPlace() {
    Live set = project.create(TYPE, "db", inputs(WRR));
    Map<String, Object> data = Project.setInputs("corp", "db.corp.internal.", "A", 60, "10.0.0.9");

    assertThat(project.diff(TYPE, set, data).replace()).isEmpty();
    Live plain = project.update(TYPE, set, data);
    assertThat(plain.state()).doesNotContainKey("routingPolicy");
    assertThat(sets()).containsExactly("db.corp.internal. A 60 10.0.0.9");

    project.update(TYPE, plain, inputs(GEO));
    assertThat(sets()).hasSize(2);
  }

  @Test
  void changesItsTypeInPlace() {
    Live set = project.create(TYPE, "db", inputs(WRR));
    Map<String, Object> changed = inputs("AAAA", Map.of("wrrs", List.of(weighted(1, "fd00:0::1"))));

    assertThat(project.diff(TYPE, set, changed).replace()).isEmpty();
    project.update(TYPE, set, changed);

    assertThat(sets()).containsExactly("db.corp.internal. AAAA 60 weighted 0 1: fd00::1");
  }

  @Test
  void takesOverASetWithData() {
    project.set("corp", "db.corp.internal.", "A", "10.0.0.9");

    project.create(TYPE, "db", inputs(GEO));

    assertThat(sets()).hasSize(2);
  }

  @Test
  void refusesToChangeWhatAnotherHasChanged() {
    Live set = project.create(TYPE, "db", inputs(WRR));
    project.update(TYPE, set, inputs(GEO));

    assertThat(Project.refusal(() -> project.update(TYPE, set, inputs(FAILOVER))))
        .isEqualTo(
            "Error changing DNS RecordSet: googleapi: Error 412: Precondition not met for"
                + " 'entity.change.deletions[db.corp.internal.][A]', conditionNotMet");
  }

  @Test
  void standsInTheWayOfCnames() {
    project.create(TYPE, "db", inputs(WRR));

    assertThat(
            Project.refusal(
                () -> project.set("corp", "db.corp.internal.", "CNAME", "www.corp.internal.")))
        .contains("cnameResourceRecordSetConflict");
    assertThat(refusal(inputs("CNAME", Map.of("wrrs", List.of(weighted(1, "www.corp.internal."))))))
        .contains("cnameResourceRecordSetConflict");
  }

  /** The provider leaves the policy out of the deletion that it asks for. */
  @Test
  void keepsItsZoneFromAForcedDeletion() {
    Live forced =
        project.create(
            ZoneModel.TYPE,
            "lab",
            Project.with(Project.zoneInputs("lab", "lab.internal.", HUB), "forceDestroy", true));
    project.create(
        TYPE,
        "db",
        Project.with(Project.with(inputs(WRR), "managedZone", "lab"), "name", "db.lab.internal."));

    assertThat(Project.refusal(() -> project.delete(ZoneModel.TYPE, forced)))
        .isEqualTo(
            "Unable to delete ResourceRecordSets: googleapi: Error 400: Invalid value for"
                + " 'entity.change.deletions[db.lab.internal.][A].rrdata': '<empty>', invalid");
  }

  @Test
  void overlooksHowANetworkIsWritten() {
    Live set = project.create(TYPE, "db", inputs(FAILOVER));
    Map<String, Object> target = new HashMap<>(loadBalancer("10.0.0.1"));
    target.put("networkUrl", "https://www.googleapis.com/compute/v1/" + HUB);
    Map<String, Object> failover = new HashMap<>(failover());
    failover.put(
        "primary", Map.of("internalLoadBalancers", List.of(target, loadBalancer("10.0.0.2"))));

    assertThat(project.diff(TYPE, set, inputs(Map.of("primaryBackup", failover))))
        .isEqualTo(NOTHING);
  }

  @Test
  void isExactlyOneKind() {
    String all = "`routing_policy.0.geo,routing_policy.0.primary_backup,routing_policy.0.wrr`";

    assertThat(problems(Map.of()))
        .containsExactly("\"routing_policy.0.wrr\": one of " + all + " must be specified");
    assertThat(problems(Project.with(WRR, "geos", GEO.get("geos"))))
        .containsExactly(
            "\"routing_policy.0.geo\": only one of "
                + all
                + " can be specified, but `routing_policy.0.geo,routing_policy.0.wrr` were"
                + " specified.");
  }

  @Test
  void needsItsParts() {
    String missing =
        "Missing required argument. The argument \"%s\" is required, but no definition was found.";

    assertThat(problems(Map.of("wrrs", List.of(Map.of("rrdatas", List.of("10.0.0.1"))))))
        .containsExactly(missing.formatted("weight"));
    assertThat(problems(Map.of("geos", List.of(Map.of("rrdatas", List.of("10.0.0.1"))))))
        .containsExactly(missing.formatted("location"));
    assertThat(problems(Map.of("primaryBackup", Map.of())))
        .containsExactly(missing.formatted("primary"), missing.formatted("backup_geo"));
    assertThat(
            problems(
                Map.of(
                    "primaryBackup",
                    Map.of(
                        "primary", Map.of(), "backupGeos", List.of(geo("us-east1", "10.0.0.1"))))))
        .containsExactly(missing.formatted("internal_load_balancers"));
    Map<String, Object> target = new HashMap<>(loadBalancer("10.0.0.1"));
    target.remove("port");
    target.put("ipProtocol", "icmp");
    target.put("loadBalancerType", "none");
    assertThat(
            problems(
                Map.of(
                    "geos",
                    List.of(
                        Map.of(
                            "location",
                            "us-east1",
                            "healthCheckedTargets",
                            Map.of("internalLoadBalancers", List.of(target)))))))
        .containsExactly(
            missing.formatted("port"),
            "expected load_balancer_type to be one of [\"regionalL4ilb\" \"regionalL7ilb\""
                + " \"globalL7ilb\"], got none",
            "expected ip_protocol to be one of [\"tcp\" \"udp\"], got icmp");
  }

  @Test
  void waitsForWhatIsUnknown() {
    assertThat(problems(Map.of("geos", Unknown.VALUE))).isEmpty();
  }

  @Test
  void isForSomeTypesOnly() {
    assertThat(refusal(inputs("CAA", Map.of("wrrs", List.of(weighted(1, "0 issue \"a\""))))))
        .isEqualTo(
            "Error creating DNS RecordSet: googleapi: Error 400: Invalid value for"
                + " 'entity.change.additions[db.corp.internal.][CAA].routingPolicy': '<not for CAA>', invalid");
    project.create(
        TYPE,
        "text",
        inputs("TXT", Map.of("wrrs", List.of(weighted(1, "\"a\""), weighted(1, "\"b\"")))));
    assertThat(sets()).hasSize(2);
  }

  @Test
  void hasWeightsWithinBoundsAndNotOnlyZeros() {
    assertThat(refusal(inputs(Map.of("wrrs", List.of(weighted(1000.5, "10.0.0.1"))))))
        .isEqualTo(invalid("wrr.items[0].weight", "1000.5"));
    assertThat(refusal(inputs(Map.of("wrrs", List.of(weighted(-1, "10.0.0.1"))))))
        .isEqualTo(invalid("wrr.items[0].weight", "-1.0"));
    assertThat(refusal(inputs(Map.of("wrrs", List.of(weighted(0, "10.0.0.1"))))))
        .isEqualTo(invalid("wrr", "<no weight above 0>"));
  }

  @Test
  void hasEachRegionOfGoogleOnce() {
    assertThat(refusal(inputs(Map.of("geos", List.of(geo("us-east-1", "10.0.0.1"))))))
        .isEqualTo(invalid("geo.items[0].location", "us-east-1"));
    assertThat(
            refusal(
                inputs(
                    Map.of(
                        "geos",
                        List.of(geo("us-east1", "10.0.0.1"), geo("us-east1", "10.0.0.2"))))))
        .isEqualTo(invalid("geo.items[1].location", "us-east1"));
  }

  @Test
  void hasDataInEveryItem() {
    assertThat(refusal(inputs(Map.of("geos", List.of(geo("us-east1"))))))
        .isEqualTo(invalid("geo.items[0].rrdata", "<empty>"));
    assertThat(refusal(inputs(Map.of("geos", List.of(geo("us-east1", "10.0.0.300"))))))
        .isEqualTo(invalid("geo.items[0].rrdata[0]", "10.0.0.300"));
    assertThat(refusal(inputs(Map.of("geos", List.of(geo("us-east1", "10.0.0.1", "10.0.0.1"))))))
        .isEqualTo(invalid("geo.items[0].rrdata[1]", "10.0.0.1"));
    assertThat(refusal(inputs("CNAME", Map.of("geos", List.of(geo("us-east1", "a.", "b."))))))
        .isEqualTo(invalid("CNAME", "geo.items[0].rrdata", "<several>"));
  }

  @Test
  void isRefusedWithWhatIsNotModelled() {
    assertThat(refusal(inputs(Project.with(GEO, "enableGeoFencing", true))))
        .isEqualTo("NotModelled: the simulator does not model geofencing (enableGeoFencing)");
    assertThat(refusal(withBackups("enableGeoFencingForBackups", true)))
        .isEqualTo(
            "NotModelled: the simulator does not model geofencing of backups"
                + " (enableGeoFencingForBackups)");
    assertThat(refusal(withBackups("trickleRatio", 0.1)))
        .isEqualTo(
            "NotModelled: the simulator does not model a trickle to the backups (trickleRatio)");
    assertThat(sets()).isEmpty();
  }

  @Test
  void isTakenWithTheDefaultsOfWhatIsNotModelled() {
    project.create(TYPE, "db", inputs(Project.with(GEO, "enableGeoFencing", false)));
    project.create(
        TYPE, "www", Project.with(withBackups("trickleRatio", 0.0), "name", "www.corp.internal."));

    assertThat(sets()).hasSize(2);
  }

  private static Map<String, Object> withBackups(String setting, Object value) {
    return inputs(Map.of("primaryBackup", Project.with(failover(), setting, value)));
  }

  @Test
  void hasBackupsAndAPrimary() {
    Map<String, Object> failover = new HashMap<>(failover());
    failover.put("backupGeos", List.of());
    assertThat(refusal(inputs(Map.of("primaryBackup", failover))))
        .isEqualTo(invalid("primaryBackup.backupGeoTargets", "<empty>"));

    failover.putAll(failover());
    failover.put("primary", Map.of("internalLoadBalancers", List.of()));
    assertThat(refusal(inputs(Map.of("primaryBackup", failover))))
        .isEqualTo(invalid("primaryBackup.primaryTargets.rrdata", "<empty>"));
  }

  @Test
  void checksAddressesOnly() {
    Map<String, Object> item =
        Map.of("location", "us-east1", "healthCheckedTargets", checked("10.0.0.1"));

    assertThat(refusal(inputs("TXT", Map.of("geos", List.of(item)))))
        .isEqualTo(
            invalid(
                "TXT",
                "geo.items[0].healthCheckedTargets.internalLoadBalancers[0]",
                "<not for TXT>"));
  }

  @Test
  void wantsWellFormedLoadBalancers() {
    assertThat(refusal(balanced("port", "0"))).isEqualTo(balancer("port", "0"));
    assertThat(refusal(balanced("port", "http"))).isEqualTo(balancer("port", "http"));
    assertThat(refusal(balanced("networkUrl", "hub")))
        .isEqualTo(balancer("networkUrl", "https://www.googleapis.com/compute/v1/hub"));
    assertThat(refusal(balanced("project", ""))).isEqualTo(balancer("project", ""));
    assertThat(refusal(balanced("region", "us-east-1"))).isEqualTo(balancer("region", "us-east-1"));
  }

  private static Map<String, Object> balanced(String setting, String value) {
    Map<String, Object> target = new HashMap<>(loadBalancer("10.0.0.1"));
    target.put(setting, value);
    return inputs(
        Map.of(
            "geos",
            List.of(
                Map.of(
                    "location",
                    "us-east1",
                    "healthCheckedTargets",
                    Map.of("internalLoadBalancers", List.of(target))))));
  }

  private static String balancer(String setting, String value) {
    return invalid("geo.items[0].healthCheckedTargets.internalLoadBalancers[0]." + setting, value);
  }

  @Test
  void hasNoLoadBalancersInPublicZones() {
    project.create(ZoneModel.TYPE, "www", Map.of("name", "www", "dnsName", "www.example.com."));

    assertThat(
            refusal(
                Project.with(
                    Project.with(balanced("port", "80"), "managedZone", "www"),
                    "name",
                    "db.www.example.com.")))
        .isEqualTo(
            "Error creating DNS RecordSet: googleapi: Error 400: The"
                + " 'entity.change.additions[db.www.example.com.][A].routingPolicy.geo.items[0].healthCheckedTargets"
                + ".internalLoadBalancers[0]' may not be an internal load balancer because the zone"
                + " is public., internalLoadBalancerDisallowedInPublicZone");
  }

  private static String invalid(String field, String value) {
    return invalid("A", field, value);
  }

  private static String invalid(String type, String field, String value) {
    return ("Error creating DNS RecordSet: googleapi: Error 400: Invalid value for"
            + " 'entity.change.additions[db.corp.internal.][%s].routingPolicy.%s': '%s', invalid")
        .formatted(type, field, value);
  }
}
