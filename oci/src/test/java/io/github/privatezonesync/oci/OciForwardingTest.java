package io.github.privatezonesync.oci;

import static io.github.privatezonesync.oci.Programs.ASHBURN_VCN;
import static io.github.privatezonesync.oci.Programs.VCN;
import static io.github.privatezonesync.oci.Programs.fra;
import static io.github.privatezonesync.oci.Programs.update;
import static io.github.privatezonesync.testkit.PulumiAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.Context;
import com.pulumi.core.Output;
import io.github.privatezonesync.ForwardedDomain;
import io.github.privatezonesync.OnPremises;
import io.github.privatezonesync.PrivateForwarding;
import io.github.privatezonesync.PrivateForwardingArgs;
import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.declared.Identity;
import io.github.privatezonesync.forward.Finding;
import io.github.privatezonesync.forward.ForwardingPlan;
import io.github.privatezonesync.forward.LetIn;
import io.github.privatezonesync.oci.resource.ResolverEndpoint;
import io.github.privatezonesync.plan.SyncPlan;
import io.github.privatezonesync.problem.InvalidDeclarationException;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.target.forward.Quota;
import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.Inputs;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OciForwardingTest {
  private static final String SUBNET = "ocid1.subnet.oc1.eu-frankfurt-1.aaaadns";
  private static final String GROUP = "ocid1.networksecuritygroup.oc1.eu-frankfurt-1.aaaadns";
  private static final OciResolver RESOLVER =
      OciResolver.in(fra()).inbound(SUBNET, "10.4.0.10").outbound(SUBNET, "10.4.0.11");

  private static ForwardingPlan plan(PrivateForwardingArgs.Builder builder) {
    PrivateForwardingArgs args = builder.build();
    return ForwardingPlan.of(
        new Identity("shop", "prod", "hybrid"), args.declaration(), args.beside());
  }

  private static PrivateForwardingArgs.Builder to(OciForwarding.Builder target) {
    return PrivateForwardingArgs.builder().targets(target.build());
  }

  private static PrivateForwardingArgs.Builder to(OciResolver resolver) {
    return to(OciForwarding.builder().resolver(resolver));
  }

  private static List<String> problems(PrivateForwardingArgs.Builder args) {
    try {
      ForwardingPlan unused = plan(args);
      return List.of();
    } catch (InvalidDeclarationException invalid) {
      return invalid.problems().stream().map(Problem::toString).toList();
    }
  }

  private static ForwardedDomain corp() {
    return ForwardedDomain.of("corp.example").to("10.9.0.53");
  }

  @Test
  void declaresEndpointsAndGivesTheOwnerOfTheResolverTheRules() {
    DeclaredStack stack = update().run(OciForwardingTest::declare);

    assertThat(stack).hasUniqueUrns().matchesSnapshot("forwarding.txt");
  }

  private static void declare(Context ctx) {
    OciResolver resolver = RESOLVER.networkSecurityGroups(GROUP);
    OnPremises dc =
        OnPremises.of("dc")
            .servers("10.9.0.53", "10.9.0.54")
            .answers("corp.example")
            .forwards("oci.example.internal", resolver);
    PrivateForwarding forwarding =
        new PrivateForwarding(
            "hybrid",
            PrivateForwardingArgs.builder()
                .targets(
                    OciForwarding.builder()
                        .resolver(resolver)
                        .tags(Map.of("team", "network"))
                        .definedTags(Map.of("Operations.CostCenter", "42"))
                        .build())
                .domains(
                    ForwardedDomain.of(".").to("10.9.0.99"),
                    ForwardedDomain.of("corp.example").to(dc),
                    ForwardedDomain.of("ads.corp.example").to(Output.of("10.9.0.60")))
                .build());
    OciVcnResolver unused =
        new OciVcnResolver(
            "fra",
            OciVcnResolverArgs.builder().resolver(OciResolver.in(fra())).rules(forwarding).build());
  }

  @Test
  void declaresWhatThePageShows() {
    DeclaredStack stack = update().run(OciForwardingTest::declareAsOnThePage);

    assertThat(rules(stack))
        .singleElement()
        .extracting(rule -> rule.text("sourceEndpointName"))
        .isEqualTo(
            stack
                .resource(ResolverEndpoint.TYPE, "hybrid/oci/resolver/fra/outbound")
                .orElseThrow()
                .inputs()
                .text("name"));
  }

  private static List<Inputs> rules(DeclaredStack stack) {
    return stack
        .resource(Programs.RESOLVER_TYPE, "fra/resolver")
        .orElseThrow()
        .inputs()
        .objects("rules");
  }

  private static void declareAsOnThePage(Context ctx) {
    Vcn vcn = fra();
    Output<String> subnet = Output.of(SUBNET);
    OciResolver resolver =
        OciResolver.in(vcn).inbound(subnet, "10.4.0.10").outbound(subnet, "10.4.0.11");
    PrivateForwarding forwarding =
        new PrivateForwarding(
            "hybrid",
            PrivateForwardingArgs.builder()
                .targets(OciForwarding.builder().resolver(resolver).build())
                .domains(ForwardedDomain.of("corp.example").to("10.9.0.53"))
                .build());
    OciVcnResolver owner =
        new OciVcnResolver(
            "fra", OciVcnResolverArgs.builder().resolver(resolver).rules(forwarding).build());
    ctx.export("resolver", owner.resolverId());
  }

  @Test
  void saysWhoMustTakeTheRulesAndWhatMustBeLetIn() {
    ForwardingPlan plan = plan(to(RESOLVER).domains(corp()));

    assertThat(plan.targets().get(0).notes())
        .containsExactly(
            "network 'fra' forwards once resolver 'fra' takes the rules: pass this component to"
                + " rules(..) of its OciVcnResolver");
    assertThat(plan.letIn().rows())
        .containsExactly(new LetIn("oci", List.of("10.4.0.11"), "-", List.of("10.9.0.53"), 53));
    assertThat(plan.targets().get(0).quotas())
        .containsExactly(
            new Quota("endpoints per resolver", 2, 10), new Quota("rules per resolver", 1, 50));
  }

  @Test
  void asksTheFirstOfSeveralServersAndSaysSo() {
    ForwardingPlan plan =
        plan(to(RESOLVER).domains(ForwardedDomain.of("corp.example").to("10.9.0.53", "10.9.0.54")));

    assertThat(plan.findings())
        .extracting(Finding::toString)
        .containsExactly(
            "single server: target 'oci', forwarded domain 'corp.example.': only 10.9.0.53 is asked,"
                + " and not 10.9.0.54, because Oracle Cloud DNS takes one name server in a rule; put a"
                + " load balancer in front of several");
  }

  @Test
  void refusesARuleThatAViewHides() {
    SyncPlan zone =
        SyncPlan.of(
            new Identity("shop", "prod", "dns"),
            PrivateZoneSyncArgs.builder()
                .domain("example")
                .targets(Programs.target(fra().inDefaultView()).build())
                .build()
                .declaration());

    assertThat(problems(to(RESOLVER).domains(corp()).beside(zone)))
        .containsExactly(
            "forwarded domain 'corp.example.': is never asked from oci/fra: the zone 'example.' there"
                + " answers first, also that a name does not exist; take the networks out of the zone,"
                + " or leave them out with .exceptFrom(..)");
  }

  @Test
  void refusesARuleToTheVcnsOwnEndpoint() {
    assertThat(problems(to(RESOLVER).domains(ForwardedDomain.of("ai.internal").to(RESOLVER))))
        .containsExactly(
            "forwarded domain 'ai.internal.': questions for 'ai.internal.' and names below go round in"
                + " a circle, oci/fra -> oci/fra; one of them must answer, or be left out with"
                + " .exceptFrom(..)");
  }

  @Test
  void refusesWhatOracleDoesNotTake() {
    OciResolver wrong =
        OciResolver.in(fra())
            .networkSecurityGroups("sg-1")
            .inbound("subnet", "10.4.0.300")
            .inbound(SUBNET, "10.4.0.11")
            .inbound(SUBNET)
            .answersAt("ten")
            .outbound("ocid1.subnet.oc1.iad.aaaadns", "10.4.0.11")
            .asksThrough("");
    OciForwarding.Builder target =
        OciForwarding.builder()
            .resolver(wrong)
            .resolver(OciResolver.in(Vcn.of("iad", ASHBURN_VCN, "us-ashburn-1")).inbound(SUBNET))
            .resolver(null)
            .tags(Map.of("", "x"))
            .definedTags(Map.of("team", "x"));

    assertThat(problems(to(target).domains(corp().exceptFrom("oci/iad"))))
        .containsExactly(
            "target 'oci', resolver: null is given; give a value or leave it out",
            "target 'oci', network 'iad': is in region 'us-ashburn-1', and network 'fra' in"
                + " 'eu-frankfurt-1'; endpoints are made by a provider of one region, use a target with"
                + " a provider for each",
            "target 'oci', resolver of network 'fra': it gets listening endpoints and has some; keep"
                + " .inbound(..) or .answersAt(..)",
            "target 'oci', resolver of network 'fra': it gets a forwarding endpoint and has one; keep"
                + " .outbound(..) or .asksThrough(..)",
            "target 'oci', resolver of network 'fra', answersAt: 'ten' is not an IPv4 address",
            "target 'oci', resolver of network 'fra', asksThrough: the name of the endpoint is empty;"
                + " give the name that rules call it",
            "target 'oci', resolver of network 'fra', networkSecurityGroups: 'sg-1' is not the OCID of"
                + " a network security group; expected"
                + " ocid1.networksecuritygroup.{realm}.{region}.{unique id}",
            "target 'oci', resolver of network 'fra', inbound: 'subnet' is not the OCID of a subnet;"
                + " expected ocid1.subnet.{realm}.{region}.{unique id}",
            "target 'oci', resolver of network 'fra', inbound: '10.4.0.300' is not an IPv4 address",
            "target 'oci', resolver of network 'fra', outbound: 'ocid1.subnet.oc1.iad.aaaadns' is in"
                + " region 'us-ashburn-1', not in 'eu-frankfurt-1'; give the OCID and the region of one"
                + " place",
            "target 'oci', resolver of network 'fra': several listening endpoints, not all with an"
                + " address, which is what tells them apart; fix their addresses with"
                + " .inbound(subnetId, address)",
            "target 'oci', resolver of network 'fra': '10.4.0.11' is given twice; give each endpoint an"
                + " address of its own",
            "target 'oci', resolver of network 'iad', inbound: '"
                + SUBNET
                + "' is in region"
                + " 'eu-frankfurt-1', not in 'us-ashburn-1'; give the OCID and the region of one place",
            "target 'oci', free-form tag: the name '' is not 1 to 100 characters",
            "target 'oci', defined tag: the name 'team' is not {namespace}.{key}, each 1 to 100"
                + " printable characters without spaces and '.'");
  }

  @Test
  void refusesRulesThatNoResolverOfOracleHas() {
    assertThat(
            problems(
                to(RESOLVER)
                    .domains(
                        ForwardedDomain.of("a.example").to("169.254.169.254"),
                        ForwardedDomain.of("b.example").to("fd00::1"),
                        ForwardedDomain.of("c.example").to("10.9.0.53").port(5353),
                        ForwardedDomain.of("d.example").to("10.9.0.53").carveOut("x.d.example"))))
        .containsExactly(
            "target 'oci', forwarded domain 'b.example.': 'fd00::1' is an IPv6 address; Oracle Cloud"
                + " DNS asks servers by IPv4 only, give an IPv4 address or leave the target out with"
                + " .exceptFrom(\"oci\")",
            "target 'oci', forwarded domain 'c.example.': port 5353 is given; Oracle Cloud DNS asks"
                + " servers at port 53 only, leave the port or the target out with"
                + " .exceptFrom(\"oci\")",
            "target 'oci', forwarded domain 'd.example.': 'x.d.example.' cannot be carved out, Oracle"
                + " Cloud DNS has no rule for that; forward it to servers of its own, or leave the"
                + " target out with .exceptFrom(\"oci\")",
            "target 'oci', forwarded domain 'a.example.': '169.254.169.254' is the VCN's own resolver,"
                + " which a rule must not ask; leave the domain out, the VCN asks it already");
  }

  @Test
  void wantsAForwardingEndpointInEachVcnThatForwards() {
    OciResolver asked = OciResolver.in(fra()).inbound(SUBNET, "10.4.0.10");

    assertThat(problems(to(asked).domains(corp())))
        .containsExactly(
            "target 'oci', resolver of network 'fra': no forwarding endpoint; the rules of a VCN ask"
                + " through its own, add one with .outbound(subnetId, address), or leave the VCN out of"
                + " the domains with .exceptFrom(\"oci/fra\")");
    assertThat(problems(to(asked).domains(corp().exceptFrom("oci/fra")))).isEmpty();
  }

  @Test
  void wantsResolversAndEndpoints() {
    assertThat(problems(to(OciForwarding.builder())))
        .containsExactly(
            "target 'oci': no resolver given; add that of each VCN that forwards or is asked with"
                + " resolver(OciResolver.in(..))");
    assertThat(problems(to(OciResolver.in(fra()))))
        .containsExactly(
            "target 'oci', resolver of network 'fra': no endpoint given; add one with .inbound(..) or"
                + " .outbound(..)");
    assertThat(problems(to(OciForwarding.builder().resolver(RESOLVER).resolver(RESOLVER))))
        .containsExactly(
            "target 'oci', network 'fra': the key is used twice; give each network its own",
            "target 'oci', network 'fra': is the same as network 'fra'; name a network once");
  }

  @Test
  void declaresNothingForEndpointsThatExist() {
    OciResolver existing =
        OciResolver.in(Vcn.of("fra", Output.of(VCN), Programs.FRANKFURT))
            .answersAt("10.4.0.10")
            .asksThrough("to_dc");
    DeclaredStack stack =
        update()
            .run(
                ctx -> {
                  PrivateForwarding forwarding =
                      new PrivateForwarding("hybrid", to(existing).domains(corp()).build());
                  ctx.export("askUsAt", forwarding.addresses(existing));
                  OciVcnResolver unused =
                      new OciVcnResolver(
                          "fra",
                          OciVcnResolverArgs.builder()
                              .resolver(existing)
                              .rules(forwarding)
                              .build());
                });

    assertThat(stack.resources(ResolverEndpoint.TYPE)).isEmpty();
    assertThat(stack.exports()).containsEntry("askUsAt", List.of("10.4.0.10"));
    assertThat(rules(stack))
        .singleElement()
        .satisfies(
            rule -> {
              assertThat(rule.text("action")).isEqualTo("FORWARD");
              assertThat(rule.texts("qnameCoverConditions")).containsExactly("corp.example");
              assertThat(rule.texts("destinationAddresses")).containsExactly("10.9.0.53");
              assertThat(rule.text("sourceEndpointName")).isEqualTo("to_dc");
            });
  }
}
