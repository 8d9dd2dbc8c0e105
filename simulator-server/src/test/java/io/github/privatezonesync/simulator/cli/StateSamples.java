package io.github.privatezonesync.simulator.cli;

import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.SimulatedProvider;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.simulator.state.StateFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** State files for commands that read them. */
final class StateSamples {
  private StateSamples() {}

  /** One zone of AWS in one of two networks, a network of Google Cloud, and a bucket. */
  static String oneZone(Path directory) throws IOException {
    SimulatedClouds clouds =
        SimulatedClouds.fresh()
            .network(new SimulatedNetwork("aws", "vpc-1", "eu", "111111111111", "eu-west-1"))
            .network(new SimulatedNetwork("aws", "vpc-2", "us", "222222222222", "us-east-1"))
            .network(
                new SimulatedNetwork("gcp", "projects/p/global/networks/hub", "hub", "p", null));
    SimulatedProvider aws = clouds.provider("aws", Map.of("region", "eu-west-1"));
    String id = aws.create("aws:route53/zone:Zone", "corp", zone()).id();
    aws.create("aws:route53/record:Record", "db", record(id, "A", "10.0.0.1"));
    aws.create("aws:route53/record:Record", "db-text", record(id, "TXT", "a b"));
    aws.create("aws:s3/bucket:Bucket", "files", Map.of());
    Path file = directory.resolve("state.json");
    StateFile.at(file).save(clouds.snapshot());
    return file.toString();
  }

  /** A zone of AWS with three sets of one name, two of them routed. */
  static String routed(Path directory) throws IOException {
    SimulatedClouds clouds =
        SimulatedClouds.fresh()
            .network(new SimulatedNetwork("aws", "vpc-1", "eu", "111111111111", "eu-west-1"));
    SimulatedProvider aws = clouds.provider("aws", Map.of("region", "eu-west-1"));
    String id = aws.create("aws:route53/zone:Zone", "corp", zone()).id();
    aws.create("aws:route53/record:Record", "db-text", record(id, "TXT", "a b"));
    for (String region : List.of("us-east-1", "eu-west-1")) {
      Map<String, Object> inputs = new HashMap<>(record(id, "A", "10.0.0.1"));
      inputs.put("setIdentifier", region);
      inputs.put("weightedRoutingPolicies", List.of(Map.of("weight", 3.0)));
      aws.create("aws:route53/record:Record", "db-" + region, inputs);
    }
    Path file = directory.resolve("state.json");
    StateFile.at(file).save(clouds.snapshot());
    return file.toString();
  }

  /** The inputs of a zone of VPC vpc-1. */
  static Map<String, Object> zone() {
    return Map.of(
        "name",
        "corp.internal",
        "comment",
        "internal names",
        "forceDestroy",
        false,
        "vpcs",
        List.of(Map.of("vpcId", "vpc-1", "vpcRegion", "eu-west-1")));
  }

  /** The inputs of a record set at {@code db.corp.internal}. */
  static Map<String, Object> record(String zone, String type, String value) {
    return Map.of(
        "zoneId",
        zone,
        "name",
        "db.corp.internal",
        "type",
        type,
        "ttl",
        300.0,
        "records",
        List.of(value));
  }
}
