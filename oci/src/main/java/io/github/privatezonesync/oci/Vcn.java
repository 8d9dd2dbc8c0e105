package io.github.privatezonesync.oci;

import com.pulumi.core.Output;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.problem.NullArguments;
import io.github.privatezonesync.target.Network;
import io.github.privatezonesync.target.NetworkInfo;
import org.jspecify.annotations.Nullable;

/** A virtual cloud network of Oracle Cloud. */
public final class Vcn implements Network {
  private final NetworkInfo info;

  private Vcn(NetworkInfo info) {
    this.info = info;
  }

  private static Vcn of(@Nullable String key, Leaf<String> id, @Nullable String region) {
    return new Vcn(NetworkInfo.in(NullArguments.text(key), id, NullArguments.text(region)));
  }

  /**
   * A VCN.
   *
   * @param key the stable name of the network in its target
   * @param id its OCID, {@code ocid1.vcn.oc1.eu-frankfurt-1.amaaaaaa...}
   * @param region where it is, for example {@code eu-frankfurt-1}
   * @return the network
   */
  public static Vcn of(@Nullable String key, @Nullable String id, @Nullable String region) {
    return of(key, Leaf.text(id), region);
  }

  /**
   * A VCN that another resource gives.
   *
   * @param key the stable name of the network in its target
   * @param id its OCID, {@code ocid1.vcn.oc1.eu-frankfurt-1.amaaaaaa...}
   * @param region where it is, for example {@code eu-frankfurt-1}
   * @return the network
   */
  public static Vcn of(@Nullable String key, @Nullable Output<String> id, @Nullable String region) {
    return of(key, Leaf.text(id), region);
  }

  @Override
  public NetworkInfo info() {
    return info;
  }

  /** Oracle gives an OCID in one spelling only. */
  @Override
  public String canonicalId(String id) {
    return Ocid.of(id, OcidType.VCN).in(info.region().orElseThrow()).text();
  }

  @Override
  public String comparableId(String id) {
    return canonicalId(id);
  }
}
