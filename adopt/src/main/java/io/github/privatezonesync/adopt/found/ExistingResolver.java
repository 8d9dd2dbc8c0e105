package io.github.privatezonesync.adopt.found;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The resolver of a VCN of OCI, which has one owner for its whole list of views and rules.
 *
 * @param id the OCID
 * @param vcnId the OCID of the VCN
 * @param region the region by name, from the OCID of the VCN
 * @param compartmentId the OCID of its compartment, if a dump shows it
 * @param name the display name, which is that of the VCN unless somebody changed it; if a dump
 *     shows it
 * @param defaultViewId the OCID of the view that is asked last; empty if no dump shows it
 * @param attachedViews the OCIDs of the attached views in the order in which they are asked
 * @param rules how many rules it has; empty if no dump shows them
 * @param origin where it was found
 */
public record ExistingResolver(
    String id,
    String vcnId,
    String region,
    Optional<String> compartmentId,
    Optional<String> name,
    String defaultViewId,
    List<String> attachedViews,
    OptionalInt rules,
    Origin origin) {
  /** Copies the list. */
  public ExistingResolver {
    attachedViews = List.copyOf(attachedViews);
  }
}
