package io.github.privatezonesync.simulator.dns;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The path of an answer as it is printed: which zone won, which lost and why. */
final class AnswerPath implements Trace {
  private final View view;
  private final DnsType type;
  private final List<String> steps = new ArrayList<>();

  AnswerPath(View view, DnsType type) {
    this.view = view;
    this.type = type;
  }

  List<String> steps() {
    return List.copyOf(steps);
  }

  @Override
  public void matched(DomainName name, View.@Nullable Zone zone) {
    String bypass = view.bypass();
    if (bypass != null) {
      steps.add("'" + name + "': private zones are not asked, " + bypass);
    } else if (zone == null) {
      steps.add("'" + name + "': no private zone of the network matches, public DNS is asked");
    } else {
      steps.add("'" + name + "': zone " + zone + " wins, the longest match");
      view.matches(name).stream()
          .skip(1)
          .forEach(loser -> steps.add("'" + name + "': zone " + loser + " loses, it is shorter"));
    }
  }

  @Override
  public void asked(DomainName name, View.Zone zone, Lookup lookup) {
    steps.add("'%s' %s in zone %s%s".formatted(name, type, zone, said(lookup)));
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
      steps.add(start + option.label() + " wins, " + option.why() + share(choice, option));
    }
    for (Option other : choice.options()) {
      if (!other.equals(option)) {
        steps.add(start + other.label() + " can win too, " + other.why() + share(choice, other));
      }
    }
    choice.losers().forEach(loser -> steps.add(start + loser));
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
    steps.add("'" + target + "': NXDOMAIN, no CNAME is followed out of the private zones");
  }

  @Override
  public void loop(DomainName target) {
    steps.add("'" + target + "': SERVFAIL, it was asked before, the CNAMEs form a loop");
  }

  @Override
  public void tooLong(DomainName target) {
    steps.add(
        "'%s': SERVFAIL, more than %d CNAMEs are not followed"
            .formatted(target, Resolution.MOST_CNAMES));
  }
}
