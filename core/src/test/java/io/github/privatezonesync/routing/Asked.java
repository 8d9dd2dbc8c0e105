package io.github.privatezonesync.routing;

import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.dns.Ipv4Address;
import io.github.privatezonesync.dns.RecordName;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.RecordValue;
import io.github.privatezonesync.dns.Ttl;
import io.github.privatezonesync.region.CloudRegion;
import io.github.privatezonesync.region.Regions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Services of one routing and who asks for them. */
final class Asked {
  private static final RecordName NAME =
      RecordName.parse("inference", DomainName.parse("ai.internal"));

  private Asked() {}

  static Endpoint in(String region) {
    return weighted(region, 1);
  }

  static Endpoint weighted(String region, int weight, String... networks) {
    CloudRegion of = Regions.parse(region);
    return new Endpoint(
        region,
        of.point(),
        Optional.of(of.cloud()),
        Map.of(RecordType.A, List.of(new RecordValue.Known(new Ipv4Address("10.0.0.1")))),
        weight,
        Set.of(networks),
        List.of());
  }

  static Client from(String region) {
    return new Client("prod", "hub", region, Regions.find(region));
  }

  static Service service(Routing routing, Endpoint... endpoints) {
    return new Service(NAME, new Ttl(60), List.of(endpoints), Set.of(), routing);
  }

  static Choice choice(Service service, String region) {
    return service.routing().choose(service, from(region));
  }

  static List<String> sites(Service service, String region) {
    return sites(choice(service, region));
  }

  static List<String> sites(Choice choice) {
    return choice.shares().stream().map(share -> share.endpoint().site()).toList();
  }

  static List<Double> parts(Choice choice) {
    return choice.shares().stream().map(share -> share.part().orElseThrow()).toList();
  }
}
