package io.github.privatezonesync.oci;

import com.pulumi.core.Output;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.problem.NullArguments;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.target.Network;
import io.github.privatezonesync.target.NetworkInfo;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A virtual cloud network of Oracle Cloud, and how a zone reaches it.
 *
 * <p>The resolver of a VCN has one list of views, which several parties share, so one of {@link
 * #attachedBy}, {@link #inDefaultView} and {@link #offered} must be said. An instance is immutable:
 * each returns a changed copy.
 */
public final class Vcn implements Network {
  /** How a zone reaches a VCN. */
  private enum Way {
    ATTACHED_BY,
    IN_DEFAULT_VIEW,
    OFFERED,
    UNSAID
  }

  private final NetworkInfo info;
  private final Way way;
  private final Optional<OciResolver> resolver;
  private final List<Problem> nulls;

  private Vcn(NetworkInfo info, Way way, Optional<OciResolver> resolver, List<Problem> nulls) {
    this.info = info;
    this.way = way;
    this.resolver = resolver;
    this.nulls = nulls;
  }

  private static Vcn of(@Nullable String key, Leaf<String> id, @Nullable String region) {
    NetworkInfo info = NetworkInfo.in(NullArguments.text(key), id, NullArguments.text(region));
    return new Vcn(info, Way.UNSAID, Optional.empty(), List.of());
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

  /**
   * The same VCN, whose resolver this program owns: an {@link OciVcnResolver} attaches the view of
   * the zone. Until it does, the zone does not answer.
   *
   * @param owned the resolver of this VCN, {@code OciResolver.of(vcn)}
   * @return a changed copy
   */
  public Vcn attachedBy(@Nullable OciResolver owned) {
    NullArguments found = new NullArguments();
    Optional<OciResolver> given = found.value(place().setting("attachedBy"), owned);
    String remark =
        given.map(it -> "once attached by resolver '" + it.vcn().key() + "'").orElse("");
    NetworkInfo shared = NetworkInfo.in(key(), info.id(), region()).remark(remark);
    return new Vcn(shared, Way.ATTACHED_BY, given, found.problems());
  }

  /**
   * The same VCN with a zone of its own, in the view that every VCN has and no other. Nothing is
   * attached or shared, so nobody's view is ever taken away; a target with several such VCNs has as
   * many zones. Views that are attached to the resolver are asked before it.
   *
   * <p>A change between this and the other two declares another zone; the old one is deleted when
   * the new one is there.
   *
   * @return a changed copy
   */
  public Vcn inDefaultView() {
    // no region has a dot in its name
    NetworkInfo own =
        NetworkInfo.in(key(), info.id(), region()).inView("vcn." + key()).remark("default view");
    return new Vcn(own, Way.IN_DEFAULT_VIEW, Optional.empty(), List.of());
  }

  /**
   * The same VCN, whose resolver somebody else owns. The zone and its view are made, {@code
   * zone(..).associations()} gives the id of the view, and whoever owns the resolver attaches it.
   * Until then, the zone does not answer.
   *
   * @return a changed copy
   */
  public Vcn offered() {
    NetworkInfo shared =
        NetworkInfo.in(key(), info.id(), region()).remark("once attached by its owner");
    return new Vcn(shared, Way.OFFERED, Optional.empty(), List.of());
  }

  /** Its remark says when a zone answers there. */
  @Override
  public NetworkInfo info() {
    return info;
  }

  String region() {
    return info.region().orElseThrow();
  }

  boolean isInDefaultView() {
    return way == Way.IN_DEFAULT_VIEW;
  }

  boolean isUnsaid() {
    return way == Way.UNSAID;
  }

  /** The owned resolver that attaches views. */
  Optional<OciResolver> resolver() {
    return resolver;
  }

  boolean isKnown() {
    return info.id().known().isPresent();
  }

  /** Whether both are one VCN, as far as that is known before anything is deployed. */
  boolean isSame(Vcn other) {
    return region().equals(other.region()) && info.id().equals(other.info.id());
  }

  /** The nulls that are not texts. */
  List<Problem> nulls() {
    return nulls;
  }

  /** Oracle gives an OCID in one spelling only. */
  @Override
  public String canonicalId(String id) {
    return Ocid.of(id, OcidType.VCN).in(region()).text();
  }

  @Override
  public String comparableId(String id) {
    return canonicalId(id);
  }
}
