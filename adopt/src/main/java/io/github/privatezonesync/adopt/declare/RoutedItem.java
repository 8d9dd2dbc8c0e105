package io.github.privatezonesync.adopt.declare;

import io.github.privatezonesync.adopt.found.ExistingRecordSet;
import io.github.privatezonesync.adopt.found.RecordContent;
import io.github.privatezonesync.adopt.found.RecordText;
import io.github.privatezonesync.adopt.found.SetRouting;
import io.github.privatezonesync.problem.InvalidValue;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * One of the answers of a routed name.
 *
 * @param routing the method of a regional service that routes so
 * @param site the site of its endpoint
 * @param weight the weight, if there is one
 * @param data the records
 */
record RoutedItem(String routing, String site, OptionalInt weight, List<String> data) {
  private static final int HEAVIEST = 255;

  RoutedItem {
    data = List.copyOf(data);
  }

  /**
   * The answers of a set.
   *
   * @throws InvalidValue if no regional service has such answers
   */
  static List<RoutedItem> of(ExistingRecordSet set) {
    if (set.routing().isPresent()) {
      return List.of(of(set.routing().get(), set.content()));
    }
    if (set.content() instanceof RecordContent.GeoPolicy geo) {
      return of(geo);
    }
    if (set.content() instanceof RecordContent.WeightedPolicy weighted) {
      return of(weighted);
    }
    throw new InvalidValue(
        "it is routed by the health of load balancers, which cannot be given back from a dump");
  }

  private static RoutedItem of(SetRouting routing, RecordContent content) {
    if (routing.healthCheckId().isPresent()) {
      throw new InvalidValue(
          "it has the health check %s, which a component would have to own",
          routing.healthCheckId().get());
    }
    if (!(content instanceof RecordContent.Values values)) {
      throw new InvalidValue("a routed alias is made by no regional service");
    }
    String identifier = routing.setIdentifier();
    SetRouting.Rule rule = routing.rule();
    if (rule instanceof SetRouting.Geoproximity near
        && near.bias() == 0
        && near.region().isPresent()
        && near.region().get().equals(identifier)) {
      return new RoutedItem("nearest", identifier, OptionalInt.empty(), data(values.values()));
    }
    if (rule instanceof SetRouting.Latency latency
        && identifier.equals("latency-" + latency.region())) {
      return new RoutedItem(
          "latency", latency.region(), OptionalInt.empty(), data(values.values()));
    }
    String weighted = "weighted-";
    if (rule instanceof SetRouting.Weighted by
        && by.weight() > 0
        && identifier.startsWith(weighted)) {
      return new RoutedItem(
          "weighted",
          identifier.substring(weighted.length()),
          OptionalInt.of((int) by.weight()),
          data(values.values()));
    }
    throw new InvalidValue(
        "no regional service makes a set with the identifier %s and this routing", identifier);
  }

  private static List<RoutedItem> of(RecordContent.GeoPolicy geo) {
    boolean checked = geo.items().stream().anyMatch(item -> !item.healthChecked().isEmpty());
    if (geo.fenced() || checked || geo.healthCheck().isPresent() || geo.items().isEmpty()) {
      throw new InvalidValue("no regional service has geofencing or health checks by location");
    }
    return geo.items().stream()
        .map(
            item ->
                new RoutedItem(
                    "nearest", item.location(), OptionalInt.empty(), data(item.values())))
        .toList();
  }

  /** The items have no names, so they get the numbers of their places. */
  private static List<RoutedItem> of(RecordContent.WeightedPolicy policy) {
    List<RoutedItem> items = new ArrayList<>();
    for (RecordContent.WeightedItem item : policy.items()) {
      double weight = item.weight();
      if (weight != Math.rint(weight)
          || weight < 1
          || weight > HEAVIEST
          || !item.healthChecked().isEmpty()
          || policy.healthCheck().isPresent()) {
        throw new InvalidValue(
            "a regional service has whole weights from 1 to 255 and no health checks here");
      }
      items.add(
          new RoutedItem(
              "weighted",
              "item-%03d".formatted(items.size() + 1),
              OptionalInt.of((int) weight),
              data(item.values())));
    }
    if (items.isEmpty()) {
      throw new InvalidValue("it has no items");
    }
    return items;
  }

  static List<String> data(List<RecordText> values) {
    return values.stream().map(RecordText::data).toList();
  }
}
