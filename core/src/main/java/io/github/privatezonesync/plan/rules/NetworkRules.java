package io.github.privatezonesync.plan.rules;

import com.pulumi.core.Output;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.plan.parse.Draft;
import io.github.privatezonesync.plan.parse.DraftTarget;
import io.github.privatezonesync.problem.InvalidDeclarationException;
import io.github.privatezonesync.problem.InvalidValue;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.problem.ProblemList;
import io.github.privatezonesync.target.Network;
import io.github.privatezonesync.target.ZoneTarget;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rules across the networks of a declaration: on every cloud, a network resolves one zone of a
 * name.
 */
public final class NetworkRules {
  private NetworkRules() {}

  /** A network in the target that associates it. */
  private record Site(String cloud, String targetKey, Network network) {
    Place place() {
      return network.place().in(Place.target(targetKey));
    }

    boolean isKnown() {
      return network.info().id() instanceof Leaf.Known<String>;
    }
  }

  /** What is wrong with the keys and with the ids that are known. */
  static List<Problem> of(Draft draft) {
    ProblemList problems = new ProblemList();
    for (DraftTarget<?> target : draft.targets()) {
      List<String> keys = target.target().info().networks().stream().map(Network::key).toList();
      for (Problem problem : KeyRules.ofNetworks(keys)) {
        problems.add(problem.in(target.target().info().place()));
      }
    }
    List<Site> known = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    for (Site site : sites(draft.written().targets())) {
      if (site.network().info().id() instanceof Leaf.Known<String> id) {
        Optional<String> comparable =
            problems.read(site.place(), () -> site.network().comparableId(id.value()));
        comparable.ifPresent(
            valid -> {
              ids.add(valid);
              known.add(site);
            });
      }
    }
    problems.addAll(twice(known, ids));
    return problems.all();
  }

  /**
   * Checks beside the resources, holding none of them up, that no two outputs name one network. It
   * runs in every update in which all ids are known, and fails the update.
   */
  public static void checkLater(List<ZoneTarget<?>> targets) {
    List<Site> sites = sites(targets);
    if (sites.stream().allMatch(Site::isKnown)) {
      return;
    }
    Output<List<String>> ids =
        Output.all(sites.stream().map(site -> site.network().info().id().output()).toList());
    Output<Boolean> unused = ids.applyValue(resolved -> refuseTwice(sites, resolved));
  }

  /** An id that is invalid, or nothing at all, fails its own resource and is not looked at here. */
  private static boolean refuseTwice(List<Site> sites, List<String> resolved) {
    List<Site> valid = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < resolved.size(); i++) {
      String id = resolved.get(i);
      if (id == null) {
        continue;
      }
      try {
        ids.add(sites.get(i).network().comparableId(id));
        valid.add(sites.get(i));
      } catch (InvalidValue invalid) {
        // reported by the resource that has the id
      }
    }
    List<Problem> problems = twice(valid, ids);
    if (!problems.isEmpty()) {
      throw new InvalidDeclarationException(problems);
    }
    return true;
  }

  private static List<Site> sites(List<ZoneTarget<?>> targets) {
    List<Site> sites = new ArrayList<>();
    for (ZoneTarget<?> target : targets) {
      for (Network network : target.info().networks()) {
        sites.add(new Site(target.info().capabilities().cloud(), target.info().key(), network));
      }
    }
    return sites;
  }

  private static List<Problem> twice(List<Site> sites, List<String> ids) {
    ProblemList problems = new ProblemList();
    Map<String, Site> firsts = new HashMap<>();
    for (int i = 0; i < sites.size(); i++) {
      Site site = sites.get(i);
      Site first = firsts.putIfAbsent(site.cloud() + " " + ids.get(i), site);
      if (first == null) {
        continue;
      }
      if (first.targetKey().equals(site.targetKey())) {
        problems.add(
            site.place(),
            "is the same as network '%s'; name a network once",
            first.network().key());
      } else {
        problems.add(
            site.place(),
            "is the same as target '%s', network '%s'; a network resolves one zone of a name",
            first.targetKey(),
            first.network().key());
      }
    }
    return problems.all();
  }
}
