package io.github.privatezonesync.testkit.clouds;

import static io.github.privatezonesync.testkit.PulumiAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.pulumi.resources.CustomResource;
import com.pulumi.resources.ResourceArgs;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.PulumiProgram;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TestCloudsTest {
  @RegisterExtension
  static final TestClouds SHARED = TestClouds.of(PulumiProgram.project("shared"));

  @RegisterExtension
  final TestClouds clouds = TestClouds.of(PulumiProgram.project("p").config("gcp:project", "net"));

  @RepeatedTest(2)
  void startsEachTestWithFreshClouds() {
    assertThat(SHARED.snapshot().networks()).isEmpty();
    SHARED.deploy(GoogleStack::define);
    assertThat(SHARED).hasToString("clouds with 2 networks and 1 zones");
  }

  @Test
  void answersAsTheNetworkThatAsks() {
    clouds.deploy(GoogleStack::define);

    assertThat(clouds)
        .from("hub")
        .resolves("DB.corp.internal", "A")
        .to("10.0.0.1")
        .withTtl(300)
        .via("zone corp of project net");
    assertThat(clouds)
        .from("hub", "europe-west4")
        .resolves("www.corp.internal", "A")
        .to("10.0.0.1");
    assertThat(clouds).from("hub").resolves("www.corp.internal", "CNAME").to("db.corp.internal.");
    assertThat(clouds).from("hub").resolves("db.corp.internal", "TXT").hasNoData();
    assertThat(clouds).from("hub").resolves("mail.corp.internal", "A").isNxDomain();
    assertThat(clouds).from("spare").resolves("db.corp.internal", "A").isAnsweredElsewhere();
    assertThat(clouds)
        .from("hub")
        .resolves("note.corp.internal.", "TXT")
        .to("\"owner=search team\"", "\"" + "x".repeat(200) + "y\"")
        .toText("x".repeat(200) + "y", "owner=search team");
  }

  @Test
  void checkNothingThatIsNotThere() {
    String message =
        "no cloud checks 'db'; give the id of a health check that is there, or an IP address";

    assertThatIllegalArgumentException()
        .isThrownBy(() -> clouds.unhealthy("db"))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> clouds.healthy("db"))
        .withMessage(message);
  }

  @Test
  void tellsThePathOfAWrongAnswer() {
    clouds.deploy(GoogleStack::define);
    String path =
        """
            'db.corp.internal.': zone 'corp.internal.' (zone corp of project net) wins, the longest match
            'db.corp.internal.' A in zone 'corp.internal.' (zone corp of project net): \
        db.corp.internal. A 300 10.0.0.1\
        """;
    String told = "network 'hub' gets db.corp.internal. A: 10.0.0.1\n  %s\n" + path;
    Supplier<AnswerAssert> answer =
        () -> assertThat(clouds).from("hub").resolves("db.corp.internal", "A");

    fails(() -> answer.get().to("10.0.0.2"), told.formatted("expected 10.0.0.2"));
    fails(() -> answer.get().toText("a", "b"), told.formatted("expected the texts 'a', 'b'"));
    fails(() -> answer.get().withTtl(60), told.formatted("expected TTL 60, found TTL 300"));
    fails(() -> answer.get().isNxDomain(), told.formatted("expected NXDOMAIN"));
    fails(() -> answer.get().hasNoData(), told.formatted("expected NODATA"));
    fails(() -> answer.get().isAnsweredElsewhere(), told.formatted("expected ELSEWHERE"));
    fails(() -> answer.get().failsToResolve(), told.formatted("expected SERVFAIL"));
    fails(() -> answer.get().via("zone x"), told.formatted("expected a path via 'zone x'"));
  }

  @Test
  void refusesQuestionsAndValuesThatAreNone() {
    clouds.deploy(GoogleStack::define);
    NetworkAssert hub = assertThat(clouds).from("hub");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> hub.resolves("a..b", "A"))
        .withMessage("'a..b' is not a DNS name: 'a..b': invalid empty label");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> hub.resolves("db.corp.internal", "B"))
        .withMessage("'B' is not a record type; use for example 'A' or 'TXT'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> hub.resolves("db.corp.internal", "A").to("ten"))
        .withMessageStartingWith("'ten' is no A value as a zone file writes it: ");
  }

  @Test
  void comparesTheAnswersOfNetworks() {
    clouds.deploy(GoogleStack::define);

    assertThat(clouds)
        .everyNetworkAgreesOn("elsewhere.example.com", "A")
        .networksAgreeOn("db.corp.internal", "A", "hub", "projects/net/global/networks/hub");
    fails(
        () -> assertThat(clouds).everyNetworkAgreesOn("db.corp.internal", "A"),
        """
        the networks do not agree
          hub: db.corp.internal. A: 10.0.0.1
            'db.corp.internal.': zone 'corp.internal.' (zone corp of project net) wins, the longest match
            'db.corp.internal.' A in zone 'corp.internal.' (zone corp of project net): \
        db.corp.internal. A 300 10.0.0.1
          spare: db.corp.internal. A: ELSEWHERE
            'db.corp.internal.': no private zone of the network matches, public DNS is asked\
        """);
  }

  @Test
  void wantsAPlanToCompareAnswersWith() {
    clouds.deploy(GoogleStack::define);
    fails(
        () -> assertThat(clouds).answersAsPlanned(),
        "nothing was planned: no PrivateZoneSync was deployed");
  }

  @Test
  void listsWhatIsNotModelled() {
    clouds.deploy(
        ctx -> {
          GoogleStack.define(ctx);
          new CustomResource("random:index:Pet", "pet", ResourceArgs.Empty, null);
        });
    assertThat(clouds.notModelled()).extracting(r -> r.name()).containsExactly("pet");
    assertThat(clouds).modelsEverythingExcept("random:index:Pet");
    fails(
        () -> assertThat(clouds).modelsEverything(),
        "not modelled, so nothing is known about what they do:\n  random:index:Pet 'pet'");
  }

  @Test
  void deploysOnceToTheSameClouds() {
    clouds.deploy(GoogleStack::define);
    assertThatIllegalStateException()
        .isThrownBy(() -> clouds.deploy(GoogleStack::define))
        .withMessage(
            "a program was deployed in this test already, and there are no updates without an"
                + " engine; compare(before, after) compares two declarations, given(..) deploys"
                + " another stack first");
  }

  @Test
  void failsWithTheWordsOfTheCloud() {
    DeclaredStack stack =
        clouds.deployToFailure(
            ctx -> {
              GoogleStack.Made hub = GoogleStack.network("hub");
              GoogleStack.zone(hub, "ten");
            });
    assertThat(stack.failures())
        .singleElement()
        .asString()
        .startsWith("gcp:dns/recordSet:RecordSet 'db': ")
        .contains("ten");
  }

  @Test
  void findsNetworksThatNoProgramOrAnotherOneMakes() {
    TestClouds both =
        TestClouds.of(PulumiProgram.project("p").config("gcp:project", "net"))
            .network(
                new SimulatedNetwork("gcp", "projects/x/global/networks/far", "far", "x", null))
            .given(PulumiProgram.project("near"), ctx -> GoogleStack.network("near"));
    both.deploy(GoogleStack::define);

    assertThat(both).networksAgreeOn("db.corp.internal", "A", "far", "near", "spare");
  }

  @Test
  void previewsWithoutMakingAnything() {
    DeclaredStack stack = clouds.preview(GoogleStack::define);

    assertThat(stack).hasResource(GoogleStack.RECORD_SET, "db").hasInput("managedZone", "corp");
    assertThat(clouds.snapshot().networks()).isEmpty();
  }

  @Test
  void comparesTwoDeclarations() {
    StackChanges changes =
        clouds.compare(
            GoogleStack::define,
            ctx -> {
              GoogleStack.define(ctx, "10.0.0.2");
              GoogleStack.network("edge");
            });
    assertThat(changes.isEmpty()).isFalse();
    assertThat(changes)
        .hasToString(
            """
            + gcp:compute/network:Network 'edge'
            ~ gcp:dns/recordSet:RecordSet 'db': rrdatas
            ~ hub: db.corp.internal. A: 10.0.0.1 -> db.corp.internal. A: 10.0.0.2\
            """);
    assertThat(clouds.compare(GoogleStack::define, ctx -> {}).removed()).hasSize(7);
    assertThat(clouds.compare(GoogleStack::define, GoogleStack::define).isEmpty()).isTrue();
  }

  private static void fails(ThrowingCallable assertion, String message) {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(assertion)
        .withMessageStartingWith(message);
  }

  @Test
  void hasRegionalAnswersOnceAProgramIsDeployed() {
    TestClouds fresh = TestClouds.of(PulumiProgram.project("p"));

    assertThatIllegalStateException()
        .isThrownBy(fresh::regionalAnswers)
        .withMessage("no program was deployed; call deploy(..) first");
  }
}
