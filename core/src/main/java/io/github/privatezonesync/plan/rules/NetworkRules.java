package io.github.privatezonesync.plan.rules;

import com.pulumi.core.Output;
import io.github.privatezonesync.plan.parse.Draft;
import io.github.privatezonesync.plan.parse.DraftTarget;
import io.github.privatezonesync.problem.InvalidDeclarationException;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.problem.ProblemList;
import io.github.privatezonesync.target.Network;
import io.github.privatezonesync.target.TargetInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rules across the networks of a declaration: on every cloud, a network resolves only one zone
 * of each name.
 */
public final class NetworkRules {
  private NetworkRules() {}

  /** A network in the target that associates it. */
  private record Site(TargetInfo<?> target, Network network) {
    Place place() {
      return network.place().in(target.place());
    }

    /** The id in a form that is equal for the same network; empty if the id is invalid. */
    Optional<String> comparable(String id, ProblemList problems) {
      return problems.read(place(), () -> network.comparableId(id));
    }
  }

  /** What is wrong with the keys and with the ids that are known. */
  static List<Problem> of(Draft draft) {
    ProblemList problems = new ProblemList();
    for (DraftTarget<?> target : draft.targets()) {
      List<String> keys = target.info().networks().stream().map(Network::key).toList();
      for (Problem problem : KeyRules.ofNetworks(keys)) {
        problems.add(problem.in(target.info().place()));
      }
    }
    List<Site> sites =
        sites(draft.targets().stream().<TargetInfo<?>>map(DraftTarget::info).toList());
    List<Optional<String>> ids = new ArrayList<>();
    for (Site site : sites) {
      ids.add(site.network().info().id().known().flatMap(id -> site.comparable(id, problems)));
    }
    problems.addAll(twice(sites, ids));
    return problems.all();
  }

  /**
   * Checks that no two outputs name the same network, without making any resource wait. It runs in
   * every update in which all ids are known, and fails the update.
   *
   * @param targets the targets whose networks are compared
   */
  public static void checkLater(List<TargetInfo<?>> targets) {
    List<Site> sites = sites(targets);
    if (sites.stream().anyMatch(site -> site.network().info().id().known().isEmpty())) {
      Output<List<String>> ids =
          Output.all(sites.stream().map(site -> site.network().info().id().output()).toList());
      Output<Boolean> unused = ids.applyValue(resolved -> refuseTwice(sites, resolved));
    }
  }

  private static boolean refuseTwice(List<Site> sites, List<String> resolved) {
    ProblemList ofResources = new ProblemList(); // each problem fails the resource that has the id
    List<Optional<String>> ids = new ArrayList<>();
    for (int i = 0; i < resolved.size(); i++) {
      Site site = sites.get(i);
      Optional<String> id = Optional.ofNullable(resolved.get(i));
      ids.add(id.flatMap(known -> site.comparable(known, ofResources)));
    }
    List<Problem> problems = twice(sites, ids);
    if (!problems.isEmpty()) {
      throw new InvalidDeclarationException(problems);
    }
    return true;
  }

  private static List<Site> sites(List<TargetInfo<?>> targets) {
    List<Site> sites = new ArrayList<>();
    for (TargetInfo<?> target : targets) {
      target.networks().forEach(network -> sites.add(new Site(target, network)));
    }
    return sites;
  }

  /** Empty ids are ignored. */
  private static List<Problem> twice(List<Site> sites, List<Optional<String>> ids) {
    ProblemList problems = new ProblemList();
    Map<List<String>, Site> firsts = new HashMap<>();
    for (int i = 0; i < sites.size(); i++) {
      Site site = sites.get(i);
      if (ids.get(i).isEmpty()) {
        continue;
      }
      List<String> id = List.of(site.target().capabilities().cloud(), ids.get(i).get());
      Site first = firsts.putIfAbsent(id, site);
      if (first != null && first.target().key().equals(site.target().key())) {
        String words = "is the same as network '%s'; name a network once";
        problems.add(site.place(), words, first.network().key());
      } else if (first != null) {
        String words =
            "is the same as target '%s', network '%s'; a network resolves one zone of a name";
        problems.add(site.place(), words, first.target().key(), first.network().key());
      }
    }
    return problems.all();
  }
}
