package io.github.privatezonesync.plan.rules;

import io.github.privatezonesync.declared.ServiceDeclaration;
import io.github.privatezonesync.plan.parse.Draft;
import io.github.privatezonesync.problem.JoinedTexts;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.problem.ProblemList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Complaints about regions that are drained for all services. */
final class DrainRules {
  private DrainRules() {}

  /** A region that is drained for all services is the site of an endpoint of one of them. */
  static List<Problem> of(Draft draft) {
    Set<String> sites = new TreeSet<>();
    for (ServiceDeclaration service : draft.written().services()) {
      service.endpoints().forEach(endpoint -> sites.add(endpoint.site()));
    }
    String there =
        sites.isEmpty()
            ? "there is none at all"
            : "the endpoints are in " + String.join(", ", sites);
    ProblemList problems = new ProblemList();
    for (String site : new TreeSet<>(draft.written().drained())) {
      String words = "drain('%s'): no service has an endpoint there; %s%s";
      String hint = JoinedTexts.hint(site);
      problems.addIf(!sites.contains(site), Place.WHOLE, words, site, there, hint);
    }
    return problems.all();
  }
}
