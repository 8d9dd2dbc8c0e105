/**
 * The regions of the clouds, in one table with their places, and the distance between two points.
 *
 * <p>Audience: users. It says what is known about a region and decides nothing. {@code
 * docs/regions.md} explains where the data comes from and what is uncertain in it. Read {@link
 * io.github.privatezonesync.region.Regions} first.
 */
@NullMarked
package io.github.privatezonesync.region;

import org.jspecify.annotations.NullMarked;
