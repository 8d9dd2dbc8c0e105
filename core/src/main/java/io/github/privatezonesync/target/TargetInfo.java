package io.github.privatezonesync.target;

import io.github.privatezonesync.problem.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a target is, as data.
 *
 * @param <N> the cloud's kind of network
 */
public final class TargetInfo<N extends Network> {
  private final String key;
  private final List<N> networks;
  private final Topology topology;
  private final Capabilities capabilities;
  private final ZoneAccount account;
  private final Map<String, ZoneAccount> accountsOfViews;

  private TargetInfo(
      String key,
      List<N> networks,
      Topology topology,
      Capabilities capabilities,
      ZoneAccount account,
      Map<String, ZoneAccount> accountsOfViews) {
    this.key = key;
    this.networks = List.copyOf(networks);
    this.topology = topology;
    this.capabilities = capabilities;
    this.account = account;
    this.accountsOfViews = Map.copyOf(accountsOfViews);
  }

  /**
   * A target whose zones are all in one place of one account.
   *
   * @param key the stable name of the target, unique in its component and part of resource names
   * @param networks the networks that resolve the zone, in any order
   * @param topology how many zones the target declares
   * @param capabilities what such a zone can hold; the checks of rule REC-4 are made from it
   * @param account who owns the zones
   * @param <N> the cloud's kind of network
   * @return the data
   */
  public static <N extends Network> TargetInfo<N> of(
      String key,
      List<N> networks,
      Topology topology,
      Capabilities capabilities,
      ZoneAccount account) {
    return new TargetInfo<>(key, networks, topology, capabilities, account, Map.of());
  }

  /**
   * The same target, where the zones of some views are in places or accounts of their own.
   *
   * @param accounts who owns the zone of a view, by its region; other views have the account of the
   *     target
   * @return a changed copy
   */
  public TargetInfo<N> withAccountsOfViews(Map<String, ZoneAccount> accounts) {
    return new TargetInfo<>(key, networks, topology, capabilities, account, accounts);
  }

  /**
   * The stable name of the target.
   *
   * @return the key, for example {@code prod}
   */
  public String key() {
    return key;
  }

  /**
   * Where a complaint about the target points.
   *
   * @return for example {@code target 'prod'}
   */
  public Place place() {
    return Place.target(key);
  }

  /**
   * The networks that resolve the zone.
   *
   * @return the networks in any order
   */
  public List<N> networks() {
    return networks;
  }

  /**
   * How many zones the target declares.
   *
   * @return the topology
   */
  public Topology topology() {
    return topology;
  }

  /**
   * What a zone of the target can hold.
   *
   * @return the capabilities of the cloud as this target uses it
   */
  public Capabilities capabilities() {
    return capabilities;
  }

  /**
   * Who owns the zone of a view.
   *
   * @param view the region of the view; empty for a sole zone
   * @return the account
   */
  public ZoneAccount account(Optional<String> view) {
    return view.map(accountsOfViews::get).orElse(account);
  }
}
