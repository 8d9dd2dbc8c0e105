package io.github.privatezonesync.gcp;

import com.pulumi.core.Output;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.register.LateCheck;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What only Google Cloud knows of a target that forwards.
 *
 * @param project the project that holds zones and policy; empty for the provider's
 * @param hub the network that asks for its spokes; empty if there is none
 * @param hasSpokes whether networks ask through the hub
 * @param labels the labels of the zones
 * @param nulls what was given as null
 */
record GcpForwardingSettings(
    Optional<Leaf<String>> project,
    Optional<GcpHub> hub,
    boolean hasSpokes,
    SortedMap<String, String> labels,
    List<Problem> nulls) {
  /** The project, checked when it resolves. */
  Optional<Output<String>> project(Place target) {
    return project.map(
        given ->
            LateCheck.read(given.output(), target.setting("project"), GcpProblems::checkProject));
  }
}
