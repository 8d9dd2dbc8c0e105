package io.github.privatezonesync.simulator.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import com.google.protobuf.Empty;
import com.google.protobuf.Message;
import com.google.protobuf.Struct;
import com.google.protobuf.TextFormat;
import io.github.privatezonesync.simulator.Parity;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.Snapshot;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.simulator.cloud.SimulatedZone;
import io.github.privatezonesync.simulator.state.StateFile;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pulumirpc.Provider.CheckRequest;
import pulumirpc.Provider.ConfigureRequest;
import pulumirpc.Provider.CreateRequest;
import pulumirpc.Provider.DeleteRequest;
import pulumirpc.Provider.DiffRequest;
import pulumirpc.Provider.InvokeRequest;
import pulumirpc.Provider.ReadRequest;
import pulumirpc.Provider.UpdateRequest;
import pulumirpc.ResourceProviderGrpc.ResourceProviderBlockingStub;

/** Requests that no engine sends: each gets a clear answer, and the clouds stay whole. */
class ProviderFuzzTest {
  private static final List<String> PACKAGES = List.of("aws", "gcp", "azure-native", "oci");
  private static final Set<Status.Code> CLEAR =
      Set.of(Status.Code.OK, Status.Code.UNKNOWN, Status.Code.INVALID_ARGUMENT);

  @TempDir private Path directory;

  private final Map<String, List<String>> ids = new LinkedHashMap<>();
  private final Map<Status.Code, Integer> answers = new EnumMap<>(Status.Code.class);
  private SimulatedClouds clouds;
  private Random random;

  @Test
  void survivesAFewThousandCalls() throws IOException {
    survives(4, 3_000);
  }

  @Test
  @Tag("fuzz")
  void survivesFiftyThousandCalls() throws IOException {
    for (long seed = 100; seed < 105; seed++) {
      survives(seed, 12_000);
    }
  }

  private void survives(long seed, int calls) throws IOException {
    random = new Random(seed);
    ids.clear();
    answers.clear();
    clouds =
        SimulatedClouds.fresh()
            .network(new SimulatedNetwork("aws", "vpc-1", "eu", "111111111111", "eu-west-1"))
            .network(new SimulatedNetwork("aws", "vpc-2", "us", "111111111111", "us-east-1"))
            .network(
                new SimulatedNetwork("gcp", "projects/p/global/networks/hub", "hub", "p", null))
            .network(
                new SimulatedNetwork(
                    "oci",
                    "ocid1.vcn.oc1.eu-frankfurt-1.amaaaaaahub",
                    "fra",
                    "ocid1.compartment.oc1..aaaaaaaanetwork",
                    "eu-frankfurt-1"));
    Map<String, EngineConnection> engines = new LinkedHashMap<>();
    try (ProviderServer server = ProviderServer.start(clouds, 0)) {
      for (String name : PACKAGES) {
        Map<String, Object> config =
            switch (name) {
              case "gcp" -> Map.of("project", "p");
              case "oci" -> Map.of("region", "eu-frankfurt-1");
              default -> Map.of("region", "eu-west-1");
            };
        engines.put(name, EngineConnection.configured(server, name, config));
      }
      for (int i = 1; i <= calls; i++) {
        String name = PACKAGES.get(random.nextInt(PACKAGES.size()));
        call("seed %d, call %d".formatted(seed, i), engines.get(name).stub(), name);
        if (i % 500 == 0) {
          assertWhole();
        }
      }
      for (EngineConnection engine : engines.values()) {
        assertThat(engine.stub().getPluginInfo(Empty.getDefaultInstance()).getVersion())
            .isNotEmpty();
      }
      int made = answers.values().stream().mapToInt(Integer::intValue).sum();
      System.out.printf("provider fuzz: seed %d, %d calls, %s%n", seed, made, answers);
    } finally {
      engines.values().forEach(EngineConnection::close);
    }
  }

  private void call(String which, ResourceProviderBlockingStub provider, String packageName) {
    String token = token(packageName);
    switch (random.nextInt(9)) {
      case 0 ->
          answer(
              which,
              provider::check,
              CheckRequest.newBuilder()
                  .setUrn(urn(token))
                  .setOlds(spoilt(token))
                  .setNews(spoilt(token))
                  .setRandomSeed(ByteString.copyFrom(new byte[random.nextInt(40)]))
                  .build());
      case 1 ->
          answer(
              which,
              provider::diff,
              DiffRequest.newBuilder()
                  .setUrn(urn(token))
                  .setId(id(token))
                  .setOlds(spoilt(token))
                  .setOldInputs(spoilt(token))
                  .setNews(spoilt(token))
                  .build());
      case 2, 3, 4 -> {
        var created =
            answer(
                which,
                provider::create,
                CreateRequest.newBuilder()
                    .setUrn(urn(token))
                    .setProperties(spoilt(token))
                    .setPreview(random.nextInt(4) == 0)
                    .build());
        if (created != null && !created.getId().isEmpty()) {
          ids.computeIfAbsent(token, t -> new ArrayList<>()).add(created.getId());
        }
      }
      case 5 ->
          answer(
              which,
              provider::read,
              ReadRequest.newBuilder()
                  .setUrn(urn(token))
                  .setId(id(token))
                  .setProperties(spoilt(token))
                  .setInputs(spoilt(token))
                  .build());
      case 6 ->
          answer(
              which,
              provider::update,
              UpdateRequest.newBuilder()
                  .setUrn(urn(token))
                  .setId(id(token))
                  .setOlds(spoilt(token))
                  .setOldInputs(spoilt(token))
                  .setNews(spoilt(token))
                  .setPreview(random.nextInt(4) == 0)
                  .build());
      case 7 ->
          answer(
              which,
              provider::delete,
              DeleteRequest.newBuilder()
                  .setUrn(urn(token))
                  .setId(id(token))
                  .setProperties(spoilt(token))
                  .build());
      default -> {
        answer(
            which,
            provider::invoke,
            InvokeRequest.newBuilder().setTok(token).setArgs(spoilt(token)).build());
        answer(
            which, provider::checkConfig, CheckRequest.newBuilder().setNews(spoilt(token)).build());
        if (random.nextInt(50) == 0) {
          answer(
              which,
              provider::configure,
              ConfigureRequest.newBuilder().setArgs(spoilt("config")).build());
        }
      }
    }
  }

  private <Q extends Message, A> A answer(String which, Function<Q, A> method, Q request) {
    Snapshot before = clouds.snapshot();
    try {
      A answer = method.apply(request);
      answers.merge(Status.Code.OK, 1, Integer::sum);
      return answer;
    } catch (StatusRuntimeException e) {
      Status status = e.getStatus();
      String told =
          "%s: %s%n%s".formatted(which, status, TextFormat.printer().printToString(request));
      answers.merge(status.getCode(), 1, Integer::sum);
      assertThat(status.getCode()).as(told).isIn(CLEAR);
      assertThat(status.getDescription())
          .as(told)
          .isNotBlank()
          .doesNotContainPattern("(java|github)[a-z.]*[.][A-Z][A-Za-z]*Exception")
          .doesNotContain("\tat ");
      if (status.getCode() == Status.Code.INVALID_ARGUMENT) {
        assertThat(clouds.snapshot()).as(told).isSameAs(before);
      } else if (request instanceof CreateRequest && e.getTrailers().keys().size() < 2) {
        assertThat(outline(clouds.snapshot())).as(told).isEqualTo(outline(before));
      }
      return null;
    }
  }

  /** The clouds can be written, read and asked. */
  private void assertWhole() throws IOException {
    StateFile file = StateFile.at(directory.resolve("state.json"));
    file.save(clouds.snapshot());
    Snapshot read = file.load().snapshot();
    assertThat(outline(read)).isEqualTo(outline(clouds.snapshot()));
    assertThat(Parity.of(read).toString()).isEqualTo(Parity.of(clouds.snapshot()).toString());
  }

  private static List<Object> outline(Snapshot snapshot) {
    List<Object> outline = new ArrayList<>(snapshot.networks());
    for (SimulatedZone zone : snapshot.zones()) {
      outline.add(zone.id() + zone.networks() + zone.data().recordSets());
    }
    return outline;
  }

  private String token(String packageName) {
    List<String> known = PlausibleInputs.tokens(packageName);
    return switch (random.nextInt(12)) {
      case 0 -> packageName + ":s3/bucket:Bucket";
      case 1 -> "";
      default -> known.get(random.nextInt(known.size()));
    };
  }

  private String urn(String token) {
    return random.nextInt(40) == 0
        ? token
        : "urn:pulumi:test::project::" + token + "::n" + random.nextInt(5);
  }

  private String id(String token) {
    List<String> known = ids.getOrDefault(token, List.of());
    return known.isEmpty() || random.nextInt(6) == 0
        ? List.of("", "x", "/", "a:b", "Z_a_A", "projects/p/managedZones/x").get(random.nextInt(6))
        : known.get(random.nextInt(known.size()));
  }

  private Struct spoilt(String token) {
    double share = List.of(0.0, 0.0, 0.1, 0.3).get(random.nextInt(4));
    return new SpoiltProperties(random, share).of(PlausibleInputs.of(token));
  }
}
