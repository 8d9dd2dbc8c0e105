package io.github.privatezonesync.register;

import com.pulumi.deployment.InvokeOptions;
import com.pulumi.resources.ComponentResource;
import com.pulumi.resources.CustomResource;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumi.resources.ProviderResource;
import com.pulumi.resources.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Registers what a walk adds, each resource under the component and with the provider of its zone
 * or network (rule OPT-1).
 *
 * <p>Each resource gets its own options, because the SDK writes into the options that it gets.
 */
public final class Registering extends Registrar {
  private final ComponentResource component;
  private final Optional<ProviderResource> provider;
  private final List<CustomResource> registered = new ArrayList<>();
  private boolean making;

  /**
   * Starts without any resource.
   *
   * @param component the parent of every resource
   * @param provider the provider of the zone; empty to inherit the component's
   */
  public Registering(ComponentResource component, Optional<ProviderResource> provider) {
    this.component = component;
    this.provider = provider;
  }

  @Override
  public <R extends CustomResource> Ref<R> add(PlannedResource planned, Make<R> make) {
    if (making) {
      throw new IllegalStateException(planned + " is added while another resource is made");
    }
    String name = planned.name();
    R resource;
    making = true;
    try {
      resource = make.make(name, options(planned));
    } finally {
      making = false;
    }
    if (!name.equals(resource.pulumiResourceName())
        || !planned.type().equals(resource.pulumiResourceType())) {
      throw new IllegalStateException(
          "%s was planned, but %s '%s' was made"
              .formatted(planned, resource.pulumiResourceType(), resource.pulumiResourceName()));
    }
    registered.add(resource);
    return new Ref<>(this, planned, Optional.of(resource));
  }

  private CustomResourceOptions.Builder options(PlannedResource planned) {
    CustomResourceOptions.Builder options = CustomResourceOptions.builder().parent(component);
    planned.provider().or(() -> provider).ifPresent(options::provider);
    List<Resource> after = new ArrayList<>();
    planned.after().forEach(ref -> after.add(ref.registered()));
    after.addAll(planned.afterOthers());
    if (!after.isEmpty()) {
      // even an empty list would become an output, which the SDK tracks for every resource
      options.dependsOn(after);
    }
    if (planned.isDeletedFirst()) {
      options.deleteBeforeReplace(true);
    }
    return options;
  }

  @Override
  public void note(String note) {
    if (making) {
      throw new IllegalStateException(
          "'" + note + "' is noted while a resource is made, so no plan shows it");
    }
  }

  @Override
  public InvokeOptions lookUp(Optional<ProviderResource> other) {
    if (!making) {
      throw new IllegalStateException("something is looked up outside of make");
    }
    return new InvokeOptions(component, other.or(() -> provider).orElse(null), null);
  }

  /**
   * Options to look something up with what is registered already.
   *
   * @return options with parent and provider set
   */
  public InvokeOptions lookUpLater() {
    return new InvokeOptions(component, provider.orElse(null), null);
  }

  @Override
  boolean isMaking() {
    return making;
  }

  /** {@return all resources that were registered, in their order} */
  public List<CustomResource> registered() {
    return List.copyOf(registered);
  }

  /**
   * A resource that was registered.
   *
   * @param ref what {@link #add} gave back
   * @param <R> the class of the resource
   * @return the resource
   */
  public <R extends CustomResource> R resource(Ref<R> ref) {
    return ref.registered();
  }

  /**
   * Resources that were registered.
   *
   * @param refs what {@link #add} gave back
   * @return the resources in the same order
   */
  public List<CustomResource> resources(List<? extends Ref<?>> refs) {
    return refs.stream().<CustomResource>map(Ref::registered).toList();
  }
}
