package io.github.privatezonesync.testkit.contract;

import com.pulumi.core.Output;
import com.pulumi.resources.ProviderResource;
import io.github.privatezonesync.dns.Leaf;
import java.util.Optional;

/**
 * A network of a target that the suite wants built.
 *
 * @param key the key of the network
 * @param number tells one network of the suite from another, whatever its key and place; choose a
 *     region by it where the cloud needs one
 * @param id {@link ZoneTargetContract#networkId} of the number: known, or pending where the suite
 *     tests unknown values
 * @param anchor true for the one network that the zone is created with, where the cloud must be
 *     told
 * @param account the provider of the network's account, empty for the zone's own account
 */
public record NetworkSpec(
    String key, int number, Leaf<String> id, boolean anchor, Optional<ProviderResource> account) {
  static NetworkSpec of(String key, int number, String id) {
    return new NetworkSpec(key, number, Leaf.of(id), false, Optional.empty());
  }

  NetworkSpec asAnchor() {
    return new NetworkSpec(key, number, id, true, account);
  }

  NetworkSpec of(ProviderResource foreign) {
    return new NetworkSpec(key, number, id, anchor, Optional.of(foreign));
  }

  NetworkSpec pending(Output<String> later) {
    return new NetworkSpec(key, number, Leaf.of(later), anchor, account);
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
