package io.github.privatezonesync.plan.parse;

import io.github.privatezonesync.routing.PlannedService;
import io.github.privatezonesync.routing.Service;

/**
 * A valid service of a draft.
 *
 * @param parsed what it was read from
 * @param whole the service with its drained endpoints
 * @param planned the service without them, with who asks for it
 */
record DraftService(ParsedService parsed, Service whole, PlannedService planned) {}
