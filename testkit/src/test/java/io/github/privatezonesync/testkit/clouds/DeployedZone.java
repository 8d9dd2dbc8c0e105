package io.github.privatezonesync.testkit.clouds;

import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.dns.Ipv4Address;
import io.github.privatezonesync.dns.RecordData;
import io.github.privatezonesync.dns.RecordName;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.RecordValue;
import io.github.privatezonesync.dns.Route;
import io.github.privatezonesync.dns.Ttl;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.PromisedAnswer;
import io.github.privatezonesync.testkit.PulumiProgram;
import io.github.privatezonesync.testkit.ResolvedZone;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;

/** A zone by hand in simulated clouds, to be asked for what was not planned so. */
abstract class DeployedZone {
  static final DomainName DOMAIN = DomainName.parse("corp.internal");
  static final String HUB =
      "https://www.googleapis.com/compute/v1/projects/net/global/networks/hub";

  final SimulatedClouds clouds = SimulatedClouds.fresh();

  @BeforeEach
  final void deploy() {
    DeclaredStack unused =
        PulumiProgram.project("p").config("gcp:project", "net").on(clouds).run(GoogleStack::define);
  }

  /** Gives the id of a VPC in us-east-1. */
  String deployLatency(Map<String, String> addressByRegion) {
    DeclaredStack unused =
        PulumiProgram.project("p")
            .config("aws:region", "us-east-1")
            .on(clouds)
            .run(ctx -> AmazonStack.define(addressByRegion));
    return clouds.snapshot().network("vpc").id();
  }

  void deploySubnetwork(String region) {
    DeclaredStack unused =
        PulumiProgram.project("p")
            .config("gcp:project", "net")
            .on(clouds)
            .run(ctx -> GoogleStack.subnetwork(region));
  }

  void deploy(String name, Map<String, Object> policy) {
    DeclaredStack unused =
        PulumiProgram.project("p")
            .config("gcp:project", "net")
            .on(clouds)
            .run(ctx -> GoogleStack.routed(name, policy));
  }

  void deployAliases(Map<String, String> hostByName) {
    DeclaredStack unused =
        PulumiProgram.project("p")
            .config("gcp:project", "net")
            .on(clouds)
            .run(ctx -> GoogleStack.aliases(hostByName));
  }

  static RecordSet routed(String name, Route route, String address) {
    return new RecordSet(
        RecordName.parse(name, DOMAIN),
        RecordType.A,
        new Ttl(300),
        List.of(new RecordValue.Known(new Ipv4Address(address))),
        Optional.of(route));
  }

  List<String> broken(String network, RecordSet... sets) {
    return broken(network, List.of(), sets);
  }

  List<String> broken(String network, List<PromisedAnswer> answers, RecordSet... sets) {
    return broken(network, Map.of(), List.of(), answers, sets);
  }

  List<String> broken(
      String network,
      Map<String, String> regions,
      List<String> missingHosts,
      List<PromisedAnswer> answers,
      RecordSet... sets) {
    Map<RecordSet, List<RecordData>> data =
        Arrays.stream(sets).collect(Collectors.toMap(set -> set, RecordSet::knownData));
    ResolvedZone zone =
        new ResolvedZone(
            "dns",
            "gcp",
            Optional.empty(),
            DOMAIN,
            Map.of("eu", network),
            regions,
            data,
            missingHosts,
            answers);
    return PlannedAnswers.broken(zone, clouds.snapshot());
  }
}
