package io.github.privatezonesync.simulator.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.privatezonesync.simulator.CallObserver;
import io.github.privatezonesync.simulator.Client;
import io.github.privatezonesync.simulator.OperationFailedException;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.SimulatedProvider;
import io.github.privatezonesync.simulator.cloud.ControlPlaneCall;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Checked;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import io.github.privatezonesync.simulator.dns.Answer;
import io.github.privatezonesync.simulator.dns.DnsType;
import io.github.privatezonesync.simulator.dns.DomainName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a stack does to AWS by one provider, in the order in which a test says it. */
final class AwsStack {
  static final String VPC = "aws:ec2/vpc:Vpc";
  static final String SUBNET = "aws:ec2/subnet:Subnet";
  static final String LOAD_BALANCER = "aws:lb/loadBalancer:LoadBalancer";
  static final String ZONE = "aws:route53/zone:Zone";
  static final String ASSOCIATION = "aws:route53/zoneAssociation:ZoneAssociation";
  static final String AUTHORIZATION =
      "aws:route53/vpcAssociationAuthorization:VpcAssociationAuthorization";
  static final String RECORD = "aws:route53/record:Record";
  static final String HEALTH_CHECK = "aws:route53/healthCheck:HealthCheck";
  static final String EXCLUSIVE = "aws:route53/recordsExclusive:RecordsExclusive";

  private final SimulatedClouds clouds;
  private final SimulatedProvider provider;
  private final List<ControlPlaneCall> calls;

  private AwsStack(
      SimulatedClouds clouds, SimulatedProvider provider, List<ControlPlaneCall> calls) {
    this.clouds = clouds;
    this.provider = provider;
    this.calls = calls;
  }

  /** A stack in account 111111111111 and us-east-1. */
  static AwsStack fresh() {
    SimulatedClouds clouds = SimulatedClouds.fresh();
    List<ControlPlaneCall> calls = new ArrayList<>();
    clouds.observe(
        new CallObserver() {
          @Override
          public void before(ControlPlaneCall call) {
            calls.add(call);
          }
        });
    return new AwsStack(clouds, clouds.provider("aws", Map.of()), calls);
  }

  /** The same clouds by a provider of another region. */
  AwsStack in(String region) {
    return new AwsStack(clouds, clouds.provider("aws", Map.of("region", region)), calls);
  }

  /** The same clouds by a provider of another account. */
  AwsStack as(String account) {
    String role = "{\"roleArn\":\"arn:aws:iam::" + account + ":role/dns\"}";
    return new AwsStack(clouds, clouds.provider("aws", Map.of("assumeRole", role)), calls);
  }

  SimulatedClouds clouds() {
    return clouds;
  }

  SimulatedProvider provider() {
    return provider;
  }

  /** The calls so far, each without the name of the cloud. */
  List<String> calls() {
    return calls.stream().map(call -> call.operation() + " " + call.subject()).toList();
  }

  /** Forgets the calls so far. */
  AwsStack forgetCalls() {
    calls.clear();
    return this;
  }

  Live create(String type, String name, Map<String, Object> inputs) {
    Checked checked = provider.check(type, name, inputs, "seed");
    assertThat(checked.failures()).isEmpty();
    return provider.create(type, name, checked.inputs());
  }

  Live update(String type, Live live, Map<String, Object> inputs) {
    Checked checked = provider.check(type, "it", live.inputs(), inputs, "seed");
    assertThat(checked.failures()).isEmpty();
    return provider.update(type, "it", live.id(), live.state(), checked.inputs());
  }

  void delete(String type, Live live) {
    provider.delete(type, live.id(), live.state());
  }

  String vpc(String name) {
    return create(
            VPC,
            name,
            Map.of(
                "cidrBlock", "10.0.0.0/16", "enableDnsHostnames", true, "enableDnsSupport", true))
        .id();
  }

  Live zone(String name, String... vpcs) {
    List<Map<String, Object>> list = new ArrayList<>();
    for (String vpc : vpcs) {
      list.add(Map.of("vpcId", vpc));
    }
    return create(ZONE, name, Map.of("name", name, "vpcs", list));
  }

  Live record(Live zone, String name, String type, String... values) {
    return create(RECORD, name + "-" + type, recordInputs(zone, name, type, values));
  }

  static Map<String, Object> recordInputs(Live zone, String name, String type, String... values) {
    Map<String, Object> inputs = new HashMap<>();
    inputs.put("zoneId", zone.id());
    inputs.put("name", name);
    inputs.put("type", type);
    inputs.put("ttl", 300);
    inputs.put("records", List.of(values));
    return inputs;
  }

  /** One of several sets of A records at {@code db}, chosen by one block. */
  Live routed(Live zone, String set, String block, Object policy, String... values) {
    return create(RECORD, "db-" + set, routedInputs(zone, set, block, policy, values));
  }

  static Map<String, Object> routedInputs(
      Live zone, String set, String block, Object policy, String... values) {
    Map<String, Object> inputs = recordInputs(zone, "db.corp.internal", "A", values);
    inputs.put("setIdentifier", set);
    inputs.put(block, policy);
    return inputs;
  }

  /** The id of a health check of an alarm. */
  String healthCheck(String alarm) {
    return create(
            HEALTH_CHECK,
            alarm,
            Map.of(
                "type",
                "CLOUDWATCH_METRIC",
                "cloudwatchAlarmName",
                alarm,
                "cloudwatchAlarmRegion",
                "us-east-1"))
        .id();
  }

  List<String> possible(String vpc, String name, String type) {
    return clouds
        .snapshot()
        .possibleAnswers(Client.of(vpc), DomainName.of(name + "."), DnsType.of(type))
        .stream()
        .map(Object::toString)
        .toList();
  }

  Answer resolve(String vpc, String name, String type) {
    return clouds.snapshot().resolve(Client.of(vpc), DomainName.of(name + "."), DnsType.of(type));
  }

  /** The message of an operation that must fail, in the words of AWS only. */
  static String refusal(ThrowingCallable operation) {
    return String.valueOf(
            catchThrowableOfType(OperationFailedException.class, operation).getMessage())
        .replaceFirst("\n.*", "");
  }
}
