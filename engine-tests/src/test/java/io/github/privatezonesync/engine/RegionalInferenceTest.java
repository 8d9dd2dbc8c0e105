package io.github.privatezonesync.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.plan.Answers;
import io.github.privatezonesync.plan.SyncPlan;
import io.github.privatezonesync.simulator.Client;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.simulator.server.DnsServers;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.SimpleResolver;
import org.xbill.DNS.Type;

/** The regional example as its clients see it: over DNS, each at the server of its own network. */
@EngineTest
class RegionalInferenceTest {
  private static final Example EXAMPLE = Example.REGIONAL_INFERENCE;

  @TempDir Path folder;

  @Test
  void answersEveryClientOverDnsAsItsPlanSays(PulumiCli cli) throws IOException {
    SyncPlan plan = EXAMPLE.plan();
    SyncPlan drained = EXAMPLE.planWith("drain", "us-east-1");
    SimulatedClouds clouds = SimulatedClouds.fresh();
    try (DnsServers servers = DnsServers.start(clouds, 0, List.of(), (name, at) -> {});
        Deployment deployment = EXAMPLE.start(cli, folder, clouds)) {
      PulumiProject project = deployment.project();
      project.up().expectSuccess();
      assertThat(answered(plan, clouds, servers)).hasSize(12).isEqualTo(planned(plan));

      project.run("config", "set", "drain", "us-east-1").expectSuccess();
      project.up().expectSuccess();
      assertThat(answered(drained, clouds, servers)).isEqualTo(planned(drained));
      assertThat(planned(drained)).isNotEqualTo(planned(plan));
    }
  }

  /** What the plan says, by who asks for what. */
  private static Map<String, String> planned(SyncPlan plan) {
    return plan.answers().rows().stream()
        .collect(Collectors.toMap(RegionalInferenceTest::question, Answers.Row::addresses));
  }

  /** What the servers say to those of whom the plan says something. */
  private static Map<String, String> answered(
      SyncPlan plan, SimulatedClouds clouds, DnsServers servers) throws IOException {
    Map<String, String> answered = new TreeMap<>();
    for (Answers.Row row : plan.answers().rows()) {
      SimulatedNetwork network = clouds.snapshot().network(row.client().network());
      Client client =
          network.region() == null
              ? new Client(network.id(), row.client().regionName())
              : Client.of(network.id());
      answered.put(question(row), ask(servers.address(client), row.service().name().absolute()));
    }
    return answered;
  }

  private static String question(Answers.Row row) {
    return row.service().name() + " from " + row.client();
  }

  private static String ask(InetSocketAddress server, String host) throws IOException {
    SimpleResolver resolver = new SimpleResolver(server);
    resolver.setTimeout(Duration.ofSeconds(20));
    Record question = Record.newRecord(Name.fromString(host), Type.A, DClass.IN);
    return resolver.send(Message.newQuery(question)).getSection(Section.ANSWER).stream()
        .map(Record::rdataToString)
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
