package io.github.privatezonesync.oci;

import io.github.privatezonesync.register.PhysicalNames;
import java.util.List;
import java.util.stream.Stream;

/**
 * The names of the endpoints that a stack makes. Rules call endpoints by name and carry no tag, so
 * the name also tells the rules of the stack from those of somebody else.
 *
 * <p>Letters, digits and {@code _} are allowed (<a
 * href="https://docs.oracle.com/iaas/Content/Network/Tasks/resolver-endpoint-create.htm">creating a
 * resolver endpoint</a>, read 2026-11-30). A greatest length is not documented.
 */
final class EndpointName {
  private static final int LONGEST = 64;

  private EndpointName() {}

  /** For example {@code outbound_0a1b2c3d4e_5f60718293}. */
  static String of(PhysicalNames names, String direction, String... parts) {
    String[] all = Stream.concat(Stream.of(direction), Stream.of(parts)).toArray(String[]::new);
    return names.derive(direction + "-" + names.stackDigits(), LONGEST, all).replace('-', '_');
  }

  /** Whether a stack has made the endpoint of this name. */
  static boolean isOf(String project, String stack, String name) {
    return name.contains("_" + new PhysicalNames(List.of(project, stack)).stackDigits() + "_");
  }
}
