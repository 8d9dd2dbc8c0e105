package io.github.privatezonesync.fake;

import com.pulumi.core.Output;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.problem.InvalidValue;
import io.github.privatezonesync.target.Network;
import io.github.privatezonesync.target.NetworkInfo;
import java.util.List;

/** A network of no real cloud; {@code net/x} and {@code https://fake/net/x} name the same one. */
public record FakeNetwork(NetworkInfo info) implements Network {
  /** A network whose id is known. */
  public static FakeNetwork of(String key, String id) {
    return new FakeNetwork(NetworkInfo.across(key, Leaf.of(id), List::of));
  }

  /** A network whose id comes from an output. */
  public static FakeNetwork of(String key, Output<String> id) {
    return new FakeNetwork(NetworkInfo.across(key, Leaf.of(id), List::of));
  }

  /** The same network in a region. */
  public FakeNetwork in(String region) {
    return new FakeNetwork(NetworkInfo.in(info.key(), info.id(), region));
  }

  /** The same network in a view of this name. */
  public FakeNetwork inView(String name) {
    return new FakeNetwork(info.inView(name));
  }

  @Override
  public String canonicalId(String id) {
    String path = id.replaceFirst("^https://fake/", "");
    if (!path.matches("net/[a-z0-9-]+")) {
      throw new InvalidValue("%s is not a network; expected net/{name}", id);
    }
    return path;
  }

  @Override
  public String comparableId(String id) {
    return canonicalId(id);
  }
}
