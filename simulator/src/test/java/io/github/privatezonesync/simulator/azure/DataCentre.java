package io.github.privatezonesync.simulator.azure;

import static io.github.privatezonesync.simulator.azure.PrivateResolver.link;

import io.github.privatezonesync.simulator.OutsideServer;
import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.simulator.dns.ZoneData;
import io.github.privatezonesync.simulator.dns.ZoneFile;

/** A {@link PrivateResolver} with a data centre, whose name servers know corp.example. */
final class DataCentre {
  private DataCentre() {}

  /** The ruleset is linked to spoke; the name servers are at 10.9.0.53 and 10.9.0.54. */
  static Subscription reachable() {
    Subscription subscription = PrivateResolver.ruleset();
    link(subscription, "spoke");
    subscription
        .clouds()
        .outside(
            outside ->
                outside
                    .with(
                        OutsideServer.of("dc", "10.9.0.53")
                            .zone(zone("corp.example", "db 300 A 10.9.1.1"))
                            .zone(zone("storage.windows.net", "a 300 A 10.9.1.2"))
                            .zone(zone("corp.internal", "db 300 A 10.9.1.3")))
                    .with(
                        OutsideServer.of("dc2", "10.9.0.54")
                            .zone(zone("corp.example", "db 300 A 10.9.2.1"))));
    return subscription;
  }

  private static ZoneData zone(String origin, String file) {
    return ZoneFile.parse(DomainName.of(origin), file);
  }

  /** The zone corp.internal with an address of db, linked to a network. */
  static void zoneOn(Subscription subscription, String network) {
    subscription.zone("corp.internal");
    subscription.a("db", "10.0.9.9");
    subscription.link("corp.internal", network);
  }
}
