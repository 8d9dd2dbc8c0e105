package io.github.privatezonesync.testkit.show;

import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.Context;
import com.pulumi.core.Output;
import com.pulumi.resources.CustomResource;
import com.pulumi.resources.ResourceArgs;
import com.pulumi.resources.StackReference;
import io.github.privatezonesync.PrivateZoneSync;
import io.github.privatezonesync.PrivateZoneSyncArgs;
import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.dns.DnsQuery;
import io.github.privatezonesync.simulator.dns.DnsType;
import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.testkit.contract.PaperCloud;
import io.github.privatezonesync.testkit.contract.PaperStack;
import java.io.BufferedReader;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MainTest {
  private static final String PAPER = "io.github.privatezonesync.testkit.contract.PaperStack";
  private static final String HERE = MainTest.class.getName();

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(SimulatedClouds clouds, String... arguments) {
    return Main.run(clouds, new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }

  private void isRefused(String sentence, String... arguments) {
    assertThat(run(PaperStack.clouds(), arguments)).isEqualTo(1);
    assertThat(err).hasToString(sentence + System.lineSeparator());
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void showsPlanAnswersAndDrillOfAStackThatAnswersAsPlanned() {
    assertThat(run(PaperStack.clouds(), PAPER + "::define")).isZero();

    assertThat(err.toString()).isEmpty();
    assertThat(out.toString())
        .containsSubsequence(
            "== 1. The plan of 'dns': what each cloud will hold\n",
            "zone 'corp.internal.' of PrivateZoneSync 'dns' in stack project/dev",
            "== 2. What each network of 'dns' resolves, once deployed to simulated clouds\n",
            "different on purpose: 1 question",
            "== 3. Which endpoint of a regional service each network of 'dns' gets\n",
            "near   paper/eu in eu-west-1  10.0.2.10    eu-west-1                       0 km\n",
            "== 4. What the loss of a region means, until drain(..) takes it out of all answers\n",
            "eu-west-1    paper/us                                   heavy, near survive\n")
        .endsWith(
            "\nThe engine received what was planned, and every network resolves what was planned."
                + System.lineSeparator());
  }

  @Test
  void isContentWithRecordSetsThatAreInSomeTargetsOnly() {
    assertThat(run(PaperStack.clouds(), PAPER + "::defineInTwoTargets")).isZero();

    assertThat(out.toString())
        .contains(
            """
            the same for every network: 1 question
              name  type  ttl   answer
              both  A     300s  10.0.0.1

            different on purpose: 2 questions
              name  type  ttl   answer    networks
              each  A     300s  10.0.0.2  us
                          300s  10.0.0.3  eu
              one   A     300s  10.0.0.4  us
                                NXDOMAIN  eu
            """)
        .doesNotContain("regional service");
  }

  @Test
  void saysWhichAnswersAreNotAsPlannedAndByWhichPath() {
    assertThat(run(PaperStack.clouds(), PAPER + "::defineWithoutRoutes")).isEqualTo(1);

    assertThat(out.toString())
        .contains(
            "== 5. Answers that are not as planned, and why\n",
            "  paper/eu: planned near.corp.internal. A 300 10.0.2.10, gets near.corp.internal. A:",
            "    'near.corp.internal.': zone 'corp.internal.' (paper zone ",
            " wins, the longest match\n")
        .endsWith(
            "Not as planned: 0 resources and 6 answers, with the reasons above."
                + System.lineSeparator());
  }

  @Test
  void listsWhatIsNotModelled() {
    assertThat(run(PaperStack.clouds(), HERE + "::withPet")).isZero();

    assertThat(out.toString())
        .contains(
            "== 5. Not modelled, so nothing is known about what they do\n\nrandom:index:Pet"
                + " 'pet'\n");
  }

  static void withPet(Context ctx) {
    PaperStack.define(ctx);
    CustomResource unused = new CustomResource("random:index:Pet", "pet", ResourceArgs.Empty, null);
  }

  @Test
  void namesANetworkThatNobodyMadeWithTheOptionThatGivesIt() {
    SimulatedClouds empty = SimulatedClouds.of(List.of(new PaperCloud()));

    assertThat(run(empty, PAPER + "::define", "--network", "us=paper:net-1@us-east-1"))
        .isEqualTo(1);
    assertThat(err)
        .hasToString(
            """
            stack '%s::define' cannot be deployed:
              network 'paper/eu' of the stack is not in the simulated clouds; if another stack makes \
            it, add --network eu=paper:net-2@eu-west-1
            """
                .formatted(PAPER));
  }

  @Test
  void findsTheNetworksThatAreGiven() {
    SimulatedClouds empty = SimulatedClouds.of(List.of(new PaperCloud()));
    String[] networks = {
      "--network", "us=paper:net-1@us-east-1", "--network", "eu=paper:net-2@eu-west-1"
    };

    assertThat(run(empty, PAPER + "::define", networks[0], networks[1], networks[2], networks[3]))
        .isZero();
  }

  @Test
  void takesAConsumerWithConfigurationAndOutputsOfOtherStacks() {
    assertThat(
            run(
                PaperStack.clouds(),
                HERE + "$Configured",
                "--project=shop",
                "--stack=prod",
                "--config=size=3",
                "--config",
                "paper:ink=blue",
                "--given=" + HERE + "::exporting",
                "--stack-output=near=net-1"))
        .isEqualTo(1);
    assertThat(Configured.SEEN).hasValue("shop prod 3 blue net-2 net-1");
  }

  static final class Configured implements Consumer<Context> {
    static final AtomicReference<String> SEEN = new AtomicReference<>();

    @Override
    public void accept(Context ctx) {
      StackReference other = new StackReference("org/network/prod");
      String here =
          String.join(
              " ",
              ctx.projectName(),
              ctx.stackName(),
              ctx.config().require("size"),
              ctx.config("paper").require("ink"));
      ctx.export(
          "seen",
          Output.tuple(other.requireOutput("far"), other.requireOutput("near"))
              .applyValue(found -> "%s %s %s".formatted(here, found.t1, found.t2))
              .applyValue(
                  seen -> {
                    SEEN.set(seen);
                    return seen;
                  }));
    }
  }

  static void exporting(Context ctx) {
    ctx.export("far", Output.of("net-2"));
    ctx.export("near", Output.of("net-2"));
  }

  @Test
  void wantsAClassThatExists() {
    isRefused("no stack is given; name its class as CLASS[::METHOD], --help lists the options");
  }

  @Test
  void refusesAClassThatDoesNotExist() {
    isRefused(
        "there is no class 'my.App' on the class path; give its whole name, such as"
            + " 'my.company.App'",
        "my.App");
  }

  @Test
  void refusesAClassWithoutSuchAMethodAndNamesThoseItHas() {
    isRefused(
        "class '%1$s' has no method 'static void stack(Context)' and is no Consumer<Context>; name one of its methods, '%1$s::empty' or '%1$s::exporting' or '%1$s::invalid' or '%1$s::lacking' or '%1$s::needy' or '%1$s::withPet'"
            .formatted(HERE),
        HERE);
  }

  @Test
  void refusesAMethodThatDoesNotExist() {
    isRefused(
        "class 'io.github.privatezonesync.testkit.show.Main' has no method 'static void"
            + " run(Context)'; move what runs in Pulumi.run(..) into such a method",
        Main.class.getName() + "::run");
  }

  @Test
  void refusesAConsumerThatNobodyCanMake() {
    isRefused(
        "class '%s$Closed' is a Consumer, but none can be made; it needs a constructor without parameters that succeeds"
            .formatted(HERE),
        HERE + "$Closed");
  }

  @Test
  void refusesAStackThatPlansNothing() {
    isRefused(
        "stack '%s::empty' declares neither a PrivateZoneSync nor a PrivateForwarding"
            .formatted(HERE),
        HERE + "::empty");
  }

  @Test
  void tellsAllProblemsOfADeclaration() {
    isRefused(
        """
        stack '%s::invalid' cannot be deployed:
          PrivateZoneSync 'dns': 2 problems in zone ''
            - no domain given; set one with domain("corp.internal")
            - no target given; add at least one with targets(..)\
        """
            .formatted(HERE),
        HERE + "::invalid");
  }

  @Test
  void tellsHowConfigurationThatIsMissingIsGiven() {
    isRefused(
        """
        stack '%s::needy' cannot be deployed:
          Missing required configuration variable 'project:size'
          	please set a value using the command `pulumi config set project:size <value>`
          add --config project:size=VALUE\
        """
            .formatted(HERE),
        HERE + "::needy");
  }

  @Test
  void tellsHowAnOutputOfAnotherStackIsGiven() {
    isRefused(
        """
        stack '%s::lacking' cannot be deployed:
          Required output 'vpc' does not exist on stack 'org/network/prod'.
          add --stack-output vpc=VALUE, or deploy the other stack before with --given CLASS\
        """
            .formatted(HERE),
        HERE + "::lacking");
  }

  @Test
  void tellsTheLineOfAMistakeInAStack() {
    isRefused(
        """
        stack 'com.example.BrokenStack' cannot be deployed:
          For input string: "project" (java.lang.NumberFormatException at com.example.BrokenStack.stack(BrokenStack.java:10))\
        """,
        "com.example.BrokenStack");
  }

  @Test
  void refusesANetworkAndAPortThatAreNone() {
    isRefused(
        "'vpc-1' is no network; it is given as [NAME=]CLOUD:[ACCOUNT/]ID[@REGION], such as"
            + " aws:vpc-0abc@us-east-1",
        HERE + "::empty",
        "--network=vpc-1");
  }

  static void empty(Context ctx) {}

  static void invalid(Context ctx) {
    PrivateZoneSync unused = new PrivateZoneSync("dns", PrivateZoneSyncArgs.builder().build());
  }

  static void needy(Context ctx) {
    String unused = ctx.config().require("size");
  }

  static void lacking(Context ctx) {
    var unused = new StackReference("org/network/prod").requireOutput("vpc");
  }

  static final class Closed implements Consumer<Context> {
    Closed(int unused) {}

    @Override
    public void accept(Context ctx) {}
  }

  @Test
  void servesEveryNetworkUntilItIsInterrupted() throws Exception {
    int[] exitCode = {-1};
    PipedReader shown = new PipedReader();
    PrintWriter shows = new PrintWriter(new PipedWriter(shown), true);
    BufferedReader lines = new BufferedReader(shown);
    Thread program =
        new Thread(
            () ->
                exitCode[0] =
                    Main.run(
                        PaperStack.clouds(),
                        shows,
                        new PrintWriter(err, true),
                        PAPER + "::define",
                        "--serve"));
    program.start();
    try {
      Pattern port =
          Pattern.compile("  dig @127.0.0.1 -p (\\d+) heavy.corp.internal  # network eu");
      Matcher found =
          lines.lines().map(port::matcher).filter(Matcher::matches).findFirst().orElseThrow();
      InetSocketAddress server =
          new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(found.group(1)));

      assertThat(DnsQuery.ask(server, DomainName.of("near.corp.internal"), DnsType.A).data())
          .containsExactly("10.0.2.10");
    } finally {
      program.interrupt();
      program.join();
    }
    assertThat(exitCode[0]).isZero();
  }
}
