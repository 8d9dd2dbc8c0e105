package io.github.privatezonesync.bench;

import com.pulumi.Context;
import io.github.privatezonesync.PrivateForwarding;
import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.testkit.DeclaredResource;
import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.PulumiProgram;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Shows that two programs declare the same: a comparison of unlike things would say nothing.
 *
 * <p>Every resource is compared by URN, inputs and options. The component itself is compared by URN
 * alone: ours tells the engine its plain shape, which a team would leave out, and pays for it.
 */
final class SameResources {
  private SameResources() {}

  /** Ends the benchmark with 1 if the two sides of a cloud do not declare the same. */
  static void require(Cloud cloud, List<HostRecords> hosts) {
    require(cloud.label(), cloud.handWritten(hosts), cloud.component(hosts));
  }

  /** Ends the benchmark with 1 if two programs do not declare the same. */
  static void require(String label, Consumer<Context> left, Consumer<Context> right) {
    Set<String> differences = differences(left, right);
    if (!differences.isEmpty()) {
      System.err.printf("%s: the two sides differ%n", label);
      differences.stream().limit(10).forEach(System.err::println);
      System.exit(1);
    }
  }

  /** What only one of the two declares; empty if they declare the same. */
  static Set<String> differences(Consumer<Context> left, Consumer<Context> right) {
    List<String> declaredLeft = declared(left);
    List<String> declaredRight = declared(right);
    Set<String> differences = new LinkedHashSet<>(declaredLeft);
    differences.removeAll(Set.copyOf(declaredRight));
    Set<String> onlyRight = new LinkedHashSet<>(declaredRight);
    onlyRight.removeAll(Set.copyOf(declaredLeft));
    differences.addAll(onlyRight);
    if (differences.isEmpty() && declaredLeft.size() != declaredRight.size()) {
      differences.add(declaredLeft.size() + " and " + declaredRight.size() + " resources");
    }
    return differences;
  }

  private static List<String> declared(Consumer<Context> program) {
    DeclaredStack stack = PulumiProgram.project("bench").run(program);
    return stack.resources().stream().map(SameResources::text).toList();
  }

  private static String text(DeclaredResource resource) {
    return Set.of(PrivateZoneSync.TYPE, PrivateForwarding.TYPE).contains(resource.type())
        ? resource.urn()
        : resource.urn() + "\n" + resource;
  }
}
