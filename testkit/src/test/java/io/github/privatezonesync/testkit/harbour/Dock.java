package io.github.privatezonesync.testkit.harbour;

import com.pulumi.core.Output;
import com.pulumi.resources.ProviderResource;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.problem.InvalidValue;
import io.github.privatezonesync.problem.NullArguments;
import io.github.privatezonesync.target.Network;
import io.github.privatezonesync.target.NetworkInfo;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A network of the harbour cloud. */
public final class Dock implements Network {
  private final NetworkInfo info;

  private Dock(NetworkInfo info) {
    this.info = info;
  }

  private static Dock of(@Nullable String key, Leaf<String> id, @Nullable String region) {
    return new Dock(NetworkInfo.in(NullArguments.text(key), id, NullArguments.text(region)));
  }

  public static Dock of(@Nullable String key, @Nullable String id, @Nullable String region) {
    return of(key, Leaf.text(id), region);
  }

  public static Dock of(
      @Nullable String key, @Nullable Output<String> id, @Nullable String region) {
    return of(key, Leaf.text(id), region);
  }

  /** The same dock, owned by another account than the zone. */
  public Dock ownedBy(@Nullable String account, @Nullable ProviderResource owner) {
    return new Dock(info.ownedBy(NullArguments.text(account), Optional.ofNullable(owner)));
  }

  @Override
  public NetworkInfo info() {
    return info;
  }

  @Override
  public String canonicalId(String id) {
    if (!id.matches("(?i)dock-[0-9]+")) {
      throw new InvalidValue("%s is not the id of a dock; expected dock-{number}", id);
    }
    return id.toLowerCase(Locale.ROOT);
  }

  @Override
  public String comparableId(String id) {
    return canonicalId(id);
  }
}
