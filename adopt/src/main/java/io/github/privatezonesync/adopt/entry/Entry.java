package io.github.privatezonesync.adopt.entry;

import io.github.privatezonesync.adopt.declare.AdoptedTarget;
import io.github.privatezonesync.testkit.DeclaredResource;
import java.util.Optional;

/**
 * A resource that the program declares for a zone, or that attaches its view.
 *
 * @param resource the resource as declared
 * @param target the target that declares it; of a resolver, one whose view it attaches
 * @param id the id of what exists; empty if nothing does, so that an update creates it
 */
public record Entry(DeclaredResource resource, AdoptedTarget target, Optional<String> id) {}
