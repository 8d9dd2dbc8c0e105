package io.github.privatezonesync.adopt.declare;

import io.github.privatezonesync.adopt.code.Expression;
import io.github.privatezonesync.adopt.found.ExistingResolver;
import io.github.privatezonesync.oci.OciResolver;
import io.github.privatezonesync.oci.OciVcnResolver;
import java.util.List;

/**
 * The resolver of a VCN of OCI that the program owns.
 *
 * @param name the logical name of the component that owns it
 * @param found the resolver
 * @param variable the variable of the program that holds {@code code}
 * @param code an expression of {@link OciResolver}
 * @param component an expression of {@link OciVcnResolver}, which names variables of the program
 * @param targets the targets whose views it attaches, at least one
 * @param others the OCIDs of the views of others that stay attached
 */
public record AdoptedResolver(
    String name,
    ExistingResolver found,
    String variable,
    Expression code,
    Expression component,
    List<AdoptedTarget> targets,
    List<String> others) {
  /** Copies the lists. */
  public AdoptedResolver {
    targets = List.copyOf(targets);
    others = List.copyOf(others);
  }
}
