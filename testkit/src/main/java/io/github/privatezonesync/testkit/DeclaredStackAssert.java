package io.github.privatezonesync.testkit;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;

/** Assertions on what a program declared. */
public final class DeclaredStackAssert extends AbstractAssert<DeclaredStackAssert, DeclaredStack> {
  DeclaredStackAssert(DeclaredStack actual) {
    super(actual, DeclaredStackAssert.class);
  }

  /**
   * There is a resource of this type and name.
   *
   * @param type the type token
   * @param name the logical name
   * @return assertions on that resource
   */
  public DeclaredResourceAssert hasResource(String type, String name) {
    isNotNull();
    return new DeclaredResourceAssert(
        actual
            .resource(type, name)
            .orElseThrow(
                () ->
                    failure(
                        "there is no %s '%s'; there are\n%s",
                        type, name, list(actual.resources()))));
  }

  /**
   * There is no resource of this type.
   *
   * @param type the type token
   * @return this assertion
   */
  public DeclaredStackAssert hasNoResource(String type) {
    return hasResourceCount(type, 0);
  }

  /**
   * There are this many resources of this type.
   *
   * @param type the type token
   * @param count how many
   * @return this assertion
   */
  public DeclaredStackAssert hasResourceCount(String type, int count) {
    isNotNull();
    List<DeclaredResource> found = actual.resources(type);
    if (found.size() != count) {
      throw failure(
          "there are %d resources of type %s, not %d:\n%s",
          found.size(), type, count, list(found.isEmpty() ? actual.resources() : found));
    }
    return this;
  }

  /**
   * No two resources share a URN, which an engine would refuse.
   *
   * @return this assertion
   */
  public DeclaredStackAssert hasUniqueUrns() {
    isNotNull();
    if (!actual.duplicateUrns().isEmpty()) {
      throw failure("registered more than once: %s", String.join(", ", actual.duplicateUrns()));
    }
    return this;
  }

  /**
   * The program failed with exactly these messages.
   *
   * @param messages whole messages, in any order
   * @return this assertion
   */
  public DeclaredStackAssert failedWith(String... messages) {
    isNotNull();
    List<String> expected = List.of(messages).stream().sorted().toList();
    List<String> found = actual.failures().stream().sorted().toList();
    if (!found.equals(expected)) {
      throw failureWithActualExpected(
          found,
          expected,
          "the program failed with\n%s\nand not with\n%s",
          String.join("\n", found),
          String.join("\n", expected));
    }
    return this;
  }

  /**
   * The resources equal a text file in {@code src/test/resources} of the module under test.
   *
   * <p>Run the test with {@code -Dpulumi.snapshots=update} to write the file; without that, the
   * test fails if the file is missing.
   *
   * @param resource the path of the file below {@code src/test/resources}
   * @return this assertion
   */
  public DeclaredStackAssert matchesSnapshot(String resource) {
    return matchesSnapshot(Path.of("src", "test", "resources").resolve(resource));
  }

  /**
   * The resources equal a text file.
   *
   * <p>Run the test with {@code -Dpulumi.snapshots=update} to write the file; without that, the
   * test fails if the file is missing.
   *
   * @param file the file, relative to the directory the tests run in
   * @return this assertion
   */
  public DeclaredStackAssert matchesSnapshot(Path file) {
    isNotNull();
    SnapshotFile snapshot = new SnapshotFile(file);
    snapshot
        .difference(actual.snapshot())
        .ifPresent(
            difference -> {
              throw failureWithActualExpected(
                  actual.snapshot(), snapshot.content(), "%s", difference);
            });
    return this;
  }

  private static String list(List<DeclaredResource> resources) {
    return resources.stream()
        .map(resource -> "  " + resource.type() + " '" + resource.name() + "'")
        .collect(Collectors.joining("\n"));
  }
}
