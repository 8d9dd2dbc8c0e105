package io.github.privatezonesync.simulator.dns;

/**
 * Where a region of a cloud is, as far as routing asks.
 *
 * @param coordinates the point that stands for the region
 * @param continent its continent: {@code AF}, {@code AS}, {@code EU}, {@code NA}, {@code OC} or
 *     {@code SA}
 * @param country its country, as in ISO 3166-1
 * @param subdivision the state that the cloud names the region after, as in ISO 3166-2 without the
 *     country; empty if it names none
 */
public record Place(
    Coordinates coordinates, String continent, String country, String subdivision) {}
