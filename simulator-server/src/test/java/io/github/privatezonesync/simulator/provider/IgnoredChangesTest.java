package io.github.privatezonesync.simulator.provider;

import static io.github.privatezonesync.simulator.provider.EngineConnection.struct;
import static io.github.privatezonesync.simulator.provider.EngineConnection.urn;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pulumirpc.Provider.CreateRequest;
import pulumirpc.Provider.CreateResponse;
import pulumirpc.Provider.UpdateRequest;
import pulumirpc.Provider.UpdateResponse;

/** Properties that a program tells the engine to ignore. */
class IgnoredChangesTest {
  private static final String ZONE = "aws:route53/zone:Zone";
  private static final String ASSOCIATION = "aws:route53/zoneAssociation:ZoneAssociation";

  private final SimulatedClouds clouds =
      SimulatedClouds.fresh().network(vpc("vpc-1")).network(vpc("vpc-2"));

  @Test
  void areLeftAsTheyAreInAnUpdateOfSomethingElse() throws IOException {
    try (ProviderServer server = ProviderServer.start(clouds, 0);
        EngineConnection engine = EngineConnection.configured(server, "aws", Map.of())) {
      CreateResponse zone = create(engine, ZONE, inputs("one"));
      create(engine, ASSOCIATION, Map.of("zoneId", zone.getId(), "vpcId", "vpc-2"));
      UpdateResponse first =
          engine.stub().update(update(zone.getId(), "two").setOlds(zone.getProperties()).build());
      engine.stub().update(update(zone.getId(), "three").setOlds(first.getProperties()).build());

      assertThat(clouds.snapshot().zones().get(0).networks()).containsExactly("vpc-1", "vpc-2");
    }
  }

  private static CreateResponse create(
      EngineConnection engine, String type, Map<String, Object> inputs) {
    return engine
        .stub()
        .create(
            CreateRequest.newBuilder()
                .setUrn(urn(type, "it"))
                .setProperties(struct(inputs))
                .build());
  }

  private static UpdateRequest.Builder update(String id, String comment) {
    return UpdateRequest.newBuilder()
        .setUrn(urn(ZONE, "it"))
        .setId(id)
        .setNews(struct(inputs(comment)))
        .addIgnoreChanges("vpcs");
  }

  private static Map<String, Object> inputs(String comment) {
    return Map.of(
        "name",
        "corp.internal",
        "comment",
        comment,
        "forceDestroy",
        false,
        "vpcs",
        List.of(Map.of("vpcId", "vpc-1")));
  }

  private static SimulatedNetwork vpc(String id) {
    return new SimulatedNetwork("aws", id, id, "111111111111", "us-east-1");
  }
}
