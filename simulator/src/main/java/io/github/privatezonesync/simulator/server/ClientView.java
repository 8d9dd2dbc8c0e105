package io.github.privatezonesync.simulator.server;

import io.github.privatezonesync.simulator.Client;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.Snapshot;
import io.github.privatezonesync.simulator.dns.View;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a client sees at this moment: another view after every change of the clouds. Its draws are
 * the same each time that the servers are started.
 */
final class ClientView implements Supplier<View> {
  private final SimulatedClouds clouds;
  private final Client client;
  private final Random draws;
  private volatile @Nullable Moment moment;

  private record Moment(Snapshot snapshot, View view) {}

  ClientView(SimulatedClouds clouds, Client client) {
    this.clouds = clouds;
    this.client = client;
    this.draws = new Random(client.toString().hashCode());
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
    boolean exists =
        snapshot.networks().stream().anyMatch(network -> network.id().equals(client.network()));
    View view =
        exists
            ? snapshot.view(client).drawing(draws)
            : View.bypassed("the network '" + client.network() + "' does not exist any more");
    return new Moment(snapshot, view);
  }
}
