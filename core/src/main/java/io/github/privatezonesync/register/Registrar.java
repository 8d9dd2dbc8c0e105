package io.github.privatezonesync.register;

import com.pulumi.deployment.InvokeOptions;
import com.pulumi.resources.CustomResource;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumi.resources.ProviderResource;
import java.util.Optional;

/**
 * What a target walks its plan against: a {@link Listing}, which says what will be registered, or a
 * {@link Registering}, which registers it. Because there is only one walk, the two cannot differ.
 *
 * <p>A target adds each resource together with a function that makes it. A listing never calls the
 * function, so a target creates every output there and nowhere else.
 */
public abstract class Registrar {
  Registrar() {}

  /**
   * Makes a resource.
   *
   * @param <R> the class of the resource
   */
  @FunctionalInterface
  public interface Make<R extends CustomResource> {
    /**
     * Makes the resource, and adds nothing to the registrar meanwhile.
     *
     * @param name the logical name
     * @param options parent, provider, dependencies and whether it is deleted first; more may be
     *     set
     * @return the resource
     */
    R make(String name, CustomResourceOptions.Builder options);
  }

  /**
   * Adds a resource.
   *
   * @param planned what it is called, what it waits for and who makes it
   * @param make makes it; not called in a listing
   * @param <R> the class of the resource
   * @return the resource, for others to wait for, and to read while another resource is made
   * @throws IllegalStateException if it is called while a resource is made, or if the resource has
   *     another type or name than planned
   */
  public abstract <R extends CustomResource> Ref<R> add(PlannedResource planned, Make<R> make);

  /**
   * Adds what a user should know about the plan although it is not a problem. A listing keeps it.
   *
   * @param note a sentence in lower case without a full stop
   * @throws IllegalStateException if it is called while a resource is made, which never happens in
   *     a listing
   */
  public abstract void note(String note);

  /**
   * Options for a look-up while a resource is made.
   *
   * @param provider the provider of a network's account; empty for the provider of the zone
   * @return options with parent and provider set
   * @throws IllegalStateException if no resource is being made, as in a listing
   */
  public abstract InvokeOptions lookUp(Optional<ProviderResource> provider);

  abstract boolean isMaking();
}
