package io.github.privatezonesync.simulator;

import io.github.privatezonesync.simulator.cloud.Cloud;
import io.github.privatezonesync.simulator.cloud.InboundAddress;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.simulator.cloud.SimulatedZone;
import io.github.privatezonesync.simulator.dns.View;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A cloud together with one state of it. */
record CloudAt<S>(Cloud<S> cloud, S state) {
  static <S> CloudAt<S> empty(Cloud<S> cloud) {
    return new CloudAt<>(cloud, cloud.empty());
  }

  CloudAt<S> in(@Nullable Object otherState) {
    return new CloudAt<>(
        cloud, cloud.stateType().cast(Objects.requireNonNull(otherState, cloud.provider())));
  }

  List<SimulatedNetwork> networks() {
    return cloud.networks(state);
  }

  List<SimulatedZone> zones() {
    return cloud.zones(state);
  }

  View view(String network) {
    return cloud.view(state, network);
  }

  View view(String network, String region) {
    return cloud.view(state, network, region);
  }

  List<String> regions(String network) {
    return cloud.regions(state, network);
  }

  List<InboundAddress> inboundAddresses() {
    return cloud.inboundAddresses(state);
  }

  Optional<View> inboundView(String network) {
    return cloud.inboundView(state, network);
  }

  CloudAt<S> withNetwork(SimulatedNetwork network) {
    return new CloudAt<>(cloud, cloud.withNetwork(state, network));
  }

  Optional<CloudAt<S>> withHealth(String checked, boolean healthy) {
    return cloud.withHealth(state, checked, healthy).map(next -> new CloudAt<>(cloud, next));
  }

  CloudAt<S> withSlowDeletes(int calls) {
    return new CloudAt<>(cloud, cloud.withSlowDeletes(state, calls));
  }

  CloudAt<S> withSlowArrivals(int calls) {
    return new CloudAt<>(cloud, cloud.withSlowArrivals(state, calls));
  }
}
