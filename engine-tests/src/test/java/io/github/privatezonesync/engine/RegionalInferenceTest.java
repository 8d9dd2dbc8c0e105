package io.github.privatezonesync.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.dns.DnsQuery;
import io.github.privatezonesync.simulator.dns.DnsType;
import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.simulator.server.DnsServers;
import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.clouds.RegionalAnswers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The regional example as its clients see it: over DNS, each at the server of its own network. */
@EngineTest
class RegionalInferenceTest {
  private static final Example EXAMPLE = Example.REGIONAL_INFERENCE;

  @TempDir Path folder;

  @Test
  void answersEveryClientOverDnsAsItsPlanSays(PulumiCli cli) throws IOException {
    DeclaredStack stack = EXAMPLE.declared();
    DeclaredStack drained = EXAMPLE.declaredWith("drain", "us-east-1");
    SimulatedClouds clouds = SimulatedClouds.fresh();
    try (DnsServers servers = DnsServers.start(clouds, 0, List.of(), (name, at) -> {});
        Deployment deployment = EXAMPLE.start(cli, folder, clouds)) {
      PulumiProject project = deployment.project();
      project.up().expectSuccess();
      assertThat(answers(stack, clouds, servers).rows()).hasSize(12);
      assertThat(answers(stack, clouds, servers).differences()).isEmpty();
      assertThat(answers(drained, clouds, servers).differences()).isNotEmpty();

      project.run("config", "set", "drain", "us-east-1").expectSuccess();
      project.up().expectSuccess();
      assertThat(answers(drained, clouds, servers).differences()).isEmpty();
    }
  }

  private static RegionalAnswers answers(
      DeclaredStack stack, SimulatedClouds clouds, DnsServers servers) {
    return RegionalAnswers.of(
        stack,
        clouds.snapshot(),
        (client, name, type) ->
            DnsQuery.ask(servers.address(client), DomainName.of(name), DnsType.of(type)).data());
  }
}
