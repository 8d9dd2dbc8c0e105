/**
 * The regions of the clouds: one table of them all, with their places, and the distance between two
 * points.
 *
 * <p>Audience: users. It says what is known of a region and decides nothing. Where the data comes
 * from and what is uncertain in it is explained in {@code docs/regions.md}. Read {@link
 * io.github.privatezonesync.region.Regions} first.
 */
@NullMarked
package io.github.privatezonesync.region;

import org.jspecify.annotations.NullMarked;
