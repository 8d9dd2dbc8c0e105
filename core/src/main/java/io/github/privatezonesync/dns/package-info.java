/**
 * Values of the DNS that are always valid: names, types, TTLs, record data and record sets.
 *
 * <p>Audience: users. Nothing here knows a cloud or registers a resource. Whatever a user wrote
 * becomes one of these values or an {@link io.github.privatezonesync.problem.InvalidValue}. Read
 * {@link io.github.privatezonesync.dns.RecordSet} first; the terms are from RFC 9499.
 */
@NullMarked
package io.github.privatezonesync.dns;

import org.jspecify.annotations.NullMarked;
