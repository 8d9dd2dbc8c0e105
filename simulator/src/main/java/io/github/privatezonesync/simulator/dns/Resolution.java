package io.github.privatezonesync.simulator.dns;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One question on its way through the zones of a view. */
final class Resolution {
  static final int MOST_CNAMES = 16;

  private final View view;
  private final DomainName name;
  private final DnsType type;
  private final Trace trace;
  private final OptionPicker picker;
  private List<ZoneRecordSet> chain = List.of();
  private List<Integer> picks = List.of();
  private View.@Nullable Zone last;

  Resolution(View view, DomainName name, DnsType type, Trace trace, OptionPicker picker) {
    this.view = view;
    this.name = name;
    this.type = type;
    this.trace = trace;
    this.picker = picker;
  }

  Answer answer() {
    DomainName asked = name;
    while (true) {
      View.Zone zone = view.longestMatch(asked);
      trace.matched(asked, zone);
      if (zone == null) {
        return outside(asked);
      }
      last = zone;
      Lookup lookup = zone.data().lookup(asked, type);
      if (lookup instanceof Lookup.Routed routed) {
        lookup = chosen(zone, routed);
      }
      trace.asked(asked, zone, lookup);
      if (lookup instanceof Lookup.AliasOutside outside) {
        follow(outside.set());
      }
      if (!(lookup instanceof Lookup.Found found)) {
        return ended(outcome(lookup));
      }
      follow(found.set());
      if (!found.set().type().equals(DnsType.CNAME) || type.equals(DnsType.CNAME)) {
        return ended(Outcome.ANSWERED);
      }
      asked = found.set().records().get(0).target();
      if (leadsNowhere(asked)) {
        return ended(Outcome.SERVFAIL);
      }
    }
  }

  /** Routed sets may be aliases of other routed sets. */
  private Lookup chosen(View.Zone zone, Lookup.Routed routed) {
    Lookup lookup = routed;
    for (int choices = 0; lookup instanceof Lookup.Routed several; choices++) {
      if (choices > ZoneIndex.MOST_ALIASES) {
        return new Lookup.NoData("aliases of routed sets form a loop");
      }
      Choice choice = picker.among(several.sets(), view.context());
      int taken = picker.pick(choice.options());
      List<Integer> more = new ArrayList<>(picks);
      more.add(taken);
      picks = List.copyOf(more);
      Option option = choice.options().get(taken);
      trace.chosen(zone, several, choice, option);
      ZoneRecordSet set = option.set();
      lookup = set == null ? new Lookup.NoData(option.why()) : zone.data().answered(set, several);
    }
    return lookup;
  }

  private Answer outside(DomainName asked) {
    last = null;
    if (!chain.isEmpty() && view.beyondCname() == View.BeyondCname.NOWHERE) {
      trace.notFollowed(asked);
      return ended(Outcome.NXDOMAIN);
    }
    return ended(Outcome.ELSEWHERE);
  }

  private static Outcome outcome(Lookup lookup) {
    if (lookup instanceof Lookup.NxDomain) {
      return Outcome.NXDOMAIN;
    }
    return lookup instanceof Lookup.NoData ? Outcome.NODATA : Outcome.ELSEWHERE;
  }

  private void follow(ZoneRecordSet set) {
    if (chain.isEmpty()) {
      chain = List.of(set);
    } else {
      List<ZoneRecordSet> longer = new ArrayList<>(chain);
      longer.add(set);
      chain = List.copyOf(longer);
    }
  }

  private boolean leadsNowhere(DomainName target) {
    if (chain.stream().anyMatch(set -> set.name().equals(target))) {
      trace.loop(target);
      return true;
    }
    if (chain.size() > MOST_CNAMES) {
      trace.tooLong(target);
      return true;
    }
    return false;
  }

  private Answer ended(Outcome outcome) {
    return new Answer(view, name, type, outcome, chain, last, picks);
  }
}
