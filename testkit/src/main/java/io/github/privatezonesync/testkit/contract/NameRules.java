package io.github.privatezonesync.testkit.contract;

import static io.github.privatezonesync.testkit.contract.Comparison.nameOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.pulumi.resources.ProviderResource;
import io.github.privatezonesync.MxArgs;
import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.target.ZoneTarget;
import io.github.privatezonesync.testkit.DeclaredResource;
import io.github.privatezonesync.testkit.DeclaredStack;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The rules of logical and physical names: NAME-1 to NAME-3. */
abstract class NameRules extends RecordSetRules {
  private static final String SLASHED = "left/right";

  /**
   * Logical names stay when networks and record sets are reordered, when others are added, and when
   * the domain changes. If a record set is several resources, each further resource keeps what it
   * holds when values are added.
   *
   * <p>When it fails: a name is made from a position, a number of things, or the domain.
   */
  @Test
  @DisplayName("NAME-1 keeps logical names when things are reordered or added")
  protected void keepsLogicalNamesWhenThingsAreReorderedOrAdded() {
    List<RecordSetArgs> records =
        List.of(
            RecordSetArgs.a("db", "10.0.0.1"),
            RecordSetArgs.txt("db", "owner=search", "team=data"),
            RecordSetArgs.cname("www", "db"),
            RecordSetArgs.mx("mail", MxArgs.of(10, "db"), MxArgs.of(20, "www")));
    List<RecordSetArgs> more = new ArrayList<>(records);
    more.set(1, RecordSetArgs.txt("db", "a=first", "team=data", "owner=search"));
    more.add(RecordSetArgs.a("aaa", "10.0.0.2"));
    more.add(RecordSetArgs.aaaa("db", "2001:db8::1"));
    more.add(RecordSetArgs.a("zzz", "10.0.0.3"));
    Collections.reverse(more);
    TargetSpec moreNetworks =
        TargetSpec.of(
            Stage.TARGET, network("zzz", 5), lab(), network("aaa", 4), edge(), hub().asAnchor());
    CloudReading before = read(declare(ownNetworks(), records));
    CloudReading after = read(declare(moreNetworks, more));
    assertThat(Comparison.logicalNames(after))
        .as("logical names afterwards")
        .containsAllEntriesOf(Comparison.logicalNames(before));
    assertThat(Comparison.furtherResources(after))
        .as("further resources of record sets, by name, with what they hold afterwards")
        .containsAllEntriesOf(Comparison.furtherResources(before));
    assertThat(names(declare("dev", "other.example")))
        .as("logical names in another domain")
        .isEqualTo(names(declare("dev", Stage.DOMAIN)));
  }

  private static List<String> names(DeclaredStack stack) {
    return Stage.children(stack).stream().map(child -> nameOf(child)).toList();
  }

  /**
   * Two components, and two targets of a component, never share a name, whatever their keys are;
   * nor do resources of several types in one target. A key with {@code /} is one step of a name.
   *
   * <p>When it fails: a name is not taken from {@code plan.names()}, so keys with {@code /},
   * several types at a name, or the sets of one service collide; or a physical name does not depend
   * on the target.
   */
  @Test
  @DisplayName("NAME-2 gives no two resources one name")
  protected void givesNoTwoResourcesOneName() {
    DeclaredStack stack =
        run(
            ctx -> {
              ProviderResource account = Stage.otherAccount();
              define("dns", tricky("corp.internal", 10, account), null);
              define("dns-prod", tricky("corp.example", 30, account), null);
            });
    assertThat(stack.duplicateUrns()).as("URNs that are registered twice").isEmpty();
    assertThat(Stage.children(stack))
        .as("children of the components")
        .isNotEmpty()
        .allSatisfy(
            child -> assertThat(child.name()).as("name of a child").matches("dns(-prod)?/.*"));
    assertThat(Stage.children(stack))
        .as("logical names of all children, whatever their types")
        .extracting(DeclaredResource::name)
        .doesNotHaveDuplicates()
        .noneMatch(name -> name.contains(SLASHED));
    CloudReading reading = read(stack);
    assertThat(reading.zones()).as("zones").hasSize(isAlwaysDivided() ? 2 * 4 : 4);
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
    RecordSetArgs[] records = {
      RecordSetArgs.a("db", "10.0.0.1"),
      RecordSetArgs.txt("db", "a"),
      RecordSetArgs.a("db-txt", "10.0.0.2"),
      RecordSetArgs.txt("db-txt", "b"),
      RecordSetArgs.a("txt", "10.0.0.3"),
      RecordSetArgs.a("txt.db", "10.0.0.4"),
      RecordSetArgs.a("db.txt", "10.0.0.5"),
      RecordSetArgs.a("zone", "10.0.0.6")
    };
    return Stage.args(domain, targets, records, services());
  }

  private TargetSpec trickyNetworks(String key, int number, ProviderResource account) {
    return TargetSpec.of(
        key,
        network("a", number).asAnchor(),
        network("a/b", number + 1),
        network("a%2Fb", number + 2),
        network("a:b", number + 3),
        network("hub", number + 4).of(account),
        network("hub/authorization", number + 5),
        network(SLASHED, number + 6).of(account));
  }

  /**
   * The names that the cloud stores are always set, valid, and different in every stack.
   *
   * <p>When it fails: an input is left out and the SDK invents a name; or the name is longer than
   * allowed; or it was not derived with {@code plan.physicalNames()}.
   */
  @Test
  @DisplayName("NAME-3 sets valid physical names that no other stack has")
  protected void setsValidPhysicalNamesThatNoOtherStackHas() {
    String longDomain = ("a".repeat(60) + "." + "b".repeat(60) + ".internal");
    for (String domain : List.of(Stage.DOMAIN, longDomain)) {
      List<PhysicalName> dev = physicalNames(read(declare("dev", domain)));
      List<PhysicalName> prod = physicalNames(read(declare("prod", domain)));
      assumeFalse(dev.isEmpty(), "the cloud stores no names of zones and associations");
      assertThat(dev)
          .as("physical names of the domain '%s'", domain)
          .allSatisfy(name -> assertThat(name.isValid()).as(name.toString()).isTrue());
      assertThat(dev.stream().map(PhysicalName::value))
          .as("physical names of two stacks")
          .noneMatch(prod.stream().map(PhysicalName::value).toList()::contains);
    }
  }

  private DeclaredStack declare(String stack, String domain) {
    return program()
        .stack(stack)
        .run(ctx -> define(Stage.args(domain, List.of(target(ownNetworks())))));
  }

  private static List<PhysicalName> physicalNames(CloudReading reading) {
    return Stream.concat(
            reading.zones().stream().map(ReadZone::physicalName),
            reading.associations().stream().map(ReadAssociation::physicalName))
        .flatMap(Optional::stream)
        .toList();
  }
}
