package io.github.privatezonesync.forward;

import io.github.privatezonesync.declared.ForwardingDeclaration;
import io.github.privatezonesync.declared.Identity;
import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.picture.ForwardingMap;
import io.github.privatezonesync.plan.SyncPlan;
import io.github.privatezonesync.plan.rules.KeyRules;
import io.github.privatezonesync.problem.InvalidDeclarationException;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.problem.ProblemList;
import io.github.privatezonesync.problem.WayOut;
import io.github.privatezonesync.register.PhysicalNames;
import io.github.privatezonesync.register.Registrar;
import io.github.privatezonesync.target.Network;
import io.github.privatezonesync.target.forward.ForwardingInfo;
import io.github.privatezonesync.target.forward.ForwardingTarget;
import io.github.privatezonesync.target.forward.RuleOffer;
import io.github.privatezonesync.target.forward.RulesPlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a declaration of forwarding will become, and the ways that questions will take.
 *
 * <p>A plan is made without Pulumi, is the same for the same declaration however it is ordered, and
 * never waits for an output. {@link #toString()} is a table.
 */
public final class ForwardingPlan {
  private final Identity identity;
  private final List<PlannedForwarding<?>> targets;
  private final MeshSource source;
  private final Mesh mesh;
  private final List<Finding> findings;
  private final WaysOfQuestions ways;
  private final LetInTable letIn;

  private ForwardingPlan(
      Identity identity,
      List<PlannedForwarding<?>> targets,
      MeshSource source,
      Mesh mesh,
      List<Finding> findings,
      LetInTable letIn) {
    this.identity = identity;
    this.targets = List.copyOf(targets);
    this.source = source;
    this.mesh = mesh;
    this.findings = List.copyOf(findings);
    this.ways = WaysOfQuestions.of(mesh);
    this.letIn = letIn;
    Map<PlannedForwarding<?>, Registrar> listings = new LinkedHashMap<>();
    targets.forEach(target -> listings.put(target, target.listing()));
    Map<PlannedForwarding<?>, List<RuleOffer>> unused =
        DeclaredForwarding.walk(listings, new Addresses());
  }

  /**
   * Plans a declaration.
   *
   * @param identity who declares
   * @param declaration what the user wrote, as the arguments of a component give it
   * @param beside the plans of the zones that the same networks resolve
   * @return the plan
   * @throws InvalidDeclarationException if anything is wrong, with all problems at once
   */
  public static ForwardingPlan of(
      Identity identity, ForwardingDeclaration declaration, List<SyncPlan> beside) {
    ForwardingDraft draft = new ForwardingDraft(declaration);
    ProblemList problems = new ProblemList();
    problems.addIf(
        declaration.targets().isEmpty(),
        Place.WHOLE,
        "no target given; add at least one with %s",
        WayOut.setting("targets").open());
    keys(declaration, problems);
    problems.addAll(draft.problems().all());
    Map<DomainName, String> overlaps = overlaps(declaration, problems);
    List<PlannedForwarding<?>> targets = new ArrayList<>();
    declaration.targets().forEach(t -> targets.add(planned(identity, declaration, t, draft)));
    targets.sort(Comparator.comparing(planned -> planned.rules().target().key()));
    for (PlannedForwarding<?> planned : targets) {
      Place place = planned.rules().target().place();
      CloudChecks.of(planned.rules()).all().forEach(problem -> problems.add(problem.in(place)));
      problems.addAll(planned.problems());
    }
    failIfAny(identity, problems.all()); // who answers whom says nothing about what is no name
    MeshSource source = new MeshSource(draft, declaration.targets(), beside);
    Mesh mesh = source.mesh(LateAddresses.NONE);
    List<Finding> findings = new ArrayList<>(Findings.of(mesh, overlaps));
    findings.addAll(ServerFindings.of(targets));
    findings.addAll(AliasFindings.of(declaration.targets(), draft.outside()));
    failIfAny(
        identity,
        findings.stream().filter(found -> found.kind().stops()).map(Finding::about).toList());
    return new ForwardingPlan(
        identity, targets, source, mesh, findings, LetInTable.of(targets, draft));
  }

  private static void failIfAny(Identity identity, List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new InvalidDeclarationException(
          "PrivateForwarding '" + identity.component() + "'",
          "what it forwards",
          problems.stream().distinct().toList());
    }
  }

  private static void keys(ForwardingDeclaration declaration, ProblemList problems) {
    problems.addAll(
        KeyRules.ofTargets(declaration.targets().stream().map(t -> t.info().key()).toList()));
    Map<List<Object>, String> seen = new HashMap<>();
    for (ForwardingTarget<?> target : declaration.targets()) {
      for (Network network : target.info().networks()) {
        String name = target.info().key() + "/" + network.key();
        String other = seen.putIfAbsent(MeshBuilder.identity(network), name);
        problems.addIf(
            other != null && !other.startsWith(target.info().key() + "/"),
            network.place().in(target.info().place()),
            "is the network '%s' too; rules and resolvers of a network are in one place, give it once",
            String.valueOf(other));
      }
      List<String> keys = target.info().networks().stream().map(Network::key).toList();
      KeyRules.ofNetworks(keys).forEach(p -> problems.add(p.in(target.info().place())));
      ids(target.info(), problems);
    }
  }

  /** What is wrong with the ids that are known. */
  private static void ids(ForwardingInfo<?> info, ProblemList problems) {
    Map<String, String> firsts = new HashMap<>();
    for (Network network : info.networks()) {
      Place place = network.place().in(info.place());
      network
          .info()
          .id()
          .known()
          .flatMap(id -> problems.read(place, () -> network.comparableId(id)))
          .map(id -> firsts.putIfAbsent(id, network.key()))
          .ifPresent(
              first ->
                  problems.add(place, "is the same as network '%s'; name a network once", first));
    }
  }

  private static Map<DomainName, String> overlaps(
      ForwardingDeclaration declaration, ProblemList problems) {
    Map<DomainName, String> overlaps = new TreeMap<>();
    declaration
        .overlaps()
        .forEach(
            (domain, reason) -> {
              Place place = Place.of("overlap '" + domain + "'");
              problems.addIf(
                  reason.isBlank(), place, "no reason given; say why, for whoever reads the plan");
              problems
                  .read(place, () -> DomainName.parse(domain))
                  .ifPresent(name -> overlaps.put(name, reason));
            });
    return overlaps;
  }

  private static <N extends Network> PlannedForwarding<N> planned(
      Identity identity,
      ForwardingDeclaration declaration,
      ForwardingTarget<N> target,
      ForwardingDraft draft) {
    String key = target.info().key();
    PhysicalNames names =
        new PhysicalNames(
            List.of(
                identity.project(),
                identity.stack(),
                declaration.physicalPrefix().orElse(identity.component()),
                key));
    return new PlannedForwarding<>(
        target, RulesPlan.of(target.info(), identity.component(), names, draft.rules(key)));
  }

  /** {@return project, stack and component} */
  public Identity identity() {
    return identity;
  }

  /** {@return what each target forwards, sorted by key} */
  public List<PlannedForwarding<?>> targets() {
    return targets;
  }

  /**
   * What a user should know about the ways of questions. What stops a deployment is not among it:
   * then there is no plan.
   *
   * @return the findings, sorted by kind
   */
  public List<Finding> findings() {
    return findings;
  }

  MeshSource source() {
    return source;
  }

  /** {@return who answers whom, and by which way} */
  public WaysOfQuestions ways() {
    return ways;
  }

  /** {@return what the networks of name servers must let in and route back} */
  public LetInTable letIn() {
    return letIn;
  }

  /**
   * The way of one question.
   *
   * @param network who asks: the key of a target, {@code /} and the key of a network of it
   * @param name the absolute name that is asked for
   * @return the way, of which the first is told where one of several servers is chosen
   * @throws IllegalArgumentException if there is no such network, or the name is none
   */
  public Way way(String network, String name) {
    List<Station> networks = mesh.stations().stream().filter(Station::isNetwork).toList();
    Station from =
        networks.stream()
            .filter(station -> station.toString().equals(network))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "there is no network '%s'; the networks are %s"
                            .formatted(network, Names.listed(networks))));
    return WaysOfQuestions.way(mesh, from, DomainName.parse(name));
  }

  /**
   * What the loss of a region means: whoever asks the resolver of a network in it gets no answer.
   *
   * @param region a region of a cloud
   * @return the domains that networks elsewhere then ask for in vain; empty if there are none
   */
  public List<Unanswered> without(String region) {
    Set<String> lost = new HashSet<>();
    for (PlannedForwarding<?> planned : targets) {
      for (Network network : planned.rules().target().networks()) {
        if (network.info().region().equals(Optional.of(region))) {
          lost.add(planned.rules().target().key() + "/" + network.key());
        }
      }
    }
    return mesh.without(
        mesh.stations().stream()
            .filter(station -> lost.contains(station.toString()))
            .collect(Collectors.toSet()));
  }

  /**
   * Who asks whom, to be drawn.
   *
   * @return the map, with every network and all servers that are known
   */
  public ForwardingMap map() {
    return MeshPicture.of("Who asks whom: " + identity.component(), mesh);
  }

  /** The plan as a table of at most 100 columns. */
  @Override
  public String toString() {
    return ForwardingTable.of(this);
  }
}
