package io.github.privatezonesync.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The tables of docs/regions.md. */
class RegionsPageTest {
  private static final Path PAGE = Documents.ROOT.resolve("docs/regions.md");

  @Test
  void countsTheRegionsOfEachRealm() throws IOException {
    check("realms", RegionTables.byRealm());
  }

  @Test
  void listsEveryRegionOfTheTable() throws IOException {
    check("regions", RegionTables.ofAllClouds());
  }

  private static void check(String what, String tables) throws IOException {
    String expected = "\n" + tables + "\n";
    if ("update".equals(System.getProperty("pulumi.snapshots"))) {
      String page = Documents.read(PAGE);
      Files.writeString(PAGE, page.replace(between(what, page), expected));
    }

    assertThat(between(what, Documents.read(PAGE)))
        .as("the tables; if the change is meant, run the test with -Dpulumi.snapshots=update")
        .isEqualTo(expected);
  }

  private static String between(String what, String page) {
    String start = "<!-- " + what + ": made from Regions by the tests of docs -->\n";
    return page.substring(
        page.indexOf(start) + start.length(), page.indexOf("<!-- end of " + what + " -->"));
  }
}
