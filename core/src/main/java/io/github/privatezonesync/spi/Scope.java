package io.github.privatezonesync.spi;

import com.pulumi.resources.ComponentResource;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumi.resources.ProviderResource;
import com.pulumi.resources.Resource;
import java.util.List;
import java.util.Optional;

/**
 * Where the resources of a target hang: under the component, with the target's provider.
 *
 * <p>A target takes the options of every child from here, so that none can forget its parent (rule
 * OPT-1). Each call gives a new builder, because the SDK writes into the options it is handed.
 *
 * @param component the parent of every child
 * @param provider the target's own provider, empty to inherit the component's
 */
public record Scope(ComponentResource component, Optional<ProviderResource> provider) {
  /**
   * Options for a child of the zone's own account.
   *
   * @return a new builder with parent and provider set
   */
  public CustomResourceOptions.Builder options() {
    CustomResourceOptions.Builder options = CustomResourceOptions.builder().parent(component);
    provider.ifPresent(options::provider);
    return options;
  }

  /**
   * Options for a child of the zone's own account that waits for others.
   *
   * @param before what it waits for, possibly nothing
   * @return a new builder with parent, provider and dependencies set
   */
  public CustomResourceOptions.Builder optionsAfter(List<Resource> before) {
    CustomResourceOptions.Builder options = options();
    // an empty list too would become an output, which the SDK tracks for every resource
    return before.isEmpty() ? options : options.dependsOn(before);
  }

  /**
   * Options for a child that another account's provider manages.
   *
   * @param account the provider of that account
   * @return a new builder with parent and provider set
   */
  public CustomResourceOptions.Builder options(ProviderResource account) {
    return CustomResourceOptions.builder().parent(component).provider(account);
  }
}
