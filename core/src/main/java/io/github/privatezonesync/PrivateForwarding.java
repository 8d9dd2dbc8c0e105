package io.github.privatezonesync;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Export;
import com.pulumi.core.annotations.Import;
import com.pulumi.deployment.Deployment;
import com.pulumi.resources.ComponentResource;
import com.pulumi.resources.ComponentResourceOptions;
import com.pulumi.resources.ResourceArgs;
import io.github.privatezonesync.declared.Identity;
import io.github.privatezonesync.forward.DeclaredForwarding;
import io.github.privatezonesync.forward.ForwardingPlan;
import io.github.privatezonesync.forward.OfferedRule;
import io.github.privatezonesync.problem.InvalidDeclarationException;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.register.Registering;
import io.github.privatezonesync.target.forward.Resolver;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Names that others answer: each domain is forwarded from every network that should see it, and
 * resolvers get addresses at which others can ask them.
 *
 * <p>The component declares all resolver addresses first, then rules, then what ties rules to
 * networks, so that two clouds can forward to each other. What it will declare, and which ways
 * questions will take, can be seen beforehand with {@link ForwardingPlan#of}.
 */
public final class PrivateForwarding extends ComponentResource {
  /** The type token; it never changes. */
  public static final String TYPE = "privatezonesync:index:PrivateForwarding";

  private final ForwardingPlan plan;
  private final DeclaredForwarding declared;

  @Export(
      name = "addresses",
      refs = {Map.class, String.class, List.class},
      tree = "[0,1,[2,1]]")
  private final Output<Map<String, List<String>>> addresses;

  /**
   * Declares the forwarding.
   *
   * @param name the logical name, unique in the stack and part of the name of every resource
   * @param args the targets and the domains
   * @throws InvalidDeclarationException if anything is wrong, with all problems at once, before
   *     anything is registered
   */
  public PrivateForwarding(String name, PrivateForwardingArgs args) {
    this(name, args, null);
  }

  /**
   * Declares the forwarding with options.
   *
   * @param name the logical name, unique in the stack and part of the name of every resource
   * @param args the targets and the domains
   * @param options the options of the component, or null for none
   * @throws InvalidDeclarationException if anything is wrong, with all problems at once, before
   *     anything is registered
   */
  public PrivateForwarding(
      String name, PrivateForwardingArgs args, @Nullable ComponentResourceOptions options) {
    this(ForwardingPlan.of(identity(name), args.declaration(), args.beside()), options);
  }

  private PrivateForwarding(ForwardingPlan plan, @Nullable ComponentResourceOptions options) {
    super(TYPE, plan.identity().component(), new Shape(plan), options);
    this.plan = plan;
    this.declared =
        DeclaredForwarding.of(
            plan, target -> new Registering(this, target.rules().target().account().provider()));
    this.addresses = declared.addresses();
    registerOutputs(Map.of("addresses", addresses));
  }

  private static Identity identity(String name) {
    Deployment deployment = Deployment.getInstance();
    return new Identity(deployment.getProjectName(), deployment.getStackName(), name);
  }

  /** What the engine is told about the component itself: plain values, which no child waits for. */
  @SuppressWarnings("UnusedVariable") // the SDK reads the field
  private static final class Shape extends ResourceArgs {
    @Import private final Output<String> domains;

    private Shape(ForwardingPlan plan) {
      this.domains =
          Output.of(
              plan.targets().stream()
                  .flatMap(planned -> planned.rules().rules().stream())
                  .map(rule -> rule.domain().toString())
                  .distinct()
                  .sorted()
                  .collect(Collectors.joining("\n")));
    }
  }

  /**
   * Where a resolver can be asked.
   *
   * @param resolver a resolver of a target of this component
   * @return its inbound addresses, in the order of the declaration
   * @throws InvalidDeclarationException if no target has the resolver, or if it has no inbound
   *     address
   */
  public Output<List<String>> addresses(Resolver resolver) {
    if (!declared.resolvers().containsValue(resolver)) {
      throw new InvalidDeclarationException(
          List.of(
              Problem.of(
                  Place.component("PrivateForwarding", pulumiResourceName()),
                  "there are no addresses of that resolver of network '%s'; the resolvers that can be"
                      + " asked are %s",
                  resolver.info().key(),
                  declared.resolvers().keySet().stream()
                      .sorted()
                      .collect(Collectors.joining(", ")))));
    }
    return declared.addresses(resolver);
  }

  /**
   * Where all resolvers can be asked, made to be exported whole.
   *
   * @return by target key, {@code /} and the key of the resolver's network, the inbound addresses
   */
  public Output<Map<String, List<String>>> addresses() {
    return addresses;
  }

  /**
   * The rules that this component cannot make, because a resolver has all of its rules in one list:
   * the owner of the resolver takes them, and nobody follows them before.
   *
   * @return the rules for all such resolvers; empty if there is none
   */
  public List<OfferedRule> offeredRules() {
    return declared.offeredRules();
  }

  /**
   * What was declared, as it was planned.
   *
   * @return the plan; printing it gives a table
   */
  public ForwardingPlan plan() {
    return plan;
  }
}
