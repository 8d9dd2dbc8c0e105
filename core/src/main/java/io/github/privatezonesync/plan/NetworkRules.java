package io.github.privatezonesync.plan;

import com.pulumi.core.Output;
import io.github.privatezonesync.dns.InvalidValue;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.spi.InvalidDeclarationException;
import io.github.privatezonesync.spi.Network;
import io.github.privatezonesync.spi.Problem;
import io.github.privatezonesync.spi.ZoneTarget;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules across the networks of a declaration: on every cloud, a network resolves one zone of a
 * name.
 */
final class NetworkRules {
  private NetworkRules() {}

  /** A network in the target that associates it. */
  private record Place(String cloud, String targetKey, Network network) {
    Problem problem(String what) {
      return new Problem(network.where(), what).inTarget(targetKey);
    }
  }

  /** What is wrong with the keys and with the ids that are known. */
  static List<Problem> problems(List<ZoneTarget<?>> targets) {
    List<Problem> problems = new ArrayList<>();
    for (ZoneTarget<?> target : targets) {
      Keys.NETWORK.problems(target.networks().stream().map(Network::key).toList()).stream()
          .map(problem -> problem.inTarget(target.key()))
          .forEach(problems::add);
    }
    List<Place> known = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    for (Place place : places(targets)) {
      if (place.network().id() instanceof Leaf.Known<String> id) {
        try {
          ids.add(place.network().comparableId(id.value()));
          known.add(place);
        } catch (InvalidValue invalid) {
          problems.add(Problem.of(place.network().where(), invalid).inTarget(place.targetKey()));
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
  static void checkLater(List<ZoneTarget<?>> targets) {
    List<Place> places = places(targets);
    if (places.stream().allMatch(place -> place.network().id() instanceof Leaf.Known<String>)) {
      return;
    }
    Output<List<String>> ids =
        Output.all(places.stream().map(place -> place.network().id().output()).toList());
    Output<Boolean> unused = ids.applyValue(resolved -> refuseTwice(places, resolved));
  }

  /** An id that is none, or nothing at all, fails its own resource and is not looked at here. */
  private static boolean refuseTwice(List<Place> places, List<String> resolved) {
    List<Place> valid = new ArrayList<>();
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

  private static List<Place> places(List<ZoneTarget<?>> targets) {
    List<Place> places = new ArrayList<>();
    for (ZoneTarget<?> target : targets) {
      for (Network network : target.networks()) {
        places.add(new Place(target.capabilities().cloud(), target.key(), network));
      }
    }
    return places;
  }

  private static List<Problem> twice(List<Place> places, List<String> ids) {
    List<Problem> problems = new ArrayList<>();
    Map<String, Place> firsts = new HashMap<>();
    for (int i = 0; i < places.size(); i++) {
      Place place = places.get(i);
      Place first = firsts.putIfAbsent(place.cloud() + " " + ids.get(i), place);
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
