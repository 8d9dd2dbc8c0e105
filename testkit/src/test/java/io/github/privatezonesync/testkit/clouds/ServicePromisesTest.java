package io.github.privatezonesync.testkit.clouds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.privatezonesync.dns.Ipv4Address;
import io.github.privatezonesync.dns.RecordName;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.Route;
import io.github.privatezonesync.region.Regions;
import io.github.privatezonesync.routing.Client;
import io.github.privatezonesync.testkit.PromisedAnswer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ServicePromisesTest extends DeployedZone {
  /** The zone agrees with its record sets, and both with something else than the answers. */
  @Test
  void areThoseThatThePlanShowsEvenIfTheRecordSetsSayOtherwise() {
    deploy(
        "geo",
        Map.of(
            "geos",
            List.of(
                Map.of("location", "europe-west4", "rrdatas", List.of("10.0.1.10")),
                Map.of("location", "us-east4", "rrdatas", List.of("10.0.1.10")))));

    assertThat(
            broken(
                HUB,
                List.of(
                    promised("geo", "europe-west4", part("europe-west4", 1, "10.0.2.10")),
                    promised("geo", "us-east4", part("us-east4", 1, "10.0.1.10"))),
                routed("geo", Route.byRegion("europe-west4"), "10.0.1.10"),
                routed("geo", Route.byRegion("us-east4"), "10.0.1.10")))
        .singleElement()
        .asString()
        .startsWith(
            "  gcp/eu in europe-west4: planned geo.corp.internal. A 300 10.0.2.10, gets"
                + " geo.corp.internal. A: 10.0.1.10\n");
  }

  @Test
  void areForEveryRegionOfTheNetwork() {
    deploy(
        "geo",
        Map.of("geos", List.of(Map.of("location", "us-east4", "rrdatas", List.of("10.0.1.10")))));
    List<PromisedAnswer> planned =
        List.of(promised("geo", "us-east4", part("us-east4", 1, "10.0.1.10")));
    deploySubnetwork("us-east4");

    assertThat(broken(HUB, planned)).isEmpty();

    deploySubnetwork("europe-west4");

    assertThat(broken(HUB, planned))
        .containsExactly(
            "  gcp/eu: the network is in europe-west4 too and was given as one of us-east4; its"
                + " clients there get what is meant for another region");
  }

  @Test
  void areAllEndpointsAtOnceOrEachInItsShare() {
    deploy(
        "wrr",
        Map.of(
            "wrrs",
            List.of(
                Map.of("weight", 3.0, "rrdatas", List.of("10.0.1.10")),
                Map.of("weight", 1.0, "rrdatas", List.of("10.0.2.10")))));
    PromisedAnswer.Part us = part("us-east4", 0.75, "10.0.1.10");

    assertThat(
            broken(
                HUB,
                List.of(promised("wrr", "us-east4", us, part("europe-west4", 0.25, "10.0.2.10")))))
        .isEmpty();
    assertThat(
            broken(
                HUB,
                List.of(promised("wrr", "us-east4", us, part("europe-west4", 0.25, "10.0.3.10")))))
        .extracting(answer -> answer.lines().findFirst().orElse(""))
        .containsExactly(
            "  gcp/eu in us-east4: planned wrr.corp.internal. A 10.0.3.10 in 0.250 of the answers,"
                + " comes in 0.000");
    assertThat(
            broken(
                HUB,
                List.of(
                    promised(
                        "wrr",
                        "us-east4",
                        part("us-east4", 1, "10.0.1.10"),
                        part("europe-west4", 1, "10.0.2.10")))))
        .extracting(answer -> answer.lines().findFirst().orElse(""))
        .containsExactly(
            "  gcp/eu in us-east4: planned wrr.corp.internal. A 300 10.0.1.10 10.0.2.10, gets"
                + " wrr.corp.internal. A: 10.0.1.10",
            "  gcp/eu in us-east4: planned wrr.corp.internal. A 300 10.0.1.10 10.0.2.10, gets"
                + " wrr.corp.internal. A: 10.0.2.10");
  }

  @Test
  void areOneOfTheEndpointsWhereOnlyTheCloudKnowsWhich() {
    String vpc = deployLatency(Map.of("us-east-1", "10.0.1.10", "eu-west-1", "10.0.2.10"));
    PromisedAnswer.Part us = part("us-east-1", 0, "10.0.1.10");
    PromisedAnswer.Part eu = part("eu-west-1", 0, "10.0.2.10");

    assertThat(broken(vpc, List.of(promised("api", "us-east-1", us, eu)))).isEmpty();
    assertThat(broken(vpc, List.of(promised("api", "us-east-1", eu))))
        .singleElement()
        .asString()
        .startsWith(
            "  gcp/eu: planned api.corp.internal. A 300 10.0.2.10, gets api.corp.internal. A:"
                + " 10.0.1.10\n");
  }

  @Test
  void areFoundInLinearTime() {
    int count = 500;
    deploy(
        "many",
        Map.of(
            "wrrs",
            IntStream.range(0, count)
                .mapToObj(i -> Map.of("weight", 1.0, "rrdatas", List.of(address(i))))
                .toList()));
    RecordSet[] sets =
        IntStream.range(0, count)
            .mapToObj(i -> routed("many", Route.weighted("site-" + i, 1), address(i)))
            .toArray(RecordSet[]::new);
    PromisedAnswer.Part[] parts =
        IntStream.range(0, count)
            .mapToObj(i -> part("site-" + i, 1.0 / count, address(i)))
            .toArray(PromisedAnswer.Part[]::new);

    assertTimeout(
        Duration.ofSeconds(5),
        () ->
            assertThat(broken(HUB, List.of(promised("many", "us-east4", parts)), sets)).isEmpty());
  }

  private static String address(int i) {
    return "10.1.%d.%d".formatted(i / 250, i % 250);
  }

  private static PromisedAnswer promised(String name, String region, PromisedAnswer.Part... parts) {
    return new PromisedAnswer(
        new Client("gcp", "eu", region, Regions.find(region)),
        RecordName.parse(name, DOMAIN),
        RecordType.A,
        300,
        List.of(parts));
  }

  private static PromisedAnswer.Part part(String site, double share, String address) {
    return new PromisedAnswer.Part(site, share, List.of(new Ipv4Address(address)));
  }
}
