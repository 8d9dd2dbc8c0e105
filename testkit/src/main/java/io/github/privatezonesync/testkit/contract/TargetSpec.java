package io.github.privatezonesync.testkit.contract;

import com.pulumi.resources.ProviderResource;
import io.github.privatezonesync.NamesOfOthers;
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
 * @param leftAlone the names in its zones that it leaves alone
 */
public record TargetSpec(
    String key,
    List<NetworkSpec> networks,
    Optional<String> primary,
    Optional<ProviderResource> provider,
    List<NamesOfOthers> leftAlone) {
  /** Keeps unmodifiable copies. */
  public TargetSpec {
    networks = List.copyOf(networks);
    leftAlone = List.copyOf(leftAlone);
  }

  static TargetSpec of(String key, NetworkSpec... networks) {
    return new TargetSpec(key, List.of(networks), Optional.empty(), Optional.empty(), List.of());
  }

  /**
   * The same target in the account of a provider.
   *
   * @param provider the provider of the account that owns the zone
   * @return a changed copy
   */
  public TargetSpec in(ProviderResource provider) {
    return new TargetSpec(key, networks, primary, Optional.of(provider), leftAlone);
  }

  /**
   * The same target with other networks.
   *
   * @param networks its networks
   * @return a changed copy
   */
  TargetSpec with(List<NetworkSpec> networks) {
    return new TargetSpec(key, networks, primary, provider, leftAlone);
  }

  /** The same target with a zone for each region of its networks. */
  TargetSpec perRegion(String primaryRegion) {
    return new TargetSpec(key, networks, Optional.of(primaryRegion), provider, leftAlone);
  }

  /** The same target, which leaves names alone. */
  TargetSpec leaving(NamesOfOthers names) {
    return new TargetSpec(key, networks, primary, provider, List.of(names));
  }
}
