package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.bridge.Attribute;
import io.github.privatezonesync.simulator.bridge.Attribute.Kind;
import io.github.privatezonesync.simulator.bridge.BridgedModel;
import io.github.privatezonesync.simulator.bridge.Calls;
import io.github.privatezonesync.simulator.bridge.Properties;
import io.github.privatezonesync.simulator.bridge.Schema;
import io.github.privatezonesync.simulator.bridge.Validation;
import io.github.privatezonesync.simulator.bridge.ValueEquality;
import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.Effect;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.pcollections.HashTreePMap;

/** {@code aws.route53.HealthCheck}. What it checks is given back; its status is the test's. */
final class HealthCheckModel extends BridgedModel<AwsState> {
  private static final List<String> TYPES =
      List.of(
          "HTTP",
          "HTTPS",
          "HTTP_STR_MATCH",
          "HTTPS_STR_MATCH",
          "TCP",
          "CALCULATED",
          "CLOUDWATCH_METRIC",
          "RECOVERY_CONTROL");

  HealthCheckModel() {
    super(
        "aws:route53/healthCheck:HealthCheck",
        Schema.of(
            Attribute.text("type").mandatory().replacing().keptAs(HealthCheckModel::kept),
            Attribute.text("ipAddress"),
            Attribute.text("fqdn"),
            Attribute.of("port", Kind.NUMBER),
            Attribute.text("resourcePath"),
            Attribute.text("searchString"),
            Attribute.of("requestInterval", Kind.NUMBER).replacing(),
            Attribute.of("failureThreshold", Kind.NUMBER).orComputed(),
            Attribute.of("regions", Kind.TEXTS).comparedBy(ValueEquality::sets),
            Attribute.of("enableSni", Kind.FLAG).orComputed(),
            Attribute.of("measureLatency", Kind.FLAG).replacing().orElse(false),
            Attribute.of("invertHealthcheck", Kind.FLAG),
            Attribute.of("disabled", Kind.FLAG).orElse(false),
            Attribute.of("childHealthchecks", Kind.TEXTS).comparedBy(ValueEquality::sets),
            Attribute.of("childHealthThreshold", Kind.NUMBER),
            Attribute.text("cloudwatchAlarmName"),
            Attribute.text("cloudwatchAlarmRegion"),
            Attribute.text("insufficientDataHealthStatus"),
            Attribute.text("routingControlArn").replacing(),
            Attribute.text("referenceName").replacing(),
            Attribute.of("triggers", Kind.TEXT_MAP).orComputed(),
            Attribute.of("tags", Kind.TEXT_MAP)),
        List.of("arn", "enableSni", "failureThreshold", "tagsAll", "triggers"));
  }

  @Override
  protected List<Failure> problems(Properties inputs) {
    String problem =
        inputs.isUnknown("type")
            ? null
            : Validation.notAmong("type", kept(inputs.text("type")), TYPES);
    return problem == null ? List.of() : List.of(new Failure("type", problem));
  }

  @Override
  public Effect<AwsState> create(AwsState state, Map<String, Object> inputs, Context context) {
    Properties given = new Properties(inputs);
    Caller caller = context.caller();
    String id = state.nextId("00000000-0000-4000-8000-%012x");
    HealthCheck check =
        new HealthCheck(id, caller.account(), kept(given.text("type")), HashTreePMap.empty(), true);
    Calls<AwsState> calls =
        Aws.calls(state)
            .call(
                "CreateHealthCheck",
                id,
                "creating Route53 Health Check",
                s -> HealthChecks.create(s, check, given));
    Map<String, String> tags = given.textMap("tags");
    if (!tags.isEmpty()) {
      tag(calls, id, tags, "setting Route53 Health Check (" + id + ") tags");
    }
    return calls.end(id);
  }

  @Override
  public Optional<Live> read(AwsState state, String id, Map<String, Object> known, Caller caller) {
    return HealthChecks.get(state, id, caller).map(check -> live(id, properties(check, known)));
  }

  @Override
  public Effect<AwsState> update(
      AwsState state,
      String id,
      Map<String, Object> oldState,
      Map<String, Object> newInputs,
      Context context) {
    Calls<AwsState> calls = Aws.calls(state);
    Optional<HealthCheck> there = HealthChecks.get(state, id, context.caller());
    if (there.isEmpty()) {
      return calls.end(id);
    }
    Properties given = new Properties(newInputs);
    if (!ValueEquality.plain(withoutTags(oldState), withoutTags(newInputs))) {
      calls.call(
          "UpdateHealthCheck",
          id,
          "updating Route53 Health Check (" + id + ")",
          s -> HealthChecks.update(s, there.get(), given));
    }
    Map<String, String> tags = given.textMap("tags");
    if (!there.get().tags().equals(tags)) {
      tag(calls, id, tags, "updating Route53 Health Check (" + id + ") tags");
    }
    return calls.end(id);
  }

  @Override
  public Effect<AwsState> delete(
      AwsState state, String id, Map<String, Object> oldState, Caller caller) {
    Calls<AwsState> calls = Aws.calls(state);
    if (HealthChecks.get(state, id, caller).isPresent()) {
      calls.call(
          "DeleteHealthCheck",
          id,
          "deleting Route53 Health Check (" + id + ")",
          s -> s.withoutHealthCheck(id));
    }
    return calls.end(id);
  }

  private static void tag(
      Calls<AwsState> calls, String id, Map<String, String> tags, String doing) {
    calls.call("ChangeTagsForResource", id, doing, s -> HealthChecks.tag(s, id, tags));
  }

  /** What the program gave and {@code UpdateHealthCheck} would send. */
  private static Map<String, Object> withoutTags(Map<String, Object> properties) {
    Map<String, Object> rest = new HashMap<>(properties);
    rest.keySet().removeAll(List.of("arn", "enableSni", "failureThreshold", "tags", "tagsAll"));
    return rest;
  }

  private static String kept(String type) {
    return type.toUpperCase(Locale.ROOT);
  }

  private static boolean isOfAnEndpoint(HealthCheck check) {
    return check.type().startsWith("HTTP") || check.type().equals("TCP");
  }

  private static Map<String, Object> properties(HealthCheck check, Map<String, Object> known) {
    Map<String, Object> properties = new HashMap<>(known);
    properties.put("arn", "arn:aws:route53:::healthcheck/" + check.id());
    properties.put("type", check.type());
    properties.putIfAbsent("enableSni", check.type().startsWith("HTTPS"));
    properties.putIfAbsent("failureThreshold", isOfAnEndpoint(check) ? 3L : 0L);
    properties.putIfAbsent("triggers", Map.of());
    Tags.put(properties, check.tags());
    return properties;
  }
}
