package io.github.privatezonesync.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Links, Java code and headings of all documents. */
class DocumentsTest {
  private static final Pattern HEADING_LINK =
      Pattern.compile("\\]\\((?!https?:)([^)#]*)#([^)]+)\\)");
  private static final Pattern LINK =
      Pattern.compile("\\]\\((?!https?:|#|mailto:)([^)#]+)[^)]*\\)");

  @Test
  void linksLeadToFilesThatExist() {
    for (Path document : Documents.markdown()) {
      Matcher links = LINK.matcher(Documents.read(document));
      while (links.find()) {
        assertThat(document.resolveSibling(links.group(1)))
            .as("link in %s", Documents.ROOT.relativize(document))
            .matches(Files::exists, "exists");
      }
    }
  }

  @Test
  void linksLeadToHeadingsThatExist() {
    for (Path document : Documents.markdown()) {
      Matcher links = HEADING_LINK.matcher(Documents.read(document));
      while (links.find()) {
        Path page = links.group(1).isEmpty() ? document : document.resolveSibling(links.group(1));
        assertThat(Documents.headings(page))
            .as("link in %s", Documents.ROOT.relativize(document))
            .contains(links.group(2));
      }
    }
  }

  @Test
  void javaInDocumentsIsCodeOfTheExamplesAndTests() {
    String code =
        Documents.filesBelow(Documents.ROOT, ".java").stream()
            .filter(DocumentsTest::isOfAnExampleOrATest)
            .map(Documents::read)
            .map(DocumentsTest::withoutIndentation)
            .collect(Collectors.joining("\n"));
    for (Path document : Documents.markdown()) {
      for (String block : Documents.blocks(document, "java")) {
        assertThat(code)
            .as("code in %s", Documents.ROOT.relativize(document))
            .contains(withoutIndentation(block));
      }
    }
  }

  @Test
  void pagesOfTheCloudsHaveTheSameHeadings() {
    List<Path> pages = Documents.filesBelow(Documents.ROOT.resolve("docs/clouds"), ".md");
    assertThat(pages).hasSize(4);
    for (Path page : pages) {
      assertThat(
              Documents.read(page)
                  .lines()
                  .filter(line -> line.startsWith("## "))
                  .map(line -> line.substring(3)))
          .as(page.getFileName().toString())
          .containsExactly(
              "Permissions",
              "Zone",
              "Associations",
              "Records",
              "Routing",
              "Limits",
              "Resource names",
              "Removing");
    }
  }

  private static boolean isOfAnExampleOrATest(Path file) {
    Path path = Documents.ROOT.relativize(file);
    return path.startsWith("examples")
        || path.toString().contains("/src/test/java/")
        || path.toString().contains("/testkit/harbour/");
  }

  private static String withoutIndentation(String code) {
    return code.lines().map(String::strip).collect(Collectors.joining("\n"));
  }
}
