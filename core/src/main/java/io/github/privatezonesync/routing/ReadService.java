package io.github.privatezonesync.routing;

import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.ProblemList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;

/**
 * A service as far as it could be read.
 *
 * @param place the place for complaints about it
 * @param sites the sites of all endpoints, valid or not
 * @param endpoints the valid endpoints, drained ones too, in the order written
 * @param isComplete whether there is an endpoint, and every endpoint is valid
 * @param drained the sites of the valid endpoints that are drained
 * @param problems collects what is wrong with it
 */
public record ReadService(
    Place place,
    SortedSet<String> sites,
    List<Endpoint> endpoints,
    boolean isComplete,
    Set<String> drained,
    ProblemList problems) {
  /** Adds a problem of the service. */
  void add(String words, Object... arguments) {
    problems.add(place, words, arguments);
  }

  /**
   * The valid endpoints that are not drained.
   *
   * @return the endpoints, in the order written
   */
  public List<Endpoint> left() {
    return endpoints.stream().filter(endpoint -> !drained.contains(endpoint.site())).toList();
  }
}
