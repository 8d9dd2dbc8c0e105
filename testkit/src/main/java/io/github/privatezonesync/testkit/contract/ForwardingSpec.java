package io.github.privatezonesync.testkit.contract;

import com.pulumi.resources.ProviderResource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A target of forwarding that the suite wants built, as a user would build it.
 *
 * @param key the key of the target
 * @param hub the network whose resolver asks, for all of them where the cloud can, and can be asked
 *     from outside; its number is 0 or 1
 * @param others networks that forward too, through the hub where the cloud can; to be added in this
 *     order; may be empty
 * @param provider the provider of the account that owns the rules; empty for the component's
 *     provider
 */
public record ForwardingSpec(
    String key, NetworkSpec hub, List<NetworkSpec> others, Optional<ProviderResource> provider) {
  /** Keeps an unmodifiable copy. */
  public ForwardingSpec {
    others = List.copyOf(others);
  }

  static ForwardingSpec of(String key, NetworkSpec hub, NetworkSpec... others) {
    return new ForwardingSpec(key, hub, List.of(others), Optional.empty());
  }

  ForwardingSpec in(ProviderResource account) {
    return new ForwardingSpec(key, hub, others, Optional.of(account));
  }

  /** All networks, the hub first. */
  List<NetworkSpec> networks() {
    return Stream.concat(Stream.of(hub), others.stream()).toList();
  }
}
