/**
 * The regions of the clouds: one table of them all, with their places, and the distance between two
 * points.
 *
 * <p>It tells what is known of a region and decides nothing. Where the data comes from and what is
 * uncertain in it is told in {@code docs/regions.md}. Read {@link
 * io.github.privatezonesync.region.Regions} first.
 */
package io.github.privatezonesync.region;
