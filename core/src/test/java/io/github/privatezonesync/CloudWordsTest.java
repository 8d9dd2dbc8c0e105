package io.github.privatezonesync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No word of one cloud stands in core: not in a name, a message, a comment or the Javadoc. */
class CloudWordsTest {
  private static final Path MAIN = Path.of("src/main/java");

  /** The table of regions is of certain clouds. */
  private static final String REGIONS = "io/github/privatezonesync/region/";

  /** Words as such, in any case, and the beginnings of class names. */
  private static final Pattern WORDS =
      Pattern.compile(
          "(?i:(?<![a-z])("
              + "aws|amazon|ec2|route ?53|cloud ?watch|"
              + "google|gcp|gke|cloud dns|"
              + "azure|microsoft|virtual networks?|vnets?|"
              + "oci|oracle|vcns?|vpcs?"
              + ")(?![a-z]))"
              + "|\\b(Aws|Gcp|Gke|Google|Azure|Oci|Vpc|Vcn)[A-Z]\\w*");

  private static List<String> found(Path file) {
    try {
      List<String> lines = Files.readAllLines(file);
      return IntStream.range(0, lines.size())
          .filter(i -> WORDS.matcher(lines.get(i)).find())
          .mapToObj(i -> MAIN.relativize(file) + ":" + (i + 1) + ": " + lines.get(i).strip())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void haveNoPlaceInCore() throws IOException {
    try (Stream<Path> files = Files.walk(MAIN)) {
      assertThat(
              files
                  .filter(file -> file.toString().endsWith(".java"))
                  .filter(file -> !MAIN.relativize(file).toString().startsWith(REGIONS))
                  .sorted()
                  .flatMap(file -> found(file).stream()))
          .isEmpty();
    }
  }

  @Test
  void areRecognized() {
    assertThat(
            Stream.of(
                "an Azure DNS zone",
                "Route 53",
                "VPCs",
                "new GcpTarget()",
                "aws/eu",
                "a vnet's id"))
        .allMatch(text -> WORDS.matcher(text).find());
    assertThat(Stream.of("laws", "social", "a precise place", "us-east-1", "associated"))
        .noneMatch(text -> WORDS.matcher(text).find());
  }
}
