package io.github.privatezonesync;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Export;
import com.pulumi.core.annotations.Import;
import com.pulumi.deployment.Deployment;
import com.pulumi.resources.ComponentResource;
import com.pulumi.resources.ComponentResourceOptions;
import com.pulumi.resources.ResourceArgs;
import io.github.privatezonesync.declared.Identity;
import io.github.privatezonesync.forward.Addresses;
import io.github.privatezonesync.forward.ForwardingPlan;
import io.github.privatezonesync.forward.LateWays;
import io.github.privatezonesync.forward.PlannedForwarding;
import io.github.privatezonesync.problem.InvalidDeclarationException;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.register.Registering;
import io.github.privatezonesync.target.Network;
import io.github.privatezonesync.target.forward.Resolver;
import io.github.privatezonesync.target.forward.ResolverRefs;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
  private final Map<Resolver, Output<List<String>>> addressesByResolver = new LinkedHashMap<>();

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
    this.addresses = declare();
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

  private Output<Map<String, List<String>>> declare() {
    Addresses all = new Addresses();
    List<Declared<?>> declared = new ArrayList<>();
    for (PlannedForwarding<?> planned : plan.targets()) {
      Registering registering =
          new Registering(this, planned.rules().target().account().provider());
      List<ResolverRefs> resolvers = planned.declareResolvers(registering);
      resolvers.forEach(refs -> all.put(refs.resolver(), refs.addresses(registering)));
      declared.add(new Declared<>(planned, registering, resolvers));
    }
    declared.forEach(one -> one.planned.declareRules(all, one.resolvers, one.registering));
    LateWays.check(plan, all);
    List<String> keys = new ArrayList<>();
    List<Output<List<String>>> values = new ArrayList<>();
    for (Declared<?> one : declared) {
      for (Resolver resolver : one.planned.rules().target().resolvers()) {
        if (resolver.info().inbound().isPresent()) {
          Output<List<String>> own = all.of(resolver.info());
          addressesByResolver.put(resolver, own);
          keys.add(one.planned.rules().target().key() + "/" + resolver.info().key());
          values.add(own);
        }
      }
    }
    return Output.all(values).applyValue(resolved -> byKey(keys, resolved));
  }

  private static Map<String, List<String>> byKey(List<String> keys, List<List<String>> values) {
    Map<String, List<String>> byKey = new LinkedHashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      byKey.put(keys.get(i), values.get(i));
    }
    return byKey;
  }

  /** A target on its way: its resolvers are registered, its rules are next. */
  private record Declared<N extends Network>(
      PlannedForwarding<N> planned, Registering registering, List<ResolverRefs> resolvers) {}

  /**
   * Where a resolver can be asked.
   *
   * @param resolver a resolver of a target of this component
   * @return its inbound addresses, in the order of the declaration
   * @throws InvalidDeclarationException if no target has the resolver, or if it has no inbound
   *     address
   */
  public Output<List<String>> addresses(Resolver resolver) {
    Output<List<String>> own = addressesByResolver.get(resolver);
    if (own == null) {
      throw new InvalidDeclarationException(
          List.of(
              Problem.of(
                  Place.component("PrivateForwarding", pulumiResourceName()),
                  "there are no addresses of that resolver of network '%s'; the resolvers that can be"
                      + " asked are those of %s",
                  resolver.info().key(),
                  addressesByResolver.keySet().stream()
                      .map(known -> known.info().key())
                      .collect(Collectors.joining(", ")))));
    }
    return own;
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
   * What was declared, as it was planned.
   *
   * @return the plan; printing it gives a table
   */
  public ForwardingPlan plan() {
    return plan;
  }
}
