package io.github.privatezonesync.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.privatezonesync.problem.InvalidDeclarationException;
import io.github.privatezonesync.target.ForeignNetworks;
import io.github.privatezonesync.target.Network;
import io.github.privatezonesync.target.ZoneTarget;
import io.github.privatezonesync.testkit.DeclaredResource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The rules of the associations between a zone and its networks: ASSOC-1 to ASSOC-4. */
abstract class AssociationRules extends ZoneRules {
  /**
   * Every network of the target is associated once, and no other network is. If somebody else owns
   * the resolver of the network, the target offers the zone, or whatever holds it, once for the
   * network.
   *
   * <p>When it fails: a network is missing or tied twice, for example inline and by a resource; its
   * id is not in the spelling of {@link Network#canonicalId}; or the target returns {@code
   * AssociationRef.inline(..)} for a network that its zone does not carry.
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
   * A target without networks is a problem if the cloud needs one; otherwise it is a private zone
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
                      .extracting(problem -> problem.place().toString())
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
   * <p>If the zone carries one network and resources associate the others: changes of that input
   * are ignored, because otherwise every update would remove the others; the zone carries exactly
   * one network, of its own account; and a trigger on its id replaces the zone, because otherwise
   * another network would silently get no zone. If the zone carries all networks, changes must not
   * be ignored.
   *
   * <p>When it fails: look at {@code ignoreChanges} and {@code replacementTrigger}, which the
   * {@code make} of the zone adds to the options that it is given.
   */
  @Test
  @DisplayName("ASSOC-3 uses no association style that fights itself")
  protected void usesNoAssociationStyleThatFightsItself() {
    TargetSpec spec = ownNetworks();
    CloudReading reading = read(declare(spec));
    Optional<String> input = zone(reading).networksInput();
    assumeTrue(input.isPresent(), "the zone carries no networks, so nothing can fight");
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
   * io.github.privatezonesync.target.Capabilities#foreignNetworks} says.
   *
   * <p>When it fails: the authorization is missing; the association is not {@code .after(..)} it
   * and would be destroyed after it; the association is not {@code .by(network.info().provider())};
   * or there is an authorization where the zone's account needs none.
   */
  @Test
  @DisplayName("ASSOC-4 authorizes a foreign network first, and associates it with its provider")
  protected void authorizesAForeignNetworkBeforeItsOwnerAssociatesIt() {
    CloudReading reading = read(declareWithForeign(program()));
    List<String> ids = canonicalIds(TargetSpec.of("x", foreign()));
    List<ReadAssociation> ties =
        reading.associations().stream().filter(tie -> ids.contains(tie.networkId())).toList();
    assertThat(ties).as("associations of the foreign network").hasSize(1);
    ReadAssociation tie = ties.get(0);
    assumeFalse(tie.isOffered(), "the owner of a network attaches what the target offers");
    Optional<String> own = zone(reading).resource().provider();
    if (target(ownNetworks()).info().capabilities().foreignNetworks()
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
}
