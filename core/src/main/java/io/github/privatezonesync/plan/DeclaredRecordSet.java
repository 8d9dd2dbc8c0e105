package io.github.privatezonesync.plan;

import com.pulumi.resources.CustomResource;
import io.github.privatezonesync.dns.RecordSet;
import java.util.List;

/** A record set and the resources that hold it. */
public final class DeclaredRecordSet {
  private final RecordSet set;
  private final List<CustomResource> resources;

  DeclaredRecordSet(RecordSet set, List<CustomResource> resources) {
    this.set = set;
    this.resources = List.copyOf(resources);
  }

  /**
   * What was planned.
   *
   * @return the record set
   */
  public RecordSet set() {
    return set;
  }

  /**
   * What was registered.
   *
   * @return one or more resources; several sets share them where they are held together
   */
  public List<CustomResource> resources() {
    return resources;
  }
}
