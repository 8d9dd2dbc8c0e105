package io.github.privatezonesync.testkit.contract;

import com.pulumi.core.Output;
import com.pulumi.resources.ProviderResource;
import io.github.privatezonesync.dns.Leaf;
import java.util.List;
import java.util.Optional;

/**
 * A network of a target that the suite wants built.
 *
 * @param key the key of the network
 * @param number identifies a network of the suite, whatever its key and place
 * @param id {@link ZoneTargetContract#networkId} of the number: known, or pending if the suite
 *     tests unknown values
 * @param regions the region of the network, or the regions of its clients if it spans regions;
 *     empty if {@link ZoneTargetContract#regions} is
 * @param anchor true for the one network that the zone is created with, if the cloud needs to know
 * @param account the provider of the network's account, empty for the zone's own account
 */
public record NetworkSpec(
    String key,
    int number,
    Leaf<String> id,
    List<String> regions,
    boolean anchor,
    Optional<ProviderResource> account) {
  /** Keeps an unmodifiable copy. */
  public NetworkSpec {
    regions = List.copyOf(regions);
  }

  static NetworkSpec of(String key, int number, String id) {
    return new NetworkSpec(key, number, Leaf.of(id), List.of(), false, Optional.empty());
  }

  NetworkSpec in(List<String> some) {
    return new NetworkSpec(key, number, id, some, anchor, account);
  }

  NetworkSpec asAnchor() {
    return new NetworkSpec(key, number, id, regions, true, account);
  }

  NetworkSpec of(ProviderResource foreign) {
    return new NetworkSpec(key, number, id, regions, anchor, Optional.of(foreign));
  }

  NetworkSpec pending(Output<String> later) {
    return new NetworkSpec(key, number, Leaf.of(later), regions, anchor, account);
  }

  /**
   * The region of a network that is in one region.
   *
   * @return the first of its regions
   * @throws IndexOutOfBoundsException if it has none
   */
  public String region() {
    return regions.get(0);
  }

  /**
   * Tells whether the network belongs to another account than the zone.
   *
   * @return true if a provider is given
   */
  public boolean isForeign() {
    return account.isPresent();
  }
}
