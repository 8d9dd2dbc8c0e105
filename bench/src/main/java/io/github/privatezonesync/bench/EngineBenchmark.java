package io.github.privatezonesync.bench;

import io.github.privatezonesync.engine.PulumiCli;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Deploys one zone of Route 53 with the real Pulumi engine into a simulated cloud: through the
 * component and by hand, in turns.
 *
 * <p>It exits with 1 if the two do not leave the same in the cloud.
 */
public final class EngineBenchmark {
  private static final int PLAIN_RECORD_SETS = 200;
  private static final int PLAIN_PAIRS = 7;
  private static final int DOMAINS = 100;
  private static final int EXCLUSIVE_RECORD_SETS = 500;
  private static final int EXCLUSIVE_PAIRS = 3;
  private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();

  private static final String NO_ENGINE =
      "Not measured: there is no Pulumi engine. tools/pulumi/build found neither a new enough"
          + " pulumi nor a Go to build one with.\n";

  private EngineBenchmark() {}

  /**
   * Measures everything and prints the tables.
   *
   * @param args the number of pairs of plain record sets, then of exclusive ones; left out, 7 and 3
   */
  public static void main(String[] args) throws Exception {
    int plain = args.length < 1 ? PLAIN_PAIRS : Integer.parseInt(args[0]);
    int exclusive = args.length < 2 ? EXCLUSIVE_PAIRS : Integer.parseInt(args[1]);
    System.out.print(tables(plain, exclusive));
    System.exit(0); // the SDK leaves threads behind
  }

  static String tables() throws Exception {
    return tables(PLAIN_PAIRS, EXCLUSIVE_PAIRS);
  }

  private static String tables(int plainPairs, int exclusivePairs) throws Exception {
    Optional<PulumiCli> cli = PulumiCli.find(REPOSITORY);
    if (cli.isEmpty()) {
      return NO_ENGINE;
    }
    SameResources.require(Cloud.AMAZON, HostRecords.withRecordSets(PLAIN_RECORD_SETS));
    warmUp(cli.get());
    return plainTable(
            PLAIN_RECORD_SETS + " record sets of their own",
            pairs(cli.get(), Cloud.AMAZON, PLAIN_RECORD_SETS, plainPairs))
        + "\n"
        + plainTable(
            DOMAINS + " domains that two networks forward", forwarding(cli.get(), plainPairs))
        + "\n"
        + exclusiveTable(
            pairs(cli.get(), Cloud.AMAZON_EXCLUSIVE, EXCLUSIVE_RECORD_SETS, exclusivePairs));
  }

  private static void warmUp(PulumiCli cli) throws Exception {
    List<HostRecords> hosts = HostRecords.withRecordSets(PLAIN_RECORD_SETS);
    for (Cloud cloud : List.of(Cloud.AMAZON, Cloud.AMAZON_EXCLUSIVE)) {
      EngineRun unused = EngineRun.of(cli, cloud.component(hosts));
    }
  }

  private static Pairs<EngineRun> pairs(PulumiCli cli, Cloud cloud, int recordSets, int count)
      throws Exception {
    List<HostRecords> hosts = HostRecords.withRecordSets(recordSets);
    Pairs<EngineRun> pairs =
        Pairs.alternating(
            count,
            () -> EngineRun.of(cli, cloud.handWritten(hosts)),
            () -> EngineRun.of(cli, cloud.component(hosts)));
    EngineRun reference = pairs.first().get(0);
    if (!Stream.concat(pairs.first().stream(), pairs.second().stream())
        .allMatch(reference::leftTheSameAs)) {
      System.err.printf("%s: the two sides leave different zones%n", cloud.label());
      System.exit(1);
    }
    return pairs;
  }

  private static Pairs<EngineRun> forwarding(PulumiCli cli, int count) throws Exception {
    ForwardedDomains domains = new ForwardedDomains(DOMAINS);
    SameResources.require("forwarding", domains.handWritten(), domains.component());
    EngineRun warm = EngineRun.of(cli, domains.component());
    Pairs<EngineRun> pairs =
        Pairs.alternating(
            count,
            () -> EngineRun.of(cli, domains.handWritten()),
            () -> EngineRun.of(cli, domains.component()));
    if (!Stream.concat(pairs.first().stream(), pairs.second().stream())
        .allMatch(run -> run.upCalls() == warm.upCalls())) {
      System.err.println("forwarding: the two sides make different calls");
      System.exit(1);
    }
    return pairs;
  }

  private static String plainTable(String what, Pairs<EngineRun> pairs) {
    return "| %s | By hand, s | Component, s | %s |%n".formatted(what, Comparison.RATIO_TITLES)
        + "|---|---:|---:|---:|---:|---:|\n"
        + secondsRow("preview", pairs, EngineRun::previewSeconds)
        + secondsRow("up", pairs, EngineRun::upSeconds)
        + secondsRow("destroy", pairs, EngineRun::destroySeconds)
        + secondsRow("all three", pairs, EngineRun::seconds);
  }

  private static String exclusiveTable(Pairs<EngineRun> pairs) {
    return "| %d record sets | `Record` by hand | `exclusiveRecords()` | Less by a factor of |%n"
            .formatted(EXCLUSIVE_RECORD_SETS)
        + "|---|---:|---:|---:|\n"
        + factorRow("calls of up", "%.0f", pairs, EngineRun::upCalls)
        + factorRow("calls of destroy", "%.0f", pairs, EngineRun::destroyCalls)
        + factorRow("calls of both", "%.0f", pairs, EngineRun::calls)
        + factorRow("preview, s", "%.1f", pairs, EngineRun::previewSeconds)
        + factorRow("up, s", "%.1f", pairs, EngineRun::upSeconds)
        + factorRow("destroy, s", "%.1f", pairs, EngineRun::destroySeconds);
  }

  private static String secondsRow(
      String command, Pairs<EngineRun> pairs, ToDoubleFunction<EngineRun> measure) {
    Comparison comparison = pairs.compare(measure);
    return "| %s | %.2f | %.2f | %s |%n"
        .formatted(
            command,
            comparison.first().median(),
            comparison.second().median(),
            comparison.ratioCells());
  }

  private static String factorRow(
      String what, String format, Pairs<EngineRun> pairs, ToDoubleFunction<EngineRun> measure) {
    Comparison comparison = pairs.compare(measure);
    double hand = comparison.first().median();
    double ours = comparison.second().median();
    return ("| %s | " + format + " | " + format + " | **%.1f** |%n")
        .formatted(what, hand, ours, hand / ours);
  }
}
