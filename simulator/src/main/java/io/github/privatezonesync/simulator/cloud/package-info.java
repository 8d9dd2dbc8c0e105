/**
 * What all simulated clouds have in common: providers, resources, control-plane calls, refusals.
 *
 * <p>A cloud is a set of pure functions on its own immutable state: what is asked of it gives back
 * the calls that its provider would make, each with the state after it. Read {@link
 * io.github.privatezonesync.simulator.cloud.Cloud} first.
 *
 * <p>The same job has the same file name in the package of every cloud:
 *
 * <ul>
 *   <li>{@code Zone}, {@code RecordSet}, {@code Network}, {@code Association}: what there is;
 *       {@code SlowDelete}: what there was and is still in the way
 *   <li>{@code Zones}, {@code Networks}, {@code Associations}, {@code ChangeBatch}: what the API
 *       does with them; {@code RecordSetRules}, {@code RoutingRules}, {@code Quotas}, {@code Tags},
 *       {@code Refusals}: what it refuses, and its words
 *   <li>{@code ZoneModel}, {@code RecordSetModel}, {@code NetworkModel}, {@code AssociationModel}:
 *       what the provider does; {@code RoutingProperties}: what it reads; {@code GetZone}, {@code
 *       GetNetwork}, {@code GetCaller}: its functions
 *   <li>{@code RecordData}, {@code TxtStrings}, {@code DomainNames}: how the API reads values and
 *       names
 *   <li>{@code NetworkView}: what the machines of a network resolve
 * </ul>
 */
@NullMarked
package io.github.privatezonesync.simulator.cloud;

import org.jspecify.annotations.NullMarked;
