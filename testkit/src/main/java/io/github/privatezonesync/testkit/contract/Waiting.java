package io.github.privatezonesync.testkit.contract;

import io.github.privatezonesync.testkit.DeclaredResource;
import io.github.privatezonesync.testkit.DeclaredStack;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the resources of a stack wait for, directly or through others. */
final class Waiting {
  private Waiting() {}

  /** The names of the resources that each one waits for, by its own name. */
  static Map<String, Set<String>> of(DeclaredStack stack) {
    Map<String, List<String>> direct = new HashMap<>();
    for (DeclaredResource resource : stack.resources()) {
      direct.put(resource.name(), resource.dependsOn());
    }
    Map<String, Set<String>> all = new HashMap<>();
    direct.keySet().forEach(name -> all.put(name, reachable(name, direct)));
    return all;
  }

  private static Set<String> reachable(String name, Map<String, List<String>> direct) {
    Set<String> reached = new TreeSet<>();
    Deque<String> next = new ArrayDeque<>(direct.getOrDefault(name, List.of()));
    while (!next.isEmpty()) {
      String one = next.remove();
      if (reached.add(one)) {
        next.addAll(direct.getOrDefault(one, List.of()));
      }
    }
    return reached;
  }
}
