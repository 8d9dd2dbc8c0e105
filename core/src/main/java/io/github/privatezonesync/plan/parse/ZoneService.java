package io.github.privatezonesync.plan.parse;

import io.github.privatezonesync.routing.ServiceSets;
import io.github.privatezonesync.routing.ServiceZone;

/**
 * A service in one zone of a draft.
 *
 * @param zone the zone as the routing of the service sees it
 * @param sets what the service becomes in the zone
 */
public record ZoneService(ServiceZone zone, ServiceSets sets) {}
