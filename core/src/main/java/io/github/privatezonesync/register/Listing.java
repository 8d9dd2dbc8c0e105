package io.github.privatezonesync.register;

import com.pulumi.deployment.InvokeOptions;
import com.pulumi.resources.CustomResource;
import com.pulumi.resources.ProviderResource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Lists what a walk would register, without Pulumi: it makes no resource, creates no output and
 * touches no deployment.
 */
public final class Listing extends Registrar {
  private final List<PlannedResource> resources = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  /** Starts with an empty list. */
  public Listing() {}

  @Override
  public <R extends CustomResource> Ref<R> add(PlannedResource planned, Make<R> make) {
    resources.add(planned);
    return new Ref<>(this, planned, Optional.empty());
  }

  @Override
  public void note(String note) {
    notes.add(note);
  }

  @Override
  public InvokeOptions lookUp(Optional<ProviderResource> provider) {
    throw new IllegalStateException("a listing looks nothing up; do it while a resource is made");
  }

  @Override
  boolean isMaking() {
    return false;
  }

  /**
   * The resources that were added.
   *
   * @return the resources in the order of the walk
   */
  public List<PlannedResource> resources() {
    return Collections.unmodifiableList(resources);
  }

  /**
   * What a user should know although it is not a problem.
   *
   * @return the notes in the order of the walk
   */
  public List<String> notes() {
    return Collections.unmodifiableList(notes);
  }
}
