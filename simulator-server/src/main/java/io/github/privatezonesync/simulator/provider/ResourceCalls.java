package io.github.privatezonesync.simulator.provider;

import com.google.protobuf.Empty;
import com.google.protobuf.Struct;
import io.github.privatezonesync.simulator.OperationFailedException;
import io.github.privatezonesync.simulator.SimulatedProvider;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Checked;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Difference;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import pulumirpc.Provider.CheckFailure;
import pulumirpc.Provider.CheckRequest;
import pulumirpc.Provider.CheckResponse;
import pulumirpc.Provider.CreateRequest;
import pulumirpc.Provider.CreateResponse;
import pulumirpc.Provider.DeleteRequest;
import pulumirpc.Provider.DiffRequest;
import pulumirpc.Provider.DiffResponse;
import pulumirpc.Provider.DiffResponse.DiffChanges;
import pulumirpc.Provider.ReadRequest;
import pulumirpc.Provider.ReadResponse;
import pulumirpc.Provider.UpdateRequest;
import pulumirpc.Provider.UpdateResponse;

/** The requests about resources. */
final class ResourceCalls {
  private final String packageName;

  ResourceCalls(String packageName) {
    this.packageName = packageName;
  }

  CheckResponse check(CheckRequest request) {
    Subject subject = subject(request.getUrn());
    PropertyReader reader = PropertyReader.preview("Check of " + subject);
    Checked checked =
        provider()
            .check(
                subject.type(),
                subject.name(),
                reader.read(request.getOlds()),
                reader.read(request.getNews()),
                HexFormat.of().formatHex(request.getRandomSeed().toByteArray()));
    CheckResponse.Builder response =
        CheckResponse.newBuilder().setInputs(PropertyWriter.write(checked.inputs()));
    checked
        .failures()
        .forEach(
            failure ->
                response.addFailures(
                    CheckFailure.newBuilder()
                        .setProperty(failure.property())
                        .setReason(failure.reason())));
    return response.build();
  }

  DiffResponse diff(DiffRequest request) {
    Subject subject = subject(request.getUrn());
    PropertyReader reader = PropertyReader.preview("Diff of " + subject);
    Map<String, Object> oldState = reader.read(request.getOlds());
    Difference difference =
        provider()
            .diff(
                subject.type(),
                request.hasOldInputs() ? reader.read(request.getOldInputs()) : oldState,
                oldState,
                reader.read(request.getNews()));
    List<String> changed = new ArrayList<>(difference.changed());
    changed.removeAll(request.getIgnoreChangesList());
    List<String> replace = new ArrayList<>(difference.replace());
    replace.removeAll(request.getIgnoreChangesList());
    return DiffResponse.newBuilder()
        .setChanges(changed.isEmpty() ? DiffChanges.DIFF_NONE : DiffChanges.DIFF_SOME)
        .addAllDiffs(changed)
        .addAllReplaces(replace)
        .setDeleteBeforeReplace(difference.deleteBeforeReplace())
        .build();
  }

  CreateResponse create(CreateRequest request) {
    Subject subject = subject(request.getUrn());
    String where = "Create of " + subject;
    if (request.getPreview()) {
      Map<String, Object> inputs = PropertyReader.preview(where).read(request.getProperties());
      return CreateResponse.newBuilder()
          .setProperties(PropertyWriter.write(provider().previewCreate(subject.type(), inputs)))
          .build();
    }
    Map<String, Object> inputs = PropertyReader.known(where).read(request.getProperties());
    Live live =
        partlyFailing(
            request.getProperties(),
            () -> provider().create(subject.type(), subject.name(), inputs));
    return CreateResponse.newBuilder()
        .setId(live.id())
        .setProperties(PropertyWriter.write(live.state()))
        .build();
  }

  /** With inputs it is a refresh, without them an import. */
  ReadResponse read(ReadRequest request) {
    Subject subject = subject(request.getUrn());
    String where = "Read of " + subject;
    PropertyReader reader = PropertyReader.known(where);
    String id = id(request.getId(), where);
    Map<String, Object> known = reader.read(request.getProperties());
    Optional<Live> found =
        request.hasInputs()
            ? provider().refresh(subject.type(), id, reader.read(request.getInputs()), known)
            : provider().read(subject.type(), id, known);
    return found
        .map(
            live ->
                ReadResponse.newBuilder()
                    .setId(live.id())
                    .setProperties(PropertyWriter.write(live.state()))
                    .setInputs(PropertyWriter.write(live.inputs()))
                    .build())
        .orElse(ReadResponse.getDefaultInstance());
  }

  UpdateResponse update(UpdateRequest request) {
    Subject subject = subject(request.getUrn());
    String where = "Update of " + subject;
    String id = id(request.getId(), where);
    Map<String, Object> oldState = PropertyReader.known(where).read(request.getOlds());
    if (request.getPreview()) {
      Map<String, Object> oldInputs = PropertyReader.known(where).read(request.getOldInputs());
      Map<String, Object> inputs = PropertyReader.preview(where).read(request.getNews());
      Map<String, Object> expected = new TreeMap<>(oldState);
      expected.keySet().removeAll(oldInputs.keySet());
      expected.putAll(provider().previewed(subject.type(), inputs));
      return UpdateResponse.newBuilder().setProperties(PropertyWriter.write(expected)).build();
    }
    Map<String, Object> inputs =
        ignoring(
            request.getIgnoreChangesList(),
            PropertyReader.known(where).read(request.getNews()),
            oldState);
    Live live =
        partlyFailing(
            request.getNews(),
            () -> provider().update(subject.type(), subject.name(), id, oldState, inputs));
    return UpdateResponse.newBuilder().setProperties(PropertyWriter.write(live.state())).build();
  }

  Empty delete(DeleteRequest request) {
    Subject subject = subject(request.getUrn());
    String where = "Delete of " + subject;
    Map<String, Object> oldState = PropertyReader.known(where).read(request.getProperties());
    provider().delete(subject.type(), id(request.getId(), where), oldState);
    return Empty.getDefaultInstance();
  }

  /** The inputs with what the state has in the place of each whole property that is ignored. */
  private static Map<String, Object> ignoring(
      List<String> properties, Map<String, Object> inputs, Map<String, Object> state) {
    Map<String, Object> kept = new TreeMap<>(inputs);
    for (String property : properties) {
      if (state.containsKey(property)) {
        kept.put(property, state.get(property));
      }
    }
    return kept;
  }

  private Subject subject(String urn) {
    return Subject.of(urn, packageName);
  }

  private static SimulatedProvider provider() {
    return Session.current().provider();
  }

  private static String id(String id, String where) {
    if (id.isEmpty()) {
      throw new MalformedRequestException(where + ": the id is missing");
    }
    return id;
  }

  private static Live partlyFailing(Struct inputs, Supplier<Live> operation) {
    try {
      return operation.get();
    } catch (OperationFailedException e) {
      throw e.id().isEmpty() ? e : Refusal.partial(e, inputs);
    }
  }
}
