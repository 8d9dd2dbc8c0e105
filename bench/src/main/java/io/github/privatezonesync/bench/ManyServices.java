package io.github.privatezonesync.bench;

import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.RegionalEndpoint;
import io.github.privatezonesync.RegionalService;
import io.github.privatezonesync.aws.AwsTarget;
import io.github.privatezonesync.aws.Vpc;
import io.github.privatezonesync.region.CloudRegion;
import io.github.privatezonesync.region.Realm;
import io.github.privatezonesync.region.RegionCloud;
import io.github.privatezonesync.region.Regions;
import java.util.List;
import java.util.stream.IntStream;

/** Declarations of many regional services of 20 regions each, over 500 networks of AWS. */
final class ManyServices {
  private static final int ENDPOINTS = 20;
  private static final int NETWORKS = 500;
  private static final int REGIONS_OF_NETWORKS = 25;

  private ManyServices() {}

  static PrivateZoneSyncArgs declared(int services) {
    List<String> regions =
        Regions.of(RegionCloud.AWS).stream()
            .filter(region -> region.realm() == Realm.COMMERCIAL)
            .map(CloudRegion::name)
            .toList();
    AwsTarget.Builder target = AwsTarget.builder();
    for (int i = 0; i < NETWORKS; i++) {
      Vpc vpc = Vpc.of("n" + i, "vpc-" + i, regions.get(i % REGIONS_OF_NETWORKS));
      target.vpc(i == 0 ? vpc.anchor() : vpc);
    }
    return PrivateZoneSyncArgs.builder()
        .domain("bench.internal")
        .targets(target.build())
        .services(
            IntStream.range(0, services).mapToObj(service -> service(service, regions)).toList())
        .build();
  }

  private static RegionalService service(int number, List<String> regions) {
    return RegionalService.named("s" + number)
        .endpoints(
            IntStream.range(0, ENDPOINTS)
                .mapToObj(
                    i ->
                        RegionalEndpoint.inRegion(regions.get((number + i) % regions.size()))
                            .ipv4("10.0.%d.%d".formatted(number % 250, i)))
                .toList());
  }
}
