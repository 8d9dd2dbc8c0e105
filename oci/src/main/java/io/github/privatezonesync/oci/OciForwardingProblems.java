package io.github.privatezonesync.oci;

import io.github.privatezonesync.dns.Ipv4Address;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.problem.ProblemList;
import io.github.privatezonesync.problem.WayOut;
import io.github.privatezonesync.target.forward.PlannedRule;
import io.github.privatezonesync.target.forward.PlannedServer;
import io.github.privatezonesync.target.forward.RulesPlan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What Oracle Cloud refuses of endpoints and rules. */
final class OciForwardingProblems {
  /** The address of the resolver in every VCN, and of the metadata service. */
  private static final String OWN_RESOLVER = "169.254.169.254";

  private final RulesPlan<Vcn> plan;
  private final OciForwardingSettings settings;
  private final ProblemList problems = new ProblemList();

  private OciForwardingProblems(RulesPlan<Vcn> plan, OciForwardingSettings settings) {
    this.plan = plan;
    this.settings = settings;
  }

  static List<Problem> of(RulesPlan<Vcn> plan, OciForwardingSettings settings) {
    OciForwardingProblems found = new OciForwardingProblems(plan, settings);
    found.problems.addAll(settings.nulls());
    found.checkVcns();
    settings.resolvers().forEach(found::check);
    plan.rules().forEach(found::check);
    found.problems.addAll(OciProblems.TAGS.problems(settings.tags()));
    found.problems.addAll(OciProblems.DEFINED_TAGS.problems(settings.definedTags()));
    return found.problems.all();
  }

  /** Endpoints are made by the provider of the target, which works in one region. */
  private void checkVcns() {
    problems.addIf(
        settings.resolvers().isEmpty(),
        Place.WHOLE,
        "no resolver given; add that of each VCN that forwards or is asked with %s",
        WayOut.setting("resolver").call(WayOut.made("OciResolver", "in").open()));
    List<Vcn> vcns = plan.target().networks();
    for (Vcn vcn : vcns) {
      OciProblems.checkRegion(vcn, problems);
      problems.addIf(
          !vcn.region().equals(vcns.get(0).region()),
          vcn.place(),
          "is in region '%s', and network '%s' in '%s'; endpoints are made by a provider of one"
              + " region, use a target with a provider for each",
          vcn.region(),
          vcns.get(0).key(),
          vcns.get(0).region());
    }
  }

  private void check(OciResolver resolver) {
    Place place = resolver.place();
    String key = resolver.vcn().key();
    boolean forwards = plan.rules().stream().anyMatch(rule -> rule.networks().contains(key));
    problems.addIf(
        forwards && !resolver.asksOthers(),
        place,
        "no forwarding endpoint; the rules of a VCN ask through its own, add one with %s, or leave the"
            + " VCN out of the domains with %s",
        WayOut.change("outbound").values("subnetId", "address"),
        WayOut.change("exceptFrom").text(plan.target().key() + "/" + key));
    problems.addIf(
        !forwards && !resolver.asksOthers() && resolver.info().inbound().isEmpty(),
        place,
        "no endpoint given; add one with %s or %s",
        WayOut.change("inbound").open(),
        WayOut.change("outbound").open());
    checkExisting(resolver, place);
    resolver
        .securityGroups()
        .forEach(
            id -> check(id, OcidType.NETWORK_SECURITY_GROUP, resolver, "networkSecurityGroups"));
    for (OciResolver.Endpoint one : resolver.inboundEndpoints()) {
      check(one, resolver, "inbound");
    }
    resolver.outboundEndpoint().ifPresent(one -> check(one, resolver, "outbound"));
    checkAddresses(resolver, place);
  }

  private void checkExisting(OciResolver resolver, Place place) {
    problems.addIf(
        !resolver.inboundEndpoints().isEmpty() && !resolver.existingInbound().isEmpty(),
        place,
        "it gets listening endpoints and has some; keep %s or %s",
        WayOut.change("inbound").open(),
        WayOut.change("answersAt").open());
    problems.addIf(
        resolver.outboundEndpoint().isPresent() && resolver.existingOutbound().isPresent(),
        place,
        "it gets a forwarding endpoint and has one; keep %s or %s",
        WayOut.change("outbound").open(),
        WayOut.change("asksThrough").open());
    for (Leaf<String> address : resolver.existingInbound()) {
      address
          .known()
          .ifPresent(
              text -> problems.read(place.setting("answersAt"), () -> new Ipv4Address(text)));
    }
    problems.addIf(
        resolver.existingOutbound().flatMap(Leaf::known).filter(String::isBlank).isPresent(),
        place.setting("asksThrough"),
        "the name of the endpoint is empty; give the name that rules call it");
  }

  private void check(OciResolver.Endpoint one, OciResolver resolver, String setting) {
    check(one.subnet(), OcidType.SUBNET, resolver, setting);
    one.address()
        .ifPresent(
            text -> problems.read(resolver.place().setting(setting), () -> new Ipv4Address(text)));
  }

  private void check(Leaf<String> id, OcidType type, OciResolver resolver, String setting) {
    Optional<String> known = id.known();
    known.ifPresent(
        text ->
            problems.read(
                resolver.place().setting(setting),
                () -> Ocid.of(text, type).in(resolver.vcn().region())));
  }

  private void checkAddresses(OciResolver resolver, Place place) {
    problems.addIf(
        resolver.inboundEndpoints().size() > 1 && !resolver.hasFixedInbound(),
        place,
        "several listening endpoints, not all with an address, which is what tells them apart; fix"
            + " their addresses with %s",
        WayOut.change("inbound").values("subnetId", "address"));
    for (String twice :
        ProblemList.repeated(
            Stream.concat(
                    resolver.inboundEndpoints().stream(), resolver.outboundEndpoint().stream())
                .flatMap(one -> one.address().stream()))) {
      problems.add(place, "'%s' is given twice; give each endpoint an address of its own", twice);
    }
  }

  private void check(PlannedRule rule) {
    for (PlannedServer server : rule.servers()) {
      problems.addIf(
          server.toString().equals(OWN_RESOLVER),
          rule.place(),
          "'%s' is the VCN's own resolver, which a rule must not ask; leave the domain out, the VCN"
              + " asks it already",
          OWN_RESOLVER);
    }
  }
}
