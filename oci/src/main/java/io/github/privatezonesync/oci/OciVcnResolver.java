package io.github.privatezonesync.oci;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Export;
import com.pulumi.core.annotations.Import;
import com.pulumi.deployment.InvokeOptions;
import com.pulumi.deployment.internal.DeploymentInternal;
import com.pulumi.resources.ComponentResource;
import com.pulumi.resources.ComponentResourceOptions;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumi.resources.Resource;
import com.pulumi.resources.ResourceArgs;
import io.github.privatezonesync.oci.resource.OciFunctions;
import io.github.privatezonesync.oci.resource.Resolver;
import io.github.privatezonesync.oci.resource.ResolverArgs;
import io.github.privatezonesync.oci.resource.ResolverAttachedViewArgs;
import io.github.privatezonesync.problem.InvalidDeclarationException;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.ProblemList;
import io.github.privatezonesync.register.LateCheck;
import io.github.privatezonesync.register.LogicalName;
import io.github.privatezonesync.target.NetworkId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Owns the resolver of one VCN: attaches the views of components and, in one list with them, those
 * of others, and has the rules that components offer.
 *
 * <p>Oracle makes the resolver with the VCN; this component takes it over. Its list of views and
 * its rules are sent whole at every change, so one program must own a resolver, and this component
 * refuses to take off a view or a rule that it does not know. Declare it after the components whose
 * views and rules it takes. The resolver is protected, because deleting it from the stack takes off
 * everything that is attached.
 */
public final class OciVcnResolver extends ComponentResource {
  /** The type token; it never changes. */
  public static final String TYPE = "privatezonesync:oci:OciVcnResolver";

  private final Vcn vcn;

  @Export(
      name = "resolverId",
      refs = {String.class},
      tree = "[0]")
  private final Output<String> resolverId;

  /**
   * Declares the resolver.
   *
   * @param name the logical name, unique in the stack
   * @param args the resolver and its views
   * @throws InvalidDeclarationException if anything is wrong, with all problems at once, before
   *     anything is registered
   */
  public OciVcnResolver(String name, OciVcnResolverArgs args) {
    this(name, args, null);
  }

  /**
   * Declares the resolver with options.
   *
   * @param name the logical name, unique in the stack
   * @param args the resolver and its views
   * @param options the options of the component, or null for none; give a provider of the VCN's
   *     region with {@code providers(..)}
   * @throws InvalidDeclarationException if anything is wrong, with all problems at once, before
   *     anything is registered
   */
  public OciVcnResolver(
      String name, OciVcnResolverArgs args, @Nullable ComponentResourceOptions options) {
    this(name, checked(name, args), args, options);
  }

  private OciVcnResolver(
      String name,
      OciResolver resolver,
      OciVcnResolverArgs args,
      @Nullable ComponentResourceOptions options) {
    super(TYPE, name, new Shape(args), options);
    this.vcn = resolver.vcn();
    Place place = place(name);
    InvokeOptions lookUp = new InvokeOptions(this, null, null);
    Output<String> vcnId = NetworkId.canonical(vcn, place);
    this.resolverId = alone(OciFunctions.resolverOfVcn(vcnId, lookUp), place);
    List<OfferedView> views =
        OfferedView.inOrder(
            args.views().stream().flatMap(view -> view.offered(resolver, place).stream()).toList());
    ResolverRules rules = ResolverRules.of(args.rules(), resolver);
    Output<List<String>> ids =
        new ResolverGuard(place, args, lookUp).views(resolverId, views, rules.known());
    Resolver unused =
        new Resolver(
            LogicalName.of(name).child("resolver").toString(),
            new ResolverArgs(resolverId, ids.applyValue(OciVcnResolver::attached), rules.args()),
            CustomResourceOptions.builder()
                .parent(this)
                .dependsOn(
                    Stream.concat(
                            views.stream().flatMap(view -> view.after().stream()),
                            rules.after().stream())
                        .toList())
                .deleteBeforeReplace(true)
                .protect(args.isProtected())
                .build());
    stack().pulumiChildResources().add(this);
    registerOutputs(Map.of("resolverId", resolverId));
  }

  private static OciResolver checked(String name, OciVcnResolverArgs args) {
    ProblemList problems = new ProblemList();
    problems.addAll(OciVcnResolverProblems.of(args, declaredBefore().toList()));
    problems.failIn(place(name));
    return args.resolver().orElseThrow();
  }

  private static Place place(String name) {
    return Place.component("OciVcnResolver", name);
  }

  private static List<ResolverAttachedViewArgs> attached(List<String> ids) {
    return ids.stream().map(id -> new ResolverAttachedViewArgs(Output.of(id))).toList();
  }

  /**
   * The same id, if no other component of the program owns that resolver. Ids of VCNs that are both
   * known have been compared before.
   */
  private Output<String> alone(Output<String> id, Place place) {
    List<OciVcnResolver> others =
        declaredBefore().filter(other -> !(other.vcn.isKnown() && vcn.isKnown())).toList();
    Output<List<String>> ids = Output.all(others.stream().map(other -> other.resolverId).toList());
    return LateCheck.apply(
        Output.tuple(id, ids),
        all -> {
          ProblemList problems = new ProblemList();
          int first = all.t2.indexOf(all.t1);
          if (first >= 0) {
            problems.add(
                Place.WHOLE,
                OciVcnResolverProblems.TWO_OWNERS,
                others.get(first).pulumiResourceName());
          }
          problems.failIn(place);
          return all.t1;
        });
  }

  /**
   * The resolvers of the program that is running, and of no other: each adds itself to the children
   * of the stack, because the SDK adds only resources that name the stack as their parent.
   */
  private static Stream<OciVcnResolver> declaredBefore() {
    return List.copyOf(stack().pulumiChildResources()).stream()
        .filter(OciVcnResolver.class::isInstance)
        .map(OciVcnResolver.class::cast);
  }

  private static Resource stack() {
    return DeploymentInternal.getInstance().getStack();
  }

  /** What the engine is told about the component itself: plain values, which no child waits for. */
  @SuppressWarnings("UnusedVariable") // the SDK reads the field
  private static final class Shape extends ResourceArgs {
    @Import private final Output<String> vcn;

    private Shape(OciVcnResolverArgs args) {
      this.vcn = Output.of(args.resolver().orElseThrow().vcn().key());
    }
  }

  /**
   * The OCID of the resolver.
   *
   * @return its id
   */
  public Output<String> resolverId() {
    return resolverId;
  }

  Vcn vcn() {
    return vcn;
  }
}
