package io.github.privatezonesync.oci;

import com.pulumi.core.Output;
import com.pulumi.deployment.Deployment;
import com.pulumi.deployment.InvokeOptions;
import io.github.privatezonesync.oci.resource.GetResolverAttachedView;
import io.github.privatezonesync.oci.resource.GetResolverResult;
import io.github.privatezonesync.oci.resource.GetResolverRule;
import io.github.privatezonesync.oci.resource.GetViewResult;
import io.github.privatezonesync.oci.resource.OciFunctions;
import io.github.privatezonesync.problem.InvalidDeclarationException;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.ProblemList;
import io.github.privatezonesync.problem.WayOut;
import io.github.privatezonesync.register.LateCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sees to it that an update takes no view and no rule of somebody else off a resolver: both lists
 * are sent whole, and the provider asks nobody.
 */
final class ResolverGuard {
  private final Place place;
  private final OciVcnResolverArgs args;
  private final Deployment deployment;
  private final InvokeOptions lookUp;

  ResolverGuard(Place place, OciVcnResolverArgs args, InvokeOptions lookUp) {
    this.place = place;
    this.args = args;
    this.deployment = Deployment.getInstance();
    this.lookUp = lookUp;
  }

  /** What is attached now, and what nobody here knows of, with the tags by view. */
  private record Live(
      List<String> attached,
      List<GetResolverRule> unknownRules,
      Map<String, Map<String, String>> unknown) {}

  /**
   * The views to send: the declared ones, then those of others that stay.
   *
   * <p>A preview does not know a view that is still to be made. What is attached is looked at all
   * the same, unless a view that may be attached already is not known either.
   *
   * @return the ids; it fails with {@link InvalidDeclarationException} if the resolver has a view
   *     or a rule that is neither declared nor a former one of this stack
   */
  Output<List<String>> views(
      Output<String> resolverId,
      List<OfferedView> declared,
      Output<List<ResolverRules.Known>> rules) {
    Output<List<Optional<String>>> known =
        Output.all(declared.stream().map(this::ifToBeMade).toList());
    Output<Live> live =
        Output.tuple(OciFunctions.resolver(resolverId, lookUp), known, rules)
            .apply(
                all ->
                    Output.of(
                        live(all.t1, all.t2.stream().flatMap(Optional::stream).toList(), all.t3)));
    return Output.tuple(
            Output.all(declared.stream().map(OfferedView::id).toList()),
            LateCheck.apply(live, this::kept))
        .applyValue(all -> Stream.concat(all.t1.stream(), all.t2.stream()).distinct().toList());
  }

  /** The id of a view; empty while a preview does not know that of a view of our own. */
  private Output<Optional<String>> ifToBeMade(OfferedView view) {
    return view.own() ? LateCheck.ifKnown(view.id()) : view.id().applyValue(Optional::of);
  }

  private CompletableFuture<Live> live(
      GetResolverResult resolver, List<String> declared, List<ResolverRules.Known> rules) {
    List<GetResolverRule> unknownRules =
        resolver.rules().stream()
            .filter(rule -> rules.stream().noneMatch(known -> known.is(rule)))
            .toList();
    List<String> attached =
        resolver.attachedViews().stream().map(GetResolverAttachedView::viewId).toList();
    Map<String, CompletableFuture<Map<String, String>>> unknown = new TreeMap<>();
    for (String id : attached) {
      if (!declared.contains(id) && !args.kept().contains(id) && !args.detached().contains(id)) {
        unknown.put(id, tags(id));
      }
    }
    return CompletableFuture.allOf(unknown.values().toArray(CompletableFuture[]::new))
        .thenApply(
            all -> {
              Map<String, Map<String, String>> tags = new TreeMap<>();
              unknown.forEach((id, known) -> tags.put(id, known.join()));
              return new Live(attached, unknownRules, tags);
            });
  }

  /** A view that cannot be read is gone, or of somebody who does not show it: it has no tags. */
  private CompletableFuture<Map<String, String>> tags(String viewId) {
    return OciFunctions.view(deployment, viewId, lookUp)
        .thenApply(GetViewResult::freeformTags)
        .exceptionally(unreadable -> Map.of());
  }

  /** The views of others that stay attached. */
  private List<String> kept(Live live) {
    OwnView own = OwnView.of(deployment);
    String foreign =
        live.unknown().entrySet().stream()
            .filter(view -> !own.made(view.getValue()))
            .map(view -> "'" + view.getKey() + "'")
            .collect(Collectors.joining(", "));
    ProblemList problems = new ProblemList();
    problems.addIf(
        !foreign.isEmpty(),
        Place.WHOLE,
        "it has views that nothing here declares, %s; attach them with %s, leave them attached after"
            + " the others with %s, or take them off with %s",
        foreign,
        WayOut.setting("view").values("ocid"),
        WayOut.setting("keep").values("ocid"),
        WayOut.setting("detach").values("ocid"));
    String rules =
        live.unknownRules().stream()
            .filter(this::isOfOthers)
            .map(ResolverGuard::rule)
            .collect(Collectors.joining(", "));
    problems.addIf(
        !rules.isEmpty(),
        Place.WHOLE,
        "it has rules that nothing here declares, %s; forward the domain here, through that endpoint"
            + " with %s, take the rules off with %s, or leave the resolver to their owner and offer the"
            + " views with %s",
        rules,
        WayOut.change("asksThrough").values("endpointName"),
        WayOut.setting("detachRules").values("domain"),
        WayOut.change("offered"));
    problems.failIn(place);
    List<String> kept = new ArrayList<>(live.attached());
    kept.retainAll(args.kept());
    return kept;
  }

  private boolean isOfOthers(GetResolverRule rule) {
    return !args.detachedRules().containsAll(ResolverRules.conditions(rule))
        && !EndpointName.isOf(
            deployment.getProjectName(), deployment.getStackName(), rule.sourceEndpointName());
  }

  /** For example {@code for 'corp.example' to 10.0.0.53 through 'out'}. */
  private static String rule(GetResolverRule rule) {
    String conditions =
        ResolverRules.conditions(rule).stream()
            .map(condition -> "'" + condition + "'")
            .collect(Collectors.joining(" and "));
    return "for %s to %s through '%s'"
        .formatted(
            conditions, String.join(", ", rule.destinationAddresses()), rule.sourceEndpointName());
  }
}
