package io.github.privatezonesync.testkit.contract;

import com.pulumi.resources.ProviderResource;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.problem.InvalidValue;
import io.github.privatezonesync.target.Network;
import java.util.Locale;
import java.util.Optional;

/** A network of the paper cloud. */
record PaperNetwork(
    String key,
    Leaf<String> id,
    Optional<String> region,
    boolean anchor,
    Optional<ProviderResource> account)
    implements Network {
  static PaperNetwork of(NetworkSpec spec) {
    return new PaperNetwork(
        spec.key(), spec.id(), spec.regions().stream().findFirst(), spec.anchor(), spec.account());
  }

  @Override
  public String canonicalId(String id) {
    if (!id.matches("(?i)net-[0-9]+")) {
      throw new InvalidValue("%s is no paper network; expected net-{number}", id);
    }
    return id.toLowerCase(Locale.ROOT);
  }
}
