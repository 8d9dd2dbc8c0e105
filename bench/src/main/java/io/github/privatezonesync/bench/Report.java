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
    String jars = JarSizes.table();
    String plan = PlanBenchmark.table();
    String resolve = ResolveBenchmark.table();
    String dnsServer = DnsServerBenchmark.table();
    String declare = DeclareBenchmark.table(DeclareBenchmark.ROUNDS);
    String simulator = SimulatorBenchmark.table(SimulatorBenchmark.ROUNDS);
    String engine = EngineBenchmark.tables();
    System.out.printf(
        "Machine: %d cores, Java %s (%s), %s.%n%n### Declaring%n%n%s%n### Planning%n%n%s%n"
            + "### Simulated clouds in tests%n%n%s%n### In the engine%n%n%s%n### Resolving%n%n%s%n"
            + "### DNS server%n%n%s%n### Jars%n%n%s",
        Runtime.getRuntime().availableProcessors(),
        Runtime.version(),
        System.getProperty("java.vm.name"),
        System.getProperty("os.name"),
        declare,
        plan,
        simulator,
        engine,
        resolve,
        dnsServer,
        jars);
    System.exit(0); // the SDK leaves threads behind
  }
}
