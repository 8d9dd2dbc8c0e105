package io.github.privatezonesync.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The versions and the files of the example projects. */
class ExamplesTest {
  private static final List<String> EXAMPLES =
      List.of(
          "quickstart",
          "gcp-multi-network",
          "aws-multi-region",
          "aws-cross-account",
          "azure-hub-spoke",
          "oci-multi-vcn",
          "three-clouds",
          "four-clouds",
          "regional-inference",
          "aws-latency",
          "aws-hybrid-hub",
          "gcp-hub-spokes",
          "azure-hub-spokes-resolver",
          "three-clouds-and-a-data-centre",
          "records-as-data",
          "reverse-zones");

  @Test
  void everyExampleTakesTheVersionOfTheProject() {
    String version = between(Documents.read(Documents.ROOT.resolve("pom.xml")), "version");
    for (String example : EXAMPLES) {
      String pom = Documents.read(folder(example).resolve("pom.xml"));
      assertThat(between(pom, "private-zone-sync.version")).as(example).isEqualTo(version);
    }
    String consumer = Documents.read(Documents.ROOT.resolve(".ci/consumer/pom.xml"));
    assertThat(between(consumer, "private-zone-sync.version")).isEqualTo(version);
  }

  @Test
  void theReadmeNamesTheVersionOfTheProject() {
    String version = between(Documents.read(Documents.ROOT.resolve("pom.xml")), "version");
    assertThat(between(Documents.read(Documents.ROOT.resolve("README.md")), "version"))
        .isEqualTo(version);
  }

  @Test
  void everyExampleIsAWholePulumiProject() {
    for (String example : EXAMPLES) {
      assertThat(List.of("Pulumi.yaml", "README.md", "pom.xml", ".mvn/jvm.config"))
          .as(example)
          .allMatch(file -> Files.exists(folder(example).resolve(file)));
      assertThat(Documents.read(folder(example).resolve("Pulumi.yaml")))
          .contains("name: " + example + "\n", "runtime: java\n");
      assertThat(Documents.read(folder(example).resolve("pom.xml"))).doesNotContain("<parent>");
    }
  }

  private static Path folder(String example) {
    return Documents.ROOT.resolve("examples").resolve(example);
  }

  private static String between(String xml, String element) {
    int start = xml.indexOf("<" + element + ">") + element.length() + 2;
    return xml.substring(start, xml.indexOf("</" + element + ">", start));
  }
}
