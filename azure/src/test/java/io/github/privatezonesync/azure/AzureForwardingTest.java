package io.github.privatezonesync.azure;

import static io.github.privatezonesync.testkit.PulumiAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.Context;
import io.github.privatezonesync.ForwardedDomain;
import io.github.privatezonesync.OnPremises;
import io.github.privatezonesync.PrivateForwarding;
import io.github.privatezonesync.PrivateForwardingArgs;
import io.github.privatezonesync.declared.Identity;
import io.github.privatezonesync.forward.Finding;
import io.github.privatezonesync.forward.ForwardingPlan;
import io.github.privatezonesync.forward.PlannedForwarding;
import io.github.privatezonesync.problem.InvalidDeclarationException;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.target.forward.Quota;
import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.PulumiProgram;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AzureForwardingTest {
  private static final String NETWORKS =
      "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/net"
          + "/providers/Microsoft.Network/virtualNetworks/";
  private static final AzureResolver RESOLVER =
      AzureResolver.of(VirtualNetwork.of("hub", NETWORKS + "hub", "westeurope"))
          .inbound(NETWORKS + "hub/subnets/in", "10.3.0.4")
          .outbound(NETWORKS + "hub/subnets/out");

  private static List<String> problems(AzureForwarding.Builder target, ForwardedDomain... domains) {
    PrivateForwardingArgs args =
        PrivateForwardingArgs.builder().targets(target.build()).domains(domains).build();
    try {
      ForwardingPlan unused = plan(args);
      return List.of();
    } catch (InvalidDeclarationException invalid) {
      return invalid.problems().stream().map(Problem::toString).toList();
    }
  }

  private static ForwardingPlan plan(PrivateForwardingArgs args) {
    return ForwardingPlan.of(
        new Identity("project", "stack", "hybrid"), args.declaration(), args.beside());
  }

  private static AzureForwarding.Builder hubAndSpoke() {
    return AzureForwarding.builder()
        .resourceGroup("network-dns")
        .resolver(RESOLVER)
        .virtualNetwork(VirtualNetwork.of("spoke", NETWORKS + "spoke", "westeurope"));
  }

  @Test
  void countsWhatAzureLimitsAndBills() {
    PlannedForwarding<?> azure =
        plan(PrivateForwardingArgs.builder()
                .targets(hubAndSpoke().build())
                .domains(
                    ForwardedDomain.of("corp.example").to("10.9.0.53", "10.9.0.54"),
                    ForwardedDomain.of("partner.example").to("10.9.0.60", "10.9.0.61"))
                .build())
            .targets()
            .get(0);

    assertThat(azure.quotas())
        .containsExactly(
            new Quota("inbound endpoints per resolver", 1, 5),
            new Quota("rules per ruleset", 2, 1_000),
            new Quota("links per ruleset", 2, 500));
    assertThat(azure.billedAddresses()).isEqualTo(2);
  }

  @Test
  void declaresAResolverThenRulesetsThenLinks() {
    DeclaredStack stack =
        PulumiProgram.project("shop").stack("prod").run(AzureForwardingTest::declare);

    assertThat(stack).hasUniqueUrns().matchesSnapshot("forwarding.txt");
  }

  /** The hub forwards one domain of two, so it needs a ruleset of its own. */
  private static void declare(Context ctx) {
    PrivateForwarding unused =
        new PrivateForwarding(
            "hybrid",
            PrivateForwardingArgs.builder()
                .targets(hubAndSpoke().tags(Map.of("team", "network")).build())
                .domains(
                    ForwardedDomain.of("corp.example").to("10.9.0.53", "10.9.0.54"),
                    ForwardedDomain.of("ai.internal").to(RESOLVER).exceptFrom("azure/hub"))
                .build());
  }

  @Test
  void refusesWhatAzureDoesNotTake() {
    AzureResolver wrong =
        AzureResolver.of(VirtualNetwork.of("hub", NETWORKS + "hub", "westeurope"))
            .inbound("in")
            .inbound(NETWORKS + "hub/subnets/out", "10.3.0.300")
            .outbound(NETWORKS + "hub/subnets/out");
    assertThat(
            problems(
                AzureForwarding.builder()
                    .resolver(wrong)
                    .virtualNetwork(VirtualNetwork.of("ne", NETWORKS + "ne", "northeurope")),
                ForwardedDomain.of("corp.example").to("168.63.129.16", "10.9.0.53")))
        .containsExactly(
            "target 'azure', forwarded domain 'corp.example.': '168.63.129.16' is Azure DNS itself, which a"
                + " rule must not ask; leave the domain out, networks ask it already",
            "target 'azure': no resource group given; set one with resourceGroup(name)",
            "target 'azure', resolver of network 'hub', inbound: 'in' is not a subnet; expected"
                + " .../virtualNetworks/{network}/subnets/{subnet}",
            "target 'azure', resolver of network 'hub', inbound: '10.3.0.300' is not an IPv4 address",
            "target 'azure', resolver of network 'hub': two endpoints are in subnet '"
                + NETWORKS
                + "hub/subnets/out'; Azure puts one in a subnet, give each its own",
            "target 'azure', network 'ne': is in region 'northeurope', and network 'hub' in 'westeurope';"
                + " resolver, ruleset and networks are in one region, use a target for each");
  }

  @Test
  void saysThatServersOutsideMayNeverAskForPrivateLinkNames() {
    PrivateForwardingArgs args =
        PrivateForwardingArgs.builder()
            .targets(
                AzureForwarding.builder().resourceGroup("network-dns").resolver(RESOLVER).build())
            .onPremises(
                OnPremises.of("dc")
                    .servers("10.9.0.53", "10.9.0.54")
                    .forwards("privatelink.blob.core.windows.net", RESOLVER)
                    .forwards("privatelink.vaultcore.azure.net", RESOLVER)
                    .forwards("vaultcore.azure.net", RESOLVER))
            .build();

    assertThat(plan(args).findings())
        .filteredOn(finding -> finding.kind() == Finding.Kind.BEHIND_ALIAS)
        .singleElement()
        .asString()
        .contains("forward 'blob.core.windows.net.' too");
  }

  @Test
  void refusesTooMuchAndWhatIsNowhere() {
    assertThat(
            problems(
                AzureForwarding.builder()
                    .resourceGroup("network-dns")
                    .resolver(RESOLVER)
                    .virtualNetwork(VirtualNetwork.of("odd", NETWORKS + "odd", "West Europe")),
                ForwardedDomain.of("corp.example").to("fd00::1"),
                ForwardedDomain.of("many.example")
                    .to("10.9.0.1", "10.9.0.2", "10.9.0.3", "10.9.0.4")
                    .to("10.9.0.5", "10.9.0.6", "10.9.0.7"),
                ForwardedDomain.of("some.example").to("10.9.0.53").carveOut("a.some.example")))
        .containsExactly(
            "target 'azure', forwarded domain 'corp.example.': 'fd00::1' is an IPv6 address; Azure DNS"
                + " Private Resolver asks servers by IPv4 only, give an IPv4 address or leave the target"
                + " out with .exceptFrom(\"azure\")",
            "target 'azure', forwarded domain 'many.example.': 7 name servers; Azure DNS Private Resolver"
                + " takes at most 6 in a rule, leave some out",
            "target 'azure', forwarded domain 'some.example.': 'a.some.example.' cannot be carved out,"
                + " Azure DNS Private Resolver has no rule for that; forward it to servers of its own, or"
                + " leave the target out with .exceptFrom(\"azure\")",
            "target 'azure', network 'odd': region 'West Europe' is not an Azure region; did you mean"
                + " 'westeurope'?",
            "target 'azure', network 'odd': is in region 'West Europe', and network 'hub' in 'westeurope';"
                + " resolver, ruleset and networks are in one region, use a target for each");
  }

  @Test
  void wantsAResolverWithEndpoints() {
    AzureResolver bare = AzureResolver.of(VirtualNetwork.of("hub", NETWORKS + "hub", "westeurope"));
    AzureForwarding.Builder target =
        AzureForwarding.builder().resourceGroup("network-dns").resolver(bare);
    assertThat(problems(target))
        .containsExactly(
            "target 'azure', resolver of network 'hub': no endpoint given; add one with .inbound(..) or"
                + " .outbound(..)");
    assertThat(problems(target, ForwardedDomain.of("corp.example").to("10.9.0.53")))
        .containsExactly(
            "target 'azure', resolver of network 'hub': no outbound endpoint; rules ask through it, add"
                + " one with .outbound(subnetId)");
  }

  @Test
  void refusesMoreRulesetsThanAnEndpointTakes() {
    assertThat(
            problems(
                AzureForwarding.builder()
                    .resourceGroup("network-dns")
                    .resolver(RESOLVER)
                    .virtualNetwork(VirtualNetwork.of("lab", NETWORKS + "lab", "westeurope"))
                    .virtualNetwork(VirtualNetwork.of("web", NETWORKS + "web", "westeurope")),
                ForwardedDomain.of("corp.example").to("10.9.0.53"),
                ForwardedDomain.of("hub.example").to("10.9.0.53").from("azure/hub")))
        .containsExactly(
            "target 'azure': 3 rulesets, because 'lab', 'web' forward some domains only; Azure takes at most"
                + " 2 for an outbound endpoint, forward every domain from these networks, or use a target"
                + " with a resolver for some of them");
  }

  @Test
  void saysThatAnAddressIsNotThereYet() {
    AzureResolver chosen =
        AzureResolver.of(VirtualNetwork.of("hub", NETWORKS + "hub", "westeurope"))
            .inbound(NETWORKS + "hub/subnets/in");
    assertThat(
            PulumiProgram.project("shop")
                .runToFailure(
                    ctx ->
                        ctx.export(
                            "askUsAt",
                            new PrivateForwarding(
                                    "hybrid",
                                    PrivateForwardingArgs.builder()
                                        .targets(
                                            AzureForwarding.builder()
                                                .resourceGroup("network-dns")
                                                .resolver(chosen)
                                                .build())
                                        .build())
                                .addresses(chosen)))
                .failures())
        .contains(
            "resolver of network 'hub': has no address yet: the cloud gives addresses some time after it has"
                + " taken the resolver; run the update again");
  }

  @Test
  void refusesADomainOfOneLabel() {
    assertThat(
            problems(
                AzureForwarding.builder().resourceGroup("network-dns").resolver(RESOLVER),
                ForwardedDomain.of("example").to("10.9.0.53"),
                ForwardedDomain.of(".").to("10.9.0.53")))
        .containsExactly(
            "target 'azure', forwarded domain 'example.': number of labels is 1; Azure takes 2 to 34 in"
                + " a rule, or '.'");
  }
}
