package io.github.privatezonesync.picture;

import static io.github.privatezonesync.picture.Drawn.AWS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MermaidTest {
  @Test
  void drawsAccountsInCloudsAndDottedLinesBetweenAccounts() {
    assertThat(Drawn.acrossAccounts().mermaid())
        .isEqualTo(
            """
            flowchart LR
              accTitle: corp.internal
              accDescr: Zone corp.internal of Amazon Route 53, account 1, answers in us, lab (account 2).
              subgraph cloud1["Amazon Route 53"]
                direction LR
                subgraph cloud1account1["account 1"]
                  direction LR
                  zone1(["corp.internal<br>3 record sets"])
                  network2["us<br>eu-west-1"]
                end
                subgraph cloud1account2["account 2"]
                  direction LR
                  network3["lab<br>eu-west-1"]
                end
              end
              zone1 --- network2
              zone1 -. another account .- network3
            """);
  }

  @Test
  void writesWhatWouldMeanSomethingAsNumbers() {
    NetworkNode odd =
        new NetworkNode(new Place(AWS, "a"), "r", "x\"]; end\n<b>`#35;*%%\u202e😀", "", "");

    assertThat(new Topology("t", "", List.of(), List.of(odd)).mermaid())
        .contains(
            "network1[\"x#34;#93;#59; end#65533;#60;b#62;#96;#35;35#59;#42;#37;#37;#65533;"
                + "#128512;\"]\n");
  }
}
