package io.github.privatezonesync.testkit.contract;

import static io.github.privatezonesync.testkit.contract.Comparison.nameOf;
import static io.github.privatezonesync.testkit.contract.Comparison.valuesOf;
import static io.github.privatezonesync.testkit.contract.Comparison.withoutDot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.pulumi.core.Output;
import com.pulumi.resources.ComponentResourceOptions;
import com.pulumi.resources.ProviderResource;
import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.plan.SyncPlan;
import io.github.privatezonesync.spi.ForeignNetworks;
import io.github.privatezonesync.spi.InvalidDeclarationException;
import io.github.privatezonesync.spi.Limit;
import io.github.privatezonesync.spi.Network;
import io.github.privatezonesync.spi.Problem;
import io.github.privatezonesync.spi.ZoneTarget;
import io.github.privatezonesync.testkit.DeclaredResource;
import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.PulumiProgram;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The rules that every {@link ZoneTarget} keeps, one test each.
 *
 * <p>The Javadoc of a test says what to look at when it fails. The rules are about what a target
 * asks of the engine; what the engine inherits and orders is not claimed.
 */
public abstract class ZoneTargetContract {
  private static final String MARK = "-as-the-cloud-says";

  /** For subclasses. */
  protected ZoneTargetContract() {}

  /**
   * The id of a network as a user would give it, in the cloud's own form.
   *
   * @param number any number from 0
   * @return an id that no other number has
   */
  protected abstract String networkId(int number);

  /**
   * Builds a target as a user would. It may be called inside and outside of a program.
   *
   * @param spec its key and networks
   * @return the target
   */
  protected abstract ZoneTarget<?> target(TargetSpec spec);

  /**
   * Decodes what the cloud would hold, with code that the target does not use.
   *
   * @param stack what was declared
   * @return what the cloud would hold
   */
  protected abstract CloudReading read(DeclaredStack stack);

  /**
   * The literal inputs of each of the {@link GoldenRecords}, from the cloud's documentation.
   *
   * @return for each type of the cloud the lines that the inputs of its record set must contain, in
   *     the form of {@link io.github.privatezonesync.testkit.Inputs#toString()}, for example {@code
   *     ttl: 300}; a line may be a part of an input's line
   */
  protected abstract Map<RecordType, String> goldens();

  /**
   * Whether a zone without any network is a mistake. Left out, it is.
   *
   * @return false where the cloud has private zones that no network resolves
   */
  protected boolean needsNetwork() {
    return true;
  }

  /**
   * One zone, private by an input of its own.
   *
   * <p>When it fails: the target registers another number of zones, or leaves the visibility to a
   * default, which on most clouds is public.
   */
  @Test
  @DisplayName("ZONE-1 declares exactly one zone, private by explicit input")
  protected void declaresExactlyOneZonePrivateByExplicitInput() {
    CloudReading reading = read(declare(ownNetworks(), GoldenRecords.of(RecordType.A)));
    assertThat(reading.zones()).as("zones").hasSize(1);
    assertThat(reading.zones().get(0).explicitlyPrivate()).as("private by input").isTrue();
  }

  /**
   * The zone's name reads back to the domain that was declared, in lower case and in A-labels.
   *
   * <p>When it fails: the target renders something else than {@code plan.domain()}, or the reader
   * does not read what it renders.
   */
  @Test
  @DisplayName("ZONE-2 names the zone after the domain")
  protected void namesTheZoneAfterTheDomain() {
    Map<String, String> canonical =
        Map.of(
            "corp.internal", "corp.internal",
            "Corp.Example.", "corp.example",
            "b\u00fccher.example", "xn--bcher-kva.example");
    canonical.forEach(
        (written, expected) -> {
          ZoneTarget<?> target = target(ownNetworks());
          CloudReading reading =
              read(Stage.run(ctx -> Stage.declare(Stage.args(written, List.of(target)))));
          assertThat(reading.zones())
              .as("zones of the domain '%s'", written)
              .extracting(zone -> withoutDot(zone.dnsName()))
              .containsExactly(expected);
        });
  }

  /**
   * Everything inside the zone takes the zone's id or name from the outputs of the zone.
   *
   * <p>When it fails: an association, an authorization or a record set is given the name that the
   * target computed. The engine then does not know that it belongs to the zone, and deletes the
   * zone first.
   */
  @Test
  @DisplayName("ZONE-3 wires what is inside a zone to the zone's outputs")
  protected void wiresWhatIsInsideToTheOutputsOfTheZone() {
    RecordSetArgs record = GoldenRecords.of(RecordType.A);
    String zoneType = zone(read(declareWithForeign(Stage.program(), record))).resource().type();
    PulumiProgram program = Stage.program().outputs(zoneType, ZoneTargetContract::marked);
    CloudReading reading = read(declareWithForeign(program, record));
    Map<String, String> zones = new HashMap<>();
    reading.associations().stream()
        .filter(association -> !association.isInline())
        .forEach(tie -> zones.put(nameOf(tie.resource()), tie.zone().orElseThrow()));
    reading.authorizations().forEach(leave -> zones.put(nameOf(leave.resource()), leave.zone()));
    reading.recordSets().forEach(set -> zones.put(nameOf(set.resource()), set.zone()));
    assertThat(reading.recordSets()).as("record sets").isNotEmpty();
    assertThat(zones)
        .as("the zone as each resource names it; all must end as the zone's outputs do")
        .allSatisfy((resource, zone) -> assertThat(zone).as(resource).endsWith(MARK));
  }

  /** What a zone gives back, so that no output equals what the target could have known. */
  private static Map<String, Object> marked(Map<String, Object> state) {
    Map<String, Object> marked = new HashMap<>();
    state.forEach(
        (key, value) -> {
          if (value instanceof String) {
            marked.put(key, value + MARK);
          }
        });
    return marked;
  }

  /**
   * Every network of the target is associated once, and none else is.
   *
   * <p>When it fails: a network is missing or tied twice, for example inline and by a resource, or
   * its id is not in the spelling of {@link Network#canonicalId}.
   */
  @Test
  @DisplayName("ASSOC-1 associates every network exactly once and no other")
  protected void associatesEveryNetworkExactlyOnce() {
    TargetSpec spec = ownNetworks();
    assertThat(read(declare(spec)).associations())
        .as("ids of the associated networks")
        .extracting(ReadAssociation::networkId)
        .containsExactlyInAnyOrderElementsOf(canonicalIds(spec));
  }

  /**
   * A target without networks is a problem where the cloud needs one, and otherwise a private zone
   * that nobody resolves.
   *
   * <p>When it fails: {@link ZoneTarget#problems} does not look at an empty list, or {@link
   * #needsNetwork} says the wrong thing about the cloud.
   */
  @Test
  @DisplayName("ASSOC-2 reports a missing network where the cloud needs one")
  protected void reportsAMissingNetworkWhereTheCloudNeedsOne() {
    TargetSpec none = TargetSpec.of(Stage.TARGET);
    if (needsNetwork()) {
      assertThatExceptionOfType(InvalidDeclarationException.class)
          .as("a target without networks")
          .isThrownBy(() -> plan(target(none)))
          .satisfies(
              invalid ->
                  assertThat(invalid.problems())
                      .extracting(Problem::where)
                      .containsOnly("target '" + Stage.TARGET + "'"));
      return;
    }
    CloudReading reading = read(declare(none));
    assertThat(zone(reading).explicitlyPrivate()).as("private without networks").isTrue();
    assertThat(reading.associations()).as("associations").isEmpty();
  }

  /**
   * No two ways of association fight over one zone.
   *
   * <p>Where the zone carries one network and resources tie the others, changes of that input are
   * ignored, or every update would untie the others; the zone carries exactly one network, of its
   * own account; and a trigger on its id replaces the zone, or a changed one would silently get no
   * zone. Where the zone carries all of them, changes must not be ignored.
   *
   * <p>When it fails: look at {@code ignoreChanges} and {@code replacementTrigger} of the zone.
   */
  @Test
  @DisplayName("ASSOC-3 uses no association style that fights itself")
  protected void usesNoAssociationStyleThatFightsItself() {
    TargetSpec spec = ownNetworks();
    CloudReading reading = read(declare(spec));
    Optional<String> input = zone(reading).networksInput();
    if (input.isEmpty()) {
      return;
    }
    DeclaredResource zone = zone(reading).resource();
    List<ReadAssociation> inline =
        reading.associations().stream().filter(ReadAssociation::isInline).toList();
    boolean ignored =
        zone.ignoreChanges().stream().anyMatch(path -> path.matches(input.get() + "([.\\[].*)?"));
    if (inline.size() == reading.associations().size()) {
      assertThat(ignored).as("'%s' of the zone is ignored", input.get()).isFalse();
      return;
    }
    assertThat(inline).as("networks that the zone carries beside others").hasSize(1);
    String anchor = inline.get(0).networkId();
    assertThat(anchor).as("the anchor").isEqualTo(canonicalIds(TargetSpec.of("x", hub())).get(0));
    assertThat(ignored).as("'%s' of the zone is ignored", input.get()).isTrue();
    assertThat(zone.replacementTrigger())
        .as("replacement trigger of the zone")
        .hasValueSatisfying(value -> assertThat(value.toString()).contains(anchor));
  }

  /**
   * A network of another account is associated as {@link
   * io.github.privatezonesync.spi.Capabilities#foreignNetworks} says.
   *
   * <p>When it fails: the authorization is missing, is not waited for by the association (which
   * would then be destroyed after it), or one of the two has the other's provider; or there is an
   * authorization where the zone's account needs none.
   */
  @Test
  @DisplayName("ASSOC-4 authorizes a foreign network first, and associates it with its provider")
  protected void authorizesAForeignNetworkBeforeItsOwnerAssociatesIt() {
    CloudReading reading = read(declareWithForeign(Stage.program()));
    List<String> ids = canonicalIds(TargetSpec.of("x", partner()));
    List<ReadAssociation> ties =
        reading.associations().stream().filter(tie -> ids.contains(tie.networkId())).toList();
    assertThat(ties).as("associations of the foreign network").hasSize(1);
    ReadAssociation tie = ties.get(0);
    Optional<String> own = zone(reading).resource().provider();
    if (target(ownNetworks()).capabilities().foreignNetworks()
        == ForeignNetworks.ASSOCIATED_BY_ZONE_OWNER) {
      assertThat(reading.authorizations()).as("authorizations").isEmpty();
      assertThat(tie.resource().provider()).as("provider of the association").isEqualTo(own);
      return;
    }
    assertThat(reading.authorizations())
        .as("authorized networks")
        .extracting(ReadAuthorization::networkId)
        .isEqualTo(ids);
    DeclaredResource authorization = reading.authorizations().get(0).resource();
    assertThat(authorization.provider()).as("provider of the authorization").isEqualTo(own);
    assertThat(tie.resource().provider())
        .as("provider of the association")
        .hasValue(Stage.OTHER_ACCOUNT);
    assertThat(tie.resource().dependsOn())
        .as("what the association waits for")
        .contains(authorization.name());
  }

  /**
   * Every type of the cloud reads back equal, and its inputs are literally what the cloud's
   * documentation asks for.
   *
   * <p>When it fails: compare the inputs in the message with the reference, not with the renderer.
   */
  @Test
  @DisplayName("REC-1 renders every record type so that it reads back equal")
  protected void rendersEveryRecordTypeSoThatItReadsBackEqual() {
    Set<RecordType> types = target(ownNetworks()).capabilities().types();
    Map<RecordType, String> goldens = goldens();
    assertThat(goldens.keySet())
        .as("types with golden inputs")
        .containsExactlyInAnyOrderElementsOf(types);
    RecordSetArgs[] records = types.stream().map(GoldenRecords::of).toArray(RecordSetArgs[]::new);
    CloudReading reading = read(declare(ownNetworks(), records));
    assertThat(reading.recordSets())
        .as("record sets as read back")
        .extracting(set -> nameOf(set) + " " + set.ttl() + " " + valuesOf(set))
        .containsExactlyInAnyOrderElementsOf(
            plannedSets(records).stream()
                .map(set -> nameOf(set) + " " + set.ttl().seconds() + " " + valuesOf(set))
                .toList());
    for (ReadRecordSet set : reading.recordSets()) {
      String inputs = set.resource().inputs().toString();
      String golden = Objects.requireNonNull(goldens.get(set.type()));
      assertThat(golden.lines().map(String::strip).filter(line -> !line.isEmpty()).toList())
          .as("golden inputs of %s", set.type())
          .isNotEmpty()
          .allSatisfy(line -> assertThat(inputs).contains(line));
    }
  }

  /**
   * The apex, wildcards and names of several labels read back.
   *
   * <p>When it fails: the cloud wants another form of these names (whole or relative, {@code @} for
   * the apex), or the target passes a name that the cloud completes.
   */
  @Test
  @DisplayName("REC-2 names record sets at the apex, wildcards and several labels")
  protected void namesTheApexWildcardsAndSeveralLabels() {
    RecordSetArgs[] records = {
      RecordSetArgs.a("@", "10.0.0.1"),
      RecordSetArgs.txt("@", "apex"),
      RecordSetArgs.a("*", "10.0.0.2"),
      RecordSetArgs.a("*.apps", "10.0.0.3"),
      RecordSetArgs.a("a.b.c", "10.0.0.4"),
      RecordSetArgs.a("_dmarc.mail", "10.0.0.5"),
      RecordSetArgs.a("mycorp", "10.0.0.6"),
      RecordSetArgs.cname("xn--bcher-kva", "www.example.com.")
    };
    assertThat(read(declare(ownNetworks(), records)).recordSets())
        .as("names as read back")
        .extracting(Comparison::nameOf)
        .containsExactlyInAnyOrderElementsOf(
            plannedSets(records).stream().map(Comparison::nameOf).toList());
  }

  /**
   * Texts with quotes, backslashes, other letters than ASCII and more than 255 bytes, mail
   * exchanges, services and IPv6 addresses keep their values.
   *
   * <p>When it fails: the cloud or its provider adds, strips or splits something that the target
   * did not reckon with, or two fields are swapped.
   */
  @Test
  @DisplayName("REC-3 keeps texts, structured fields and addresses as they are")
  protected void keepsTextsStructuredFieldsAndAddresses() {
    RecordSetArgs[] records = {
      RecordSetArgs.txt("quote", "say \"hi\"", "\"", "k=\"a b\"; c"),
      RecordSetArgs.txt("backslash", "C:\\dir", "\\\"", "\\065"),
      RecordSetArgs.txt("spaces", " two  blanks ", "a\tb"),
      RecordSetArgs.txt("umlaut", "gr\u00fc\u00dfe", "\ud83d\ude00"),
      RecordSetArgs.txt("exact", "x".repeat(255)),
      RecordSetArgs.txt("long", "y".repeat(256), "z".repeat(600)),
      RecordSetArgs.txt("cut", "a".repeat(254) + "\u00fc\u00fc"),
      RecordSetArgs.txt("dkim", "v=DKIM1; k=rsa; p=" + "MIIBIjAN".repeat(50)),
      RecordSetArgs.mx("post", 0, "@"),
      RecordSetArgs.mx("nomail", 0, "."),
      RecordSetArgs.srv("_ldap", 65535, 0, 389, "dc"),
      RecordSetArgs.aaaa("six", "2001:DB8:0:0:1:0:0:1", "::1", "fe80::1")
    };
    assertThat(read(declare(ownNetworks(), records)).recordSets())
        .as("values as read back")
        .extracting(set -> nameOf(set) + " " + valuesOf(set))
        .containsExactlyInAnyOrderElementsOf(
            plannedSets(records).stream().map(set -> nameOf(set) + " " + valuesOf(set)).toList());
  }

  /**
   * What the cloud lacks is reported; what it has reads back whole, up to its limits.
   *
   * <p>When it fails: {@link io.github.privatezonesync.spi.Capabilities} promises more than {@link
   * ZoneTarget#declare} keeps.
   */
  @Test
  @DisplayName("REC-4 reports a type or count that the cloud lacks and drops nothing")
  protected void reportsWhatTheCloudLacksAndDropsNothing() {
    ZoneTarget<?> target = target(ownNetworks());
    for (RecordType type : RecordType.values()) {
      if (!target.capabilities().types().contains(type)) {
        assertThat(problems(target, GoldenRecords.of(type)))
            .as("problems of a %s record set", type)
            .anySatisfy(problem -> assertThat(problem).contains(type + " records"));
      }
    }
    Long most = target.capabilities().limits().get(Limit.VALUES_PER_SET);
    int count = most == null ? 100 : Math.toIntExact(most);
    RecordSetArgs full = RecordSetArgs.a("many", addresses(count));
    assertThat(read(declare(ownNetworks(), full)).recordSets())
        .as("record sets of %d values", count)
        .extracting(Comparison::valuesOf)
        .containsExactly(valuesOf(plannedSets(full).get(0)));
    if (most != null) {
      assertThat(problems(target, RecordSetArgs.a("many", addresses(count + 1))))
          .as("problems of %d values", count + 1)
          .anySatisfy(problem -> assertThat(problem).contains("record 'many' A"));
    }
  }

  private static String[] addresses(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "10.0.%d.%d".formatted(i / 250, i % 250))
        .toArray(String[]::new);
  }

  /**
   * Logical names stay when networks and record sets are reordered and others are added.
   *
   * <p>When it fails: a name is made of a position, or of how many there are.
   */
  @Test
  @DisplayName("NAME-1 keeps logical names when things are reordered or added")
  protected void keepsLogicalNamesWhenThingsAreReorderedOrAdded() {
    List<RecordSetArgs> records =
        List.of(
            RecordSetArgs.a("db", "10.0.0.1"),
            RecordSetArgs.txt("db", "owner=search"),
            RecordSetArgs.cname("www", "db"),
            RecordSetArgs.mx("mail", 10, "db"));
    List<RecordSetArgs> more = new ArrayList<>(records);
    more.add(RecordSetArgs.a("aaa", "10.0.0.2"));
    more.add(RecordSetArgs.aaaa("db", "2001:db8::1"));
    more.add(RecordSetArgs.a("zzz", "10.0.0.3"));
    Collections.reverse(more);
    TargetSpec moreNetworks =
        TargetSpec.of(
            Stage.TARGET, network("zzz", 5), lab(), network("aaa", 4), edge(), hub().asAnchor());
    Map<String, String> before = Comparison.logicalNames(read(declare(ownNetworks(), records)));
    Map<String, String> after = Comparison.logicalNames(read(declare(moreNetworks, more)));
    assertThat(after).as("logical names afterwards").containsAllEntriesOf(before);
  }

  /**
   * Two components and two targets of each never share a name, whatever their keys look like.
   *
   * <p>When it fails: a name is not taken from {@code plan.names()}, so that keys with {@code /} or
   * a type beside a name run into each other; or a physical name does not depend on the target.
   */
  @Test
  @DisplayName("NAME-2 gives no two resources one name")
  protected void givesNoTwoResourcesOneName() {
    DeclaredStack stack =
        Stage.run(
            ctx -> {
              ProviderResource account = Stage.otherAccount();
              Stage.declare("dns", tricky("corp.internal", 10, account), null);
              Stage.declare("dns-prod", tricky("corp.example", 30, account), null);
            });
    assertThat(stack.duplicateUrns()).as("URNs that are registered twice").isEmpty();
    assertThat(Stage.children(stack))
        .as("children of the components")
        .isNotEmpty()
        .allSatisfy(
            child -> assertThat(child.name()).as("name of a child").matches("dns(-prod)?/.*"));
    CloudReading reading = read(stack);
    assertThat(reading.zones()).as("zones").hasSize(4);
    assertThat(physicalNames(reading).stream().map(PhysicalName::value))
        .as("physical names")
        .filteredOn(name -> !name.isEmpty())
        .doesNotHaveDuplicates();
  }

  private PrivateZoneSyncArgs tricky(String domain, int number, ProviderResource account) {
    List<ZoneTarget<?>> targets =
        List.of(
            target(trickyNetworks("cloud", number, account)),
            target(trickyNetworks("cloud-db", number + 10, account)));
    return Stage.args(
        domain,
        targets,
        RecordSetArgs.a("db", "10.0.0.1"),
        RecordSetArgs.txt("db", "a"),
        RecordSetArgs.a("db-txt", "10.0.0.2"),
        RecordSetArgs.txt("db-txt", "b"),
        RecordSetArgs.a("txt", "10.0.0.3"),
        RecordSetArgs.a("txt.db", "10.0.0.4"),
        RecordSetArgs.a("db.txt", "10.0.0.5"),
        RecordSetArgs.a("zone", "10.0.0.6"));
  }

  private TargetSpec trickyNetworks(String key, int number, ProviderResource account) {
    return TargetSpec.of(
        key,
        network("a", number).asAnchor(),
        network("a/b", number + 1),
        network("a%2Fb", number + 2),
        network("a:b", number + 3),
        network("hub", number + 4).of(account),
        network("hub/authorization", number + 5));
  }

  /**
   * Names that the cloud stores are always set, valid, and different in every stack.
   *
   * <p>When it fails: an input is left out, so that the SDK invents a name; or the name is longer
   * than allowed; or it was not derived with {@code plan.physicalNames()}.
   */
  @Test
  @DisplayName("NAME-3 sets valid physical names that no other stack has")
  protected void setsValidPhysicalNamesThatNoOtherStackHas() {
    String longDomain = ("a".repeat(60) + "." + "b".repeat(60) + ".internal");
    for (String domain : List.of(Stage.DOMAIN, longDomain)) {
      List<PhysicalName> dev = physicalNames(read(declare("dev", domain)));
      List<PhysicalName> prod = physicalNames(read(declare("prod", domain)));
      assertThat(dev)
          .as("physical names of the domain '%s'", domain)
          .allSatisfy(name -> assertThat(name.isValid()).as(name.toString()).isTrue());
      assertThat(dev.stream().map(PhysicalName::value))
          .as("physical names of two stacks")
          .doesNotContainAnyElementsOf(prod.stream().map(PhysicalName::value).toList());
    }
  }

  private DeclaredStack declare(String stack, String domain) {
    return Stage.program()
        .stack(stack)
        .run(ctx -> Stage.declare(Stage.args(domain, List.of(target(ownNetworks())))));
  }

  private static List<PhysicalName> physicalNames(CloudReading reading) {
    return Stream.concat(
            reading.zones().stream().map(ReadZone::physicalName),
            reading.associations().stream().map(ReadAssociation::physicalName))
        .flatMap(Optional::stream)
        .toList();
  }

  /**
   * Every child hangs under the component and is seen by the component's transformations.
   *
   * <p>When it fails: a resource's options are not made from {@code Scope}.
   */
  @Test
  @DisplayName("OPT-1 hangs every child under the component, where its options reach it")
  protected void hangsEveryChildUnderTheComponent() {
    Set<String> transformed = Collections.synchronizedSet(new HashSet<>());
    ComponentResourceOptions options =
        ComponentResourceOptions.builder()
            .resourceTransformations(
                args -> {
                  transformed.add(args.resource().pulumiResourceName());
                  return Optional.empty();
                })
            .build();
    DeclaredStack stack =
        Stage.run(
            ctx ->
                Stage.declare(
                    Stage.COMPONENT,
                    Stage.args(
                        Stage.DOMAIN,
                        List.of(target(withForeign(Stage.otherAccount()))),
                        someRecords()),
                    options));
    assertThat(Stage.children(stack))
        .as("children")
        .isNotEmpty()
        .allSatisfy(
            child -> {
              assertThat(child.parent()).as("parent of " + nameOf(child)).hasValue(Stage.COMPONENT);
              assertThat(transformed).as("transformed resources").contains(child.name());
            });
  }

  /**
   * A preview that does not know addresses and network ids declares what the update does.
   *
   * <p>When it fails: a resource is registered inside an apply, which does not run in a preview; or
   * a late value is not passed on.
   */
  @Test
  @DisplayName("OUT-1 declares the same in a preview that knows no leaf value")
  protected void declaresTheSameInAPreviewThatKnowsNoLeafValue() {
    DeclaredStack preview = declareLate(Stage.program().preview());
    DeclaredStack update = declareLate(Stage.program());
    assertThat(Stage.children(preview))
        .as("resources of the preview")
        .extracting(Comparison::nameOf)
        .containsExactlyElementsOf(Stage.children(update).stream().map(r -> nameOf(r)).toList());
    assertThat(read(update).recordSets())
        .as("late values as read back")
        .extracting(set -> nameOf(set) + " " + valuesOf(set))
        .containsExactlyInAnyOrder(
            "late.corp.internal A [10.9.8.7]",
            "late.corp.internal TXT [a late text]",
            "list.corp.internal A [10.9.8.6]",
            "alias.corp.internal CNAME [lb.example.com.]");
  }

  private DeclaredStack declareLate(PulumiProgram program) {
    return program.run(
        ctx -> {
          Output<String> address = Stage.later("address", "10.9.8.7");
          Output<String> other = Stage.later("other", "10.9.8.6");
          Output<String> text = Stage.later("text", "a late text");
          Output<String> host = Stage.later("host", "lb.example.com");
          Stage.declare(
              Stage.args(
                  Stage.DOMAIN,
                  List.of(target(new TargetSpec(Stage.TARGET, lateNetworks()))),
                  RecordSetArgs.a("late", address),
                  RecordSetArgs.txt("late", text),
                  RecordSetArgs.a("list", other.applyValue(List::of)),
                  RecordSetArgs.cname("alias", host)));
        });
  }

  private List<NetworkSpec> lateNetworks() {
    return ownNetworks().networks().stream()
        .map(network -> network.pending(Stage.later(network.key(), networkId(network.number()))))
        .toList();
  }

  /**
   * All mistakes of a declaration are told in one exception, before anything is registered.
   *
   * <p>When it fails: {@link ZoneTarget#problems} throws instead of returning what it found, or
   * {@link ZoneTarget#declare} finds what {@code problems} should have.
   */
  @Test
  @DisplayName("FAIL-1 reports all problems at once and declares nothing")
  protected void reportsAllProblemsAtOnceAndDeclaresNothing() {
    ZoneTarget<?> good = target(ownNetworks());
    ZoneTarget<?> lonely = target(TargetSpec.of("lonely"));
    ZoneTarget<?> confused =
        target(TargetSpec.of("confused", NetworkSpec.of("odd", 9, "?!").asAnchor()));
    RecordSetArgs address = RecordSetArgs.a("bad", "10.0.0.300");
    RecordSetArgs ambiguous = RecordSetArgs.mx("mail", 10, "a.b");
    Set<String> alone = new LinkedHashSet<>();
    alone.addAll(problems(good, address));
    alone.addAll(problems(good, ambiguous));
    alone.addAll(problems(lonely));
    alone.addAll(problems(confused));
    List<String> told = new ArrayList<>();
    DeclaredStack stack =
        Stage.run(
            ctx -> {
              try {
                List<ZoneTarget<?>> targets = List.of(good, lonely, confused);
                Stage.declare(Stage.args(Stage.DOMAIN, targets, address, ambiguous));
              } catch (InvalidDeclarationException invalid) {
                invalid.problems().forEach(problem -> told.add(problem.toString()));
              }
            });
    assertThat(told).as("problems told together").containsAll(alone);
    assertThat(stack.resources()).as("what was registered all the same").isEmpty();
  }

  /**
   * The same declaration gives the same resources each time, and they are those of the plan.
   *
   * <p>When it fails: something depends on time, chance, a counter or the order of a hash; or
   * {@link ZoneTarget#resources} and {@link ZoneTarget#declare} disagree.
   */
  @Test
  @DisplayName("TWICE-1 declares the same a second time, as planned")
  protected void declaresTheSameASecondTime() {
    DeclaredStack first = declareWithForeign(Stage.program(), someRecords());
    DeclaredStack second = declareWithForeign(Stage.program(), someRecords());
    assertThat(second.snapshot()).as("the second run").isEqualTo(first.snapshot());
    List<String> planned = new ArrayList<>();
    Stage.run(
        ctx -> {
          ZoneTarget<?> target = target(withForeign(Stage.otherAccount()));
          plan(target, someRecords()).targets().get(0).resources().stream()
              .map(resource -> resource.type() + " '" + resource.name() + "'")
              .forEach(planned::add);
        });
    assertThat(Stage.children(first))
        .as("what was declared, against ZoneTarget.resources")
        .extracting(Comparison::nameOf)
        .containsExactlyInAnyOrderElementsOf(planned);
  }

  /**
   * What cannot stand beside its predecessor is deleted before it is replaced.
   *
   * <p>When it fails: the zone, a record set or an association with a fixed name lacks {@code
   * deleteBeforeReplace}, or an input that the cloud cannot change lacks {@code replaceOnChanges}.
   */
  @Test
  @DisplayName("LIFE-1 deletes first what cannot coexist with its predecessor")
  protected void deletesFirstWhatCannotCoexistWithItsPredecessor() {
    CloudReading reading = read(declareWithForeign(Stage.program(), someRecords()));
    Map<String, DeclaredResource> fixed = new HashMap<>();
    reading.zones().forEach(zone -> fixed.put("zone", zone.resource()));
    reading.recordSets().forEach(set -> fixed.put(nameOf(set), set.resource()));
    for (ReadAssociation tie : reading.associations()) {
      if (tie.physicalName().isPresent()) {
        fixed.put("network " + tie.networkId(), tie.resource());
      }
      tie.replacedOn()
          .ifPresent(
              input ->
                  assertThat(tie.resource().replaceOnChanges())
                      .as("replaceOnChanges of " + nameOf(tie.resource()))
                      .contains(input));
    }
    assertThat(fixed)
        .as("deleteBeforeReplace")
        .isNotEmpty()
        .allSatisfy(
            (what, resource) ->
                assertThat(resource.deleteBeforeReplace())
                    .as("%s, %s", what, nameOf(resource))
                    .isTrue());
  }

  /**
   * Every other set at a name waits for its A or CNAME set, and a lone A set that becomes a CNAME
   * set stays one resource.
   *
   * <p>When it fails: the target does not register record sets with {@code plan.declareRecordSets},
   * does not pass on what they wait for, or puts the type of a leading set into its logical name.
   */
  @Test
  @DisplayName("LIFE-2 orders the record sets at one name")
  protected void ordersTheRecordSetsAtOneName() {
    CloudReading several =
        read(
            declare(
                ownNetworks(),
                RecordSetArgs.txt("db", "owner=search"),
                RecordSetArgs.aaaa("db", "2001:db8::1"),
                RecordSetArgs.a("db", "10.0.0.1")));
    DeclaredResource leader = recordSet(several, RecordType.A).resource();
    for (RecordType type : List.of(RecordType.AAAA, RecordType.TXT)) {
      DeclaredResource follower = recordSet(several, type).resource();
      if (follower != leader) {
        assertThat(follower.dependsOn())
            .as("what the %s set waits for", type)
            .contains(leader.name());
      }
    }
    CloudReading address = read(declare(ownNetworks(), RecordSetArgs.a("www", "10.0.0.1")));
    CloudReading alias = read(declare(ownNetworks(), RecordSetArgs.cname("www", "db")));
    assertThat(recordSet(alias, RecordType.CNAME).resource().urn())
        .as("the URN of a CNAME set that was a lone A set")
        .isEqualTo(recordSet(address, RecordType.A).resource().urn());
  }

  private static ReadRecordSet recordSet(CloudReading reading, RecordType type) {
    return reading.recordSets().stream()
        .filter(set -> set.type() == type)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + type + " record set was read back"));
  }

  private static ReadZone zone(CloudReading reading) {
    return reading.zones().stream()
        .findFirst()
        .orElseThrow(() -> new AssertionError("no zone was read back"));
  }

  private static RecordSetArgs[] someRecords() {
    return new RecordSetArgs[] {
      RecordSetArgs.a("db", "10.0.0.2", "10.0.0.1"),
      RecordSetArgs.txt("db", "owner=search"),
      RecordSetArgs.cname("www", "db"),
      RecordSetArgs.mx("mail", 10, "db")
    };
  }

  private NetworkSpec network(String key, int number) {
    return NetworkSpec.of(key, number, networkId(number));
  }

  private NetworkSpec hub() {
    return network("hub", 0);
  }

  private NetworkSpec edge() {
    return network("edge", 1);
  }

  private NetworkSpec lab() {
    return network("lab", 2);
  }

  private NetworkSpec partner() {
    return network("partner", 3);
  }

  private TargetSpec ownNetworks() {
    return TargetSpec.of(Stage.TARGET, hub().asAnchor(), edge(), lab());
  }

  private TargetSpec withForeign(ProviderResource account) {
    return TargetSpec.of(Stage.TARGET, hub().asAnchor(), lab(), partner().of(account));
  }

  private List<String> canonicalIds(TargetSpec spec) {
    Map<String, Integer> numbers = new HashMap<>();
    spec.networks().forEach(network -> numbers.put(network.key(), network.number()));
    List<String> ids = new ArrayList<>();
    for (Network network : target(spec).networks()) {
      int number = Objects.requireNonNull(numbers.get(network.key()));
      ids.add(network.canonicalId(networkId(number)));
    }
    return ids;
  }

  private DeclaredStack declare(TargetSpec spec, RecordSetArgs... records) {
    return declare(spec, List.of(records));
  }

  private DeclaredStack declare(TargetSpec spec, List<RecordSetArgs> records) {
    return Stage.run(
        ctx ->
            Stage.declare(
                Stage.args(
                    Stage.DOMAIN, List.of(target(spec)), records.toArray(RecordSetArgs[]::new))));
  }

  private DeclaredStack declareWithForeign(PulumiProgram program, RecordSetArgs... records) {
    return program.run(
        ctx ->
            Stage.declare(
                Stage.args(
                    Stage.DOMAIN, List.of(target(withForeign(Stage.otherAccount()))), records)));
  }

  private static SyncPlan plan(ZoneTarget<?> target, RecordSetArgs... records) {
    return SyncPlan.of(
        Stage.identity(Stage.COMPONENT), Stage.args(Stage.DOMAIN, List.of(target), records));
  }

  private List<RecordSet> plannedSets(RecordSetArgs... records) {
    return plan(target(ownNetworks()), records).recordSets();
  }

  /** What is wrong with a declaration, even if a target throws it rather than returning it. */
  private static List<String> problems(ZoneTarget<?> target, RecordSetArgs... records) {
    try {
      SyncPlan unused = plan(target, records);
      return List.of();
    } catch (InvalidDeclarationException invalid) {
      return invalid.problems().stream().map(Problem::toString).toList();
    }
  }
}
