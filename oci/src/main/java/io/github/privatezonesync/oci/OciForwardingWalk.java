package io.github.privatezonesync.oci;

import com.pulumi.core.Output;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.oci.resource.OciFunctions;
import io.github.privatezonesync.oci.resource.ResolverEndpoint;
import io.github.privatezonesync.oci.resource.ResolverEndpointArgs;
import io.github.privatezonesync.register.LogicalName;
import io.github.privatezonesync.register.PlannedResource;
import io.github.privatezonesync.register.Ref;
import io.github.privatezonesync.register.Registrar;
import io.github.privatezonesync.register.SharedOutputs;
import io.github.privatezonesync.target.forward.ForwardingWalk;
import io.github.privatezonesync.target.forward.PlannedRule;
import io.github.privatezonesync.target.forward.ResolverRefs;
import io.github.privatezonesync.target.forward.RuleOffer;
import io.github.privatezonesync.target.forward.RulesPlan;
import io.github.privatezonesync.target.forward.ServerAddresses;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The endpoints of the resolvers of a target, and then the rules that it offers. */
final class OciForwardingWalk implements ForwardingWalk {
  private final RulesPlan<Vcn> plan;
  private final OciForwardingSettings settings;
  private final Registrar registrar;
  private final SharedOutputs outputs = new SharedOutputs();
  private final List<ResolverRefs> resolvers = new ArrayList<>();
  private final Map<OciResolver, Ref<ResolverEndpoint>> forwarding = new HashMap<>();

  OciForwardingWalk(RulesPlan<Vcn> plan, OciForwardingSettings settings, Registrar registrar) {
    this.plan = plan;
    this.settings = settings;
    this.registrar = registrar;
    for (OciResolver resolver : settings.resolvers()) {
      List<Ref<ResolverEndpoint>> listening =
          resolver.inboundEndpoints().stream().map(one -> inbound(resolver, one)).toList();
      if (resolver.info().inbound().isPresent()) {
        resolvers.add(asked(resolver, listening));
      }
      resolver
          .outboundEndpoint()
          .ifPresent(one -> forwarding.put(resolver, outbound(resolver, one)));
    }
  }

  @Override
  public List<ResolverRefs> resolvers() {
    return resolvers;
  }

  @Override
  public List<RuleOffer> addRules(ServerAddresses servers) {
    List<RuleOffer> offers = new ArrayList<>();
    for (OciResolver resolver : settings.resolvers()) {
      String key = resolver.vcn().key();
      List<PlannedRule> rules =
          plan.rules().stream().filter(rule -> rule.networks().contains(key)).toList();
      rules.forEach(rule -> offers.add(offer(resolver, rule)));
      if (!rules.isEmpty()) {
        registrar.note(
            "%s forwards once resolver '%s' takes the rules: pass this component to rules(..) of its"
                    .formatted(resolver.vcn().place(), key)
                + " OciVcnResolver");
      }
    }
    return offers;
  }

  private RuleOffer offer(OciResolver resolver, PlannedRule rule) {
    Optional<Leaf<String>> existing = resolver.existingOutbound();
    return existing.isPresent()
        ? RuleOffer.of(resolver.vcn(), rule, existing.get())
        : RuleOffer.of(
            resolver.vcn(),
            rule,
            Objects.requireNonNull(forwarding.get(resolver)),
            ResolverEndpoint::name);
  }

  private static ResolverRefs asked(OciResolver resolver, List<Ref<ResolverEndpoint>> listening) {
    return listening.isEmpty() || resolver.hasFixedInbound()
        ? ResolverRefs.fixed(resolver.info(), listening)
        : ResolverRefs.ofEach(resolver.info(), listening, ResolverEndpoint::listeningAddress);
  }

  /** Its address is its identity: another address is another endpoint. */
  private Ref<ResolverEndpoint> inbound(OciResolver resolver, OciResolver.Endpoint one) {
    String address = one.address().orElse("");
    LogicalName inbound = plan.name(resolver.info()).child("inbound");
    String physicalName =
        EndpointName.of(plan.physicalNames(), "inbound", resolver.vcn().key(), address);
    return registrar.add(
        PlannedResource.of(
                ResolverEndpoint.TYPE,
                address.isEmpty() ? inbound : inbound.child(address),
                physicalName)
            .deleteFirst(),
        (name, options) ->
            new ResolverEndpoint(
                name,
                tagged(
                    ResolverEndpointArgs.listening(
                        resolverId(resolver.vcn()),
                        Output.of(physicalName),
                        one.subnet().output(),
                        one.address().map(Output::of).orElse(null),
                        groups(resolver))),
                options.build()));
  }

  /**
   * Not deleted first, because Oracle keeps one that a rule names: subnet and address are a part of
   * the name, so the next endpoint can be there before the rules leave this one.
   */
  private Ref<ResolverEndpoint> outbound(OciResolver resolver, OciResolver.Endpoint one) {
    String key = resolver.vcn().key();
    String address = one.address().orElse("");
    UnaryOperator<String> physicalName =
        subnet -> EndpointName.of(plan.physicalNames(), "outbound", key, subnet, address);
    return registrar.add(
        PlannedResource.of(
            ResolverEndpoint.TYPE,
            plan.name(resolver.info()).child("outbound"),
            physicalName.apply(one.subnet().known().orElse(""))),
        (name, options) ->
            new ResolverEndpoint(
                name,
                tagged(
                    ResolverEndpointArgs.forwarding(
                        resolverId(resolver.vcn()),
                        one.subnet().output().applyValue(physicalName),
                        one.subnet().output(),
                        one.address().map(Output::of).orElse(null),
                        groups(resolver))),
                options.build()));
  }

  private ResolverEndpointArgs tagged(ResolverEndpointArgs args) {
    return args.tagged(settings.sentTags(), settings.sentDefinedTags());
  }

  private Output<String> resolverId(Vcn vcn) {
    return outputs.once(
        "resolver of " + vcn.key(),
        () ->
            OciFunctions.resolverOfVcn(plan.canonicalId(vcn), registrar.lookUp(Optional.empty())));
  }

  private Output<List<String>> groups(OciResolver resolver) {
    return Output.all(resolver.securityGroups().stream().map(Leaf::output).toList());
  }
}
