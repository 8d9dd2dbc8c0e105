package io.github.privatezonesync.fake;

import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.target.forward.Resolver;
import io.github.privatezonesync.target.forward.ResolverInfo;
import java.util.Arrays;

/** The resolver of a fake network. */
public record FakeResolver(ResolverInfo info) implements Resolver {
  /** A resolver that cannot be asked from outside. */
  public static FakeResolver of(FakeNetwork network) {
    return new FakeResolver(ResolverInfo.of(network));
  }

  /** A resolver that can be asked at these addresses. */
  public static FakeResolver of(FakeNetwork network, String... inbound) {
    return new FakeResolver(
        ResolverInfo.of(network).answersAt(Arrays.stream(inbound).map(Leaf::of).toList()));
  }

  /** A resolver that gets its addresses at deployment. */
  public static FakeResolver answering(FakeNetwork network) {
    return new FakeResolver(ResolverInfo.of(network).answers());
  }
}
