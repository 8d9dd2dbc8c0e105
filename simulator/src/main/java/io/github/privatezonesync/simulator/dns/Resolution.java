package io.github.privatezonesync.simulator.dns;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One question on its way through the zones of a view, and to whom it is forwarded. */
final class Resolution {
  static final int MOST_CNAMES = 16;

  private final View view;
  private final DomainName name;
  private final DnsType type;
  private final Trace trace;
  private final OptionPicker picker;
  private final @Nullable Way way;
  private List<ZoneRecordSet> chain = List.of();
  private List<Integer> picks = List.of();
  private View.@Nullable Zone last;

  Resolution(
      View view,
      DomainName name,
      DnsType type,
      Trace trace,
      OptionPicker picker,
      @Nullable Way way) {
    this.view = view;
    this.name = name;
    this.type = type;
    this.trace = trace;
    this.picker = picker;
    this.way = way;
  }

  Answer answer() {
    DomainName asked = name;
    View.Zone passed = null;
    while (true) {
      View.Zone zone = view.lists().answering(asked, passed);
      Forwarding forwarding = view.forwardings().taking(asked, zone);
      if (forwarding != null) {
        trace.forwarded(view, asked, forwarding);
        Reached reached = asking().by(forwarding, asked);
        follow(reached);
        if (!leadsOn(reached)) {
          return ended(reached.outcome());
        }
        asked = chain.get(chain.size() - 1).records().get(0).target();
        if (view.takesAnswersAsTheyAre()) {
          trace.leftOpen(asked);
          return ended(Outcome.NODATA);
        }
        if (leadsNowhere(asked)) {
          return ended(Outcome.SERVFAIL);
        }
        passed = null;
        continue;
      }
      trace.matched(view, asked, zone, passed);
      if (zone == null) {
        return outside(asked);
      }
      last = zone;
      Lookup lookup = zone.data().lookup(asked, type);
      if (lookup instanceof Lookup.Routed routed) {
        lookup = chosen(zone, routed);
      }
      if (leaves(zone, asked, lookup)) {
        trace.passed(asked, zone, lookup);
        passed = zone;
        continue;
      }
      passed = null;
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

  /** Whether a zone leaves a name that it cannot answer to whatever comes after it. */
  private static boolean leaves(View.Zone zone, DomainName asked, Lookup lookup) {
    return switch (zone.transparency()) {
      case NONE -> false;
      case NAMES ->
          lookup instanceof Lookup.NxDomain
              || (lookup instanceof Lookup.NoData && asked.equals(zone.data().origin()));
      case NAMES_AND_TYPES -> lookup instanceof Lookup.NxDomain || lookup instanceof Lookup.NoData;
    };
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
    Reached reached = asking().publicDns(asked);
    follow(reached);
    return ended(reached.outcome());
  }

  private Asking asking() {
    return new Asking(view, type, trace, picker, way);
  }

  /** What another answered is part of the answer. */
  private void follow(Reached reached) {
    reached.chain().forEach(this::follow);
    last = reached.zone();
    if (!reached.picks().isEmpty()) {
      List<Integer> more = new ArrayList<>(picks);
      more.addAll(reached.picks());
      picks = List.copyOf(more);
    }
  }

  /** A name server may leave it to others what a CNAME stands for. */
  private boolean leadsOn(Reached reached) {
    return reached.outcome() == Outcome.ANSWERED
        && !type.equals(DnsType.CNAME)
        && chain.get(chain.size() - 1).type().equals(DnsType.CNAME);
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
