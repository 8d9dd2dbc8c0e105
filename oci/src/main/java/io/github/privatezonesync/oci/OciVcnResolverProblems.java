package io.github.privatezonesync.oci;

import io.github.privatezonesync.PrivateForwarding;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.problem.ProblemList;
import io.github.privatezonesync.problem.WayOut;
import java.util.List;
import java.util.stream.Stream;

/** What is wrong with the declaration of a resolver, as far as it is known beforehand. */
final class OciVcnResolverProblems {
  /** One resolver has one owner: each would take off what the other attaches. */
  static final String TWO_OWNERS =
      "OciVcnResolver '%s' owns the resolver of this VCN already; give that one all views";

  private final OciVcnResolverArgs args;
  private final ProblemList problems = new ProblemList();

  private OciVcnResolverProblems(OciVcnResolverArgs args) {
    this.args = args;
  }

  /**
   * The problems, with places relative to the component.
   *
   * @param args what is declared
   * @param others the resolvers that the program has declared already
   */
  static List<Problem> of(OciVcnResolverArgs args, List<OciVcnResolver> others) {
    OciVcnResolverProblems found = new OciVcnResolverProblems(args);
    found.problems.addAll(args.nulls());
    found.problems.addIf(
        args.resolver().isEmpty(),
        Place.WHOLE,
        "no resolver given; set one with %s",
        WayOut.setting("resolver").call(WayOut.made("OciResolver", "in").values("vcn")));
    args.resolver().ifPresent(resolver -> found.check(resolver, others));
    return found.problems.all();
  }

  private void check(OciResolver resolver, List<OciVcnResolver> others) {
    Vcn vcn = resolver.vcn();
    OciProblems.checkRegion(vcn, problems);
    vcn.info().id().known().ifPresent(id -> problems.read(vcn.place(), () -> vcn.canonicalId(id)));
    others.stream()
        .filter(other -> other.vcn().isSame(vcn))
        .forEach(other -> problems.add(Place.WHOLE, TWO_OWNERS, other.pulumiResourceName()));
    args.views().forEach(view -> check(view, resolver));
    args.rules().forEach(component -> check(component, vcn));
    checkRulesOfOneDomain(resolver);
    Stream.of(args.kept(), args.detached())
        .flatMap(ids -> ids.stream())
        .distinct()
        .forEach(id -> problems.read(Place.of("view"), () -> OciProblems.view(id, vcn.region())));
    args.kept().stream()
        .filter(args.detached()::contains)
        .forEach(
            id -> problems.add(Place.of("view"), "'%s' is both kept and detached; do one", id));
  }

  private void check(PrivateForwarding component, Vcn vcn) {
    problems.addIf(
        component.plan().targets().stream()
            .flatMap(planned -> planned.rules().target().networks().stream())
            .noneMatch(network -> network instanceof Vcn known && known.isSame(vcn)),
        Place.of("rules"),
        "PrivateForwarding '%s' has no rule for VCN '%s'; add its resolver to an OciForwarding",
        component.pulumiResourceName(),
        vcn.key());
  }

  /** Of two rules of one domain, the second is never used. */
  private void checkRulesOfOneDomain(OciResolver resolver) {
    for (String twice :
        ProblemList.repeated(
            ResolverRules.of(args.rules(), resolver).rules().stream()
                .map(rule -> rule.domain().toString()))) {
      problems.add(
          Place.of("rules"),
          "two components forward '%s' from VCN '%s'; leave the VCN out of one with %s",
          twice,
          resolver.vcn().key(),
          WayOut.change("exceptFrom").open());
    }
  }

  private void check(AttachedView view, OciResolver resolver) {
    if (view instanceof AttachedView.ById byId) {
      byId.id()
          .known()
          .ifPresent(
              id ->
                  problems.read(
                      Place.of("view"), () -> OciProblems.view(id, resolver.vcn().region())));
    } else if (view instanceof AttachedView.OfComponent of) {
      problems.addIf(
          OfferedView.of(of.component(), resolver).isEmpty(),
          Place.of("views"),
          "PrivateZoneSync '%s' has no view for VCN '%s'; say %s of that VCN in its target",
          of.component().pulumiResourceName(),
          resolver.vcn().key(),
          WayOut.change("attachedBy").values("resolver"));
    }
  }
}
