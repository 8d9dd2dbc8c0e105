package io.github.privatezonesync.bench;

import io.github.privatezonesync.simulator.Client;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.server.DnsServers;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/**
 * The simulator's DNS server against BIND's {@code named} with one worker, in turns, both asked by
 * {@code dnsperf} for all names of the same zone of 10,000 records.
 *
 * <p>On a machine without {@code named} or {@code dnsperf} it says so and measures nothing.
 */
public final class DnsServerBenchmark {
  private static final int RECORDS = 10_000;
  private static final String DOMAIN = "bench.internal";
  private static final int ROUNDS = 7;
  private static final int WARM_UP_ROUNDS = 2;

  private DnsServerBenchmark() {}

  /**
   * Measures both servers and prints a table.
   *
   * @param args none
   */
  public static void main(String[] args) throws Exception {
    System.out.print(table());
  }

  static String table() throws IOException, InterruptedException {
    Optional<Path> named = Programs.find("named");
    Optional<Path> dnsperf = Programs.find("dnsperf");
    if (named.isEmpty() || dnsperf.isEmpty()) {
      return "Not measured: there is no `named` or no `dnsperf` on this machine.\n";
    }
    List<HostRecords> hosts = HostRecords.withRecordSets(RECORDS / 2 * HostRecords.RECORD_SETS);
    Path directory = Files.createTempDirectory("dns-server-benchmark");
    Path questions = directory.resolve("questions");
    Files.write(questions, questions(hosts));
    SimulatedClouds clouds = clouds(hosts);
    Client network = Client.of(clouds.snapshot().networks().get(0).id());
    try (BindServer theirs = BindServer.start(named.get(), directory, DOMAIN, hosts);
        DnsServers ours = DnsServers.start(clouds, 0, List.of(), (client, address) -> {})) {
      DnsPerf perf = new DnsPerf(dnsperf.get(), questions);
      return compare(perf, theirs.address(), ours.address(network));
    } finally {
      delete(directory);
    }
  }

  private static void delete(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static SimulatedClouds clouds(List<HostRecords> hosts) {
    SimulatedClouds clouds = SimulatedClouds.fresh();
    SimulatedResources azure = SimulatedResources.azure(clouds);
    azure.zone(DOMAIN, hosts, azure.networks(1));
    return clouds;
  }

  private static List<String> questions(List<HostRecords> hosts) {
    List<String> questions =
        new ArrayList<>(
            hosts.stream()
                .flatMap(host -> Stream.of(host.name(), host.alias()))
                .map(name -> name + "." + DOMAIN + " A")
                .toList());
    Collections.shuffle(questions, new Random(1));
    return questions;
  }

  private static String compare(DnsPerf perf, InetSocketAddress theirs, InetSocketAddress ours)
      throws IOException, InterruptedException {
    List<Double> theirRates = new ArrayList<>();
    List<Double> ourRates = new ArrayList<>();
    List<Double> ratios = new ArrayList<>();
    for (int round = 0; round < WARM_UP_ROUNDS + ROUNDS; round++) {
      double their = perf.answersPerSecond(theirs);
      double our = perf.answersPerSecond(ours);
      if (round >= WARM_UP_ROUNDS) {
        theirRates.add(their);
        ourRates.add(our);
        ratios.add(our / their);
      }
    }
    Samples ratio = new Samples(ratios);
    return """
    | `named -n 1`, answers a second | Simulator, answers a second | Ratio: median | quartiles | \
    min to max |
    |---:|---:|---:|---:|---:|
    | %,.0f | %,.0f | **%.2f** | %.2f to %.2f | %.2f to %.2f |
    """
        .formatted(
            new Samples(theirRates).median(),
            new Samples(ourRates).median(),
            ratio.median(),
            ratio.quantile(0.25),
            ratio.quantile(0.75),
            ratio.min(),
            ratio.max());
  }
}
