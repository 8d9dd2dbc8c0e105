package io.github.privatezonesync.testkit.contract;

import io.github.privatezonesync.dns.EndpointHealth;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.region.CloudRegion;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.target.ZoneTarget;
import io.github.privatezonesync.testkit.DeclaredStack;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What an author of a target provides for the suite. */
abstract class CloudUnderTest {
  /**
   * The id of a network as a user would give it, in the cloud's own form.
   *
   * @param number any number from 0
   * @return an id that is different for each number
   */
  protected abstract String networkId(int number);

  /**
   * Builds a target as a user would. It may be called inside and outside of a program.
   *
   * @param spec its key, networks and provider
   * @return the target
   */
  protected abstract ZoneTarget<?> target(TargetSpec spec);

  /**
   * Attaches what the target offers, as the owner of a network would in their own program. Left
   * out, the target offers nothing.
   *
   * @param offer what is offered for one network, with name and options for what attaches it
   */
  protected void attach(OfferSpec offer) {
    throw new AssertionError("the target offers something, and attach(..) does not attach it");
  }

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
   * Simulated clouds for rule ANSWER-1, with the networks of the suite and whatever else the target
   * needs.
   *
   * @return new clouds for each call, in which {@link #networkId} of 0, 1 and 2 exist, in {@link
   *     #regionOf} of their number if networks are in regions
   */
  protected abstract SimulatedClouds clouds();

  /**
   * Whether a zone without any network is a mistake. Left out, it is.
   *
   * @return false if the cloud has private zones that no network resolves
   */
  protected boolean needsNetwork() {
    return true;
  }

  /**
   * Regions of the cloud, which the rules of regional services and of views need. The networks of
   * the suite are in the first two, the endpoints of its services in all of them. Left out, there
   * are none, and these rules are skipped.
   *
   * @return at least three regions, or none
   */
  protected List<String> regions() {
    return List.of();
  }

  /**
   * The regions that the target adds to the table of the library, literally from the cloud's
   * documentation. Left out, there are none.
   *
   * @return what {@link io.github.privatezonesync.target.Capabilities#regions} must be, in any
   *     order
   */
  protected List<CloudRegion> ownRegions() {
    return List.of();
  }

  /**
   * Whether questions come from several regions of one network. Left out, a network is in one
   * region.
   *
   * @return true if a network has clients in both of the first two {@link #regions}
   */
  protected boolean networksSpanRegions() {
    return false;
  }

  /**
   * Whether the cloud can have a zone for each region, {@link TargetSpec#primary}. Left out, it
   * cannot, and the rules of views are skipped.
   *
   * @return whether a target can be built from such a spec
   */
  protected boolean hasViews() {
    return false;
  }

  /**
   * What tells the cloud whether an endpoint is up, as a user would give it. Left out, the cloud
   * knows nothing about endpoints, and rule HEALTH-1 is skipped.
   *
   * @param site the site of the endpoint, one of {@link #regions}
   * @return its health, empty if the cloud has none
   */
  protected Optional<EndpointHealth> health(String site) {
    return Optional.empty();
  }

  /**
   * What {@link SimulatedClouds#unhealthy} takes for an endpoint with a {@link #health}. Left out,
   * it is the address.
   *
   * @param stack what was deployed
   * @param address the only address of the endpoint
   * @return what the cloud checks, for example the id of a health check
   */
  protected String checked(DeclaredStack stack, String address) {
    return address;
  }

  /**
   * Outputs that the cloud computes and the target reads: mocks know only the inputs, the id and
   * the name. Left out, there are none.
   *
   * @return for each type token what replaces or completes the outputs, as {@link
   *     io.github.privatezonesync.testkit.PulumiProgram#outputs} takes it
   */
  protected Map<String, UnaryOperator<Map<String, Object>>> computedOutputs() {
    return Map.of();
  }

  /**
   * The region of a network that is in one region.
   *
   * @param number the number of the network
   * @return one of the first two of {@link #regions}
   * @throws IndexOutOfBoundsException if there are fewer
   */
  protected final String regionOf(int number) {
    return regions().get(number % 2);
  }
}
