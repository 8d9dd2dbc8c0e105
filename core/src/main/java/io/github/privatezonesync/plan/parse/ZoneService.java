package io.github.privatezonesync.plan.parse;

import io.github.privatezonesync.routing.Service;
import io.github.privatezonesync.routing.ServiceSets;
import io.github.privatezonesync.routing.ServiceZone;

/**
 * A service in one zone of a draft.
 *
 * @param whole the service with its drained endpoints
 * @param zone the zone as the routing of the service sees it
 * @param sets what the service becomes in the zone
 */
public record ZoneService(Service whole, ServiceZone zone, ServiceSets sets) {}
