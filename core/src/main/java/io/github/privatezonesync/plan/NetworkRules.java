package io.github.privatezonesync.plan;

import com.pulumi.core.Output;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.problem.InvalidDeclarationException;
import io.github.privatezonesync.problem.InvalidValue;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.target.Network;
import io.github.privatezonesync.target.ZoneTarget;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules across the networks of a declaration: on every cloud, a network resolves one zone of a
 * name.
 */
public final class NetworkRules {
  private NetworkRules() {}

  /** A network in the target that associates it. */
  private record Site(String cloud, String targetKey, Network network) {
    Problem problem(String what) {
      return Problem.of(network.place(), what).in(Place.target(targetKey));
    }
  }

  /** What is wrong with the keys and with the ids that are known. */
  static List<Problem> problems(List<ZoneTarget<?>> targets) {
    List<Problem> problems = new ArrayList<>();
    for (ZoneTarget<?> target : targets) {
      Keys.NETWORK.problems(target.info().networks().stream().map(Network::key).toList()).stream()
          .map(problem -> problem.in(target.info().place()))
          .forEach(problems::add);
    }
    List<Site> known = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    for (Site place : places(targets)) {
      if (place.network().info().id() instanceof Leaf.Known<String> id) {
        try {
          ids.add(place.network().comparableId(id.value()));
          known.add(place);
        } catch (InvalidValue invalid) {
          problems.add(
              Problem.of(place.network().place(), invalid).in(Place.target(place.targetKey())));
        }
      }
    }
    problems.addAll(twice(known, ids));
    return problems;
  }

  /**
   * Checks beside the resources, holding none of them up, that no two outputs name one network. It
   * runs in every update in which all ids are known, and fails the update.
   */
  public static void checkLater(List<ZoneTarget<?>> targets) {
    List<Site> places = places(targets);
    if (places.stream()
        .allMatch(place -> place.network().info().id() instanceof Leaf.Known<String>)) {
      return;
    }
    Output<List<String>> ids =
        Output.all(places.stream().map(place -> place.network().info().id().output()).toList());
    Output<Boolean> unused = ids.applyValue(resolved -> refuseTwice(places, resolved));
  }

  /** An id that is none, or nothing at all, fails its own resource and is not looked at here. */
  private static boolean refuseTwice(List<Site> places, List<String> resolved) {
    List<Site> valid = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < resolved.size(); i++) {
      String id = resolved.get(i);
      if (id == null) {
        continue;
      }
      try {
        ids.add(places.get(i).network().comparableId(id));
        valid.add(places.get(i));
      } catch (InvalidValue invalid) {
        // told by the resource that carries it
      }
    }
    List<Problem> problems = twice(valid, ids);
    if (!problems.isEmpty()) {
      throw new InvalidDeclarationException(problems);
    }
    return true;
  }

  private static List<Site> places(List<ZoneTarget<?>> targets) {
    List<Site> places = new ArrayList<>();
    for (ZoneTarget<?> target : targets) {
      for (Network network : target.info().networks()) {
        places.add(new Site(target.info().capabilities().cloud(), target.info().key(), network));
      }
    }
    return places;
  }

  private static List<Problem> twice(List<Site> places, List<String> ids) {
    List<Problem> problems = new ArrayList<>();
    Map<String, Site> firsts = new HashMap<>();
    for (int i = 0; i < places.size(); i++) {
      Site place = places.get(i);
      Site first = firsts.putIfAbsent(place.cloud() + " " + ids.get(i), place);
      if (first == null) {
        continue;
      }
      String other = "network '" + first.network().key() + "'";
      problems.add(
          place.problem(
              first.targetKey().equals(place.targetKey())
                  ? "is the same as " + other + "; name a network once"
                  : "is the same as target '%s', %s; a network resolves one zone of a name"
                      .formatted(first.targetKey(), other)));
    }
    return problems;
  }
}
