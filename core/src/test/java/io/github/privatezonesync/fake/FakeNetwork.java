package io.github.privatezonesync.fake;

import com.pulumi.core.Output;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.problem.InvalidValue;
import io.github.privatezonesync.target.Network;
import java.util.Optional;

/** A network of no real cloud; {@code net/x} and {@code https://fake/net/x} name the same one. */
public record FakeNetwork(String key, Leaf<String> id, Optional<String> region) implements Network {
  /** A network whose id is known. */
  public static FakeNetwork of(String key, String id) {
    return new FakeNetwork(key, Leaf.of(id), Optional.empty());
  }

  /** A network whose id comes from an output. */
  public static FakeNetwork of(String key, Output<String> id) {
    return new FakeNetwork(key, Leaf.of(id), Optional.empty());
  }

  /** The same network in a region. */
  public FakeNetwork in(String region) {
    return new FakeNetwork(key, id, Optional.of(region));
  }

  @Override
  public String canonicalId(String id) {
    String path = id.replaceFirst("^https://fake/", "");
    if (!path.matches("net/[a-z0-9-]+")) {
      throw new InvalidValue("%s is not a network; expected net/{name}", id);
    }
    return path;
  }
}
