package io.github.privatezonesync.simulator.gcp;

import io.github.privatezonesync.simulator.bridge.Properties;
import io.github.privatezonesync.simulator.bridge.Validation;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a zone does with questions. */
sealed interface ZoneKind {
  String FORWARDING = "forwardingConfig";
  String PEERING = "peeringConfig";
  String NETWORK = "targetNetwork";
  String URL = "networkUrl";

  /** It answers from its record sets. */
  record Holding() implements ZoneKind {}

  /**
   * It asks name servers: a forwarding zone.
   *
   * @param servers the name servers, of which any may be asked
   */
  record Forwarding(List<TargetNameServer> servers) implements ZoneKind {
    /** Keeps an unmodifiable copy. */
    public Forwarding {
      servers = List.copyOf(servers);
    }
  }

  /**
   * It asks another network: a peering zone.
   *
   * @param networkUrl the URL of the network
   */
  record Peering(String networkUrl) implements ZoneKind {
    String network() {
      return NetworkUrl.relative(networkUrl);
    }
  }

  /** The kinds that the inputs of a resource ask for, of which a zone can have one. */
  static List<ZoneKind> of(Properties inputs) {
    List<ZoneKind> kinds = new ArrayList<>();
    if (inputs.isGiven(FORWARDING)) {
      kinds.add(new Forwarding(TargetNameServer.read(inputs.object(FORWARDING))));
    }
    if (inputs.isGiven(PEERING)) {
      kinds.add(new Peering(NetworkUrl.expand(target(inputs))));
    }
    return kinds.isEmpty() ? List.of(new Holding()) : kinds;
  }

  /** What the provider says to the inputs before it asks Google. */
  static List<Failure> problems(Properties inputs) {
    List<Failure> failures = new ArrayList<>();
    if (inputs.isGiven(FORWARDING) && !inputs.isUnknown(FORWARDING)) {
      TargetNameServer.problems(inputs.object(FORWARDING))
          .forEach(problem -> failures.add(new Failure(FORWARDING, problem)));
    }
    if (inputs.isGiven(PEERING) && !inputs.isUnknown(PEERING)) {
      Properties config = inputs.object(PEERING);
      if (!config.isGiven(NETWORK)) {
        failures.add(new Failure(PEERING, Validation.missing(NETWORK)));
      } else if (!config.object(NETWORK).isGiven(URL)) {
        failures.add(new Failure(PEERING, Validation.missing(URL)));
      }
    }
    return failures;
  }

  static boolean sameServers(Properties oldState, Properties newInputs) {
    return oldState.isGiven(FORWARDING) == newInputs.isGiven(FORWARDING)
        && TargetNameServer.same(oldState.object(FORWARDING), newInputs.object(FORWARDING));
  }

  static boolean samePeer(Properties oldState, Properties newInputs) {
    return NetworkUrl.sameResource(target(oldState), target(newInputs));
  }

  private static String target(Properties properties) {
    return properties.object(PEERING).object(NETWORK).text(URL);
  }

  /** The kind as properties of the live resource. */
  default Map<String, Object> properties() {
    if (this instanceof Forwarding forwarding) {
      return Map.of(FORWARDING, TargetNameServer.written(forwarding.servers()));
    }
    return this instanceof Peering peering
        ? Map.of(PEERING, Map.of(NETWORK, Map.of(URL, peering.networkUrl())))
        : Map.of();
  }
}
