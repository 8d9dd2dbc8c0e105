package io.github.privatezonesync.aws;

import io.github.privatezonesync.dns.Ipv4Address;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.problem.ProblemList;
import io.github.privatezonesync.problem.WayOut;
import io.github.privatezonesync.target.forward.RulesPlan;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What AWS refuses of resolver endpoints and rules. */
final class AwsForwardingProblems {
  private static final int FEWEST_ADDRESSES = 2;

  /** A quota; the provider would retry for an hour (terraform-provider-aws#40480). */
  private static final int MOST_ADDRESSES = 6;

  private static final Pattern SUBNET = Pattern.compile("subnet-[0-9a-z]+");
  private static final Pattern SECURITY_GROUP = Pattern.compile("sg-[0-9a-z]+");

  private static final Pattern OUTBOUND_ENDPOINT = Pattern.compile("rslvr-out-[0-9a-z]+");

  private final RulesPlan<Vpc> plan;
  private final AwsForwardingSettings settings;
  private final ProblemList problems = new ProblemList();

  private AwsForwardingProblems(RulesPlan<Vpc> plan, AwsForwardingSettings settings) {
    this.plan = plan;
    this.settings = settings;
  }

  static List<Problem> of(RulesPlan<Vpc> plan, AwsForwardingSettings settings) {
    AwsForwardingProblems found = new AwsForwardingProblems(plan, settings);
    found.problems.addAll(settings.nulls());
    found.checkRegions();
    found.checkAsking();
    settings.resolvers().forEach(found::check);
    found.problems.addAll(AwsProblems.TAGS.problems(settings.tags()));
    return found.problems.all();
  }

  /** Endpoints and rules are of the provider's region, and a rule is for VPCs of its own. */
  private void checkRegions() {
    List<Vpc> vpcs = plan.target().networks();
    for (Vpc vpc : vpcs) {
      problems.read(vpc.place(), () -> AwsRegions.partition(vpc.regionName()));
      problems.addIf(
          !vpc.regionName().equals(vpcs.get(0).regionName()),
          vpc.place(),
          "is in region '%s', and network '%s' in '%s'; rules and endpoints are of one region, use a"
              + " target with a provider for each",
          vpc.regionName(),
          vpcs.get(0).key(),
          vpcs.get(0).regionName());
    }
  }

  private void checkAsking() {
    List<AwsResolver> asking =
        settings.resolvers().stream().filter(AwsResolver::asksOthers).toList();
    problems.addIf(
        asking.isEmpty() && !plan.rules().isEmpty(),
        Place.WHOLE,
        "no outbound address given; rules ask through one resolver of the region, add %s to it",
        WayOut.change("outbound").values("subnetId", "address"));
    problems.addIf(
        asking.size() > 1,
        Place.WHOLE,
        "resolvers of %s have outbound addresses; all VPCs of a region ask through one, keep those of"
            + " one resolver",
        asking.stream().map(one -> "'" + one.vpc().key() + "'").collect(Collectors.joining(", ")));
  }

  private void check(AwsResolver resolver) {
    Place place = resolver.place();
    problems.addIf(
        resolver.vpc().info().provider().isPresent(),
        place,
        "its VPC is of another account; endpoints are made by the account of the target");
    problems.addIf(
        resolver.securityGroups().isEmpty() && resolver.makesEndpoints(),
        place,
        "no security group given; add the one that lets questions in and out with %s",
        WayOut.change("securityGroups").open());
    for (Leaf<String> group : resolver.securityGroups()) {
      id(
          group,
          SECURITY_GROUP,
          place,
          "'%s' is not a security group; expected sg- and letters or digits");
    }
    problems.addIf(
        !resolver.makesEndpoints()
            && resolver.existingInbound().isEmpty()
            && resolver.existingOutbound().isEmpty(),
        place,
        "no address given; add some with %s or %s, or give the VPC alone",
        WayOut.change("inbound").open(),
        WayOut.change("outbound").open());
    problems.addIf(
        !resolver.inboundAddresses().isEmpty() && !resolver.existingInbound().isEmpty(),
        place,
        "it gets an inbound endpoint and has one; keep %s or %s",
        WayOut.change("inbound").open(),
        WayOut.change("answersAt").open());
    problems.addIf(
        !resolver.outboundAddresses().isEmpty() && resolver.existingOutbound().isPresent(),
        place,
        "it gets an outbound endpoint and has one; keep %s or %s",
        WayOut.change("outbound").open(),
        WayOut.change("asksThrough").open());
    for (Leaf<String> address : resolver.existingInbound()) {
      address
          .known()
          .ifPresent(
              text -> problems.read(place.setting("answersAt"), () -> new Ipv4Address(text)));
    }
    resolver
        .existingOutbound()
        .ifPresent(
            id ->
                id(
                    id,
                    OUTBOUND_ENDPOINT,
                    place.setting("asksThrough"),
                    "'%s' is not an outbound endpoint; expected rslvr-out- and letters or digits"));
    check(resolver.inboundAddresses(), place.setting("inbound"));
    check(resolver.outboundAddresses(), place.setting("outbound"));
  }

  private void id(Leaf<String> id, Pattern form, Place place, String complaint) {
    Optional<String> known = id.known();
    problems.addIf(
        known.isPresent() && !form.matcher(known.get()).matches(),
        place,
        complaint,
        known.orElse(""));
  }

  private void check(List<EndpointAddress> addresses, Place place) {
    if (addresses.isEmpty()) {
      return;
    }
    problems.addIf(
        addresses.size() < FEWEST_ADDRESSES,
        place,
        "one address; an endpoint has %s to %s, add one in another availability zone",
        FEWEST_ADDRESSES,
        MOST_ADDRESSES);
    problems.addIf(
        addresses.size() > MOST_ADDRESSES,
        place,
        "%s addresses; an endpoint has %s to %s, leave some out",
        addresses.size(),
        FEWEST_ADDRESSES,
        MOST_ADDRESSES);
    for (EndpointAddress address : addresses) {
      id(
          address.subnet(),
          SUBNET,
          place,
          "'%s' is not a subnet; expected subnet- and letters or digits");
      address.address().ifPresent(text -> problems.read(place, () -> new Ipv4Address(text)));
    }
    for (String twice :
        ProblemList.repeated(addresses.stream().flatMap(one -> one.address().stream()))) {
      problems.add(place, "'%s' is given twice; give it once", twice);
    }
    List<Leaf<String>> chosen =
        addresses.stream().filter(a -> a.address().isEmpty()).map(EndpointAddress::subnet).toList();
    problems.addIf(
        chosen.stream().distinct().count() < chosen.size(),
        place,
        "a subnet is given twice without an address; the provider would make one of the two, give"
            + " each address a subnet of its own");
    problems.addIf(
        addresses.size() > 1
            && addresses.stream().map(EndpointAddress::subnet).distinct().count() == 1,
        place,
        "all addresses are in one subnet; use subnets of different availability zones, so that one"
            + " can fail");
  }
}
