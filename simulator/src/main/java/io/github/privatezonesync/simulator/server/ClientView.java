package io.github.privatezonesync.simulator.server;

import io.github.privatezonesync.simulator.Client;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.Snapshot;
import io.github.privatezonesync.simulator.dns.View;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a client sees at this moment: another view after every change of the clouds. Its draws are
 * the same each time that the servers are started.
 */
final class ClientView implements Supplier<View> {
  private final SimulatedClouds clouds;
  private final String name;
  private final Function<Snapshot, Optional<View>> view;
  private final Random draws;
  private volatile @Nullable Moment moment;

  private record Moment(Snapshot snapshot, View view) {}

  private ClientView(SimulatedClouds clouds, String name, Function<Snapshot, Optional<View>> view) {
    this.clouds = clouds;
    this.name = name;
    this.view = view;
    this.draws = new Random(name.hashCode());
  }

  static ClientView of(SimulatedClouds clouds, Client client) {
    return new ClientView(
        clouds,
        client.toString(),
        snapshot ->
            snapshot.networks().stream().anyMatch(one -> one.id().equals(client.network()))
                ? Optional.of(snapshot.view(client))
                : Optional.empty());
  }

  /** What whoever asks an inbound address sees. */
  static ClientView at(SimulatedClouds clouds, String address) {
    return new ClientView(
        clouds,
        address,
        snapshot ->
            snapshot.inboundAddresses().containsKey(address)
                ? Optional.of(snapshot.inboundView(address))
                : Optional.empty());
  }

  @Override
  public View get() {
    Snapshot snapshot = clouds.snapshot();
    Moment known = moment;
    if (known == null || known.snapshot() != snapshot) {
      known = at(snapshot);
      moment = known;
    }
    return known.view();
  }

  private Moment at(Snapshot snapshot) {
    return new Moment(
        snapshot,
        view.apply(snapshot)
            .map(there -> there.drawing(draws))
            .orElseGet(() -> View.bypassed("'" + name + "' does not exist any more")));
  }
}
