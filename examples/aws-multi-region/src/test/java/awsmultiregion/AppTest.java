package awsmultiregion;

import static io.github.privatezonesync.testkit.PulumiAssertions.assertThat;

import io.github.privatezonesync.testkit.DeclaredStack;
import io.github.privatezonesync.testkit.PulumiProgram;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AppTest {
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
