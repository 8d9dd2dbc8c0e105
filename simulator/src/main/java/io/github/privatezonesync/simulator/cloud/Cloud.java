package io.github.privatezonesync.simulator.cloud;

import io.github.privatezonesync.simulator.dns.View;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One cloud's private DNS: its control plane as its Pulumi provider uses it, and its resolver.
 *
 * @param <S> the immutable state of the whole cloud
 */
public interface Cloud<S> {
  /**
   * The name of the Pulumi package.
   *
   * @return for example {@code aws}
   */
  String provider();

  /**
   * The version of the SDK whose provider this is.
   *
   * @return for example {@code 6.83.0}
   */
  String version();

  /**
   * A cloud without anything in it.
   *
   * @return the first state
   */
  S empty();

  /**
   * The class of the states, by which they are read from a file: a record of text, numbers,
   * booleans, lists, {@link org.pcollections.PMap}s by text, zone data, records of those, and
   * sealed interfaces of such records.
   *
   * @return the class
   */
  Class<S> stateType();

  /**
   * The resources that are modelled.
   *
   * @return the models in any order
   */
  List<ResourceModel<S>> resources();

  /**
   * The functions that are modelled.
   *
   * @return the models in any order
   */
  List<FunctionModel<S>> functions();

  /**
   * Who calls, for a configured provider.
   *
   * @param config the provider's configuration; nested settings may be JSON text, as the SDK sends
   *     them; empty for the default provider
   * @return the account, project or subscription, and the region
   */
  Caller caller(Map<String, Object> config);

  /**
   * The state with a network that no resource of the stack makes.
   *
   * @param state the state before
   * @param network the network
   * @return the state after
   * @throws IllegalArgumentException if the network's id or account is none of this cloud
   */
  S withNetwork(S state, SimulatedNetwork network);

  /**
   * The state in which what is deleted goes on standing in the way of others for some calls, as
   * clouds do whose deletions are eventually consistent.
   *
   * @param state the state before
   * @param calls for how many of the following changing calls; 0, as at first, for none
   * @return the state after
   */
  S withSlowDeletes(S state, int calls);

  /**
   * The state in which what the cloud chooses by itself, or shares with another account, is seen
   * only after some calls. Left as it is, all is seen at once.
   *
   * @param state the state before
   * @param calls after how many changing calls; 0, as at first, at once
   * @return the state after
   */
  default S withSlowArrivals(S state, int calls) {
    return state;
  }

  /**
   * The state after a call that was refused: it changes nothing, but counts as one of the calls of
   * {@link #withSlowDeletes}. Left as it is, it does not count.
   *
   * @param state the state before
   * @return the state after
   */
  default S afterRefusal(S state) {
    return state;
  }

  /**
   * All networks.
   *
   * @param state the state
   * @return the networks, sorted by id
   */
  List<SimulatedNetwork> networks(S state);

  /**
   * The regions of a network that spans regions, as far as the state shows where it is.
   *
   * @param state the state
   * @param network an id as {@link SimulatedNetwork#id()} gives it
   * @return the regions, sorted; empty where networks are in one region
   */
  default List<String> regions(S state, String network) {
    return List.of();
  }

  /**
   * What the provider says when the cloud refuses a call because of the rate of calls.
   *
   * @param call the call
   * @return the text
   */
  default String throttled(ControlPlaneCall call) {
    return call + ": 429 too many requests";
  }

  /**
   * All zones.
   *
   * @param state the state
   * @return the zones, sorted by account, then name, then id
   */
  List<SimulatedZone> zones(S state);

  /**
   * What a network's resolver sees.
   *
   * @param state the state
   * @param network an id as {@link SimulatedNetwork#id()} gives it
   * @return the view
   */
  View view(S state, String network);

  /**
   * What the resolver of one region of a network sees. Left as it is, networks are in one region,
   * and it is theirs that counts.
   *
   * @param state the state
   * @param network an id as {@link SimulatedNetwork#id()} gives it
   * @param region the region that the question comes from
   * @return the view
   */
  default View view(S state, String network, String region) {
    return view(state, network);
  }

  /**
   * Where the resolvers of networks can be asked from outside. Left as it is, they cannot.
   *
   * @param state the state
   * @return the addresses, sorted
   */
  default List<InboundAddress> inboundAddresses(S state) {
    return List.of();
  }

  /**
   * What whoever asks a network's resolver from outside sees, if it is not what the machines of the
   * network see. Left as it is, it is the same.
   *
   * @param state the state
   * @param network an id as {@link SimulatedNetwork#id()} gives it
   * @return the view, empty if it is that of the machines
   */
  default Optional<View> inboundView(S state, String network) {
    return Optional.empty();
  }

  /**
   * The state in which something that is checked is healthy or not. Left as it is, the cloud checks
   * nothing.
   *
   * @param state the state before
   * @param checked the id of a health check, or an address
   * @param healthy whether it is healthy
   * @return the state after, empty if the cloud checks no such thing
   */
  default Optional<S> withHealth(S state, String checked, boolean healthy) {
    return Optional.empty();
  }
}
