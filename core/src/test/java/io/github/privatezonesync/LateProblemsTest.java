package io.github.privatezonesync;

import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.core.Output;
import com.pulumi.test.TestResult;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.RecordValueArgs;
import io.github.privatezonesync.fake.FakeEngine;
import io.github.privatezonesync.fake.FakeNetwork;
import io.github.privatezonesync.fake.FakeTarget;
import io.github.privatezonesync.target.Limit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is found wrong only when an output resolves. */
class LateProblemsTest {
  private final FakeEngine engine = new FakeEngine();

  private List<String> problems(FakeTarget target, RecordSetArgs... records) {
    return problems(List.of(target), records);
  }

  /** What the user is shown. */
  private List<String> problems(List<FakeTarget> targets, RecordSetArgs... records) {
    PrivateZoneSyncArgs args =
        PrivateZoneSyncArgs.builder()
            .domain("corp.internal")
            .targets(targets)
            .records(records)
            .build();
    TestResult result = engine.run(ctx -> new PrivateZoneSync("internal", args));
    assertThat(result.exitCode() == 0).isEqualTo(result.errors().isEmpty());
    return result.errors();
  }

  private List<String> problemsOf(RecordSetArgs... records) {
    return problems(FakeTarget.of("gcp"), records);
  }

  private static FakeTarget networks(FakeNetwork... networks) {
    return FakeTarget.of("gcp", networks);
  }

  @Test
  void takesWhatIsRight() {
    assertThat(
            problems(
                networks(FakeNetwork.of("hub", Output.of("https://fake/net/hub"))),
                RecordSetArgs.a("a", Output.of("10.0.0.1"), Output.of("10.0.0.2")),
                RecordSetArgs.aaaa("a", Output.of(List.of("2001:DB8::1", "::1"))),
                RecordSetArgs.txt("a", Output.of("x")),
                RecordSetArgs.cname("b", Output.of("web.example.com"))))
        .isEmpty();
    assertThat(engine.inputs("internal/gcp/network/hub")).containsEntry("network", "net/hub");
    assertThat(engine.inputs("internal/gcp/record/a"))
        .containsEntry("values", List.of("10.0.0.1", "10.0.0.2"));
    assertThat(engine.inputs("internal/gcp/record/a/AAAA"))
        .containsEntry("values", List.of("2001:db8::1", "::1"));
    assertThat(engine.inputs("internal/gcp/record/b"))
        .containsEntry("values", List.of("web.example.com."));
  }

  @Test
  void sortsKnownAndLateValuesTogether() {
    assertThat(
            problemsOf(
                RecordSetArgs.mx(
                    "@",
                    MxArgs.of(20, "mail"),
                    MxArgs.of(10, Output.of("b.example.com")),
                    MxArgs.of(10, Output.of("a.example.com")))))
        .isEmpty();
    assertThat(engine.inputs("internal/gcp/record/@/MX"))
        .containsEntry(
            "values", List.of("10 a.example.com.", "10 b.example.com.", "20 mail.corp.internal."));
  }

  @Test
  void refusesANetworkThatIsNone() {
    assertThat(problems(networks(FakeNetwork.of("hub", Output.of("")))))
        .containsExactly(
            "target 'gcp', network 'hub': resolved to '', which is not a network; expected"
                + " net/{name}");
  }

  @Test
  void hidesASecretNetwork() {
    assertThat(problems(networks(FakeNetwork.of("hub", Output.ofSecret("s3cret")))))
        .containsExactly(
            "target 'gcp', network 'hub': resolved to [secret], which is not a network; expected"
                + " net/{name}");
  }

  @Test
  void refusesAWrongAddress() {
    assertThat(problemsOf(RecordSetArgs.a("db", Output.of("10.0.0.300"))))
        .containsExactly(
            "target 'gcp': record 'db' A: resolved to '10.0.0.300', which is not an IPv4 address");
  }

  @Test
  void namesTheViewInWhichANetworkIsWrong() {
    FakeTarget target =
        networks(
                FakeNetwork.of("us", "net/us").in("us-east-1"),
                FakeNetwork.of("eu", Output.of("eu")).in("eu-west-1"))
            .perRegion("us-east-1");

    assertThat(problems(List.of(target)))
        .containsExactly(
            "target 'gcp/eu-west-1', network 'eu': resolved to 'eu', which is not a network; expected"
                + " net/{name}");
  }

  @Test
  void namesTheViewInWhichAnAddressIsWrong() {
    FakeTarget target =
        networks(FakeNetwork.of("eu", "net/eu").in("eu-west-1")).perRegion("us-east-1");

    assertThat(problems(List.of(target), RecordSetArgs.a("db", Output.of("10.0.0.300"))))
        .containsExactly(
            "target 'gcp/eu-west-1': record 'db' A: resolved to '10.0.0.300', which is not an IPv4"
                + " address");
  }

  @Test
  void hidesASecretAddress() {
    assertThat(problemsOf(RecordSetArgs.a("db", Output.ofSecret("10.0.0.300"))))
        .containsExactly(
            "target 'gcp': record 'db' A: resolved to [secret], which is not an IPv4 address");
  }

  @Test
  void refusesAWrongHostName() {
    assertThat(problemsOf(RecordSetArgs.cname("db", Output.of("10.0.0.3"))))
        .containsExactly(
            "target 'gcp': record 'db' CNAME: target '10.0.0.3' is an address; a host name is"
                + " needed here");
  }

  @Test
  void hidesASecretHostName() {
    assertThat(problemsOf(RecordSetArgs.cname("db", Output.ofSecret("a.b c"))))
        .containsExactly(
            "target 'gcp': record 'db' CNAME: resolved to [secret], which has the label [secret];"
                + " allowed are printable characters without spaces and those that zone files escape");
  }

  @Test
  void hidesASecretInAList() {
    assertThat(problemsOf(RecordSetArgs.a("db", Output.ofSecret(List.of("10.0.0.1", "s3cret")))))
        .containsExactly(
            "target 'gcp': record 'db' A: resolved to [secret], which is not an IPv4 address");
  }

  @Test
  void refusesAnOutputOfNothing() {
    Output<String> nothing = Output.of("x").applyValue(x -> null);

    assertThat(problemsOf(RecordSetArgs.a("db", nothing)))
        .containsExactly(
            "target 'gcp': record 'db' A: resolved to nothing; give a value or leave it out");
  }

  @Test
  void refusesANetworkOfNothing() {
    Output<String> nothing = Output.of("x").applyValue(x -> null);

    assertThat(problems(networks(FakeNetwork.of("hub", nothing))))
        .containsExactly(
            "target 'gcp', network 'hub': resolved to nothing; give a value or leave it out");
  }

  @Test
  void refusesAnEmptyList() {
    assertThat(problemsOf(RecordSetArgs.a("db", Output.of(List.<String>of()))))
        .containsExactly("target 'gcp': record 'db' A: resolved to no value; give at least one");
  }

  @Test
  void refusesNothingInAList() {
    assertThat(problemsOf(RecordSetArgs.txt("db", Output.of(Arrays.asList("x", null)))))
        .containsExactly(
            "target 'gcp': record 'db' TXT: resolved to '', which is empty; a text needs at least"
                + " one character, or write an empty string with TxtArgs.strings(\"\")");
  }

  @Test
  void refusesAnEmptyListOnlyWhereThereIsNoOtherValue() {
    assertThat(
            problemsOf(
                RecordSetArgs.of(
                    "db",
                    RecordType.A,
                    TextValuesOf.both("10.0.0.1", Output.of(List.<String>of())))))
        .isEmpty();
  }

  /** A literal and a list in one set, as a factory of another module may put them together. */
  private static final class TextValuesOf {
    static List<RecordValueArgs> both(String literal, Output<List<String>> list) {
      List<RecordValueArgs> values = new ArrayList<>();
      values.addAll(RecordSetArgs.a("x", literal).written().values());
      values.addAll(RecordSetArgs.a("x", list).written().values());
      return values;
    }
  }

  @Test
  void refusesTwoOutputsOfOneValueWithoutQuotingIt() {
    assertThat(problemsOf(RecordSetArgs.aaaa("db", Output.of("::1"), Output.ofSecret("0::1"))))
        .containsExactly(
            "target 'gcp': record 'db' AAAA: two values resolved to the same; give it once");
  }

  @Test
  void readsNameServersThatAnotherResourceGives() {
    assertThat(
            problemsOf(RecordSetArgs.ns("sub", Output.of(List.of("ns1.example.com", "10.0.0.1")))))
        .containsExactly(
            "target 'gcp': record 'sub' NS: target '10.0.0.1' is an address; a host name is needed"
                + " here");
  }

  @Test
  void readsTheTextsOfTypedValuesThatAnotherResourceGives() {
    assertThat(problemsOf(RecordSetArgs.ds("sub", DsArgs.of(1, 13, 2, Output.of("ab")))))
        .containsExactly(
            "target 'gcp': record 'sub' DS: digest 'ab' has 2 hexadecimal digits; this type has 64");
    assertThat(problemsOf(RecordSetArgs.sshfp("h", SshfpArgs.of(4, 2, Output.ofSecret("x")))))
        .containsExactly(
            "target 'gcp': record 'h' SSHFP: fingerprint [secret] is not hexadecimal; write two"
                + " digits for each byte");
    assertThat(
            problemsOf(
                RecordSetArgs.caa("@", CaaArgs.of(0, "issue", Output.of("ca.example.com"))),
                RecordSetArgs.tlsa("_443._tcp", TlsaArgs.of(3, 1, 0, Output.of("0aff"))),
                RecordSetArgs.spf("@", Output.of("v=spf1 -all"))))
        .isEmpty();
  }

  @Test
  void countsTheValuesOfAList() {
    FakeTarget limited = FakeTarget.of("gcp").withLimit(Limit.VALUES_PER_SET, 2);

    assertThat(
            problems(
                limited,
                RecordSetArgs.a("db", Output.of(List.of("10.0.0.1", "10.0.0.2", "10.0.0.3"))),
                RecordSetArgs.a("web", Output.of(List.of("10.0.0.1", "10.0.0.2")))))
        .containsExactly(
            "target 'gcp': record 'db' A: 3 values per record set; Fake DNS takes at most 2,"
                + " spread them over several names or leave this target out with .except(..)");
  }

  @Test
  void refusesTwoOutputsThatNameOneNetwork() {
    assertThat(
            problems(
                networks(
                    FakeNetwork.of("a", Output.of("net/hub")),
                    FakeNetwork.of("b", Output.of("https://fake/net/hub")))))
        .containsExactly(
            "target 'gcp', network 'b': is the same as network 'a'; name a network once");
  }

  @Test
  void refusesAnOutputThatNamesAKnownNetworkOfAnotherTarget() {
    assertThat(
            problems(
                List.of(
                    FakeTarget.of("one", FakeNetwork.of("hub", "net/hub")),
                    FakeTarget.of("two", FakeNetwork.of("b", Output.of("net/hub"))))))
        .containsExactly(
            "target 'two', network 'b': is the same as target 'one', network 'hub'; a network"
                + " resolves one zone of a name");
  }

  @Test
  void tellsOneOfTwoProblemsWithoutTheClassPath() {
    assertThat(
            problems(
                networks(
                    FakeNetwork.of("x", Output.of("x")),
                    FakeNetwork.of("a", Output.of("net/hub")),
                    FakeNetwork.of("b", Output.of("net/hub")))))
        .singleElement()
        .isIn(
            "target 'gcp', network 'x': resolved to 'x', which is not a network; expected"
                + " net/{name}",
            "target 'gcp', network 'b': is the same as network 'a'; name a network once");
  }

  @Test
  void doesNotRegisterWhatNeedsTheWrongValue() {
    assertThat(
            problems(
                networks(FakeNetwork.of("hub", Output.of("hub"))),
                RecordSetArgs.a("bad", Output.of("x"))))
        .hasSize(1);
    assertThat(engine.names())
        .doesNotContain("internal/gcp/network/hub", "internal/gcp/record/bad");
  }
}
