package io.github.privatezonesync.simulator.provider;

import static io.github.privatezonesync.simulator.provider.EngineConnection.struct;
import static io.github.privatezonesync.simulator.provider.EngineConnection.urn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Struct;
import com.google.protobuf.Value;
import io.github.privatezonesync.simulator.Fault;
import io.github.privatezonesync.simulator.Faults;
import io.github.privatezonesync.simulator.NotModelled;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pulumirpc.Provider.CheckRequest;
import pulumirpc.Provider.CheckResponse;
import pulumirpc.Provider.ConfigureRequest;
import pulumirpc.Provider.CreateRequest;
import pulumirpc.Provider.CreateResponse;
import pulumirpc.Provider.DeleteRequest;
import pulumirpc.Provider.DiffRequest;
import pulumirpc.Provider.DiffResponse;
import pulumirpc.Provider.DiffResponse.DiffChanges;
import pulumirpc.Provider.ErrorResourceInitFailed;
import pulumirpc.Provider.InvokeRequest;
import pulumirpc.Provider.ReadRequest;
import pulumirpc.Provider.ReadResponse;
import pulumirpc.Provider.UpdateRequest;
import pulumirpc.ResourceProviderGrpc.ResourceProviderBlockingStub;

class ResourceCallsTest {
  private static final String ZONE = "aws:route53/zone:Zone";
  private static final String CORP = urn(ZONE, "corp");
  private static final String BUCKET = "aws:s3/bucket:Bucket";

  private final SimulatedClouds clouds =
      SimulatedClouds.fresh()
          .network(new SimulatedNetwork("aws", "vpc-1", "eu", "111111111111", "eu-west-1"))
          .network(new SimulatedNetwork("aws", "vpc-2", "us", "111111111111", "us-east-1"));
  private ProviderServer server;
  private EngineConnection engine;
  private ResourceProviderBlockingStub aws;

  @BeforeEach
  void start() throws IOException {
    server = ProviderServer.start(clouds, 0);
    engine = EngineConnection.configured(server, "aws", Map.of("region", "eu-west-1"));
    aws = engine.stub();
  }

  @AfterEach
  void stop() {
    engine.close();
    server.close();
  }

  @Test
  void previewsAreSupportedAndSecretsAreLeftToTheEngine() {
    var response = aws.configure(ConfigureRequest.getDefaultInstance());

    assertThat(response.getSupportsPreview()).isTrue();
    assertThat(response.getAcceptSecrets()).isFalse();
    assertThat(response.getAcceptOutputs()).isFalse();
    assertThat(response.getAcceptResources()).isFalse();
  }

  @Test
  void aCheckFillsInWhatTheProviderFillsIn() {
    CheckResponse response =
        aws.check(
            CheckRequest.newBuilder()
                .setUrn(CORP)
                .setNews(struct(Map.of("name", "corp.internal")))
                .build());

    assertThat(response.getFailuresList()).isEmpty();
    assertThat(response.getInputs())
        .isEqualTo(
            struct(
                Map.of(
                    "name",
                    "corp.internal",
                    "comment",
                    "Managed by Pulumi",
                    "forceDestroy",
                    false)));
  }

  @Test
  void aCheckInventsANameOnceAndKeepsIt() {
    Struct first = check(Map.of(), "seed");
    assertThat(first.getFieldsOrThrow("name").getStringValue()).startsWith("corp-");
    assertThat(check(Map.of(), "other seed")).isNotEqualTo(first);

    CheckResponse again =
        aws.check(
            CheckRequest.newBuilder()
                .setUrn(CORP)
                .setOlds(first)
                .setRandomSeed(ByteString.copyFromUtf8("other seed"))
                .build());

    assertThat(again.getInputs()).isEqualTo(first);
  }

  @Test
  void aCheckSaysWhichPropertyIsWrong() {
    CheckResponse response =
        aws.check(
            CheckRequest.newBuilder()
                .setUrn(CORP)
                .setNews(struct(Map.of("name", "x".repeat(1_025))))
                .build());

    assertThat(response.getFailuresList())
        .singleElement()
        .satisfies(
            failure -> {
              assertThat(failure.getProperty()).isEqualTo("name");
              assertThat(failure.getReason()).contains("1024");
            });
  }

  @Test
  void aDiffNamesWhatDiffersAndWhatReplaces() {
    assertThat(diff(zone("corp.internal", "a"), zone("corp.internal", "a")).getChanges())
        .isEqualTo(DiffChanges.DIFF_NONE);

    DiffResponse comment = diff(zone("corp.internal", "a"), zone("corp.internal", "b"));
    assertThat(comment.getChanges()).isEqualTo(DiffChanges.DIFF_SOME);
    assertThat(comment.getDiffsList()).containsExactly("comment");
    assertThat(comment.getReplacesList()).isEmpty();

    DiffResponse name = diff(zone("corp.internal", "a"), zone("corp.example", "a"));
    assertThat(name.getReplacesList()).containsExactly("name");
  }

  @Test
  void aDiffLeavesOutWhatIsIgnored() {
    DiffResponse ignored =
        diff(zone("corp.internal", "a"), zone("corp.example", "b"), "name", "comment");

    assertThat(ignored)
        .isEqualTo(DiffResponse.newBuilder().setChanges(DiffChanges.DIFF_NONE).build());
  }

  @Test
  void aPreviewOfACreationChangesNothingAndLeavesUnknownWhatTheCloudDecides() {
    CreateResponse response =
        aws.create(
            CreateRequest.newBuilder()
                .setUrn(CORP)
                .setPreview(true)
                .setProperties(struct(zone("corp.internal", WireValue.UNKNOWN)))
                .build());

    assertThat(response.getId()).isEmpty();
    assertThat(response.getProperties().getFieldsMap())
        .containsEntry("name", text("corp.internal"))
        .containsEntry("comment", text(WireValue.UNKNOWN))
        .containsEntry("zoneId", text(WireValue.UNKNOWN));
    assertThat(clouds.snapshot().zones()).isEmpty();
  }

  @Test
  void aResourceIsCreatedReadUpdatedAndDeleted() {
    CreateResponse created = createZone();
    assertThat(created.getProperties().getFieldsMap())
        .containsEntry("zoneId", text(created.getId()))
        .containsEntry("comment", text("a"));

    Map<String, Object> edited = zone("corp.internal", "b");
    Struct updated =
        aws.update(
                UpdateRequest.newBuilder()
                    .setUrn(CORP)
                    .setId(created.getId())
                    .setOlds(created.getProperties())
                    .setOldInputs(struct(zone("corp.internal", "a")))
                    .setNews(struct(edited))
                    .build())
            .getProperties();
    assertThat(updated.getFieldsMap()).containsEntry("comment", text("b"));

    ReadResponse refreshed =
        aws.read(
            ReadRequest.newBuilder()
                .setUrn(CORP)
                .setId(created.getId())
                .setProperties(updated)
                .setInputs(struct(edited))
                .build());
    assertThat(refreshed.getProperties()).isEqualTo(updated);
    assertThat(refreshed.getInputs()).isEqualTo(struct(edited));

    aws.delete(
        DeleteRequest.newBuilder()
            .setUrn(CORP)
            .setId(created.getId())
            .setProperties(updated)
            .build());
    assertThat(clouds.snapshot().zones()).isEmpty();
    assertThat(aws.read(ReadRequest.newBuilder().setUrn(CORP).setId(created.getId()).build()))
        .isEqualTo(ReadResponse.getDefaultInstance());
  }

  @Test
  void anImportReadsTheInputsThatWouldMakeTheResource() {
    CreateResponse created = createZone();

    ReadResponse read =
        aws.read(ReadRequest.newBuilder().setUrn(CORP).setId(created.getId()).build());

    assertThat(read.getId()).isEqualTo(created.getId());
    assertThat(read.getInputs().getFieldsMap())
        .containsEntry("name", text("corp.internal"))
        .containsEntry("comment", text("a"));
  }

  @Test
  void aPreviewOfAnUpdateShowsNewInputsAndOldOutputs() {
    CreateResponse created = createZone();
    Map<String, Object> news = new HashMap<>(zone("corp.internal", WireValue.UNKNOWN));
    news.remove("forceDestroy");

    Struct expected =
        aws.update(
                UpdateRequest.newBuilder()
                    .setUrn(CORP)
                    .setId(created.getId())
                    .setPreview(true)
                    .setOlds(created.getProperties())
                    .setOldInputs(struct(zone("corp.internal", "a")))
                    .setNews(struct(news))
                    .build())
            .getProperties();

    assertThat(expected.getFieldsMap())
        .containsEntry("zoneId", text(created.getId()))
        .containsEntry("comment", text(WireValue.UNKNOWN))
        .doesNotContainKey("forceDestroy");
    assertThat(clouds.snapshot().zones()).hasSize(1);
  }

  @Test
  void aPreviewOfAnUpdateDoesNotKnowWhatAzureAddsToNestedObjects() throws IOException {
    String type = "azure-native:network:InboundEndpoint";
    Map<String, Object> inputs = PlausibleInputs.of(type);

    try (EngineConnection azure = EngineConnection.configured(server, "azure-native", Map.of())) {
      Struct expected =
          azure
              .stub()
              .update(
                  UpdateRequest.newBuilder()
                      .setUrn(urn(type, "in"))
                      .setId("in")
                      .setPreview(true)
                      .setOldInputs(struct(inputs))
                      .setNews(struct(inputs))
                      .build())
              .getProperties();

      assertThat(
              expected
                  .getFieldsOrThrow("ipConfigurations")
                  .getListValue()
                  .getValues(0)
                  .getStructValue()
                  .getFieldsMap())
          .containsKey("subnet")
          .containsEntry("privateIpAddress", text(WireValue.UNKNOWN));
    }
  }

  @Test
  void aRefusalIsToldInTheWordsOfTheCloud() {
    StatusRuntimeException refusal =
        catchThrowableOfType(
            StatusRuntimeException.class,
            () ->
                aws.create(
                    CreateRequest.newBuilder()
                        .setUrn(CORP)
                        .setProperties(
                            struct(
                                Map.of(
                                    "name",
                                    "corp.internal",
                                    "comment",
                                    "",
                                    "vpcs",
                                    List.of(Map.of("vpcId", "vpc-9")))))
                        .build()));

    assertThat(refusal.getStatus().getCode()).isEqualTo(Status.Code.UNKNOWN);
    assertThat(refusal.getStatus().getDescription())
        .isEqualTo(
            "creating Route53 Hosted Zone (corp.internal): InvalidVPCId: The VPC ID is invalid.\n"
                + "  in the simulated clouds: there is no network 'vpc-9'; add it, new"
                + " SimulatedNetwork(\"aws\", \"vpc-9\", \"vpc-9\", \"ACCOUNT\", \"eu-west-1\") or"
                + " 'serve --network aws:vpc-9@eu-west-1', or deploy the stack that makes it"
                + " first");
    assertThat(refusal.getTrailers().keys()).doesNotContain("grpc-status-details-bin");
  }

  @Test
  void aResourceThatExistsAllTheSameIsReportedWithItsProperties()
      throws InvalidProtocolBufferException {
    clouds.faults(Faults.at(1, Fault.TIMEOUT));
    Struct inputs = struct(zone("corp.internal", "a"));

    StatusRuntimeException failure =
        catchThrowableOfType(
            StatusRuntimeException.class,
            () ->
                aws.create(CreateRequest.newBuilder().setUrn(CORP).setProperties(inputs).build()));

    com.google.rpc.Status status =
        com.google.rpc.Status.parseFrom(
            failure
                .getTrailers()
                .get(Metadata.Key.of("grpc-status-details-bin", Metadata.BINARY_BYTE_MARSHALLER)));
    ErrorResourceInitFailed detail = status.getDetails(0).unpack(ErrorResourceInitFailed.class);
    String id = clouds.snapshot().zones().get(0).id();
    assertThat(status.getCode()).isEqualTo(Status.Code.UNKNOWN.value());
    assertThat(detail.getId()).isEqualTo(id);
    assertThat(detail.getInputs()).isEqualTo(inputs);
    assertThat(detail.getProperties().getFieldsMap()).containsEntry("zoneId", text(id));
    assertThat(detail.getReasonsList())
        .containsExactly(status.getMessage())
        .containsExactly(failure.getStatus().getDescription());
  }

  @Test
  void aTypeThatIsNotModelledGetsItsInputsBackAndIsListed() {
    Struct inputs = struct(Map.of("bucket", "b"));

    CreateResponse created =
        aws.create(
            CreateRequest.newBuilder().setUrn(urn(BUCKET, "b")).setProperties(inputs).build());

    assertThat(created.getProperties()).isEqualTo(inputs);
    assertThat(clouds.snapshot().notModelled())
        .singleElement()
        .satisfies(resource -> assertThat(resource.id()).isEqualTo(created.getId()));
  }

  @Test
  void twoResourcesOfOneTypeAndNameThatAreNotModelledAreTwo() {
    CreateRequest request = CreateRequest.newBuilder().setUrn(urn(BUCKET, "b")).build();

    CreateResponse first = aws.create(request);
    CreateResponse second = aws.create(request);

    assertThat(clouds.snapshot().notModelled())
        .extracting(NotModelled::id)
        .containsExactlyInAnyOrder(first.getId(), second.getId());
  }

  @Test
  void aFunctionIsInvoked() {
    String id = createZone().getId();

    assertThat(
            aws.invoke(
                    InvokeRequest.newBuilder()
                        .setTok("aws:route53/getZone:getZone")
                        .setArgs(struct(Map.of("name", "corp.internal", "privateZone", true)))
                        .build())
                .getReturn()
                .getFieldsMap())
        .containsEntry("zoneId", text(id));
    assertThatThrownBy(() -> aws.invoke(InvokeRequest.newBuilder().setTok("aws:x/y:y").build()))
        .hasMessage("UNKNOWN: the simulator does not model the function 'aws:x/y:y'");
  }

  @Test
  void aMalformedRequestIsRefusedInOneLine() {
    assertThatThrownBy(() -> aws.read(ReadRequest.newBuilder().setUrn(CORP).build()))
        .hasMessage("INVALID_ARGUMENT: Read of aws:route53/zone:Zone 'corp': the id is missing");
    assertThatThrownBy(() -> aws.update(UpdateRequest.newBuilder().setUrn(CORP).build()))
        .hasMessage("INVALID_ARGUMENT: Update of aws:route53/zone:Zone 'corp': the id is missing");
    assertThatThrownBy(() -> aws.delete(DeleteRequest.newBuilder().setUrn(CORP).build()))
        .hasMessage("INVALID_ARGUMENT: Delete of aws:route53/zone:Zone 'corp': the id is missing");
    assertThatThrownBy(() -> aws.create(CreateRequest.getDefaultInstance()))
        .hasMessage(
            "INVALID_ARGUMENT: '' is no URN; a URN is urn:pulumi:STACK::PROJECT::TYPE::NAME");
    assertThatThrownBy(
            () ->
                aws.create(
                    CreateRequest.newBuilder()
                        .setUrn(CORP)
                        .setProperties(struct(Map.of("name", WireValue.UNKNOWN)))
                        .build()))
        .hasMessage(
            "INVALID_ARGUMENT: Create of aws:route53/zone:Zone 'corp': property 'name' is unknown;"
                + " only a preview may have unknown values");
  }

  private Struct check(Map<String, Object> news, String seed) {
    return aws.check(
            CheckRequest.newBuilder()
                .setUrn(CORP)
                .setNews(struct(news))
                .setRandomSeed(ByteString.copyFromUtf8(seed))
                .build())
        .getInputs();
  }

  private DiffResponse diff(Map<String, Object> olds, Map<String, Object> news, String... ignored) {
    return aws.diff(
        DiffRequest.newBuilder()
            .setUrn(CORP)
            .setId("Z1")
            .setOlds(struct(olds))
            .setOldInputs(struct(olds))
            .setNews(struct(news))
            .addAllIgnoreChanges(List.of(ignored))
            .build());
  }

  private CreateResponse createZone() {
    return aws.create(
        CreateRequest.newBuilder()
            .setUrn(CORP)
            .setProperties(struct(zone("corp.internal", "a")))
            .build());
  }

  private static Map<String, Object> zone(String name, String comment) {
    return Map.of(
        "name",
        name,
        "comment",
        comment,
        "forceDestroy",
        false,
        "vpcs",
        List.of(Map.of("vpcId", "vpc-1", "vpcRegion", "eu-west-1")));
  }

  private static Value text(String text) {
    return Value.newBuilder().setStringValue(text).build();
  }
}
