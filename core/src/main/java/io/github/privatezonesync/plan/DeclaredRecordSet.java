package io.github.privatezonesync.plan;

import com.pulumi.resources.CustomResource;
import io.github.privatezonesync.dns.RecordSet;
import java.util.List;

/**
 * A record set and the resources that hold it.
 *
 * @param set what was planned
 * @param resources what was registered: one or more resources; several sets can share them
 */
public record DeclaredRecordSet(RecordSet set, List<CustomResource> resources) {
  /** Keeps an unmodifiable copy. */
  public DeclaredRecordSet {
    resources = List.copyOf(resources);
  }
}
