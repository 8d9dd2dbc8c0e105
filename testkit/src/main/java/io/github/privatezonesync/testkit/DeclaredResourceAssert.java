package io.github.privatezonesync.testkit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.assertj.core.api.AbstractAssert;

/** Assertions on one resource. A failure shows the whole resource. */
public final class DeclaredResourceAssert
    extends AbstractAssert<DeclaredResourceAssert, DeclaredResource> {
  DeclaredResourceAssert(DeclaredResource actual) {
    super(actual, DeclaredResourceAssert.class);
  }

  /**
   * The parent has this logical name.
   *
   * @param name the name
   * @return this assertion
   */
  public DeclaredResourceAssert hasParent(String name) {
    return equal("parent", () -> actual.parent(), Optional.of(name));
  }

  /**
   * The parent is the stack.
   *
   * @return this assertion
   */
  public DeclaredResourceAssert hasNoParent() {
    return equal("parent", () -> actual.parent(), Optional.empty());
  }

  /**
   * The provider has this logical name.
   *
   * @param name the name
   * @return this assertion
   */
  public DeclaredResourceAssert hasProvider(String name) {
    return equal("provider", () -> actual.provider(), Optional.of(name));
  }

  /**
   * An input has this value.
   *
   * @param key the key
   * @param value text, boolean, number, list or map; numbers are equal whatever their Java type
   * @return this assertion
   */
  public DeclaredResourceAssert hasInput(String key, Object value) {
    return equal(
        "input '" + key + "'",
        () -> Optional.ofNullable(actual.inputs().asMap().get(key)),
        Optional.of(Inputs.tidy(value)));
  }

  /**
   * An input was not given.
   *
   * @param key the key
   * @return this assertion
   */
  public DeclaredResourceAssert hasNoInput(String key) {
    equal("known input '" + key + "'", () -> actual.inputs().has(key), false);
    return equal("unknown input '" + key + "'", () -> actual.unknownInputs().contains(key), false);
  }

  /**
   * An input was given and is unknown, as in a preview.
   *
   * @param key the key
   * @return this assertion
   */
  public DeclaredResourceAssert hasUnknownInput(String key) {
    return equal("unknown input '" + key + "'", () -> actual.unknownInputs().contains(key), true);
  }

  /**
   * The whole value of an input is a secret.
   *
   * @param key the key
   * @return this assertion
   */
  public DeclaredResourceAssert hasSecretInput(String key) {
    return equal("secret input '" + key + "'", () -> actual.secretInputs().contains(key), true);
  }

  /**
   * The resource waits for a resource of this logical name, among others.
   *
   * @param name the name
   * @return this assertion
   */
  public DeclaredResourceAssert dependsOn(String name) {
    return equal("dependsOn '" + name + "'", () -> actual.dependsOn().contains(name), true);
  }

  /**
   * The resource is deleted before its replacement is created.
   *
   * @return this assertion
   */
  public DeclaredResourceAssert isDeletedBeforeReplace() {
    return equal("deleteBeforeReplace", () -> actual.deleteBeforeReplace(), true);
  }

  /**
   * Changes of exactly these inputs are ignored.
   *
   * @param paths property paths
   * @return this assertion
   */
  public DeclaredResourceAssert ignoresChangesOf(String... paths) {
    return equal("ignoreChanges", () -> actual.ignoreChanges(), List.of(paths));
  }

  /**
   * Changes of exactly these inputs replace the resource.
   *
   * @param paths property paths
   * @return this assertion
   */
  public DeclaredResourceAssert isReplacedOnChangesOf(String... paths) {
    return equal("replaceOnChanges", () -> actual.replaceOnChanges(), List.of(paths));
  }

  /**
   * A change of this value replaces the resource.
   *
   * @param value the value of the trigger
   * @return this assertion
   */
  public DeclaredResourceAssert hasReplacementTrigger(Object value) {
    return equal(
        "replacementTrigger", () -> actual.replacementTrigger(), Optional.of(Inputs.tidy(value)));
  }

  /**
   * The resource itself is protected from deletion.
   *
   * @return this assertion
   */
  public DeclaredResourceAssert isProtected() {
    return equal("protect", () -> actual.protect(), Optional.of(true));
  }

  private DeclaredResourceAssert equal(String what, Supplier<Object> found, Object expected) {
    isNotNull();
    Object value = found.get();
    if (!Objects.equals(value, expected)) {
      throw failureWithActualExpected(
          value,
          expected,
          "%s is %s, expected %s, in\n%s",
          what,
          show(value),
          show(expected),
          actual);
    }
    return this;
  }

  private static String show(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(ValueText::inline).orElse("not set");
    }
    return ValueText.inline(value);
  }
}
