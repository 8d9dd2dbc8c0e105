package io.github.privatezonesync.oci;

import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.target.forward.Resolver;
import io.github.privatezonesync.target.forward.ResolverInfo;

/**
 * The resolver of a VCN: what the VCN resolves is decided by the views that are attached to it and
 * by its rules.
 *
 * <p>Oracle makes it with the VCN and deletes it with the VCN. An instance is immutable.
 */
public final class OciResolver implements Resolver {
  private final Vcn vcn;

  private OciResolver(Vcn vcn) {
    this.vcn = vcn;
  }

  /**
   * The resolver of a VCN, without addresses.
   *
   * @param vcn the VCN
   * @return the resolver
   */
  public static OciResolver in(Vcn vcn) {
    return new OciResolver(vcn == null ? Vcn.of("", "", "") : vcn);
  }

  @Override
  public ResolverInfo info() {
    return ResolverInfo.of(vcn);
  }

  Vcn vcn() {
    return vcn;
  }

  Place place() {
    return Place.of("resolver of network '" + vcn.key() + "'");
  }
}
