package io.github.privatezonesync.bench;

/** Everything that is measured, as Markdown for {@code docs/benchmarks.md}. */
public final class Report {
  private Report() {}

  /**
   * Measures everything and prints the tables.
   *
   * @param args none
   */
  public static void main(String[] args) throws Exception {
    System.out.printf(
        "Machine: %d cores, Java %s (%s), %s.%n%n",
        Runtime.getRuntime().availableProcessors(),
        Runtime.version(),
        System.getProperty("java.vm.name"),
        System.getProperty("os.name"));
    print("Declaring", DeclareBenchmark.table(DeclareBenchmark.ROUNDS));
    print("Planning", PlanBenchmark.table());
    print("Listing", ListingBenchmark.table());
    print("Regional services", ServiceBenchmark.table());
    print("Forwarding", ForwardingBenchmark.table());
    print("Simulated clouds in tests", SimulatorBenchmark.table(SimulatorBenchmark.ROUNDS));
    print("Adopting", AdoptBenchmark.table());
    print("In the engine", EngineBenchmark.tables());
    print("Resolving", ResolveBenchmark.table());
    print("DNS server", DnsServerBenchmark.table());
    print("Jars", JarSizes.table());
    System.exit(0); // the SDK leaves threads behind
  }

  private static void print(String title, String table) {
    System.out.printf("### %s%n%n%s%n", title, table);
  }
}
