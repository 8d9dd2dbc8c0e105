package io.github.privatezonesync.simulator.dns;

import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The private zones that one client sees, what its resolver forwards, and what it does with both.
 *
 * <p>The zone with the longest matching name answers, and no other is asked after it: a name that
 * this zone lacks does not exist. Lists in order and transparent zones are exceptions.
 */
public final class View {
  /**
   * A zone of the view.
   *
   * @param label what the path calls it, for example {@code zone Z1 of account 111111111111}
   * @param data its record sets
   * @param transparency what of the names in it is left to whatever comes after it
   */
  public record Zone(String label, ZoneData data, Transparency transparency) {
    /**
     * A zone that leaves nothing to others.
     *
     * @param label what the path calls it
     * @param data its record sets
     */
    public Zone(String label, ZoneData data) {
      this(label, data, Transparency.NONE);
    }

    /** The name of the zone, then its label. */
    @Override
    public String toString() {
      return "'" + data.origin() + "' (" + label + ")";
    }
  }

  /** What a zone that has no answer leaves to the zones and the forwarding after it. */
  public enum Transparency {
    /** Nothing: what it lacks does not exist. */
    NONE,
    /** Names that it lacks, and types that its own name lacks. */
    NAMES,
    /** Names that it lacks, and types that any of its names lacks. */
    NAMES_AND_TYPES
  }

  /** Where a CNAME may lead that points out of the private zones. */
  public enum BeyondCname {
    /** To public DNS, like any other name. */
    PUBLIC_DNS,
    /** Nowhere: the name does not exist for this client. */
    NOWHERE
  }

  /** What comes first where a zone and a forwarded domain both cover a name. */
  public enum Precedence {
    /** The longer name; the zone where both are the same. */
    LONGEST,
    /** The longer name; what is forwarded where both are the same. */
    LONGEST_THEN_FORWARDING,
    /** The zone, however long the forwarded domain. */
    ZONES_FIRST,
    /** The zone; where there is none, the first forwarded domain, however long the others. */
    ZONES_THEN_IN_ORDER
  }

  private final ZoneLists zones;
  private final @Nullable String bypass;
  private final BeyondCname beyondCname;
  private final Forwardings forwardings;
  private final RoutingContext context;
  private final OptionPicker picker;

  private View(
      ZoneLists zones,
      @Nullable String bypass,
      BeyondCname beyondCname,
      Forwardings forwardings,
      RoutingContext context,
      OptionPicker picker) {
    this.zones = zones;
    this.bypass = bypass;
    this.beyondCname = beyondCname;
    this.forwardings = forwardings;
    this.context = context;
    this.picker = picker;
  }

  /**
   * A view of zones, no two of which have the same name.
   *
   * @param zones the zones that are associated with the client's network
   * @param beyondCname where CNAMEs may lead
   * @return the view
   * @throws IllegalArgumentException if two zones have the same name
   */
  public static View of(List<Zone> zones, BeyondCname beyondCname) {
    return inOrder(List.of(zones), beyondCname);
  }

  /**
   * A view of lists of zones, of which the first answers that has any zone for a name. No two zones
   * of one list have the same name.
   *
   * @param lists the zones in the order in which they are asked
   * @param beyondCname where CNAMEs may lead
   * @return the view
   * @throws IllegalArgumentException if two zones of a list have the same name
   */
  public static View inOrder(List<List<Zone>> lists, BeyondCname beyondCname) {
    return new View(
        ZoneLists.of(lists),
        null,
        beyondCname,
        Forwardings.NONE,
        RoutingContext.UNKNOWN,
        OptionPicker.MOST_OFTEN);
  }

  /**
   * A client whose network does not ask the private zones at all.
   *
   * @param reason what asks instead and why, for example {@code VPC vpc-1 has enableDnsSupport off}
   * @return the view
   */
  public static View bypassed(String reason) {
    return new View(
        ZoneLists.of(List.of()),
        reason,
        BeyondCname.PUBLIC_DNS,
        Forwardings.NONE,
        RoutingContext.UNKNOWN,
        OptionPicker.MOST_OFTEN);
  }

  /**
   * The zones of the view.
   *
   * @return the zones, sorted by name; of one name, in the order in which they are asked
   */
  public List<Zone> zones() {
    return zones.all().sorted(Comparator.comparing(zone -> zone.data().origin())).toList();
  }

  /**
   * The same zones seen from somewhere, by which routed sets are chosen.
   *
   * @param from where the client is and what is healthy; {@link RoutingContext#UNKNOWN} at first
   * @return the view
   */
  public View from(RoutingContext from) {
    return new View(zones, bypass, beyondCname, forwardings, from, picker);
  }

  /**
   * The same view, where some domains are forwarded. At first none is.
   *
   * @param domains what is forwarded, in any order
   * @param precedence what comes first where a zone covers a name too
   * @return the view
   * @throws IllegalArgumentException if a domain is forwarded twice
   */
  public View forwarding(List<? extends Forwarding> domains, Precedence precedence) {
    return with(forwardings.with(domains, precedence));
  }

  /**
   * The same view in a world where others can be asked. At first nobody can.
   *
   * @param resolver what the path calls whoever answers by this view, unlike all others
   * @param servers who can be asked
   * @return the view
   */
  public View among(String resolver, NameServers servers) {
    return with(forwardings.among(resolver, servers));
  }

  /**
   * Tells whether anything is forwarded.
   *
   * @return whether others are asked for some names
   */
  public boolean isForwarding() {
    return !forwardings.isEmpty();
  }

  /**
   * Tells whether others can be asked, so that an answer may take its time.
   *
   * @return whether {@link #among} was given anybody
   */
  public boolean asksOthers() {
    return forwardings.servers() != NameServers.NONE;
  }

  private View with(Forwardings others) {
    return new View(zones, bypass, beyondCname, others, context, picker);
  }

  /**
   * The same view, but where an answer is one of several it is drawn, each as often as its share
   * says. At first it is always the one with the largest share; of those with as large a share, the
   * first by the ids of the sets.
   *
   * @param random what to draw by
   * @return the view, which is no longer a pure function
   */
  public View drawing(RandomGenerator random) {
    return new View(zones, bypass, beyondCname, forwardings, context, OptionPicker.by(random));
  }

  /**
   * Tells whether an answer may depend on the routing context, or be one of several.
   *
   * @return whether any zone holds routed sets, or anything is forwarded
   */
  public boolean isRouted() {
    return isForwarding() || zones.all().anyMatch(zone -> zone.data().isRouted());
  }

  /**
   * Asks.
   *
   * @param name the absolute name
   * @param type the record type
   * @return the answer with its path
   * @throws IllegalArgumentException if the type is none that records have, such as ANY
   */
  public Answer resolve(DomainName name, DnsType type) {
    check(type);
    return resolve(name, type, picker);
  }

  /**
   * Everything that may be answered.
   *
   * @param name the absolute name
   * @param type the record type
   * @return the answers with their shares, the most frequent first, equal answers as one
   * @throws IllegalArgumentException if {@link #resolve} throws it
   */
  public List<PossibleAnswer> possibleAnswers(DomainName name, DnsType type) {
    check(type);
    return PossibleAnswer.of(this, name, type);
  }

  Answer resolve(DomainName name, DnsType type, OptionPicker by) {
    return new Resolution(this, name, type, Trace.NONE, by, null).answer();
  }

  private static void check(DnsType type) {
    if (!type.isOfRecords()) {
      throw new IllegalArgumentException(
          "%s is no type of a record; ask for one type, for example A".formatted(type));
    }
  }

  /** The same resolution once more, step by step. */
  List<String> explain(DomainName name, DnsType type, List<Integer> picks) {
    AnswerPath path = new AnswerPath(type);
    Answer unused = new Resolution(this, name, type, path, new EveryPick(picks), null).answer();
    return path.steps();
  }

  @Nullable String bypass() {
    return bypass;
  }

  Forwardings forwardings() {
    return forwardings;
  }

  RoutingContext context() {
    return context;
  }

  BeyondCname beyondCname() {
    return beyondCname;
  }

  /**
   * Whether a CNAME stays open that a name server has left open: Google does not follow it (<a
   * href="https://docs.cloud.google.com/dns/docs/cnamechasing">CNAME chasing</a>), nor does a
   * client that asks name servers itself.
   */
  boolean takesAnswersAsTheyAre() {
    return bypass != null || beyondCname == BeyondCname.NOWHERE;
  }

  ZoneLists lists() {
    return zones;
  }
}
