package io.github.privatezonesync.aws;

import com.pulumi.core.Output;
import com.pulumi.resources.ProviderResource;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.problem.InvalidValue;
import io.github.privatezonesync.problem.NullArguments;
import io.github.privatezonesync.target.Network;
import io.github.privatezonesync.target.NetworkInfo;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A VPC of any region, of the zone's account or of another account.
 *
 * <p>An instance is immutable: {@link #anchor} and {@link #account} return a changed copy.
 */
public final class Vpc implements Network {
  /** Real ids have 8 or 17 hexadecimal digits; ids in tests and emulators have other letters. */
  private static final Pattern ID = Pattern.compile("vpc-[0-9a-z]+");

  private final NetworkInfo info;
  private final boolean marked;

  private Vpc(@Nullable String key, Leaf<String> id, @Nullable String region) {
    this(
        NetworkInfo.in(NullArguments.text(key), id, NullArguments.text(region)),
        false,
        Optional.empty());
  }

  /**
   * A plan says more of an account than of an anchor, because a foreign one cannot be the anchor.
   */
  private Vpc(NetworkInfo of, boolean marked, Optional<ProviderResource> account) {
    NetworkInfo own =
        NetworkInfo.in(of.key(), of.id(), of.region().orElse("")).remark(marked ? "anchor" : "");
    this.info =
        account
            .map(owner -> "account of provider " + owner.pulumiResourceName())
            .map(name -> own.ownedBy(name, account).remark("another account"))
            .orElse(own);
    this.marked = marked;
  }

  /**
   * A VPC of the zone's account.
   *
   * @param key the stable name of the VPC in its target
   * @param id for example {@code vpc-0a1b2c3d4e5f60718}
   * @param region the region of the VPC, for example {@code us-east-1}
   * @return the VPC
   */
  public static Vpc of(@Nullable String key, @Nullable String id, @Nullable String region) {
    return new Vpc(key, Leaf.text(id), region);
  }

  /**
   * A VPC of the zone's account whose id another resource gives.
   *
   * @param key the stable name of the VPC in its target
   * @param id an output of for example {@code vpc-0a1b2c3d4e5f60718}
   * @param region the region of the VPC, for example {@code us-east-1}
   * @return the VPC
   */
  public static Vpc of(@Nullable String key, @Nullable Output<String> id, @Nullable String region) {
    return new Vpc(key, Leaf.text(id), region);
  }

  /**
   * The same VPC, marked as the one that the zone is created with. Left out, the VPC is associated
   * after the zone was created, unless it is the only one.
   *
   * <p>A private hosted zone is never without a VPC, so its anchor cannot be removed from it:
   * another anchor, or another id of the anchor, replaces the zone with everything in it.
   *
   * @return a changed copy
   */
  public Vpc anchor() {
    return new Vpc(info, true, info.provider());
  }

  /**
   * The same VPC, owned by another account than the zone. Left out, the zone's account owns it.
   *
   * <p>The zone's account authorizes the association, then the VPC's account makes it.
   *
   * @param account a {@code com.pulumi.aws.Provider} of the account that owns the VPC; null for the
   *     zone's own account
   * @return a changed copy
   */
  public Vpc account(@Nullable ProviderResource account) {
    return new Vpc(info, marked, Optional.ofNullable(account));
  }

  /** A VPC is in one region, where its questions come from. */
  @Override
  public NetworkInfo info() {
    return info;
  }

  @Override
  public String canonicalId(String id) {
    if (!ID.matcher(id).matches()) {
      throw new InvalidValue(
          "%s is not a VPC id; expected vpc- and letters or digits, such as vpc-0a1b2c3d4e5f60718",
          id);
    }
    return id;
  }

  @Override
  public String comparableId(String id) {
    return canonicalId(id);
  }

  /** The region, which is always given. */
  String regionName() {
    return info.region().orElseThrow();
  }

  /** Whether it is marked as the anchor. */
  boolean isMarked() {
    return marked;
  }
}
