package io.github.privatezonesync.region;

import java.util.Optional;

/**
 * A region of a cloud and where it is.
 *
 * @param cloud the cloud
 * @param name the name that the cloud's API takes, unique among all clouds
 * @param place the place as the cloud states it: a city, a state or a country
 * @param country the code of ISO 3166-1, for example {@code IE}
 * @param continent {@code AF}, {@code AS}, {@code EU}, {@code NA}, {@code OC} or {@code SA}
 * @param point a town or area that stands for the region, never a building; empty if the cloud
 *     states no place
 * @param realm who can use it
 */
public record CloudRegion(
    RegionCloud cloud,
    String name,
    String place,
    String country,
    String continent,
    Optional<GeographicPoint> point,
    Realm realm) {}
