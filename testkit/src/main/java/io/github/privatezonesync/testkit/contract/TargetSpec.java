package io.github.privatezonesync.testkit.contract;

import com.pulumi.resources.ProviderResource;
import java.util.List;
import java.util.Optional;

/**
 * A target that the suite wants built, as a user would build it.
 *
 * @param key the key of the target
 * @param networks its networks, to be added in this order; may be empty
 * @param primary with a zone for each region, the region whose zone has the names that a single
 *     zone would have; empty for one zone, and always empty if {@link ZoneTargetContract#hasViews}
 *     is false
 * @param provider the provider of the account that owns the zone; empty for the component's
 *     provider
 */
public record TargetSpec(
    String key,
    List<NetworkSpec> networks,
    Optional<String> primary,
    Optional<ProviderResource> provider) {
  /** Keeps an unmodifiable copy. */
  public TargetSpec {
    networks = List.copyOf(networks);
  }

  static TargetSpec of(String key, NetworkSpec... networks) {
    return new TargetSpec(key, List.of(networks), Optional.empty(), Optional.empty());
  }

  /**
   * The same target in the account of a provider.
   *
   * @param provider the provider of the account that owns the zone
   * @return a changed copy
   */
  public TargetSpec in(ProviderResource provider) {
    return new TargetSpec(key, networks, primary, Optional.of(provider));
  }

  /**
   * The same target with other networks.
   *
   * @param networks its networks
   * @return a changed copy
   */
  TargetSpec with(List<NetworkSpec> networks) {
    return new TargetSpec(key, networks, primary, provider);
  }

  /** The same target with a zone for each region of its networks. */
  TargetSpec perRegion(String primaryRegion) {
    return new TargetSpec(key, networks, Optional.of(primaryRegion), provider);
  }
}
