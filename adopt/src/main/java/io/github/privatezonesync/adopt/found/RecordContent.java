package io.github.privatezonesync.adopt.found;

import java.util.List;
import java.util.Optional;

/** What a record set answers. */
public sealed interface RecordContent {
  /**
   * Records.
   *
   * @param values the records in the order found; may be empty on Azure
   */
  record Values(List<RecordText> values) implements RecordContent {
    /** Copies the values. */
    public Values {
      values = List.copyOf(values);
    }
  }

  /**
   * An alias of Route 53.
   *
   * @param target the absolute name of the target, in lower case with a final dot
   * @param hostedZoneId the hosted zone of the target
   * @param evaluateTargetHealth whether the health of the target counts
   */
  record Alias(String target, String hostedZoneId, boolean evaluateTargetHealth)
      implements RecordContent {}

  /**
   * The items of a geolocation policy of Google Cloud.
   *
   * @param items the items in the order found
   * @param fenced whether a location without a healthy endpoint falls through to no other
   * @param healthCheck the health check of the policy, if it has one
   */
  record GeoPolicy(List<GeoItem> items, boolean fenced, Optional<String> healthCheck)
      implements RecordContent {
    /** Copies the items. */
    public GeoPolicy {
      items = List.copyOf(items);
    }
  }

  /**
   * The items of a weighted policy of Google Cloud.
   *
   * @param items the items in the order found
   * @param healthCheck the health check of the policy, if it has one
   */
  record WeightedPolicy(List<WeightedItem> items, Optional<String> healthCheck)
      implements RecordContent {
    /** Copies the items. */
    public WeightedPolicy {
      items = List.copyOf(items);
    }
  }

  /**
   * The failover policy of Google Cloud.
   *
   * @param primary the load balancers that answer while they are healthy
   * @param backup what answers otherwise
   * @param trickle the share of the backup while the primary is healthy, from 0 to 1
   * @param healthCheck the health check of the policy, if it has one
   */
  record FailoverPolicy(
      List<LoadBalancer> primary, GeoPolicy backup, double trickle, Optional<String> healthCheck)
      implements RecordContent {
    /** Copies the load balancers. */
    public FailoverPolicy {
      primary = List.copyOf(primary);
    }
  }

  /**
   * What one location gets.
   *
   * @param location the region
   * @param values the records
   * @param healthChecked the load balancers among the answers
   */
  record GeoItem(String location, List<RecordText> values, List<LoadBalancer> healthChecked) {
    /** Copies the lists. */
    public GeoItem {
      values = List.copyOf(values);
      healthChecked = List.copyOf(healthChecked);
    }
  }

  /**
   * What a share of the questions gets.
   *
   * @param weight the weight
   * @param values the records
   * @param healthChecked the load balancers among the answers
   */
  record WeightedItem(double weight, List<RecordText> values, List<LoadBalancer> healthChecked) {
    /** Copies the lists. */
    public WeightedItem {
      values = List.copyOf(values);
      healthChecked = List.copyOf(healthChecked);
    }
  }

  /**
   * An internal load balancer of Google Cloud whose health counts.
   *
   * @param type {@code regionalL4ilb}, {@code regionalL7ilb}, {@code globalL7ilb}
   * @param address the IP address
   * @param port the port
   * @param protocol {@code tcp} or {@code udp}
   * @param networkUrl the network
   * @param project the project
   * @param region the region; empty of a global one
   */
  record LoadBalancer(
      String type,
      String address,
      String port,
      String protocol,
      String networkUrl,
      String project,
      Optional<String> region) {}
}
