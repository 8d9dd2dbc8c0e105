package io.github.privatezonesync.simulator;

import io.github.privatezonesync.simulator.aws.Aws;
import io.github.privatezonesync.simulator.azure.Azure;
import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.Cloud;
import io.github.privatezonesync.simulator.cloud.CloudException;
import io.github.privatezonesync.simulator.cloud.Effect;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.simulator.gcp.Gcp;
import io.github.privatezonesync.simulator.oci.Oci;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Google Cloud, AWS, Azure and Oracle Cloud as far as private DNS goes, or clouds of your own, in
 * memory.
 *
 * <p>Providers change them, call by call; {@link #snapshot()} is what they are at one moment. All
 * methods may be called from any thread; changes happen one at a time.
 */
public final class SimulatedClouds {
  private final List<CallObserver> observers = new ArrayList<>();
  private volatile Snapshot current;
  private Faults faults = Faults.none();

  private SimulatedClouds(Snapshot start) {
    this.current = start;
  }

  /**
   * Clouds with nothing in them.
   *
   * @return new clouds
   */
  public static SimulatedClouds fresh() {
    return of(List.of(new Aws(), new Gcp(), new Azure(), new Oci()));
  }

  /**
   * Clouds of your own, with nothing in them.
   *
   * @param clouds the models, no two of one Pulumi package
   * @return new clouds
   */
  public static SimulatedClouds of(List<? extends Cloud<?>> clouds) {
    List<CloudAt<?>> empty = new ArrayList<>();
    clouds.forEach(cloud -> empty.add(CloudAt.empty(cloud)));
    return from(Snapshot.of(empty, List.of()));
  }

  /**
   * Clouds that go on from a moment.
   *
   * @param start how they are
   * @return new clouds
   */
  public static SimulatedClouds from(Snapshot start) {
    return new SimulatedClouds(start);
  }

  /**
   * How the clouds are now, without waiting for a change under way.
   *
   * @return the snapshot
   */
  public Snapshot snapshot() {
    return current;
  }

  /**
   * Adds a network that no resource of a stack makes.
   *
   * @param network the network
   * @return these clouds
   * @throws IllegalArgumentException if its cloud has no such networks
   */
  public synchronized SimulatedClouds network(SimulatedNetwork network) {
    become(current.with(current.at(network.provider()).withNetwork(network)));
    return this;
  }

  /**
   * Changes what is around the clouds.
   *
   * @param change makes the next surroundings from those now, at first {@link Outside#NOTHING}
   * @return these clouds
   */
  public synchronized SimulatedClouds outside(UnaryOperator<Outside> change) {
    become(current.with(change.apply(current.outside())));
    return this;
  }

  /**
   * Makes deletions eventually consistent: what is deleted goes on standing in the way of others.
   *
   * @param calls for how many changing calls; 0, as at first, for none
   * @return these clouds
   */
  public synchronized SimulatedClouds slowDeletes(int calls) {
    become(Changes.inAll(current, at -> at.withSlowDeletes(calls)));
    return this;
  }

  /**
   * Shows addresses that a cloud chooses, and what another account shares, some calls later.
   *
   * @param calls after how many changing calls; 0, as at first, at once
   * @return these clouds
   */
  public synchronized SimulatedClouds slowArrivals(int calls) {
    become(Changes.inAll(current, at -> at.withSlowArrivals(calls)));
    return this;
  }

  /**
   * Lets what is checked fail its check from now on.
   *
   * @param checked the id of a health check of AWS, or the address of an internal load balancer of
   *     Google Cloud
   * @return these clouds
   * @throws IllegalArgumentException if no cloud checks such a thing
   */
  public SimulatedClouds unhealthy(String checked) {
    return health(checked, false);
  }

  /**
   * Lets what is checked pass its check from now on, as it does at first.
   *
   * @param checked the id of a health check of AWS, or the address of an internal load balancer of
   *     Google Cloud
   * @return these clouds
   * @throws IllegalArgumentException if no cloud checks such a thing
   */
  public SimulatedClouds healthy(String checked) {
    return health(checked, true);
  }

  private synchronized SimulatedClouds health(String checked, boolean healthy) {
    become(Changes.health(current, checked, healthy));
    return this;
  }

  /**
   * Lets calls go wrong from now on.
   *
   * @param next which calls; {@link Faults#none()} at first
   * @return these clouds
   */
  public synchronized SimulatedClouds faults(Faults next) {
    this.faults = next;
    return this;
  }

  /**
   * Tells an observer of every changing call from now on.
   *
   * @param observer the observer
   * @return these clouds
   */
  public synchronized SimulatedClouds observe(CallObserver observer) {
    observers.add(observer);
    return this;
  }

  /**
   * Stops telling an observer of calls.
   *
   * @param observer the observer; one that was never added is ignored
   * @return these clouds
   */
  public synchronized SimulatedClouds unobserve(CallObserver observer) {
    observers.remove(observer);
    return this;
  }

  /**
   * The Pulumi packages of the clouds.
   *
   * @return the names, sorted; {@code aws}, {@code azure-native}, {@code gcp} and {@code oci} of
   *     {@link #fresh}
   */
  public List<String> packages() {
    return List.copyOf(snapshot().states().keySet());
  }

  /**
   * Tells whether a Pulumi package is that of a cloud here.
   *
   * @param packageName for example {@code aws}
   * @return false if {@link #provider} would not give a provider
   */
  public boolean simulates(String packageName) {
    return packages().contains(packageName);
  }

  /**
   * The provider of a Pulumi package, as one configuration of it acts.
   *
   * @param packageName one of {@link #packages()}
   * @param config its configuration; empty for the default provider
   * @return the provider
   * @throws IllegalArgumentException if there is no such cloud
   */
  public SimulatedProvider provider(String packageName, Map<String, Object> config) {
    return provider(snapshot().at(packageName), config);
  }

  private <S> SimulatedProvider provider(CloudAt<S> at, Map<String, Object> config) {
    Caller caller = at.cloud().caller(config);
    return new ModelledProvider<>(this, at.cloud(), caller);
  }

  /**
   * Makes the calls of an operation.
   *
   * @return how it ended
   */
  synchronized <S> Stop run(ModelledProvider<S> provider, Function<S, Effect<S>> operation) {
    Effect<S> effect;
    try {
      effect = operation.apply(provider.state(current));
    } catch (CloudException refused) {
      return new Stop(refused.text(), "");
    }
    int done = 0;
    try {
      for (Effect.Call<S> call : effect.calls()) {
        Fault fault = faults.of(call.call());
        if (fault == Fault.THROTTLED || fault == Fault.ERROR_BEFORE) {
          return new Stop(
              fault.message(provider.cloud(), call.call()), done == 0 ? "" : effect.id());
        }
        observers.forEach(observer -> observer.before(call.call()));
        become(current.with(new CloudAt<>(provider.cloud(), call.after())));
        done++;
        observers.forEach(observer -> observer.after(call.call(), current));
        if (fault == Fault.ERROR_AFTER) {
          return new Stop(
              fault.message(provider.cloud(), call.call()), done == 1 ? "" : effect.id());
        }
        if (fault == Fault.TIMEOUT) {
          return new Stop(fault.message(provider.cloud(), call.call()), effect.id());
        }
      }
      CloudException failure = effect.failure();
      if (failure == null) {
        return new Stop("", effect.id());
      }
      S refused = provider.cloud().afterRefusal(provider.state(current));
      become(current.with(new CloudAt<>(provider.cloud(), refused)));
      return new Stop(failure.text(), done == 0 ? "" : effect.id());
    } catch (UncheckedIOException notKept) {
      return new Stop(String.valueOf(notKept.getMessage()), done == 0 ? "" : effect.id());
    }
  }

  /**
   * Lists a resource as not modelled, for example one of a package that is no cloud of these.
   *
   * @param resource the resource
   */
  public synchronized void accept(NotModelled resource) {
    become(current.with(resource));
  }

  /** Lists a new resource as not modelled, under an id that no other of its type has. */
  synchronized NotModelled accept(
      String provider, String type, String name, Map<String, Object> inputs) {
    String id = name + "-id";
    for (int i = 2; current.isNotModelled(type, id); i++) {
      id = name + "-id-" + i;
    }
    NotModelled accepted = new NotModelled(provider, type, name, id, inputs);
    accept(accepted);
    return accepted;
  }

  synchronized void forget(String type, String id) {
    become(current.withoutNotModelled(type, id));
  }

  /** Nothing has changed if an observer throws. */
  private void become(Snapshot next) {
    observers.forEach(observer -> observer.changing(next));
    current = next;
    observers.forEach(observer -> observer.changed(next));
  }

  /**
   * How an operation ended.
   *
   * @param message why it stopped; empty if it went through
   * @param id the id, empty if the provider knows of none
   */
  record Stop(String message, String id) {}
}
