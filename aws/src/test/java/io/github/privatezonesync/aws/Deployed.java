package io.github.privatezonesync.aws;

import com.pulumi.Context;
import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.RecordSetArgs;
import io.github.privatezonesync.testkit.DeclaredResource;
import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.PulumiProgram;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What a program declared under Pulumi's mocks, without the component itself. */
final class Deployed {
  private final DeclaredStack stack;

  private Deployed(DeclaredStack stack) {
    this.stack = stack;
  }

  /** The component {@code dns} of the domain {@code corp.internal}. */
  static Deployed of(AwsTarget target, RecordSetArgs... records) {
    return program(ctx -> new PrivateZoneSync("dns", args(target, records)));
  }

  /** The messages of the same where it fails. */
  static List<String> failures(AwsTarget target, RecordSetArgs... records) {
    return failures(ctx -> new PrivateZoneSync("dns", args(target, records)));
  }

  static List<String> failures(Consumer<Context> program) {
    return mocks().runToFailure(program).failures();
  }

  static Deployed program(Consumer<Context> program) {
    return new Deployed(mocks().run(program));
  }

  /** As {@link #program}, but no resource has an id yet. */
  static Deployed preview(Consumer<Context> program) {
    return new Deployed(mocks().preview().run(program));
  }

  private static PulumiProgram mocks() {
    return PulumiProgram.project("project")
        .stack("stack")
        .outputs(
            "aws:route53/zone:Zone", state -> Map.of("nameServers", List.of("ns-0.awsdns-00.com")));
  }

  static PrivateZoneSyncArgs args(AwsTarget target, RecordSetArgs... records) {
    return PrivateZoneSyncArgs.builder()
        .domain("corp.internal")
        .targets(target)
        .records(records)
        .build();
  }

  /** The names of all resources but the component, sorted. */
  List<String> names() {
    return stack.resources().stream()
        .filter(resource -> !resource.type().equals(PrivateZoneSync.TYPE))
        .map(DeclaredResource::name)
        .toList();
  }

  DeclaredResource resource(String name) {
    return stack.resources().stream()
        .filter(resource -> resource.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + name + " among " + names()));
  }

  String type(String name) {
    return resource(name).type();
  }

  Map<String, Object> inputs(String name) {
    return resource(name).inputs().asMap();
  }

  Object export(String name) {
    return stack.exports().get(name);
  }
}
