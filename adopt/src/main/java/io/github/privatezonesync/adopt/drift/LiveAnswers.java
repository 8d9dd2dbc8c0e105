package io.github.privatezonesync.adopt.drift;

import io.github.privatezonesync.adopt.found.ExistingRecordSet;
import io.github.privatezonesync.adopt.found.ExistingZone;
import io.github.privatezonesync.adopt.found.RecordContent;
import io.github.privatezonesync.adopt.found.RecordText;
import io.github.privatezonesync.adopt.found.SetRouting;
import io.github.privatezonesync.adopt.found.ZonePlace;
import io.github.privatezonesync.dns.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A live record set as answers, each with the route that a plan would print for it. */
final class LiveAnswers {
  private LiveAnswers() {}

  static List<Answer> of(ExistingRecordSet set, ExistingZone zone) {
    RecordContent content = set.content();
    if (content instanceof RecordContent.Alias alias) {
      return List.of(alias(set, alias, zone));
    }
    if (content instanceof RecordContent.GeoPolicy geo) {
      return geo(set, geo);
    }
    if (content instanceof RecordContent.WeightedPolicy weighted) {
      return weighted.items().stream()
          .map(
              item ->
                  answer(
                      set,
                      weight(item.weight()),
                      withBalancers(item.values(), item.healthChecked())))
          .toList();
    }
    if (content instanceof RecordContent.FailoverPolicy failover) {
      return failover(set, failover);
    }
    return List.of(answer(set, route(set), ((RecordContent.Values) content).values()));
  }

  private static Answer answer(ExistingRecordSet set, String route, List<RecordText> values) {
    return Answer.of(set.type(), route, set.ttl(), values);
  }

  private static Answer alias(ExistingRecordSet set, RecordContent.Alias alias, ExistingZone zone) {
    boolean inZone =
        zone.place() instanceof ZonePlace.Aws aws
            && aws.hostedZoneId().equals(alias.hostedZoneId());
    String data = Answer.alias(alias.target(), inZone ? "" : alias.hostedZoneId());
    return new Answer(route(set), set.ttl(), List.of(data), 0);
  }

  /** The route of a set of Route 53. */
  private static String route(ExistingRecordSet set) {
    return set.routing().map(LiveAnswers::route).orElse("");
  }

  private static String route(SetRouting routing) {
    String identifier = routing.setIdentifier();
    SetRouting.Rule rule = routing.rule();
    if (rule instanceof SetRouting.Geoproximity near && near.bias() == 0) {
      return near.region().map(region -> Route.byRegion(region).toString()).orElse(other(routing));
    }
    if (rule instanceof SetRouting.Latency latency) {
      return Route.byLatency(latency.region()).toString();
    }
    if (rule instanceof SetRouting.Weighted weighted && identifier.startsWith("weighted-")) {
      String site = identifier.substring("weighted-".length());
      return Route.weighted(site, (int) Math.min(weighted.weight(), Integer.MAX_VALUE)).toString();
    }
    return rule instanceof SetRouting.Failover failover
        ? failover.primary() ? "primary" : "secondary"
        : other(routing);
  }

  /** A routing that no plan has. */
  private static String other(SetRouting routing) {
    return "set '%s' %s".formatted(routing.setIdentifier(), words(routing.rule()));
  }

  private static String words(SetRouting.Rule rule) {
    if (rule instanceof SetRouting.Weighted weighted) {
      return "of weight " + weighted.weight();
    }
    if (rule instanceof SetRouting.MultiValue) {
      return "of several at once";
    }
    return rule instanceof SetRouting.Geoproximity ? "by distance" : "by who asks";
  }

  /** The items of a policy of Google Cloud have no names. */
  private static String weight(double weight) {
    String text = Double.toString(weight);
    return "weight " + (text.endsWith(".0") ? text.substring(0, text.length() - 2) : text);
  }

  private static List<Answer> geo(ExistingRecordSet set, RecordContent.GeoPolicy geo) {
    boolean fenced = geo.fenced() || geo.healthCheck().isPresent();
    return geo.items().stream()
        .map(
            item ->
                answer(
                    set,
                    Route.byRegion(item.location()) + (fenced ? ", by health" : ""),
                    withBalancers(item.values(), item.healthChecked())))
        .toList();
  }

  private static List<Answer> failover(
      ExistingRecordSet set, RecordContent.FailoverPolicy failover) {
    List<Answer> answers = new ArrayList<>();
    String trickle =
        failover.trickle() == 0 ? "" : " and %s of the questions".formatted(failover.trickle());
    answers.add(answer(set, "primary", withBalancers(List.of(), failover.primary())));
    failover
        .backup()
        .items()
        .forEach(
            item ->
                answers.add(
                    answer(
                        set,
                        "secondary" + trickle,
                        withBalancers(item.values(), item.healthChecked()))));
    return answers;
  }

  private static List<RecordText> withBalancers(
      List<RecordText> values, List<RecordContent.LoadBalancer> balancers) {
    return Stream.concat(
            values.stream(),
            balancers.stream()
                .map(balancer -> new RecordText(balancer.address(), balancer.address())))
        .toList();
  }
}
