package io.github.privatezonesync.target;

import io.github.privatezonesync.dns.NamePattern;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The data of a target.
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
  private final List<NamePattern> leftAlone;
  private final List<Problem> ofLeftAlone;

  private TargetInfo(
      String key,
      List<N> networks,
      Topology topology,
      Capabilities capabilities,
      ZoneAccount account,
      Map<String, ZoneAccount> accountsOfViews,
      List<NamePattern> leftAlone,
      List<Problem> ofLeftAlone) {
    this.key = key;
    this.networks = List.copyOf(networks);
    this.topology = topology;
    this.capabilities = capabilities;
    this.account = account;
    this.accountsOfViews = Map.copyOf(accountsOfViews);
    this.leftAlone = List.copyOf(leftAlone);
    this.ofLeftAlone = List.copyOf(ofLeftAlone);
  }

  /**
   * A target whose zones are all in one place of one account.
   *
   * @param key the stable name of the target, unique in its component and a part of resource names
   * @param networks the networks that resolve the zone, in any order
   * @param topology how many zones the target declares
   * @param capabilities what such a zone can have; the checks of rule REC-4 come from it
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
    return new TargetInfo<>(
        key, networks, topology, capabilities, account, Map.of(), List.of(), List.of());
  }

  /**
   * The same target with places or accounts of their own for the zones of some views.
   *
   * @param accounts who owns the zone of a view, by its region; other views have the account of the
   *     target
   * @return a changed copy
   */
  public TargetInfo<N> withAccountsOfViews(Map<String, ZoneAccount> accounts) {
    return new TargetInfo<>(
        key, networks, topology, capabilities, account, accounts, leftAlone, ofLeftAlone);
  }

  /**
   * The same target with names in its zones that somebody else writes. Builders of targets call
   * {@link io.github.privatezonesync.NamesOfOthers#giveTo}, which reads what users wrote.
   *
   * @param patterns the valid names
   * @param problems what is wrong with others, seen from inside the target
   * @return a changed copy
   */
  public TargetInfo<N> leaving(List<NamePattern> patterns, List<Problem> problems) {
    return new TargetInfo<>(
        key, networks, topology, capabilities, account, accountsOfViews, patterns, problems);
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
   * The place for complaints about the target.
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
   * What a zone of the target can have.
   *
   * @return the capabilities of the cloud as this target uses it
   */
  public Capabilities capabilities() {
    return capabilities;
  }

  /**
   * The names in the zones of this target that somebody else writes.
   *
   * @return the names in the order written
   */
  public List<NamePattern> leftAlone() {
    return leftAlone;
  }

  /**
   * What is wrong with names that were given to be left alone.
   *
   * @return the problems, seen from inside the target
   */
  public List<Problem> ofLeftAlone() {
    return ofLeftAlone;
  }

  /**
   * Who owns the zone of a view.
   *
   * @param view the region of the view; empty for a single zone
   * @return the account
   */
  public ZoneAccount account(Optional<String> view) {
    return view.map(accountsOfViews::get).orElse(account);
  }
}
