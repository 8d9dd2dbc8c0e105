package io.github.privatezonesync.testkit.show;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the command line of {@link Main} says. */
final class ShowOptions {
  static final String HELP =
      """
      Usage: show CLASS[::METHOD] [OPTION]...

      Deploys a stack to simulated clouds, without an account: shows its plans, what every
      network resolves, what the loss of a region means, and what is not as planned.

        CLASS[::METHOD]   The class of the stack, by its whole name. It has the method, which is
                          static and takes a Context, or is a Consumer<Context>. Left out, METHOD
                          is 'stack'.

      Options, each of which may be given as --NAME=VALUE as well:

        --config KEY=VALUE        A value of the stack's configuration, as of 'pulumi config'. May
                                  be repeated.
        --project NAME            The Pulumi project. Left out, it is that of Pulumi.yaml in the
                                  working directory, or 'project'.
        --stack NAME              The Pulumi stack. Left out, it is 'dev'.
        --network NETWORK         A network that exists although the stack does not make it, as
                                  [NAME=]CLOUD:[ACCOUNT/]ID[@REGION]. May be repeated. For example
                                    aws:vpc-0abc@us-east-1
                                    eu=aws:222222222222/vpc-0def@eu-west-1
                                    gcp:projects/my-project/global/networks/hub
        --given CLASS[::METHOD]   Another stack that is deployed first, such as the one that makes
                                  the networks. May be repeated.
        --stack-output KEY=VALUE  What a StackReference of the stack finds, in addition to what
                                  stacks of '--given' export. May be repeated.
        --serve                   Then answer DNS on 127.0.0.1, on one port for each network, until
                                  stopped.
        --dns-port FIRST          The port of the first network; each further network gets the next
                                  port that is free. Left out, or 0, any ports.
        -h, --help                Show this help, and nothing else.

      Exit codes: 0 if the engine received what was planned and every network resolves what was
      planned, else 1.
      """;

  private static final List<String> REPEATED =
      List.of("--config", "--network", "--given", "--stack-output");
  private static final List<String> SINGLE = List.of("--project", "--stack", "--dns-port");
  private static final List<String> FLAGS = List.of("--serve", "--help", "-h");
  private static final int LAST_PORT = 65_535;

  private final Map<String, List<String>> values = new LinkedHashMap<>();
  private final List<String> classes = new ArrayList<>();

  private ShowOptions() {}

  /**
   * Reads a command line.
   *
   * @throws IllegalArgumentException if there is something in it that is no option of the program
   */
  static ShowOptions parse(String... arguments) {
    ShowOptions options = new ShowOptions();
    Iterator<String> rest = List.of(arguments).iterator();
    while (rest.hasNext()) {
      String argument = rest.next();
      if (argument.startsWith("-")) {
        options.add(argument, rest);
      } else {
        options.classes.add(argument);
      }
    }
    return options;
  }

  private void add(String argument, Iterator<String> rest) {
    String[] parts = argument.split("=", 2);
    String name = parts[0];
    if (FLAGS.contains(name)) {
      String value = parts.length == 2 ? parts[1] : "true";
      check(
          value.matches("true|false"),
          "option '%s' is true or false, and not '%s'".formatted(name, value));
      values.put(name, List.of(value));
      return;
    }
    check(
        REPEATED.contains(name) || SINGLE.contains(name),
        "there is no option '%s'; --help lists the options".formatted(name));
    check(parts.length == 2 || rest.hasNext(), "option '%s' has no value".formatted(name));
    List<String> all = values.computeIfAbsent(name, first -> new ArrayList<>());
    all.add(parts.length == 2 ? parts[1] : rest.next());
    check(all.size() == 1 || REPEATED.contains(name), "option '%s' is given twice".formatted(name));
  }

  boolean help() {
    return all("-h").contains("true") || all("--help").contains("true");
  }

  boolean serve() {
    return all("--serve").contains("true");
  }

  /** The only argument that is no option. */
  String stackClass() {
    check(
        !classes.isEmpty(),
        "no stack is given; name its class as CLASS[::METHOD], --help lists the options");
    check(
        classes.size() == 1,
        "there are %d stacks, '%s'; name the others with --given"
            .formatted(classes.size(), String.join("', '", classes)));
    return classes.get(0);
  }

  Optional<String> project() {
    return only("--project");
  }

  String stack() {
    return only("--stack").orElse("dev");
  }

  List<String> networks() {
    return all("--network");
  }

  List<String> given() {
    return all("--given");
  }

  Map<String, String> config() {
    return pairs("--config");
  }

  Map<String, String> stackOutputs() {
    return pairs("--stack-output");
  }

  int dnsPort() {
    String port = only("--dns-port").orElse("0");
    check(
        port.matches("[0-9]{1,5}") && Integer.parseInt(port) <= LAST_PORT,
        "'%s' is no port; ports are 0 to %d, 0 for any".formatted(port, LAST_PORT));
    return Integer.parseInt(port);
  }

  private List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  private Optional<String> only(String name) {
    return all(name).stream().findFirst();
  }

  private Map<String, String> pairs(String name) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String text : all(name)) {
      String[] pair = text.split("=", 2);
      check(pair.length == 2, "%s '%s' is no pair; it is given as KEY=VALUE".formatted(name, text));
      pairs.put(pair[0], pair[1]);
    }
    return pairs;
  }

  private static void check(boolean holds, String complaint) {
    if (!holds) {
      throw new IllegalArgumentException(complaint);
    }
  }
}
