package io.github.privatezonesync.register;

import com.pulumi.resources.CustomResource;
import java.util.Optional;

/**
 * A resource that has been added to a {@link Registrar}: listed, or registered.
 *
 * @param <R> the class of the resource
 */
public final class Ref<R extends CustomResource> {
  private final Registrar registrar;
  private final PlannedResource planned;
  private final Optional<R> resource;

  Ref(Registrar registrar, PlannedResource planned, Optional<R> resource) {
    this.registrar = registrar;
    this.planned = planned;
    this.resource = resource;
  }

  /**
   * The resource itself, to take outputs from it while another resource is made.
   *
   * @return the registered resource
   * @throws IllegalStateException if no resource is being made, as in a listing
   */
  public R get() {
    if (!registrar.isMaking()) {
      throw new IllegalStateException(
          planned + " is read outside of make: a listing has no such resource");
    }
    return registered();
  }

  /**
   * The plan of the resource.
   *
   * @return its type, its names and what it waits for
   */
  public PlannedResource planned() {
    return planned;
  }

  R registered() {
    return resource.orElseThrow(() -> new IllegalStateException(planned + " is only listed"));
  }
}
