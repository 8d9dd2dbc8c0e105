package io.github.privatezonesync.gcp;

import io.github.privatezonesync.dns.Ipv4Address;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.problem.ProblemList;
import io.github.privatezonesync.problem.WayOut;
import io.github.privatezonesync.target.forward.RulesPlan;
import java.util.List;

/** What Google Cloud refuses of forwarding zones and policies. */
final class GcpForwardingProblems {
  private GcpForwardingProblems() {}

  static List<Problem> of(RulesPlan<GcpNetwork> plan, GcpForwardingSettings settings) {
    ProblemList problems = new ProblemList();
    problems.addAll(settings.nulls());
    settings
        .project()
        .flatMap(Leaf::known)
        .ifPresent(
            known -> problems.read(Place.of("project"), () -> GcpProblems.checkProject(known)));
    settings.hub().ifPresent(hub -> check(hub, problems));
    plan.target().networks().forEach(network -> GcpProblems.checkRegions(network, problems));
    problems.addAll(GcpProblems.LABELS.problems(settings.labels()));
    problems.addIf(
        settings.hub().isEmpty() && settings.hasSpokes(),
        Place.WHOLE,
        "spokes and no hub; give the network that they ask through with %s",
        WayOut.setting("hub").open());
    return problems.all();
  }

  private static void check(GcpHub hub, ProblemList problems) {
    Place place = Place.of("hub '" + hub.network().key() + "'");
    problems.addIf(
        !hub.subnetworks().isEmpty() && !hub.existing().isEmpty(),
        place,
        "it gets a policy and has one; a network has one, keep %s or %s",
        WayOut.change("inbound").open(),
        WayOut.change("answersAt").open());
    for (Leaf<String> subnetwork : hub.subnetworks()) {
      subnetwork
          .known()
          .ifPresent(
              text -> problems.read(place.setting("inbound"), () -> SubnetworkPath.of(text)));
    }
    for (String twice :
        ProblemList.repeated(hub.subnetworks().stream().flatMap(one -> one.known().stream()))) {
      problems.add(place.setting("inbound"), "'%s' is given twice; give it once", twice);
    }
    for (Leaf<String> address : hub.existing()) {
      address
          .known()
          .ifPresent(
              text -> problems.read(place.setting("answersAt"), () -> new Ipv4Address(text)));
    }
  }
}
