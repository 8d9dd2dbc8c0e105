package io.github.privatezonesync.oci;

import static io.github.privatezonesync.oci.Programs.DEFAULT_VIEW;
import static io.github.privatezonesync.oci.Programs.FRANKFURT;
import static io.github.privatezonesync.oci.Programs.RESOLVER_TYPE;
import static io.github.privatezonesync.oci.Programs.fra;
import static io.github.privatezonesync.oci.Programs.update;
import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.Context;
import io.github.privatezonesync.ForwardedDomain;
import io.github.privatezonesync.PrivateForwarding;
import io.github.privatezonesync.PrivateForwardingArgs;
import io.github.privatezonesync.register.PhysicalNames;
import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.PulumiProgram;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ResolverRulesTest {
  private static final OciResolver RESOLVER = OciResolver.in(fra()).asksThrough("to_dc");

  private static PrivateForwarding forwarding(
      String name, OciResolver resolver, ForwardedDomain... domains) {
    return new PrivateForwarding(
        name,
        PrivateForwardingArgs.builder()
            .targets(OciForwarding.builder().resolver(resolver).build())
            .domains(domains)
            .build());
  }

  private static ForwardedDomain to(String server, String domain) {
    return ForwardedDomain.of(domain).to(server);
  }

  private static OciVcnResolverArgs.Builder builder() {
    return OciVcnResolverArgs.builder().resolver(RESOLVER);
  }

  /** A program in which the resolver has one domain forwarded, through an endpoint that exists. */
  private static Consumer<Context> declaring(OciVcnResolverArgs.Builder args) {
    return declaring("corp.example", args);
  }

  private static Consumer<Context> declaring(String domain, OciVcnResolverArgs.Builder args) {
    return ctx -> {
      OciVcnResolver unused =
          new OciVcnResolver(
              "fra", args.rules(forwarding("hybrid", RESOLVER, to("10.9.0.53", domain))).build());
    };
  }

  /** An update of a resolver that has a rule. */
  private static PulumiProgram with(String domain, String server, String endpoint) {
    Map<String, Object> rule =
        Map.of(
            "qnameCoverConditions",
            domain.equals(".") ? List.of() : List.of(domain),
            "destinationAddresses",
            List.of(server),
            "sourceEndpointName",
            endpoint);
    return update()
        .call(
            "oci:Dns/getResolver:getResolver",
            Map.of(
                "defaultViewId", DEFAULT_VIEW, "attachedViews", List.of(), "rules", List.of(rule)));
  }

  private static List<String> forwarded(DeclaredStack stack) {
    return stack
        .resource(RESOLVER_TYPE, "fra/resolver")
        .orElseThrow()
        .inputs()
        .objects("rules")
        .stream()
        .map(
            rule ->
                rule.texts("qnameCoverConditions") + " to " + rule.texts("destinationAddresses"))
        .toList();
  }

  @Test
  void triesASpecificDomainBeforeAGeneralOneOverAllComponents() {
    DeclaredStack stack =
        update()
            .run(
                ctx -> {
                  OciVcnResolver unused =
                      new OciVcnResolver(
                          "fra",
                          builder()
                              .rules(
                                  forwarding(
                                      "hybrid",
                                      RESOLVER,
                                      to("10.9.0.1", "."),
                                      to("10.9.0.2", "corp.example")),
                                  forwarding("ads", RESOLVER, to("10.9.0.3", "ads.corp.example")))
                              .build());
                });

    assertThat(forwarded(stack))
        .containsExactly(
            "[ads.corp.example] to [10.9.0.3]", "[corp.example] to [10.9.0.2]", "[] to [10.9.0.1]");
  }

  @Test
  void takesOnlyTheRulesOfItsOwnVcn() {
    OciResolver other =
        OciResolver.in(Vcn.of("lab", "ocid1.vcn.oc1.eu-frankfurt-1.amaalab", FRANKFURT))
            .asksThrough("lab_to_dc");
    DeclaredStack stack =
        update()
            .run(
                ctx -> {
                  PrivateForwarding forwarding =
                      new PrivateForwarding(
                          "hybrid",
                          PrivateForwardingArgs.builder()
                              .targets(
                                  OciForwarding.builder()
                                      .resolver(RESOLVER)
                                      .resolver(other)
                                      .build())
                              .domains(
                                  to("10.9.0.1", "fra.example").from("oci/fra"),
                                  to("10.9.0.2", "lab.example").from("oci/lab"))
                              .build());
                  OciVcnResolver unused =
                      new OciVcnResolver("fra", builder().rules(forwarding).build());
                });

    assertThat(forwarded(stack)).containsExactly("[fra.example] to [10.9.0.1]");
  }

  @Test
  void changesTheServerOfARule() {
    assertThat(forwarded(with("corp.example.", "10.9.0.99", "TO_DC").run(declaring(builder()))))
        .containsExactly("[corp.example] to [10.9.0.53]");
  }

  @Test
  void takesOffARuleThroughAnEndpointOfTheStack() {
    String own = "outbound_" + stackDigits("prod") + "_0a1b2c3d4e";

    assertThat(forwarded(with("old.example", "10.9.0.53", own).run(declaring(builder()))))
        .containsExactly("[corp.example] to [10.9.0.53]");
  }

  private static String stackDigits(String stack) {
    return new PhysicalNames(List.of("shop", stack)).stackDigits();
  }

  @Test
  void refusesToTakeOffARuleThroughAnEndpointOfAnotherStack() {
    String other = "outbound_" + stackDigits("dev") + "_0a1b2c3d4e";

    assertThat(
            with("corp.example", "10.9.0.53", other).runToFailure(declaring(builder())).failures())
        .containsExactly(
            "OciVcnResolver 'fra': it has rules that nothing here declares, for 'corp.example' to"
                + " 10.9.0.53 through '"
                + other
                + "'; forward the domain here, through that endpoint with .asksThrough(endpointName),"
                + " take the rules off with detachRules(domain), or leave the resolver to their owner"
                + " and offer the views with .offered()");
  }

  @Test
  void takesOffARuleOfSomebodyElseOnlyIfItIsSaid() {
    for (String domain : List.of("Old.example.", ".")) {
      assertThat(with(domain, "10.9.0.53", "to_dc").runToFailure(declaring(builder())).failures())
          .hasSize(1);
      assertThat(
              forwarded(
                  with(domain, "10.9.0.53", "to_dc")
                      .run(declaring(builder().detachRules("old.example", ".")))))
          .containsExactly("[corp.example] to [10.9.0.53]");
    }
  }

  @Test
  void tellsARuleForSomeClientsFromOneForEveryName() {
    Map<String, Object> rule =
        Map.of(
            "clientAddressConditions", List.of("10.4.7.0/24"),
            "destinationAddresses", List.of("10.9.0.53"),
            "sourceEndpointName", "to_dc");
    PulumiProgram program =
        update()
            .call(
                "oci:Dns/getResolver:getResolver",
                Map.of(
                    "defaultViewId", DEFAULT_VIEW,
                    "attachedViews", List.of(),
                    "rules", List.of(rule)));

    assertThat(program.runToFailure(declaring(".", builder())).failures())
        .singleElement()
        .asString()
        .contains("for '10.4.7.0/24' to 10.9.0.53 through 'to_dc'");
    assertThat(forwarded(program.run(declaring(".", builder().detachRules("10.4.7.0/24")))))
        .containsExactly("[] to [10.9.0.53]");
  }

  @Test
  void refusesComponentsThatDoNotFitTogether() {
    OciResolver other =
        OciResolver.in(Vcn.of("lab", "ocid1.vcn.oc1.eu-frankfurt-1.amaalab", FRANKFURT))
            .asksThrough("to_dc");

    assertThat(
            update()
                .runToFailure(
                    ctx -> {
                      OciVcnResolver unused =
                          new OciVcnResolver(
                              "fra",
                              builder()
                                  .rules(
                                      forwarding("a", RESOLVER, to("10.9.0.1", "corp.example")),
                                      forwarding("b", RESOLVER, to("10.9.0.2", "corp.example")),
                                      forwarding("lab", other, to("10.9.0.2", "corp.example")),
                                      null)
                                  .build());
                    })
                .failures())
        .containsExactly(
            """
            OciVcnResolver 'fra', rules: null is given; give a value or leave it out
            OciVcnResolver 'fra', rules: PrivateForwarding 'lab' has no rule for VCN 'fra'; add its resolver to an OciForwarding
            OciVcnResolver 'fra', rules: two components forward 'corp.example.' from VCN 'fra'; leave the VCN out of one with .exceptFrom(..)"""
                .stripIndent());
  }
}
