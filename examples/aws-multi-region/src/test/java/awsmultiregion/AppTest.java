package awsmultiregion;

import static io.github.privatezonesync.testkit.PulumiAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.PulumiProgram;
import io.github.privatezonesync.testkit.clouds.TestClouds;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AppTest {
  @RegisterExtension
  final TestClouds clouds = TestClouds.of(PulumiProgram.project("aws-multi-region"));

  @Test
  void everyNetworkResolvesEveryName() {
    clouds.deploy(App::stack);

    assertThat(clouds).modelsEverything().answersAsPlanned();
    assertThat(clouds).everyNetworkAgreesOn("models.example.internal", "A");
    assertThat(clouds).from("eu").resolves("vector-db.example.internal", "A").to("10.10.4.7");
  }

  @Test
  void declaresWhatItsSnapshotsSay() {
    DeclaredStack stack =
        PulumiProgram.project("aws-multi-region")
            .outputs(
                "aws:lb/loadBalancer:LoadBalancer",
                made ->
                    Map.of("dnsName", "api-1.elb.us-east-1.amazonaws.com", "zoneId", "Z26RNL4J"))
            .run(App::stack);

    assertThat(stack.plan("internal")).matchesSnapshot("plan.txt");
    assertThat(stack).hasUniqueUrns().matchesSnapshot("resources.txt");
  }
}
