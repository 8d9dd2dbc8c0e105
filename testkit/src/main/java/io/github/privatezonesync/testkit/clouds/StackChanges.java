package io.github.privatezonesync.testkit.clouds;

import io.github.privatezonesync.simulator.Client;
import io.github.privatezonesync.simulator.Parity;
import io.github.privatezonesync.simulator.Snapshot;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.simulator.dns.Answer;
import io.github.privatezonesync.testkit.DeclaredResource;
import io.github.privatezonesync.testkit.DeclaredStack;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * How two declarations differ once they are deployed: in resources, and in what networks resolve.
 *
 * <p>It says nothing about the steps of an update or gaps on the way; that needs an engine. A URN
 * identifies a resource: a renamed resource is removed and added, whatever its aliases.
 *
 * @param added the resources that only the second declaration has, sorted by name, then type
 * @param removed the resources that only the first has
 * @param changed the resources whose inputs differ
 * @param answers the answers that differ, for networks that are in both
 */
public record StackChanges(
    List<DeclaredResource> added,
    List<DeclaredResource> removed,
    List<ChangedResource> changed,
    List<ChangedAnswer> answers) {
  /** Keeps unmodifiable copies. */
  public StackChanges {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
    changed = List.copyOf(changed);
    answers = List.copyOf(answers);
  }

  /**
   * A resource whose inputs differ.
   *
   * @param before the resource as it was
   * @param after the resource as it is
   * @param inputs the keys of the inputs that differ, sorted
   */
  public record ChangedResource(
      DeclaredResource before, DeclaredResource after, Set<String> inputs) {
    /** For example {@code ~ aws:route53/record:Record 'internal/aws/record/db': records}. */
    @Override
    public String toString() {
      return line('~', after) + ": " + String.join(", ", inputs);
    }
  }

  /**
   * An answer that differs.
   *
   * @param network the name of the network
   * @param before what it got
   * @param after what it gets
   */
  public record ChangedAnswer(String network, Answer before, Answer after) {
    /** For example {@code ~ eu: db.corp.internal. A: 10.0.0.1 -> db.corp.internal. A: NXDOMAIN}. */
    @Override
    public String toString() {
      return "~ " + network + ": " + before + " -> " + after;
    }
  }

  static StackChanges between(
      DeclaredStack old, Snapshot oldClouds, DeclaredStack now, Snapshot nowClouds) {
    Map<String, DeclaredResource> before = byUrn(old);
    Map<String, DeclaredResource> after = byUrn(now);
    List<DeclaredResource> added = new ArrayList<>(after.values());
    added.removeIf(resource -> before.containsKey(resource.urn()));
    List<DeclaredResource> removed = new ArrayList<>(before.values());
    removed.removeIf(resource -> after.containsKey(resource.urn()));
    List<ChangedResource> changed = new ArrayList<>();
    after.forEach(
        (urn, resource) -> {
          DeclaredResource was = before.get(urn);
          Set<String> inputs = was == null ? Set.of() : differing(was, resource);
          if (was != null && !inputs.isEmpty()) {
            changed.add(new ChangedResource(was, resource, inputs));
          }
        });
    return new StackChanges(added, removed, changed, answers(old, oldClouds, now, nowClouds));
  }

  private static Map<String, DeclaredResource> byUrn(DeclaredStack stack) {
    Map<String, DeclaredResource> resources = new LinkedHashMap<>();
    stack.resources().forEach(resource -> resources.put(resource.urn(), resource));
    return resources;
  }

  private static Set<String> differing(DeclaredResource before, DeclaredResource after) {
    Map<String, Object> old = before.inputs().asMap();
    Map<String, Object> now = after.inputs().asMap();
    Set<String> keys = new TreeSet<>(old.keySet());
    keys.addAll(now.keySet());
    keys.removeIf(key -> Objects.equals(old.get(key), now.get(key)));
    return keys;
  }

  private static List<ChangedAnswer> answers(
      DeclaredStack old, Snapshot oldClouds, DeclaredStack now, Snapshot nowClouds) {
    NetworkKeys before = new NetworkKeys(old.zones(), oldClouds);
    NetworkKeys after = new NetworkKeys(now.zones(), nowClouds);
    Set<Parity.Question> questions = new TreeSet<>();
    for (Snapshot clouds : List.of(oldClouds, nowClouds)) {
      Parity.of(clouds).rows().forEach(row -> questions.add(row.question()));
    }
    List<ChangedAnswer> answers = new ArrayList<>();
    for (SimulatedNetwork network : after.all()) {
      if (!before.all().contains(network)) {
        continue;
      }
      Client client = Client.of(network.id());
      for (Parity.Question question : questions) {
        Answer was = oldClouds.resolve(client, question.name(), question.type());
        Answer is = nowClouds.resolve(client, question.name(), question.type());
        if (!was.equals(is)) {
          answers.add(new ChangedAnswer(after.label(network), was, is));
        }
      }
    }
    return answers;
  }

  /**
   * Tells whether the declarations have the same result.
   *
   * @return true if nothing differs
   */
  public boolean isEmpty() {
    return added.isEmpty() && removed.isEmpty() && changed.isEmpty() && answers.isEmpty();
  }

  private static String line(char sign, DeclaredResource resource) {
    return sign + " " + resource.type() + " '" + resource.name() + "'";
  }

  /** One line for each difference: resources, then answers; empty if there are none. */
  @Override
  public String toString() {
    List<String> lines = new ArrayList<>();
    added.forEach(resource -> lines.add(line('+', resource)));
    removed.forEach(resource -> lines.add(line('-', resource)));
    changed.forEach(resource -> lines.add(resource.toString()));
    answers.forEach(answer -> lines.add(answer.toString()));
    return String.join("\n", lines);
  }
}
