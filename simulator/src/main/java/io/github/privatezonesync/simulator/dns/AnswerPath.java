package io.github.privatezonesync.simulator.dns;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The path of an answer as it is printed: which zone won, which lost and why. What a name server
 * does that was asked has its name before it.
 */
final class AnswerPath implements Trace {
  private final DnsType type;
  private final List<String> steps = new ArrayList<>();
  private final Deque<String> asked = new ArrayDeque<>();

  AnswerPath(DnsType type) {
    this.type = type;
  }

  List<String> steps() {
    return List.copyOf(steps);
  }

  private void step(String step) {
    steps.add(asked.isEmpty() ? step : asked.peek() + ": " + step);
  }

  @Override
  public void matched(
      View view, DomainName name, View.@Nullable Zone zone, View.@Nullable Zone after) {
    String bypass = view.bypass();
    if (bypass != null) {
      step("'" + name + "': private zones are not asked, " + bypass);
    } else if (zone == null) {
      String other = after == null ? "no private zone" : "no later private zone";
      step("'" + name + "': " + other + " of the network matches, public DNS is asked");
    } else {
      String first = view.lists().areSeveral() ? " of the first view that has one" : "";
      step("'" + name + "': zone " + zone + " wins, the longest match" + first);
      view.lists()
          .shorter(name, zone)
          .forEach(loser -> step("'" + name + "': zone " + loser + " loses, it is shorter"));
      view.lists()
          .later(name, zone)
          .forEach(loser -> step("'" + name + "': zone " + loser + " loses, its view is later"));
    }
    for (Forwarding loser : view.forwardings().matches(name)) {
      String why = zone == null ? "leaves the name to public DNS" : "loses to the zone";
      step("'%s': %s %s".formatted(name, said(loser), why));
    }
  }

  private static String said(Forwarding forwarding) {
    return "%s for '%s'".formatted(forwarding.label(), forwarding.domain());
  }

  @Override
  public void forwarded(View view, DomainName name, Forwarding forwarding) {
    String bypass = view.bypass();
    if (bypass != null) {
      step("'" + name + "': private zones are not asked, " + bypass);
      return;
    }
    boolean inOrder = view.forwardings().isInOrder();
    step(
        "'%s': %s wins, %s"
            .formatted(
                name, said(forwarding), inOrder ? "the first that matches" : "the longest match"));
    if (!inOrder) {
      view.lists()
          .matches(name)
          .forEach(loser -> step("'" + name + "': zone " + loser + " loses to it"));
    }
    String why = inOrder ? "later" : "shorter";
    view.forwardings().matches(name).stream()
        .skip(1)
        .forEach(loser -> step("'%s': %s loses, it is %s".formatted(name, said(loser), why)));
  }

  @Override
  public void passed(DomainName name, View.Zone zone, Lookup lookup) {
    String lacks =
        lookup instanceof Lookup.NoData noData ? "NODATA, " + noData.reason() : "NXDOMAIN";
    step(
        "'%s' %s in zone %s: %s; the zone is transparent, what comes after it is asked"
            .formatted(name, type, zone, lacks));
  }

  @Override
  public void chosen(DomainName name, Servers servers, @Nullable Option option) {
    String start = "'" + name + "' " + type + ": ";
    if (option == null) {
      step(start + "SERVFAIL, no name server answers: " + String.join(", ", servers.others()));
      return;
    }
    step(start + option.label() + " is asked, " + option.why());
    for (Option other : servers.options()) {
      if (!other.equals(option)) {
        step(start + other.label() + " can be asked too");
      }
    }
    servers.others().forEach(other -> step(start + other));
  }

  @Override
  public void entered(NameServer server) {
    asked.push(server.label());
  }

  @Override
  public void left(@Nullable Outcome outcome) {
    if (outcome == null) {
      step("SERVFAIL, it gives no reply, or none that can be read");
    } else {
      step(outcome == Outcome.ANSWERED ? "answers" : "replies " + outcome);
    }
    asked.pop();
  }

  @Override
  public void stranger(DomainName name, String where) {
    step("'%s': nobody that is simulated is at %s, who would answer".formatted(name, where));
  }

  @Override
  public void circle(DomainName name, Way way, NameServer server) {
    step("'%s': SERVFAIL, it goes round in a circle: %s, %s".formatted(name, way, server.label()));
  }

  @Override
  public void tooFar(DomainName name, Way way) {
    step(
        "'%s': SERVFAIL, it was passed through more networks than Google follows: %s"
            .formatted(name, way));
  }

  @Override
  public void asked(DomainName name, View.Zone zone, Lookup lookup) {
    step("'%s' %s in zone %s%s".formatted(name, type, zone, said(lookup)));
  }

  @Override
  public void chosen(View.Zone zone, Lookup.Routed routed, Choice choice, Option option) {
    RoutedSet first = routed.sets().get(0);
    String of =
        first.name().equals(routed.asked())
            ? ""
            : (first.name().equals(routed.wildcard()) ? " by the wildcard '" : " of '")
                + first.name()
                + "'";
    String start =
        "'%s' %s in zone %s%s: %s, ".formatted(routed.asked(), type, zone, of, choice.kind());
    if (option.set() != null) {
      step(start + option.label() + " wins, " + option.why() + share(choice, option));
    }
    for (Option other : choice.options()) {
      if (!other.equals(option)) {
        step(start + other.label() + " can win too, " + other.why() + share(choice, other));
      }
    }
    choice.losers().forEach(loser -> step(start + loser));
  }

  private static String share(Choice choice, Option option) {
    return choice.options().size() == 1
        ? ""
        : ", " + Shares.percent(option.share()) + " of the answers";
  }

  private static String said(Lookup lookup) {
    if (lookup instanceof Lookup.Found found) {
      return (found.wildcard() == null ? "" : " by the wildcard '" + found.wildcard() + "'")
          + (found.alias() == null ? "" : " by an alias of '" + found.alias().name() + "'")
          + ": "
          + found.set();
    }
    if (lookup instanceof Lookup.NoData noData) {
      return ": NODATA, " + noData.reason();
    }
    if (lookup instanceof Lookup.Delegated delegated) {
      return ": delegated, other name servers are asked: " + delegated.cut();
    }
    if (lookup instanceof Lookup.AliasOutside outside) {
      return ": what the alias stands for answers: " + outside.set();
    }
    return ": NXDOMAIN, no other zone and no public DNS is asked";
  }

  @Override
  public void notFollowed(DomainName target) {
    step("'" + target + "': NXDOMAIN, no CNAME is followed out of the private zones");
  }

  @Override
  public void leftOpen(DomainName target) {
    step("'" + target + "': NODATA, a CNAME that a name server leaves open is not followed");
  }

  @Override
  public void loop(DomainName target) {
    step("'" + target + "': SERVFAIL, it was asked before, the CNAMEs form a loop");
  }

  @Override
  public void tooLong(DomainName target) {
    step(
        "'%s': SERVFAIL, more than %d CNAMEs are not followed"
            .formatted(target, Resolution.MOST_CNAMES));
  }
}
