/**
 * Record sets as data: zone files (RFC 1035) and the YAML of octoDNS, read and written.
 *
 * <p>Audience: users. Read {@link io.github.privatezonesync.records.RecordSets} first.
 */
@NullMarked
package io.github.privatezonesync.records;

import org.jspecify.annotations.NullMarked;
