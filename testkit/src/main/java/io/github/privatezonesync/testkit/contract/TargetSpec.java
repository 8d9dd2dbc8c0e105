package io.github.privatezonesync.testkit.contract;

import com.pulumi.resources.ProviderResource;
import java.util.List;
import java.util.Optional;

/**
 * A target that the suite wants built, as a user would build it.
 *
 * @param key the key of the target
 * @param networks its networks, to be added in this order; may be empty
 * @param provider the provider of the account that owns the zone, empty for the component's
 */
public record TargetSpec(
    String key, List<NetworkSpec> networks, Optional<ProviderResource> provider) {
  /** Keeps an unmodifiable copy. */
  public TargetSpec {
    networks = List.copyOf(networks);
  }

  static TargetSpec of(String key, NetworkSpec... networks) {
    return new TargetSpec(key, List.of(networks), Optional.empty());
  }

  /**
   * The same target in the account of a provider.
   *
   * @param provider the provider of the account that owns the zone
   * @return a changed copy
   */
  public TargetSpec in(ProviderResource provider) {
    return new TargetSpec(key, networks, Optional.of(provider));
  }

  /**
   * The same target with other networks.
   *
   * @param networks its networks
   * @return a changed copy
   */
  TargetSpec with(List<NetworkSpec> networks) {
    return new TargetSpec(key, networks, provider);
  }
}
