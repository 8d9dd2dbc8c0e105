package io.github.privatezonesync.gcp;

import static io.github.privatezonesync.gcp.Programs.HUB;
import static io.github.privatezonesync.gcp.Programs.HUB_LINK;
import static io.github.privatezonesync.gcp.Programs.RECORD_SET_TYPE;
import static io.github.privatezonesync.gcp.Programs.ZONE_TYPE;
import static io.github.privatezonesync.gcp.Programs.args;
import static io.github.privatezonesync.gcp.Programs.program;
import static io.github.privatezonesync.gcp.Programs.target;
import static io.github.privatezonesync.gcp.Programs.update;
import static io.github.privatezonesync.testkit.PulumiAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.core.Output;
import io.github.privatezonesync.DsArgs;
import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.declared.Identity;
import io.github.privatezonesync.plan.SyncPlan;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.testkit.DeclaredStack;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GcpProblemsTest {
  private static List<String> problems(PrivateZoneSyncArgs args) {
    return SyncPlan.problems(new Identity("shop", "prod", "dns"), args.declaration()).stream()
        .map(Problem::toString)
        .toList();
  }

  private static List<String> problems(GcpTarget.Builder target, RecordSetArgs... records) {
    return problems(args(target.build(), records));
  }

  @Test
  void acceptsAPlainTarget() {
    assertThat(problems(target(), RecordSetArgs.a("db", "10.0.4.7"))).isEmpty();
  }

  @Test
  void wantsANetworkOrACluster() {
    assertThat(problems(GcpTarget.builder()))
        .containsExactly(
            "target 'gcp': no network given; a private zone of Cloud DNS needs a VPC network or a"
                + " GKE cluster, add one with network(GcpNetwork.of(key, id))");
    assertThat(problems(GcpTarget.builder().gkeCluster("projects/p/locations/l/clusters/c")))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1corp", "Corp", "corp.internal", "corp-", "-corp"})
  void refusesAWrongZoneName(String name) {
    assertThat(problems(target().zoneName(name)))
        .containsExactly(
            "target 'gcp': zone name '%s' is not 1 to 63 lower-case letters, digits and hyphens"
                    .formatted(name)
                + " with a letter first and no hyphen last");
  }

  @Test
  void limitsAZoneNameTo63Characters() {
    assertThat(problems(target().zoneName("z".repeat(63)))).isEmpty();
    assertThat(problems(target().zoneName("z".repeat(64)))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void wantsADescription(String description) {
    assertThat(problems(target().description(description)))
        .containsExactly(
            "target 'gcp': the description is empty; Cloud DNS needs one, or leave it out");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "c",
        "projects/p/locations/l/clusters/",
        "projects/p/clusters/c",
        "projects/p/zones/us-east1-b/clusters/c"
      })
  void refusesAWrongCluster(String cluster) {
    assertThat(problems(target().gkeCluster(cluster)))
        .containsExactly(
            "target 'gcp', GKE cluster: '%s' is not a GKE cluster; expected".formatted(cluster)
                + " projects/{project}/locations/{location}/clusters/{name}");
  }

  @Test
  void acceptsZonalAndRegionalClusters() {
    assertThat(
            problems(
                target()
                    .gkeCluster("projects/p/locations/us-east1-b/clusters/a")
                    .gkeCluster("projects/example.com:p/locations/us-east1/clusters/b")))
        .isEmpty();
  }

  @Test
  void refusesAWrongClusterFromAnOutput() {
    DeclaredStack stack =
        update()
            .runToFailure(
                program(
                    target().gkeCluster(Output.of("c")).build(),
                    RecordSetArgs.a("db", "10.0.4.7")));

    assertThat(stack)
        .failedWith(
            "target 'gcp', GKE cluster: resolved to 'c', which is not a GKE cluster; expected"
                + " projects/{project}/locations/{location}/clusters/{name}")
        .hasNoResource(ZONE_TYPE)
        .hasNoResource(RECORD_SET_TYPE);
  }

  @Test
  void refusesAWrongNetwork() {
    assertThat(problems(GcpTarget.builder().network(GcpNetwork.of("hub", "hub"))))
        .containsExactly(
            "target 'gcp', network 'hub': 'hub' is not a VPC network; expected"
                + " projects/{project}/global/networks/{network}");
  }

  @Test
  void refusesAWrongNetworkFromAnOutput() {
    DeclaredStack stack =
        update()
            .runToFailure(
                program(GcpTarget.builder().network(GcpNetwork.of("hub", Output.of(""))).build()));

    assertThat(stack)
        .failedWith(
            "target 'gcp', network 'hub': resolved to '', which is not a VPC network; expected"
                + " projects/{project}/global/networks/{network}")
        .hasNoResource(ZONE_TYPE);
  }

  @Test
  void doesNotShowASecretIdOfANetwork() {
    DeclaredStack stack =
        update()
            .runToFailure(
                program(
                    GcpTarget.builder()
                        .network(GcpNetwork.of("hub", Output.ofSecret("hub")))
                        .build()));

    assertThat(stack)
        .failedWith(
            "target 'gcp', network 'hub': resolved to [secret], which is not a VPC network; expected"
                + " projects/{project}/global/networks/{network}");
  }

  @Test
  void refusesOneNetworkInTwoSpellings() {
    assertThat(
            problems(
                GcpTarget.builder()
                    .network(GcpNetwork.of("hub", HUB))
                    .network(GcpNetwork.of("same", HUB_LINK))))
        .containsExactly(
            "target 'gcp', network 'same': is the same as network 'hub'; name a network once");
  }

  @Test
  void refusesOneNetworkInTwoSpellingsFromOutputs() {
    DeclaredStack stack =
        update()
            .runToFailure(
                program(
                    GcpTarget.builder()
                        .network(GcpNetwork.of("hub", HUB))
                        .network(GcpNetwork.of("same", Output.of(HUB_LINK)))
                        .build()));

    assertThat(stack)
        .failedWith(
            "target 'gcp', network 'same': is the same as network 'hub'; name a network once");
  }

  @Test
  void refusesMoreThan100Values() {
    String[] addresses = new String[101];
    for (int i = 0; i < addresses.length; i++) {
      addresses[i] = "10.0.0." + i;
    }

    assertThat(problems(target(), RecordSetArgs.a("db", addresses)))
        .containsExactly(
            "target 'gcp': record 'db' A: 101 values per record set; Google Cloud DNS takes at most"
                + " 100, spread them over several names or leave this target out with .except(..)");
  }

  @Test
  void refusesNameServersBecausePrivateZonesDoNotDelegate() {
    assertThat(problems(target(), RecordSetArgs.ns("lab", "ns1.example.com.")))
        .containsExactly(
            "target 'gcp': record 'lab' NS: Google Cloud DNS has no NS records; it has A, AAAA, CAA,"
                + " CNAME, HTTPS, MX, NAPTR, PTR, SPF, SRV, SSHFP, SVCB, TLSA, TXT; leave it out"
                + " here with .except(\"gcp\")");
  }

  @ParameterizedTest
  @ValueSource(strings = {"com", "co.uk"})
  void refusesAPublicSuffix(String domain) {
    assertThat(
            SyncPlan.problems(
                    new Identity("shop", "prod", "dns"),
                    PrivateZoneSyncArgs.builder()
                        .domain(domain)
                        .targets(target().build())
                        .build()
                        .declaration())
                .stream()
                .map(Problem::toString))
        .containsExactly(
            "target 'gcp': zone name '"
                + domain
                + "' is a public suffix, under which others register; use a domain below it");
  }

  @ParameterizedTest
  @CsvSource({
    "creator, FOO",
    "creator, a.b",
    "creator, 0123456789012345678901234567890123456789012345678901234567890123",
    "creator, a b"
  })
  void refusesAWrongValueOfALabel(String key, String value) {
    assertThat(problems(target().labels(Map.of(key, value))))
        .containsExactly(
            "target 'gcp', label: the value '%s' of '%s' is not at most 63 lower-case letters,"
                    .formatted(value, key)
                + " digits, '_' and '-'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Creator", "1a", "-a", "a.b"})
  void refusesAWrongKeyOfALabel(String key) {
    assertThat(problems(target().labels(Map.of(key, "x"))))
        .containsExactly(
            "target 'gcp', label: the name '%s' is not 1 to 63 lower-case letters, digits, '_' and"
                    .formatted(key)
                + " '-' with a letter first");
  }

  @Test
  void takesLabelsByTheRulesOfGoogleCloudAndAtMost64() {
    Map<String, String> labels = new TreeMap<>();
    for (int i = 0; i < 64; i++) {
      labels.put("größe-_" + i, i == 0 ? "" : "1-_ä");
    }
    assertThat(problems(target().labels(labels))).isEmpty();
    assertThat(problems(target().labels(labels).labels(Map.of("one", "more"))))
        .containsExactly("target 'gcp': 65 labels; at most 64 are taken");
  }

  @Test
  void limitsADescriptionTo1024Characters() {
    assertThat(problems(target().description("d".repeat(1_024)))).isEmpty();
    assertThat(problems(target().description("d".repeat(1_025))))
        .containsExactly(
            "target 'gcp': the description has 1025 characters; Cloud DNS takes at most 1024");
  }

  @Test
  void refusesTypesThatAPrivateZoneLacks() {
    assertThat(problems(target(), RecordSetArgs.ds("lab", DsArgs.of(1, 13, 2, "ab".repeat(32)))))
        .containsExactly(
            "target 'gcp': record 'lab' DS: Google Cloud DNS has no DS records; it has A, AAAA, CAA,"
                + " CNAME, HTTPS, MX, NAPTR, PTR, SPF, SRV, SSHFP, SVCB, TLSA, TXT; leave it out"
                + " here with .except(\"gcp\")");
  }

  @Test
  void reportsEverythingAtOnce() {
    assertThat(problems(GcpTarget.builder().key("g").zoneName("1").description("").gkeCluster("c")))
        .containsExactly(
            "target 'g': zone name '1' is not 1 to 63 lower-case letters, digits and hyphens with a"
                + " letter first and no hyphen last",
            "target 'g': the description is empty; Cloud DNS needs one, or leave it out",
            "target 'g', GKE cluster: 'c' is not a GKE cluster; expected"
                + " projects/{project}/locations/{location}/clusters/{name}");
  }

  @Test
  void refusesAClusterGivenTwice() {
    String cluster = "projects/p/locations/l/clusters/c";

    assertThat(problems(target().gkeCluster(cluster).gkeCluster(cluster).gkeCluster(cluster)))
        .containsExactly(
            "target 'gcp', GKE cluster: '" + cluster + "' is given twice; give it once");
  }

  @Test
  void refusesAClusterThatOutputsGiveTwiceWithoutQuotingIt() {
    Output<String> cluster = Output.ofSecret("projects/p/locations/l/clusters/c");
    DeclaredStack stack =
        update().runToFailure(program(target().gkeCluster(cluster).gkeCluster(cluster).build()));

    assertThat(stack)
        .failedWith("target 'gcp', GKE cluster: two of them resolved to one cluster; give it once")
        .hasNoResource(ZONE_TYPE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "My-Project", "projects/p", "p q"})
  void refusesAWrongProject(String project) {
    assertThat(problems(target().project(project)))
        .containsExactly(
            "target 'gcp', project: '%s' is not the id of a project; expected lower-case letters,"
                    .formatted(project)
                + " digits and hyphens");
  }

  @Test
  void acceptsProjectsByIdNumberAndDomain() {
    assertThat(problems(target().project("dns-host-1"))).isEmpty();
    assertThat(problems(target().project("415104041262"))).isEmpty();
    assertThat(problems(target().project("example.com:dns"))).isEmpty();
  }

  @Test
  void refusesAWrongProjectFromAnOutputOnce() {
    DeclaredStack stack =
        update()
            .runToFailure(
                program(
                    target().project(Output.of("My-Project")).build(),
                    RecordSetArgs.a("db", "10.0.4.7")));

    assertThat(stack)
        .failedWith(
            "target 'gcp', project: resolved to 'My-Project', which is not the id of a project;"
                + " expected lower-case letters, digits and hyphens")
        .hasNoResource(ZONE_TYPE)
        .hasNoResource(RECORD_SET_TYPE);
  }

  @Test
  void reportsWhatIsMissingWithItsPlace() {
    GcpTarget.Builder target =
        GcpTarget.builder()
            .network(GcpNetwork.of(null, HUB))
            .network(GcpNetwork.of("text", (String) null))
            .network(GcpNetwork.of("output", (Output<String>) null))
            .gkeCluster((String) null)
            .gkeCluster((Output<String>) null)
            .project((String) null)
            .zoneName(null)
            .description(null);

    String cluster =
        " is not a GKE cluster; expected projects/{project}/locations/{location}/clusters/{name}";
    String network = " is not a VPC network; expected projects/{project}/global/networks/{network}";
    assertThat(problems(target))
        .containsExactly(
            "target 'gcp', network '': the key cannot be part of a resource name; use 1 to 100"
                + " printable characters, without white space at the ends",
            "target 'gcp', network 'text': ''" + network,
            "target 'gcp', network 'output': ''" + network,
            "target 'gcp': zone name '' is not 1 to 63 lower-case letters, digits and hyphens with a"
                + " letter first and no hyphen last",
            "target 'gcp': the description is empty; Cloud DNS needs one, or leave it out",
            "target 'gcp', project: '' is not the id of a project; expected lower-case letters,"
                + " digits and hyphens",
            "target 'gcp', GKE cluster: ''" + cluster,
            "target 'gcp', GKE cluster: '' is given twice; give it once");
  }

  @Test
  void reportsWhatIsNullWithItsPlace() {
    Map<String, String> labels = new HashMap<>();
    labels.put(null, "search");
    labels.put("env", null);
    GcpTarget.Builder target =
        GcpTarget.builder()
            .network(null)
            .labels(null)
            .labels(labels)
            .network(GcpNetwork.of("a", HUB).regions((String) null))
            .network(GcpNetwork.of("b", "projects/net/global/networks/b").regions((String[]) null));

    String given = "null is given; give a value or leave it out";
    String region =
        "region '' is not a known region; write it as its cloud does, such as us-east1, us-east-1,"
            + " eastus or us-ashburn-1";
    assertThat(problems(target))
        .containsExactlyInAnyOrder(
            "target 'gcp', network: " + given,
            "target 'gcp', labels: " + given,
            "target 'gcp', labels, 'null': " + given,
            "target 'gcp', labels, 'env': " + given,
            "target 'gcp', network 'a', regions: " + region,
            "target 'gcp', network 'b', regions: " + region);
  }

  @Test
  void reportsAMissingTargetKeyAndAMissingProjectOutput() {
    assertThat(problems(target().key(null)))
        .containsExactly(
            "target '': the key cannot be part of a resource name; use 1 to 100 printable characters"
                + " other than '/', without white space at the ends");
    assertThat(problems(target().project((Output<String>) null)))
        .containsExactly(
            "target 'gcp', project: '' is not the id of a project; expected lower-case letters,"
                + " digits and hyphens");
  }
}
