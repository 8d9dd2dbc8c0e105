package io.github.privatezonesync.engine;

import static io.github.privatezonesync.engine.ForwardingStage.AWS;
import static io.github.privatezonesync.engine.ForwardingStage.AZURE;
import static io.github.privatezonesync.engine.ForwardingStage.DC;
import static io.github.privatezonesync.engine.ForwardingStage.GOOGLE;
import static io.github.privatezonesync.engine.ForwardingStage.ORACLE;
import static io.github.privatezonesync.engine.ForwardingStage.corp;
import static io.github.privatezonesync.engine.ForwardingStage.partner;

import com.pulumi.aws.Provider;
import com.pulumi.aws.ProviderArgs;
import com.pulumi.aws.inputs.ProviderAssumeRoleArgs;
import io.github.privatezonesync.ForwardedDomain;
import io.github.privatezonesync.aws.AwsResolver;
import io.github.privatezonesync.azure.AzureResolver;
import io.github.privatezonesync.gcp.GcpNetwork;
import io.github.privatezonesync.oci.OciResolver;
import java.util.List;

/** What happens to forwarded domains in the life of a stack: rows of docs/lifecycles.md. */
final class ForwardingLifecycles {
  private static final ForwardingStage BASE = ForwardingStage.base();
  private static final ForwardingStage TWO = BASE.domains(corp(), partner());
  private static final ForwardingStage LONGER =
      BASE.domains(ForwardedDomain.of("eu.corp.example").to(DC));

  /** A domain and a network more than at the start. */
  static final ForwardingStage MORE_OF_ALL = moreNetworks().domains(corp(), partner());

  private static final ForwardingStage HUBS_ONLY =
      BASE.domains(
          corp(), partner().exceptFrom("aws/spoke", "gcp/spoke", "azure/spoke", "oci/spoke"));
  private static final ForwardingStage MESH = mesh(AWS, AZURE);
  private static final AwsResolver AWS_MOVED =
      ResolverLifecycles.resolver(ForwardingSite.AWS_B, "10.10.2.20", "10.10.2.11");
  private static final AzureResolver AZURE_MOVED =
      ResolverLifecycles.azure(ForwardingSite.AZURE_OTHER_IN, "10.40.0.36");

  private static final String ONE_RULESET =
      "Azure: a network is linked to one ruleset, so it leaves the old one first";

  private ForwardingLifecycles() {}

  private static final List<Lifecycle> DOMAINS =
      List.of(
          Lifecycle.of("add a domain", BASE)
              .to(TWO)
              .gcp("create 2", 0)
              .aws("create 3", 0)
              .azure("create 1", 0)
              .oci("update 2", 0),
          Lifecycle.of("remove a domain", TWO)
              .to(BASE)
              .gcp("delete 2", 0)
              .aws("delete 3", 0)
              .azure("delete 1", 0)
              .oci("update 2", 0),
          Lifecycle.of("other servers for a domain", BASE)
              .to(BASE.domains(ForwardedDomain.of("corp.example").to("10.9.1.53", "10.9.1.54")))
              .gcp("update 1", 0)
              .aws("update 1", 0)
              .azure("update 1", 0)
              .oci("update 2", 0),
          Lifecycle.of("a domain becomes another one", BASE)
              .to(BASE.domains(partner()))
              .gcp("create 2, delete 2", 0)
              .aws("create 3, delete 3", 0)
              .azure("create 1, delete 1", 0)
              .oci("update 2", 0),
          Lifecycle.of("a domain becomes a shorter one", LONGER)
              .to(BASE)
              .gcp("create 2, delete 2", 0)
              .aws("create 3, delete 3", 0)
              .azure("create 1, delete 1", 0)
              .oci("update 2", 0),
          Lifecycle.of("a domain becomes a longer one", BASE)
              .to(LONGER)
              .gcp("create 2, delete 2", 0)
              .aws("create 3, delete 3", 0)
              .azure("create 1, delete 1", 0)
              .oci("update 2", 0));

  private static final List<Lifecycle> NETWORKS =
      List.of(
          Lifecycle.of("add a network", BASE)
              .to(moreNetworks())
              .gcp("update 1", 0)
              .aws("create 1", 0)
              .azure("create 1", 0)
              .oci("create 2", 0),
          Lifecycle.of("remove a network", moreNetworks())
              .to(BASE)
              .gcp("update 1", 0)
              .aws("delete 1", 0)
              .azure("delete 1", 0)
              .oci("delete 2", 0),
          Lifecycle.of("add a VPC of another account", BASE.only("aws"))
              .to(withLab())
              .aws("create 4", 0),
          Lifecycle.of("remove a VPC of another account", withLab())
              .to(BASE.only("aws"))
              .aws("delete 4", 0),
          Lifecycle.of("one of two networks no longer forwards a domain", TWO)
              .to(HUBS_ONLY)
              .gcp("delete 1", 0)
              .aws("delete 1", 0)
              .azure("create 2, replace 1", 1)
              .oci("update 1", 0)
              .because(ONE_RULESET),
          Lifecycle.of("the other of two networks forwards a domain too", HUBS_ONLY)
              .to(TWO)
              .gcp("create 1", 0)
              .aws("create 1", 0)
              .azure("delete 2, replace 1", 1)
              .oci("update 1", 0)
              .because(ONE_RULESET));

  private static final List<Lifecycle> COMPONENTS =
      List.of(
          Lifecycle.of("rename the component, with an alias and the old prefix", BASE)
              .to(BASE.named("names").formerly("hybrid"))
              .all("nothing"));

  private static final List<Lifecycle> CLOUDS =
      List.of(
          Lifecycle.of("clouds begin to ask each other", BASE)
              .to(MESH)
              .gcp("create 6", 0)
              .aws("create 9", 0)
              .azure("create 3", 0)
              .oci("update 2", 0),
          Lifecycle.of("clouds ask each other no more", MESH)
              .to(BASE)
              .gcp("delete 6", 0)
              .aws("delete 9", 0)
              .azure("delete 3", 0)
              .oci("update 2", 0),
          Lifecycle.of("another of two inbound addresses that other clouds ask", MESH)
              .to(mesh(AWS_MOVED, AZURE))
              .gcp("update 1", 0)
              .aws("update 1", 0)
              .azure("update 1", 0),
          Lifecycle.of("another inbound address that other clouds ask", MESH)
              .to(mesh(AWS, AZURE_MOVED))
              .gcp("update 1", 0)
              .aws("update 1", 0)
              .azure("create 1, delete 1", 0)
              .oci("update 2", 0));

  private static final List<List<Lifecycle>> KINDS =
      List.of(
          DOMAINS,
          NETWORKS,
          ResolverLifecycles.ADDRESSES,
          ForwardingMoves.MOVES,
          CLOUDS,
          COMPONENTS);

  static final List<Lifecycle> ALL = KINDS.stream().flatMap(List::stream).toList();

  static final List<Lifecycle> ONE_OF_EACH_KIND = KINDS.stream().map(kind -> kind.get(0)).toList();

  private static ForwardingStage moreNetworks() {
    return BASE.target(
            "aws",
            () ->
                ForwardingStage.aws(AWS)
                    .vpc(ForwardingStage.vpc("more", ForwardingSite.AWS_MORE))
                    .build())
        .target(
            "gcp",
            () ->
                ForwardingStage.gcp(GOOGLE)
                    .spoke(GcpNetwork.of("more", ForwardingSite.GCP_MORE))
                    .build())
        .target(
            "azure",
            () ->
                ForwardingStage.azure(AZURE)
                    .virtualNetwork(
                        ForwardingStage.virtualNetwork("more", ForwardingSite.AZURE_MORE))
                    .build())
        .target(
            "oci",
            () ->
                ForwardingStage.oci(ORACLE)
                    .resolver(
                        OciResolver.of(ForwardingStage.vcn("more", ForwardingSite.OCI_MORE))
                            .outbound(ForwardingSite.OCI_MORE_OUT, "10.63.1.11"))
                    .build());
  }

  static ForwardingStage withLab() {
    return BASE.only("aws")
        .target(
            "aws",
            () ->
                ForwardingStage.aws(AWS)
                    .vpc(ForwardingStage.vpc("lab", ForwardingSite.AWS_LAB).account(lab()))
                    .build());
  }

  /** The provider of the account that owns the lab's VPC. */
  private static Provider lab() {
    return new Provider(
        "lab",
        ProviderArgs.builder()
            .region(ForwardingSite.US)
            .assumeRole(ProviderAssumeRoleArgs.builder().roleArn(Site.LAB_ROLE).build())
            .build());
  }

  /** Each cloud asks the others for their zones. */
  private static ForwardingStage mesh(AwsResolver aws, AzureResolver azure) {
    return BASE.target("aws", () -> ForwardingStage.aws(aws).build())
        .target("azure", () -> ForwardingStage.azure(azure).build())
        .domains(
            corp(),
            ForwardedDomain.of("aws.internal").to(aws).exceptFrom("aws"),
            ForwardedDomain.of("gcp.internal").to(GOOGLE).exceptFrom("gcp"),
            ForwardedDomain.of("az.internal").to(azure).exceptFrom("azure"),
            ForwardedDomain.of("oci.internal").to(ORACLE).exceptFrom("oci"));
  }
}
