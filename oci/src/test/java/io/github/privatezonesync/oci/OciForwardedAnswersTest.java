package io.github.privatezonesync.oci;

import static io.github.privatezonesync.oci.Programs.COMPARTMENT;
import static io.github.privatezonesync.oci.Programs.FRANKFURT;
import static io.github.privatezonesync.oci.Programs.RESOLVER;
import static io.github.privatezonesync.oci.Programs.VCN;
import static io.github.privatezonesync.oci.Programs.fra;
import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.Context;
import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.resources.CustomResource;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumi.resources.ResourceArgs;
import io.github.privatezonesync.ForwardedDomain;
import io.github.privatezonesync.OnPremises;
import io.github.privatezonesync.PrivateForwarding;
import io.github.privatezonesync.PrivateForwardingArgs;
import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.oci.resource.Resolver;
import io.github.privatezonesync.oci.resource.ResolverArgs;
import io.github.privatezonesync.oci.resource.ResolverEndpoint;
import io.github.privatezonesync.oci.resource.ResolverEndpointArgs;
import io.github.privatezonesync.oci.resource.ResolverRuleArgs;
import io.github.privatezonesync.simulator.OutsideServer;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.simulator.dns.ZoneFile;
import io.github.privatezonesync.testkit.PulumiProgram;
import io.github.privatezonesync.testkit.clouds.TestClouds;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What VCNs of the simulated cloud, which forward and are asked, resolve. */
class OciForwardedAnswersTest {
  private static final String LAB = VCN + "2";

  private final TestClouds clouds =
      TestClouds.of(program("shop"))
          .network(new SimulatedNetwork("oci", VCN, "fra", COMPARTMENT, FRANKFURT))
          .network(new SimulatedNetwork("oci", LAB, "lab", COMPARTMENT, FRANKFURT))
          .outside(
              OutsideServer.of("dc", "10.9.0.53")
                  .zone(ZoneFile.parse(DomainName.of("corp.example"), "db 300 A 10.9.8.7"))
                  .forwards("corp.internal", "10.4.0.10"));

  private static PulumiProgram program(String project) {
    return PulumiProgram.project(project).stack("prod").config("oci:region", FRANKFURT);
  }

  @SuppressWarnings("UnusedVariable") // the SDK reads the fields
  private static final class SubnetArgs extends ResourceArgs {
    @Import private final Output<String> compartmentId = Output.of(COMPARTMENT);
    @Import private final Output<String> vcnId;
    @Import private final Output<String> cidrBlock;

    SubnetArgs(String vcn, String block) {
      this.vcnId = Output.of(vcn);
      this.cidrBlock = Output.of(block);
    }
  }

  private static Output<String> subnet(String name, String vcn, String block) {
    return new CustomResource("oci:Core/subnet:Subnet", name, new SubnetArgs(vcn, block), null)
        .id();
  }

  /** A hub that has the zone and asks the data centre, and a VCN that asks the hub. */
  private static void declare(Context ctx, boolean owned) {
    Output<String> subnet = subnet("fra", VCN, "10.4.0.0/24");
    OciResolver hub =
        OciResolver.in(fra()).inbound(subnet, "10.4.0.10").outbound(subnet, "10.4.0.11");
    OciResolver lab =
        OciResolver.in(Vcn.of("lab", LAB, FRANKFURT)).outbound(subnet("lab", LAB, "10.5.0.0/24"));
    PrivateZoneSync dns =
        new PrivateZoneSync(
            "dns",
            Programs.args(
                Programs.target(fra().attachedBy(hub)).build(), RecordSetArgs.a("db", "10.0.4.7")));
    OnPremises dc =
        OnPremises.of("dc")
            .servers("10.9.0.53")
            .answers("corp.example")
            .forwards("corp.internal", hub);
    PrivateForwarding forwarding =
        new PrivateForwarding(
            "hybrid",
            PrivateForwardingArgs.builder()
                .targets(OciForwarding.builder().resolver(hub).resolver(lab).build())
                .domains(
                    ForwardedDomain.of("corp.example").to(dc),
                    ForwardedDomain.of("corp.internal").to(hub).exceptFrom("oci/fra"))
                .onPremises(dc)
                .beside(dns.plan())
                .build());
    if (owned) {
      ctx.export(
          "fra",
          new OciVcnResolver(
                  "fra",
                  OciVcnResolverArgs.builder().resolver(hub).views(dns).rules(forwarding).build())
              .resolverId());
      ctx.export(
          "lab",
          new OciVcnResolver(
                  "lab", OciVcnResolverArgs.builder().resolver(lab).rules(forwarding).build())
              .resolverId());
    }
  }

  @Test
  void vcnsAskTheDataCentreAndOneAnotherAndTheDataCentreAsksThem() {
    clouds.deploy(ctx -> declare(ctx, true));

    assertThat(clouds)
        .from("fra")
        .resolves("db.corp.example", "A")
        .to("10.9.8.7")
        .via("10.9.0.53 is asked");
    assertThat(clouds)
        .from("lab")
        .resolves("db.corp.internal", "A")
        .to("10.0.4.7")
        .via("10.4.0.10 is asked");
    assertThat(clouds).fromOutside("dc").resolves("db.corp.internal", "A").to("10.0.4.7");
  }

  @Test
  void nobodyFollowsARuleBeforeTheOwnerOfTheResolverTakesIt() {
    clouds.deploy(ctx -> declare(ctx, false));

    assertThat(clouds).from("fra").resolves("db.corp.example", "A").isAnsweredElsewhere();
  }

  @Test
  void anOwnerTakesOffNoRuleOfAnotherStack() {
    clouds.given(
        program("other"),
        ctx -> {
          ResolverEndpoint out =
              new ResolverEndpoint(
                  "out",
                  ResolverEndpointArgs.forwarding(
                      Output.of(RESOLVER),
                      Output.of("theirs"),
                      subnet("theirs", VCN, "10.4.1.0/24"),
                      null,
                      Output.of(List.of())),
                  CustomResourceOptions.Empty);
          Resolver unused =
              new Resolver(
                  "resolver",
                  new ResolverArgs(
                      Output.of(RESOLVER),
                      Output.of(List.of()),
                      Output.of(
                          List.of(
                              new ResolverRuleArgs(
                                  Output.of(List.of("their.example")),
                                  Output.of(List.of("10.9.0.53")),
                                  out.name())))),
                  CustomResourceOptions.Empty);
        });

    assertThat(clouds.deployToFailure(ctx -> declare(ctx, true)).failures())
        .singleElement()
        .asString()
        .startsWith(
            "OciVcnResolver 'fra': it has rules that nothing here declares, for 'their.example' to"
                + " 10.9.0.53 through 'theirs'");
  }
}
