package io.github.privatezonesync.testkit.harbour;

import io.github.privatezonesync.NamesOfOthers;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.region.CloudRegion;
import io.github.privatezonesync.region.GeographicPoint;
import io.github.privatezonesync.region.Realm;
import io.github.privatezonesync.region.RegionCloud;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.target.ZoneTarget;
import io.github.privatezonesync.testkit.DeclaredResource;
import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.Inputs;
import io.github.privatezonesync.testkit.contract.CloudReading;
import io.github.privatezonesync.testkit.contract.NetworkSpec;
import io.github.privatezonesync.testkit.contract.PhysicalName;
import io.github.privatezonesync.testkit.contract.ReadAssociation;
import io.github.privatezonesync.testkit.contract.ReadAuthorization;
import io.github.privatezonesync.testkit.contract.ReadRecordSet;
import io.github.privatezonesync.testkit.contract.ReadZone;
import io.github.privatezonesync.testkit.contract.TargetSpec;
import io.github.privatezonesync.testkit.contract.ZoneTargetContract;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class HarbourTargetContractTest extends ZoneTargetContract {
  private static final String NAME = "[a-z][a-z0-9-]{0,39}";

  @Override
  protected String networkId(int number) {
    return "DOCK-" + number;
  }

  @Override
  protected ZoneTarget<?> target(TargetSpec spec) {
    HarbourTarget.Builder target = HarbourTarget.builder().key(spec.key());
    spec.networks().forEach(network -> target.dock(dock(network)));
    spec.primary().ifPresent(target::perRegion);
    spec.provider().ifPresent(target::provider);
    target.leaveAlone(spec.leftAlone().toArray(NamesOfOthers[]::new));
    return target.build();
  }

  private static Dock dock(NetworkSpec spec) {
    Dock dock =
        spec.id() instanceof Leaf.Known<String> known
            ? Dock.of(spec.key(), known.value(), spec.region())
            : Dock.of(spec.key(), spec.id().output(), spec.region());
    return spec.account().map(owner -> dock.ownedBy("other account", owner)).orElse(dock);
  }

  @Override
  protected List<String> regions() {
    return List.of("north", "south", "east");
  }

  @Override
  protected List<CloudRegion> ownRegions() {
    return List.of(
        region("north", "Bergen", "NO", new GeographicPoint(60.4, 5.3)),
        region("south", "Cadiz", "ES", new GeographicPoint(36.5, -6.3)),
        region("east", "Odesa", "UA", new GeographicPoint(46.5, 30.7)));
  }

  private static CloudRegion region(
      String name, String place, String country, GeographicPoint point) {
    RegionCloud harbour = new RegionCloud("harbour", "Harbour");
    return new CloudRegion(
        harbour, name, place, country, "EU", Optional.of(point), Realm.COMMERCIAL);
  }

  @Override
  protected boolean hasViews() {
    return true;
  }

  @Override
  protected SimulatedClouds clouds() {
    SimulatedClouds clouds = SimulatedClouds.of(List.of(new HarbourCloud()));
    for (int number = 0; number < 3; number++) {
      String id = "dock-" + number;
      clouds.network(new SimulatedNetwork("harbour", id, id, "owner", regionOf(number)));
    }
    return clouds;
  }

  @Override
  protected CloudReading read(DeclaredStack stack) {
    return new CloudReading(
        stack.resources("harbour:dns/zone:Zone").stream()
            .map(HarbourTargetContractTest::zone)
            .toList(),
        stack.resources("harbour:dns/berth:Berth").stream()
            .map(HarbourTargetContractTest::berth)
            .toList(),
        stack.resources("harbour:dns/permit:Permit").stream()
            .map(HarbourTargetContractTest::permit)
            .toList(),
        stack.resources("harbour:dns/recordSet:RecordSet").stream()
            .map(set -> recordSet(set, stack))
            .toList());
  }

  private static ReadZone zone(DeclaredResource zone) {
    Inputs inputs = zone.inputs();
    return new ReadZone(
        zone,
        inputs.has("visibility") && inputs.text("visibility").equals("private"),
        inputs.text("domain"),
        Optional.of(physicalName(inputs)),
        Optional.empty());
  }

  private static PhysicalName physicalName(Inputs inputs) {
    return PhysicalName.of(inputs.has("name") ? inputs.text("name") : "", NAME);
  }

  private static ReadAssociation berth(DeclaredResource berth) {
    Inputs inputs = berth.inputs();
    return ReadAssociation.of(inputs.text("dock"), berth, inputs.text("zone"))
        .named(physicalName(inputs));
  }

  private static ReadAuthorization permit(DeclaredResource permit) {
    Inputs inputs = permit.inputs();
    return new ReadAuthorization(inputs.text("dock"), permit, inputs.text("zone"));
  }

  private static ReadRecordSet recordSet(DeclaredResource set, DeclaredStack stack) {
    List<DeclaredResource> resources = new ArrayList<>(List.of(set));
    for (DeclaredResource steering : stack.resources("harbour:dns/steering:Steering")) {
      if (steering.inputs().text("recordSet").equals(set.name() + "-id")) {
        resources.add(steering);
      }
    }
    Inputs inputs = set.inputs();
    return new ReadRecordSet(
        resources,
        inputs.text("zone"),
        inputs.text("name"),
        RecordType.valueOf(inputs.text("type")),
        inputs.number("ttl"),
        inputs.texts("values"));
  }

  @Override
  protected Map<RecordType, String> goldens() {
    return Map.of(
        RecordType.A, golden("A", "a", "\"10.0.4.7\", \"10.0.4.8\""),
        RecordType.AAAA, golden("AAAA", "aaaa", "\"2001:db8::7\""),
        RecordType.CNAME, golden("CNAME", "cname", "\"www.example.com.\""),
        RecordType.MX, golden("MX", "mx", "\"10 mail.example.com.\""),
        RecordType.TXT, golden("TXT", "txt", "\"\\\"owner=search team\\\"\""));
  }

  private static String golden(String type, String name, String values) {
    return "name: \"%s.corp.internal.\"\ntype: \"%s\"\nttl: 300\nvalues: [%s]"
        .formatted(name, type, values);
  }
}
