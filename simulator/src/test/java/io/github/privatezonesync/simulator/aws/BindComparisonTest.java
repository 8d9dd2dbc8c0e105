package io.github.privatezonesync.simulator.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.Client;
import io.github.privatezonesync.simulator.OutsideServer;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import io.github.privatezonesync.simulator.dns.DnsQuery;
import io.github.privatezonesync.simulator.dns.DnsReply;
import io.github.privatezonesync.simulator.dns.DnsType;
import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.simulator.dns.ResourceRecord;
import io.github.privatezonesync.simulator.server.DnsServers;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A data centre with BIND and a VPC forward to each other: what either passes on is what the other
 * answers itself.
 */
@Tag("bind")
class BindComparisonTest {
  private static final long SEED = Long.getLong("bind.seed", System.nanoTime());
  private static final int QUESTIONS = Integer.getInteger("bind.questions", 50_000);
  private static final String CORP = "corp.example";
  private static final String AWS = "aws.example.internal";
  private static final String PUBLIC = "public.example";
  private static final String DC = "10.9.0.53";

  private final Random random = new Random(SEED);
  private final GeneratedZone corp = GeneratedZone.of(CORP, List.of(AWS, PUBLIC), random);
  private final GeneratedZone aws = GeneratedZone.of(AWS, List.of(CORP, PUBLIC), random);
  private final GeneratedZone others = GeneratedZone.of(PUBLIC, List.of(PUBLIC), random);
  private final ResolverStack stack = ResolverStack.fresh();
  private final String hub = stack.vpc("hub");

  @TempDir Path directory;

  /** The VPC has the zone of AWS, an inbound address and a rule for the data centre. */
  private String deploy() {
    String a = stack.subnet(hub, "10.0.1.0/24");
    String b = stack.subnet(hub, "10.0.2.0/24");
    stack.endpoint("INBOUND", hub, a, b);
    stack.associate(stack.rule(CORP, stack.endpoint("OUTBOUND", hub, a, b), DC), hub);
    Live zone = stack.aws().zone(AWS, hub);
    for (GeneratedZone.Set set : aws.sets()) {
      stack
          .aws()
          .record(
              zone,
              set.owner() + "." + AWS,
              set.type(),
              set.values().stream()
                  .map(value -> value.replaceAll("^\"|\"$", ""))
                  .toArray(String[]::new));
    }
    return stack.aws().clouds().snapshot().inboundAddresses().keySet().iterator().next();
  }

  @Test
  @Timeout(1_800)
  void bothSidesGetWhatTheOtherAnswersItself() throws IOException, InterruptedException {
    System.out.printf("BIND: -Dbind.seed=%d%n", SEED);
    String address = deploy();
    try (DnsServers servers =
        DnsServers.start(stack.aws().clouds(), 0, List.of(), (client, at) -> {})) {
      InetSocketAddress inbound = servers.inbound(address);
      Map<String, String> zones = Map.of(CORP, corp.zoneFile(), PUBLIC, others.zoneFile());
      try (Bind bind = Bind.start(directory, zones, AWS, inbound)) {
        OutsideServer dc = OutsideServer.of("dc", DC).answeredBy(bind.address());
        stack.aws().clouds().outside(o -> o.with(dc).withPublicDns(bind.address()));

        compare("VPC", corp, servers.address(Client.of(hub)), bind.address());
        compare("BIND", aws, bind.address(), inbound);
      }
    }
  }

  private void compare(
      String who, GeneratedZone zone, InetSocketAddress forwarding, InetSocketAddress owner)
      throws IOException {
    List<String> differences = new ArrayList<>();
    Map<String, Integer> kinds = new TreeMap<>();
    for (int i = 0; i < QUESTIONS; i++) {
      GeneratedZone.Question question = zone.question(random);
      String expected = ask(owner, question);
      String actual = ask(forwarding, question);
      kinds.merge(expected.replaceFirst("\n(?s).*", ""), 1, Integer::sum);
      if (!actual.equals(expected)) {
        differences.add("%s%n%s%ninstead of%n%s".formatted(question, actual, expected));
      }
    }
    System.out.printf(
        "%s: %,d questions, %s, %d differ%n", who, QUESTIONS, kinds, differences.size());
    assertThat(differences).isEmpty();
  }

  /** A reply without what may differ: the order within a set, and how much of a TTL is left. */
  private static String ask(InetSocketAddress server, GeneratedZone.Question question)
      throws IOException {
    DnsReply reply =
        DnsQuery.ask(server, DomainName.of(question.name()), DnsType.of(question.type()));
    List<ResourceRecord> answers = reply.answers();
    String size = answers.size() > 50 || answers.toString().length() > 2_000 ? " over TCP" : "";
    String kind = answers.isEmpty() && reply.status() == DnsReply.Status.NOERROR ? " no data" : "";
    return Stream.concat(
            Stream.of(reply.status() + kind + size),
            Stream.concat(answers.stream(), negative(reply)).map(BindComparisonTest::text).sorted())
        .reduce((all, line) -> all + "\n" + line)
        .orElseThrow();
  }

  private static Stream<ResourceRecord> negative(DnsReply reply) {
    return reply.authority().stream().filter(record -> record.type().equals(DnsType.SOA));
  }

  private static String text(ResourceRecord record) {
    return "%s %s %s"
        .formatted(record.name(), record.type(), record.data())
        .toLowerCase(Locale.ROOT);
  }
}
