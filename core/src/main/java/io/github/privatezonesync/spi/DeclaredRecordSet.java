package io.github.privatezonesync.spi;

import com.pulumi.resources.CustomResource;
import io.github.privatezonesync.dns.RecordSet;

/**
 * A record set and the resource that holds it.
 *
 * @param set what was planned
 * @param resource what was registered; several sets share one where the zone's sets are one
 *     resource
 */
public record DeclaredRecordSet(RecordSet set, CustomResource resource) {}
