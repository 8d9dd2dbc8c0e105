package io.github.privatezonesync.target;

import com.pulumi.resources.ProviderResource;
import io.github.privatezonesync.dns.Leaf;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The data of a network. */
public final class NetworkInfo {
  private final String key;
  private final Leaf<String> id;
  private final Optional<String> region;
  private final Optional<String> view;
  private final Supplier<List<String>> clientRegions;
  private final Optional<String> account;
  private final Optional<ProviderResource> provider;
  private final String remark;

  private NetworkInfo(
      String key,
      Leaf<String> id,
      Optional<String> region,
      Optional<String> view,
      Supplier<List<String>> clientRegions,
      Optional<String> account,
      Optional<ProviderResource> provider,
      String remark) {
    this.key = key;
    this.id = id;
    this.region = region;
    this.view = view;
    this.clientRegions = clientRegions;
    this.account = account;
    this.provider = provider;
    this.remark = remark;
  }

  /**
   * A network in one region, of the account that owns the zone.
   *
   * @param key the stable name that the user gave the network, unique in its target
   * @param id the cloud's id of the network as the user gave it
   * @param region the region the network is in
   * @return the data
   */
  public static NetworkInfo in(String key, Leaf<String> id, String region) {
    return new NetworkInfo(
        key,
        id,
        Optional.of(region),
        Optional.of(region),
        () -> List.of(region),
        Optional.empty(),
        Optional.empty(),
        "");
  }

  /**
   * A network that spans regions, of the account that owns the zone.
   *
   * @param key the stable name that the user gave the network, unique in its target
   * @param id the cloud's id of the network as the user gave it
   * @param clientRegions gives the regions that questions come from; called if there is a regional
   *     service
   * @return the data
   */
  public static NetworkInfo across(
      String key, Leaf<String> id, Supplier<List<String>> clientRegions) {
    return new NetworkInfo(
        key,
        id,
        Optional.empty(),
        Optional.empty(),
        clientRegions,
        Optional.empty(),
        Optional.empty(),
        "");
  }

  /**
   * The same network, owned by another account than the zone.
   *
   * @param name what a picture calls the account, the same for all its networks
   * @param owner the provider of that account, if it takes part in the association; empty if the
   *     zone's account does everything
   * @return a changed copy
   */
  public NetworkInfo ownedBy(String name, Optional<ProviderResource> owner) {
    return new NetworkInfo(key, id, region, view, clientRegions, Optional.of(name), owner, remark);
  }

  /**
   * The same network in a view of another name than its region, for {@link Topology#PER_VIEW}.
   *
   * @param name for example {@code hub only}; networks with the same name share a zone
   * @return a changed copy
   */
  public NetworkInfo inView(String name) {
    return new NetworkInfo(
        key, id, region, Optional.of(name), clientRegions, account, provider, remark);
  }

  /**
   * The same network with a remark that a plan prints besides key, region and id.
   *
   * @param words for example {@code anchor}; empty if there is nothing to say
   * @return a changed copy
   */
  public NetworkInfo remark(String words) {
    return new NetworkInfo(key, id, region, view, clientRegions, account, provider, words);
  }

  /**
   * The stable name that the user gave the network.
   *
   * @return the key
   */
  public String key() {
    return key;
  }

  /**
   * The cloud's id of the network as the user gave it.
   *
   * @return the id, known or pending
   */
  public Leaf<String> id() {
    return id;
  }

  /**
   * The region the network is in.
   *
   * @return the region; empty if networks span regions
   */
  public Optional<String> region() {
    return region;
  }

  /**
   * The view the network is in, if its target declares a zone for each view.
   *
   * @return its region, unless the target gave it another name; empty if networks span regions
   */
  public Optional<String> view() {
    return view;
  }

  /**
   * The regions that questions come from in this network.
   *
   * @return its region; if networks span regions, the declared regions, or else every region of the
   *     cloud
   */
  public List<String> clientRegions() {
    return clientRegions.get();
  }

  /**
   * What a picture calls the account that owns the network.
   *
   * @return for example {@code project net-prod}; empty for the account that owns the zone
   */
  public Optional<String> account() {
    return account;
  }

  /**
   * The provider of the account that owns the network, if it takes part in the association.
   *
   * @return the provider; empty for the provider of the zone
   */
  public Optional<ProviderResource> provider() {
    return provider;
  }

  /**
   * The remark that a plan prints about the network besides its key, region and id.
   *
   * @return for example {@code anchor}; empty if there is nothing to say
   */
  public String remark() {
    return remark;
  }
}
