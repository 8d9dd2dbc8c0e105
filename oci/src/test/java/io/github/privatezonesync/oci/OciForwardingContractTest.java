package io.github.privatezonesync.oci;

import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.core.Output;
import com.pulumi.deployment.InvokeOptions;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumi.resources.Resource;
import io.github.privatezonesync.PrivateForwarding;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.forward.PlannedForwarding;
import io.github.privatezonesync.oci.resource.OciFunctions;
import io.github.privatezonesync.oci.resource.Resolver;
import io.github.privatezonesync.oci.resource.ResolverArgs;
import io.github.privatezonesync.oci.resource.ResolverEndpoint;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.SimulatedProvider;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.target.forward.ForwardingTarget;
import io.github.privatezonesync.testkit.DeclaredResource;
import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.Inputs;
import io.github.privatezonesync.testkit.PulumiProgram;
import io.github.privatezonesync.testkit.contract.ForwardingReading;
import io.github.privatezonesync.testkit.contract.ForwardingSpec;
import io.github.privatezonesync.testkit.contract.ForwardingTargetContract;
import io.github.privatezonesync.testkit.contract.NetworkSpec;
import io.github.privatezonesync.testkit.contract.PhysicalName;
import io.github.privatezonesync.testkit.contract.ReadRule;
import io.github.privatezonesync.testkit.contract.ReadTie;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class OciForwardingContractTest extends ForwardingTargetContract {
  private static final String REGION = "us-ashburn-1";
  private static final String COMPARTMENT = "ocid1.compartment.oc1..aaaanet";
  private static final int VCNS = 10;
  private static final String SUBNET = "oci:Core/subnet:Subnet";

  /** The subnets of the endpoints of VCNs, which clouds number in the order of their creation. */
  private static final List<String> SUBNETS = subnets(SimulatedClouds.fresh());

  private static final String RESOLVER_ID = "resolverId";

  @Override
  protected String networkId(int number) {
    return vcnId(number);
  }

  private static String vcnId(int number) {
    return "ocid1.vcn.oc1.iad.amaavcn" + number;
  }

  private static List<String> subnets(SimulatedClouds clouds) {
    SimulatedProvider oci = clouds.provider("oci", Map.of());
    List<String> ids = new ArrayList<>();
    for (int number = 0; number < VCNS; number++) {
      String name = "vcn-" + number;
      clouds.network(new SimulatedNetwork("oci", vcnId(number), name, COMPARTMENT, REGION));
      Map<String, Object> inputs =
          Map.of(
              "compartmentId",
              COMPARTMENT,
              "vcnId",
              vcnId(number),
              "cidrBlock",
              "10.%s.0.0/24".formatted(number));
      Live subnet = oci.create(SUBNET, name, oci.check(SUBNET, name, inputs, "seed").inputs());
      ids.add(subnet.id());
    }
    return ids;
  }

  @Override
  protected List<String> regions() {
    return List.of(REGION);
  }

  /** Every VCN asks through an endpoint of its own. */
  @Override
  protected ForwardingTarget<?> target(ForwardingSpec spec) {
    int hub = spec.hub().number();
    OciForwarding.Builder target =
        OciForwarding.builder()
            .key(spec.key())
            .resolver(asking(spec.hub()).inbound(SUBNETS.get(hub), "10.%s.0.10".formatted(hub)));
    spec.others().forEach(network -> target.resolver(asking(network)));
    spec.provider().ifPresent(target::provider);
    return target.build();
  }

  private static OciResolver asking(NetworkSpec spec) {
    Vcn vcn =
        spec.id() instanceof Leaf.Known<String> known
            ? Vcn.of(spec.key(), known.value(), spec.region())
            : Vcn.of(spec.key(), spec.id().output(), spec.region());
    return OciResolver.in(vcn)
        .outbound(SUBNETS.get(spec.number()), "10.%s.0.11".formatted(spec.number()));
  }

  /** One owner for each resolver, as if a component were the only one with rules for it. */
  @Override
  protected void takeRules(PrivateForwarding forwarding, Resource owners) {
    for (PlannedForwarding<?> planned : forwarding.plan().targets()) {
      for (io.github.privatezonesync.target.forward.Resolver each :
          planned.rules().target().resolvers()) {
        OciResolver resolver = (OciResolver) each;
        ResolverRules rules = ResolverRules.of(List.of(forwarding), resolver);
        Vcn vcn = resolver.vcn();
        Resolver unused =
            new Resolver(
                "%s: %s/%s"
                    .formatted(
                        owners.pulumiResourceName(), planned.rules().target().key(), vcn.key()),
                new ResolverArgs(
                    OciFunctions.resolverOfVcn(
                        vcn.info().id().output(), new InvokeOptions(owners, null, null)),
                    Output.of(List.of()),
                    rules.args()),
                CustomResourceOptions.builder().parent(owners).dependsOn(rules.after()).build());
      }
    }
  }

  @Override
  protected PulumiProgram computed(PulumiProgram program) {
    return program.call(
        OciFunctions.GET_RESOLVER_OF_VCN,
        Map.of("dnsResolverId", "ocid1.dnsresolver.oc1.iad.amaaresolver"));
  }

  @Override
  protected SimulatedClouds clouds() {
    SimulatedClouds clouds = SimulatedClouds.fresh();
    assertThat(subnets(clouds)).isEqualTo(SUBNETS);
    return clouds;
  }

  /** A tie is a rule; a resolver stands for its VCN, as it does for Oracle. */
  @Override
  protected ForwardingReading read(DeclaredStack stack) {
    List<ReadRule> rules = new ArrayList<>();
    List<ReadTie> ties = new ArrayList<>();
    for (DeclaredResource resolver : stack.resources(Resolver.TYPE)) {
      for (Inputs rule : resolver.inputs().objects("rules")) {
        List<String> conditions = rule.texts("qnameCoverConditions");
        rules.add(
            new ReadRule(
                resolver,
                conditions.isEmpty() ? "." : conditions.get(0),
                rule.texts("destinationAddresses"),
                53));
      }
      ties.add(new ReadTie(resolver.inputs().text(RESOLVER_ID), resolver, List.of(resolver)));
    }
    Map<DeclaredResource, PhysicalName> names = new HashMap<>();
    for (DeclaredResource endpoint : stack.resources(ResolverEndpoint.TYPE)) {
      names.put(endpoint, PhysicalName.of(endpoint.inputs().text("name"), "[A-Za-z0-9_]{1,64}"));
    }
    return new ForwardingReading(rules, ties, names);
  }
}
