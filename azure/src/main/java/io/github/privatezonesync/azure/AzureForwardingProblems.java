package io.github.privatezonesync.azure;

import io.github.privatezonesync.dns.Ipv4Address;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.problem.InvalidValue;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.problem.ProblemList;
import io.github.privatezonesync.problem.WayOut;
import io.github.privatezonesync.target.forward.PlannedRule;
import io.github.privatezonesync.target.forward.RulesPlan;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What Azure refuses of resolvers, rulesets and links. */
final class AzureForwardingProblems {
  private static final int FEWEST_LABELS = 2;
  private static final int MOST_LABELS = 34;
  private static final int MOST_INBOUND = 5;

  /** For one outbound endpoint, as the simulated Azure has it. */
  private static final int MOST_RULESETS = 2;

  private static final Pattern SUBNET =
      Pattern.compile(
          "/subscriptions/[^/]+/resourceGroups/[^/]+/providers/Microsoft\\.Network/virtualNetworks/[^/]+"
              + "/subnets/[^/]+",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern OUTBOUND_ENDPOINT =
      Pattern.compile(
          "/subscriptions/[^/]+/resourceGroups/[^/]+/providers/Microsoft\\.Network/dnsResolvers/[^/]+"
              + "/outboundEndpoints/[^/]+",
          Pattern.CASE_INSENSITIVE);

  private final RulesPlan<VirtualNetwork> plan;
  private final AzureForwardingSettings settings;
  private final ProblemList problems = new ProblemList();

  private AzureForwardingProblems(
      RulesPlan<VirtualNetwork> plan, AzureForwardingSettings settings) {
    this.plan = plan;
    this.settings = settings;
  }

  static List<Problem> of(RulesPlan<VirtualNetwork> plan, AzureForwardingSettings settings) {
    AzureForwardingProblems found = new AzureForwardingProblems(plan, settings);
    found.problems.addAll(settings.nulls());
    found.checkResourceGroup();
    found.checkResolver();
    found.checkNetworks();
    found.checkRuleset();
    plan.rules().forEach(found::check);
    found.problems.addAll(AzureProblems.TAGS.problems(settings.tags()));
    return found.problems.all();
  }

  private void checkResourceGroup() {
    problems.addIf(
        settings.resourceGroup().isEmpty(),
        Place.WHOLE,
        "no resource group given; set one with %s",
        WayOut.setting("resourceGroup").values("name"));
    settings
        .resourceGroup()
        .flatMap(Leaf::known)
        .ifPresent(
            name ->
                problems.read(
                    Place.of("resource group"), () -> AzureProblems.checkResourceGroup(name)));
  }

  private void checkResolver() {
    if (settings.resolver().isEmpty()) {
      problems.add(
          Place.WHOLE,
          "no resolver given; add the one that asks for all networks with %s",
          WayOut.setting("resolver").call(WayOut.made("AzureResolver", "of").open()));
      return;
    }
    AzureResolver resolver = settings.resolver().get();
    Place place = resolver.place();
    problems.addIf(
        resolver.outboundSubnet().isEmpty()
            && resolver.existingOutbound().isEmpty()
            && !plan.rules().isEmpty(),
        place,
        "no outbound endpoint; rules ask through it, add one with %s",
        WayOut.change("outbound").values("subnetId"));
    problems.addIf(
        !resolver.makesEndpoints()
            && resolver.existingInbound().isEmpty()
            && resolver.existingOutbound().isEmpty()
            && plan.rules().isEmpty(),
        place,
        "no endpoint given; add one with %s or %s",
        WayOut.change("inbound").open(),
        WayOut.change("outbound").open());
    problems.addIf(
        resolver.inboundEndpoints().size() > MOST_INBOUND,
        place,
        "%s inbound endpoints; Azure takes at most %s, leave some out",
        resolver.inboundEndpoints().size(),
        MOST_INBOUND);
    problems.addIf(
        resolver.inboundEndpoints().stream().filter(one -> one.address().isEmpty()).count() > 1,
        place,
        "several inbound endpoints without an address, which is what tells them apart; fix their"
            + " addresses with %s",
        WayOut.change("inbound").values("subnetId", "address"));
    checkExisting(resolver, place);
    for (AzureResolver.Inbound one : resolver.inboundEndpoints()) {
      subnet(one.subnet(), place.setting("inbound"));
      one.address()
          .ifPresent(text -> problems.read(place.setting("inbound"), () -> new Ipv4Address(text)));
    }
    resolver.outboundSubnet().ifPresent(subnet -> subnet(subnet, place.setting("outbound")));
    sameSubnets(resolver, place);
  }

  private void checkExisting(AzureResolver resolver, Place place) {
    problems.addIf(
        resolver.makesEndpoints()
            && (!resolver.existingInbound().isEmpty() || resolver.existingOutbound().isPresent()),
        place,
        "it gets endpoints and has some; a virtual network has one resolver, keep either those that"
            + " are made or those that are there");
    for (Leaf<String> address : resolver.existingInbound()) {
      address
          .known()
          .ifPresent(
              text -> problems.read(place.setting("answersAt"), () -> new Ipv4Address(text)));
    }
    resolver
        .existingOutbound()
        .flatMap(Leaf::known)
        .filter(id -> !OUTBOUND_ENDPOINT.matcher(id).matches())
        .ifPresent(
            id ->
                problems.add(
                    Problem.of(
                        place.setting("asksThrough"),
                        new InvalidValue(
                            "%s is not an outbound endpoint; expected"
                                + " .../dnsResolvers/{resolver}/outboundEndpoints/{endpoint}",
                            id))));
  }

  private void subnet(Leaf<String> subnet, Place place) {
    Optional<String> known = subnet.known();
    if (known.isPresent() && !SUBNET.matcher(known.get()).matches()) {
      problems.add(
          Problem.of(
              place,
              new InvalidValue(
                  "%s is not a subnet; expected .../virtualNetworks/{network}/subnets/{subnet}",
                  known.get())));
    }
  }

  /** Each endpoint needs a subnet of its own. */
  private void sameSubnets(AzureResolver resolver, Place place) {
    Set<Leaf<String>> seen = new HashSet<>();
    for (AzureResolver.Inbound one : resolver.inboundEndpoints()) {
      problems.addIf(
          !seen.add(one.subnet()),
          place,
          "two endpoints are in subnet '%s'; Azure puts one in a subnet, give each its own",
          one.subnet());
    }
    resolver
        .outboundSubnet()
        .ifPresent(
            subnet ->
                problems.addIf(
                    seen.contains(subnet),
                    place,
                    "two endpoints are in subnet '%s'; Azure puts one in a subnet, give each its own",
                    subnet));
  }

  private void checkNetworks() {
    List<VirtualNetwork> networks = plan.target().networks();
    for (VirtualNetwork network : networks) {
      AzureProblems.checkNetwork(network, problems);
      String region = network.info().region().orElseThrow();
      String first = networks.get(0).info().region().orElseThrow();
      problems.addIf(
          !region.equals(first),
          network.place(),
          "is in region '%s', and network '%s' in '%s'; resolver, ruleset and networks are in one"
              + " region, use a target for each",
          region,
          networks.get(0).key(),
          first);
    }
  }

  /** Whoever is linked to a ruleset has all of its rules. */
  private void checkRuleset() {
    if (settings.ruleset().isEmpty()) {
      checkRulesetsOfEndpoint();
      return;
    }
    settings
        .ruleset()
        .flatMap(Leaf::known)
        .ifPresent(id -> problems.read(Place.of("ruleset"), () -> RulesetPath.of(id)));
    for (PlannedRule rule : plan.rules()) {
      problems.addIf(
          rule.networks().size() < plan.target().networks().size(),
          rule.place(),
          "only some networks forward it, and the rules are put into one ruleset for all; leave out"
              + " %s, or forward it from every network",
          WayOut.setting("ruleset").open());
    }
  }

  /** The networks that forward every domain share a ruleset; each other one has its own. */
  private void checkRulesetsOfEndpoint() {
    List<String> keys = plan.target().networks().stream().map(VirtualNetwork::key).toList();
    List<String> own =
        keys.stream()
            .filter(key -> plan.rules().stream().anyMatch(rule -> rule.networks().contains(key)))
            .filter(key -> !plan.rules().stream().allMatch(r -> r.networks().contains(key)))
            .toList();
    boolean shared =
        keys.stream()
            .anyMatch(key -> plan.rules().stream().allMatch(r -> r.networks().contains(key)));
    int rulesets = own.size() + (shared ? 1 : 0);
    problems.addIf(
        rulesets > MOST_RULESETS,
        Place.WHOLE,
        "%s rulesets, because %s forward some domains only; Azure takes at most %s for an outbound"
            + " endpoint, forward every domain from these networks, or use a target with a resolver for"
            + " some of them",
        rulesets,
        own.stream().map(key -> "'" + key + "'").collect(Collectors.joining(", ")),
        MOST_RULESETS);
  }

  private void check(PlannedRule rule) {
    problems.addIf(
        !rule.domain().isRoot()
            && (rule.domain().labelCount() < FEWEST_LABELS
                || rule.domain().labelCount() > MOST_LABELS),
        rule.place(),
        "number of labels is %s; Azure takes %s to %s in a rule, or '.'",
        rule.domain().labelCount(),
        FEWEST_LABELS,
        MOST_LABELS);
  }
}
