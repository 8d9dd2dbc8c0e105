package io.github.privatezonesync.aws;

import com.pulumi.core.Output;
import com.pulumi.resources.ProviderResource;
import io.github.privatezonesync.problem.InvalidValue;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.target.Network;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A VPC of any region, of the zone's account or of another one.
 *
 * <p>An instance is immutable: {@link #anchor} and {@link #account} return a changed copy.
 */
public final class Vpc implements Network {
  /** Real ids have 8 or 17 hexadecimal digits; those of tests and emulators have other letters. */
  private static final Pattern ID = Pattern.compile("vpc-[0-9a-z]+");

  private final String key;
  private final Leaf<String> id;
  private final String region;
  private final boolean marked;
  private final Optional<ProviderResource> account;

  private Vpc(@Nullable String key, Leaf<String> id, @Nullable String region) {
    this(orEmpty(key), id, orEmpty(region), false, Optional.empty());
  }

  private Vpc(
      String key,
      Leaf<String> id,
      String region,
      boolean marked,
      Optional<ProviderResource> account) {
    this.key = key;
    this.id = id;
    this.region = region;
    this.marked = marked;
    this.account = account;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
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
   * The same VPC as the one the zone is created with. Left out, the VPC is associated after the
   * zone was created, unless it is the only one.
   *
   * <p>A private hosted zone is never without a VPC, so this one cannot be taken off it: another
   * anchor, or another id of it, replaces the zone with all it holds.
   *
   * @return a changed copy
   */
  public Vpc anchor() {
    return new Vpc(key, id, region, true, account);
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
    return new Vpc(key, id, region, marked, Optional.ofNullable(account));
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public Leaf<String> id() {
    return id;
  }

  @Override
  public Optional<String> region() {
    return Optional.of(region);
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
  public String remark() {
    if (account.isPresent()) {
      return "another account";
    }
    return marked ? "anchor" : "";
  }

  /** The region, which is always given. */
  String regionName() {
    return region;
  }

  /** Tells whether it is marked as the anchor. */
  boolean isMarked() {
    return marked;
  }

  /** The provider of the account that owns it, empty for the zone's own. */
  Optional<ProviderResource> foreignAccount() {
    return account;
  }
}
