package io.github.privatezonesync.oci;

import static io.github.privatezonesync.oci.Programs.FRANKFURT;
import static io.github.privatezonesync.oci.Programs.OTHER_VIEW;
import static io.github.privatezonesync.oci.Programs.VCN;
import static io.github.privatezonesync.oci.Programs.args;
import static io.github.privatezonesync.oci.Programs.fra;
import static io.github.privatezonesync.oci.Programs.program;
import static io.github.privatezonesync.oci.Programs.target;
import static io.github.privatezonesync.oci.Programs.update;
import static io.github.privatezonesync.testkit.PulumiAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.core.Output;
import com.pulumi.resources.ProviderResource;
import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.RegionalService;
import io.github.privatezonesync.TxtArgs;
import io.github.privatezonesync.declared.Identity;
import io.github.privatezonesync.plan.SyncPlan;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.region.CloudRegion;
import io.github.privatezonesync.region.RegionCloud;
import io.github.privatezonesync.region.Regions;
import io.github.privatezonesync.routing.Routing;
import io.github.privatezonesync.testkit.DeclaredStack;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OciProblemsTest {
  private static final String AT = "target 'oci'";
  private static final String LATE = "target 'oci/eu-frankfurt-1'";

  private static List<String> problems(PrivateZoneSyncArgs args) {
    return SyncPlan.problems(new Identity("shop", "prod", "dns"), args.declaration()).stream()
        .map(Problem::toString)
        .toList();
  }

  private static List<String> problems(OciTarget.Builder target, RecordSetArgs... records) {
    return problems(args(target.build(), records));
  }

  private static List<String> problems(Vcn... networks) {
    return problems(target(networks));
  }

  private static List<String> problems(String domain, Vcn network) {
    return problems(args(domain, target(network).build()));
  }

  private static List<String> problems(RegionalService service) {
    return problems(
        PrivateZoneSyncArgs.builder()
            .domain("corp.internal")
            .targets(target().build())
            .services(service)
            .build());
  }

  @Test
  void acceptsAPlainTarget() {
    assertThat(problems(target(), RecordSetArgs.a("db", "10.0.4.7"))).isEmpty();
  }

  @Test
  void acceptsTheOcidOfATenancyForACompartment() {
    assertThat(problems(target().compartment("ocid1.tenancy.oc1..aaaaroot"))).isEmpty();
  }

  @Test
  void needsACompartment() {
    assertThat(problems(OciTarget.builder().vcn(fra().offered())))
        .containsExactly(AT + ": no compartment given; set one with compartment(ocid)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "network | 'network' is not the OCID of a compartment; expected"
            + " ocid1.compartment.{realm}..{unique id}",
        "\"\" | '' is not the OCID of a compartment; expected"
            + " ocid1.compartment.{realm}..{unique id}",
        "ocid1.vcn.oc1.iad.amaa | 'ocid1.vcn.oc1.iad.amaa' is the OCID of a VCN, not of a"
            + " compartment; expected ocid1.compartment.{realm}..{unique id}",
        "ocid1.instance.oc1.iad.amaa | 'ocid1.instance.oc1.iad.amaa' is the OCID of something else,"
            + " not of a compartment; expected ocid1.compartment.{realm}..{unique id}",
      })
  void refusesWhatIsNoCompartment(String compartment, String message) {
    assertThat(problems(target().compartment(compartment)))
        .containsExactly(AT + ", compartment: " + message);
  }

  @Test
  void refusesACompartmentThatResolvesToSomethingElse() {
    DeclaredStack stack =
        update().runToFailure(program(target().compartment(Output.of("network")).build()));

    assertThat(stack.failures())
        .containsExactly(
            LATE
                + ", compartment: resolved to 'network', which is not the OCID of a compartment;"
                + " expected ocid1.compartment.{realm}..{unique id}");
    assertThat(stack.resources(Programs.VIEW_TYPE)).isEmpty();
  }

  @Test
  void needsAVcn() {
    assertThat(problems(OciTarget.builder().compartment(Programs.COMPARTMENT)))
        .containsExactly(
            "target 'oci': no VCN given; there is a zone for each region that has one, add one");
  }

  @Test
  void asksHowTheZoneReachesAVcn() {
    assertThat(problems(fra()))
        .containsExactly(
            AT
                + ", network 'fra': nothing says how the zone reaches the VCN, whose resolver several"
                + " parties can share; use .attachedBy(resolver) if this program owns the resolver,"
                + " .inDefaultView() for a zone in the VCN's own view, or .offered() if somebody else"
                + " attaches the view");
  }

  @Test
  void refusesTheResolverOfAnotherVcn() {
    Vcn other = Vcn.of("lab", VCN + "2", FRANKFURT);

    assertThat(problems(fra().attachedBy(OciResolver.of(other))))
        .containsExactly(
            AT
                + ", network 'fra': attachedBy(..) is given the resolver of another VCN, network"
                + " 'lab'; use OciResolver.of(vcn) with this VCN");
  }

  @Test
  void acceptsTheResolverOfTheSameVcnUnderAnotherKey() {
    assertThat(problems(fra().attachedBy(OciResolver.of(Vcn.of("hub", VCN, FRANKFURT))))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "vcn-1 | 'vcn-1' is not the OCID of a VCN; expected ocid1.vcn.{realm}.{region}.{unique id}",
        "ocid1.subnet.oc1.iad.amaa | 'ocid1.subnet.oc1.iad.amaa' is the OCID of a subnet, not of a"
            + " VCN; expected ocid1.vcn.{realm}.{region}.{unique id}",
        "ocid1.vcn.oc1.iad.amaa | 'ocid1.vcn.oc1.iad.amaa' is in region 'us-ashburn-1', not in"
            + " 'eu-frankfurt-1'; give the OCID and the region of one place",
        "ocid1.vcn.oc1.phx.amaa | 'ocid1.vcn.oc1.phx.amaa' is in region 'us-phoenix-1', not in"
            + " 'eu-frankfurt-1'; give the OCID and the region of one place",
      })
  void refusesWhatIsNoVcnOfTheRegion(String id, String message) {
    assertThat(problems(Vcn.of("fra", id, FRANKFURT).offered()))
        .containsExactly("target 'oci', network 'fra': " + message);
  }

  @Test
  void acceptsTheKeyOfARegionInAnOcid() {
    assertThat(problems(Vcn.of("iad", Programs.ASHBURN_VCN, "us-ashburn-1").offered())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "eu_frankfurt_1| did you mean 'eu-frankfurt-1'?",
        "iad| did you mean 'us-ashburn-1'?",
        "PHX| did you mean 'us-phoenix-1'?",
        "eu-central-1| its names look like 'eu-frankfurt-1'",
        "\"\"| its names look like 'eu-frankfurt-1'",
      })
  void refusesWhatIsNoRegion(String region, String hint) {
    assertThat(problems(Vcn.of("fra", Output.of(VCN), region).offered()))
        .contains(
            "target 'oci', network 'fra': region '%s' is not a region of Oracle Cloud; %s"
                .formatted(region, hint));
  }

  @Test
  void acceptsEveryRegionOfTheTable() {
    for (CloudRegion region : Regions.of(RegionCloud.OCI)) {
      assertThat(problems(Vcn.of("x", Output.of(VCN), region.name()).offered())).isEmpty();
    }
  }

  @Test
  void refusesAViewForNoZone() {
    assertThat(problems(target(fra().inDefaultView()).view(FRANKFURT, OTHER_VIEW)))
        .containsExactly(
            AT
                + ", view: view('eu-frankfurt-1', ..) is for no zone of this target; give it a VCN of"
                + " that region that attaches views, or leave it out");
  }

  @Test
  void refusesAViewOfAnotherRegion() {
    assertThat(problems(target().view(FRANKFURT, "ocid1.dnsview.oc1.iad.amaa")))
        .containsExactly(
            AT
                + ", view: 'ocid1.dnsview.oc1.iad.amaa' is in region 'us-ashburn-1', not in"
                + " 'eu-frankfurt-1'; give the OCID and the region of one place");
  }

  @Test
  void refusesAViewThatResolvesToAnotherRegion() {
    OciTarget target = target().view(FRANKFURT, Output.of("ocid1.dnsview.oc1.iad.amaa")).build();

    assertThat(update().runToFailure(program(target)).failures())
        .containsExactly(
            LATE
                + ", view: resolved to 'ocid1.dnsview.oc1.iad.amaa', which is in region"
                + " 'us-ashburn-1', not in 'eu-frankfurt-1'; give the OCID and the region of one"
                + " place");
  }

  @Test
  void refusesOneViewForTwoTargets() {
    PrivateZoneSyncArgs args =
        PrivateZoneSyncArgs.builder()
            .domain("corp.internal")
            .targets(
                target().key("one").view(FRANKFURT, OTHER_VIEW).build(),
                target().key("two").view(FRANKFURT, OTHER_VIEW).build())
            .build();

    assertThat(problems(args))
        .contains(
            "target 'two/eu-frankfurt-1': its zone would be that of target 'one/eu-frankfurt-1', view"
                + " ocid1.dnsview.oc1.eu-frankfurt-1.amaaother; give it another place or provider");
  }

  @Test
  void refusesAProviderForNoZone() {
    OciTarget.Builder target = target().provider("us-ashburn-1", (ProviderResource) null);

    assertThat(problems(target))
        .containsExactly(AT + ", provider: null is given; give a value or leave it out");
  }

  @Test
  void refusesALongViewName() {
    assertThat(problems(target().viewName("")))
        .containsExactly(AT + ", view name: '' is not 1 to 255 characters in one line");
  }

  @Test
  void refusesTagsThatOracleDoesNotTake() {
    Map<String, String> tags =
        IntStream.range(0, 9).boxed().collect(Collectors.toMap(i -> "t" + i, i -> "v"));
    assertThat(problems(target().tags(tags))).isEmpty();
    Map<String, String> more = new HashMap<>(tags);
    more.put("", "x".repeat(257));

    assertThat(problems(target().tags(more)))
        .containsExactly(
            AT + ": 10 free-form tags; at most 9 are taken",
            AT + ", free-form tag: the name '' is not 1 to 100 characters",
            AT
                + ", free-form tag: the value '"
                + "x".repeat(257)
                + "' of '' is not at most 256 characters");
  }

  @Test
  void keepsTheTagThatSaysWhoMadeAView() {
    assertThat(problems(target().tags(Map.of("private-zone-sync", "me"))))
        .containsExactly(
            AT
                + ", free-form tag: the name 'private-zone-sync' says who made a view; use another"
                + " name");
  }

  @Test
  void refusesADefinedTagWithoutANamespace() {
    assertThat(problems(target().definedTags(Map.of("Env", "prod"))))
        .containsExactly(
            AT
                + ", defined tag: the name 'Env' is not {namespace}.{key}, each 1 to 100 printable"
                + " characters without spaces and '.'");
  }

  @Test
  void refusesLabelsThatTheProviderDoesNotTake() {
    assertThat(problems("_msdcs.corp.internal", fra().offered()))
        .containsExactly(
            AT
                + ": zone name '_msdcs.corp.internal' has the label '_msdcs'; the labels of a zone of"
                + " Oracle Cloud have letters, digits and '-': use another domain, or a zone above it"
                + " with records for these names");
  }

  @Test
  void refusesASlashInTheNameOfAZone() {
    assertThat(problems("0/26.2.0.192.in-addr.arpa", fra().offered())).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"oraclevcn.com", "app.vcn.oraclevcn.com"})
  void keepsTheNamesOfOracleOutOfADefaultView(String domain) {
    assertThat(problems(domain, fra().offered())).isEmpty();
    assertThat(problems(domain, fra().inDefaultView()))
        .containsExactly(
            AT
                + ": zone name '"
                + domain
                + "' is at or below 'oraclevcn.com', which a default view keeps for Oracle's own"
                + " zones; use another domain, or a view of its own with .attachedBy(resolver) or"
                + " .offered()");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.10.in-addr.arpa", "8.b.d.0.1.0.0.2.ip6.arpa"})
  void keepsReverseZonesOutOfADefaultView(String domain) {
    assertThat(problems(domain, fra().offered())).isEmpty();
    assertThat(problems(domain, fra().inDefaultView()))
        .containsExactly(
            AT
                + ": zone name '"
                + domain
                + "' can be that of a reverse zone that Oracle keeps in the default view of a VCN; use"
                + " a view of its own with .attachedBy(resolver) or .offered()");
  }

  @Test
  void notesThatAReverseZoneHidesThoseOfOracle() {
    PrivateZoneSyncArgs args = args("4.0.10.in-addr.arpa", target(fra().offered()).build());
    assertThat(
            SyncPlan.of(new Identity("shop", "prod", "dns"), args.declaration())
                .zones()
                .get(0)
                .notes())
        .contains(
            "attached views come before the default view, in which Oracle has the reverse zones of a"
                + " VCN: an instance without a pointer here has no reverse name");
  }

  @Test
  void refusesAnswersByWeightOrHealthOrLatency() {
    RegionalService service =
        RegionalService.named("inference")
            .endpoint("eu-frankfurt-1", "10.0.1.10")
            .endpoint("us-ashburn-1", "10.0.2.10");
    String message =
        "target 'oci', service 'inference': Oracle Cloud DNS has no %s; use %s, or leave this target"
            + " out with .except(..)";

    assertThat(problems(service.routing(Routing.failover("eu-frankfurt-1", "us-ashburn-1"))))
        .containsExactly(message.formatted("failover by health", "all() or nearest()"));
    assertThat(problems(service.routing(Routing.weighted())))
        .containsExactly(message.formatted("weighted answers", "all() or nearest()"));
    assertThat(problems(service.routing(Routing.latency())))
        .containsExactly(message.formatted("answers by latency", "nearest()"));
  }

  @Test
  void givesTheNearestEndpointToEachRegion() {
    assertThat(
            problems(
                RegionalService.named("inference")
                    .endpoint("eu-frankfurt-1", "10.0.1.10")
                    .endpoint("us-ashburn-1", "10.0.2.10")))
        .isEmpty();
  }

  @Test
  void refusesTypesThatAPrivateZoneLacks() {
    assertThat(problems(target(), RecordSetArgs.ns("sub", "ns.example.com.")))
        .containsExactly(
            "target 'oci': record 'sub' NS: Oracle Cloud DNS has no NS records; it has A, AAAA, CAA,"
                + " CNAME, MX, PTR, SRV, TXT; leave it out here with .except(\"oci\")");
  }

  @Test
  void refusesAnEmptyText() {
    assertThat(problems(target(), RecordSetArgs.txt("t", TxtArgs.strings(""))))
        .containsExactly(
            AT
                + ": record 't' TXT: '\"\"' is a text with an empty string, which Oracle Cloud DNS"
                + " refuses; leave the empty string out, or leave this target out with .except(..)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"say \"hi\"", "a\\b", "é", "tab\there"})
  void refusesTextsThatMayNotComeBack(String text) {
    assertThat(problems(target(), RecordSetArgs.txt("t", text)))
        .singleElement()
        .asString()
        .endsWith(
            "is not printable ASCII without '\"' and '\\', and Oracle Cloud DNS is not known to keep"
                + " anything else unchanged; use the other characters from ' ' to '~', or leave this"
                + " target out with .except(..)");
  }

  @Test
  void refusesATextThatResolvesToOneThatMayNotComeBack() {
    DeclaredStack stack =
        update()
            .runToFailure(
                program(target().build(), RecordSetArgs.txt("t", Output.of("say \"hi\""))));

    assertThat(stack.failures())
        .containsExactly(
            LATE
                + ": record 't' TXT: resolved to a value that is not printable ASCII without '\"' and"
                + " '\\', and Oracle Cloud DNS is not known to keep anything else unchanged; use the"
                + " other characters from ' ' to '~', or leave this target out with .except(..)");
  }

  @Test
  void readsNullsAsProblems() {
    assertThat(
            problems(
                target(fra().attachedBy(null))
                    .vcn(null)
                    .tags(null)
                    .definedTags(null)
                    .viewName(null)
                    .view(null, (String) null)))
        .contains(
            AT + ", network 'fra', attachedBy: null is given; give a value or leave it out",
            AT + ", VCN: null is given; give a value or leave it out",
            AT + ", tags: null is given; give a value or leave it out",
            AT + ", definedTags: null is given; give a value or leave it out");
  }
}
