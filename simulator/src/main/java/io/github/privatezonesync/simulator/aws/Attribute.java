package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.cloud.CloudException;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One property of a resource as the provider's schema has it.
 *
 * @param name the name in Pulumi
 * @param kind what its values are
 * @param required whether it must be given
 * @param replaces whether a change makes a new resource
 * @param computed whether AWS chooses a value when it is left out
 * @param standard the value that stands for it when it is left out, null if there is none
 * @param same whether a state and an input are the same to the provider
 */
record Attribute(
    String name,
    Kind kind,
    boolean required,
    boolean replaces,
    boolean computed,
    @Nullable Object standard,
    BiPredicate<@Nullable Object, @Nullable Object> same) {
  /** What the values of a property are. */
  enum Kind {
    /** A text. */
    TEXT,
    /** A whole number. */
    NUMBER,
    /** A flag. */
    FLAG,
    /** Texts in order or, if they are compared so, in any order. */
    TEXTS,
    /** A list of objects. */
    OBJECTS,
    /** Texts by text. */
    TEXT_MAP,
    /** One object. */
    OBJECT
  }

  static Attribute of(String name, Kind kind) {
    return new Attribute(name, kind, false, false, false, null, Same::plain);
  }

  static Attribute text(String name) {
    return of(name, Kind.TEXT);
  }

  static Attribute tags() {
    return of("tags", Kind.TEXT_MAP);
  }

  /** The same, but it must be given. */
  Attribute mandatory() {
    return new Attribute(name, kind, true, replaces, computed, standard, same);
  }

  /** The same, but a change makes a new resource. */
  Attribute replacing() {
    return new Attribute(name, kind, required, true, computed, standard, same);
  }

  /** The same, but left out it is what AWS chose. */
  Attribute orComputed() {
    return new Attribute(name, kind, required, replaces, true, standard, same);
  }

  /** The same, but left out it is a fixed value. */
  Attribute orElse(Object value) {
    return new Attribute(name, kind, required, replaces, computed, value, same);
  }

  /** The same, but texts are compared in the form that the provider keeps. */
  Attribute keptAs(UnaryOperator<String> form) {
    return comparedBy((state, input) -> Same.plain(formed(state, form), formed(input, form)));
  }

  /** The same, but compared in another way. */
  Attribute comparedBy(BiPredicate<@Nullable Object, @Nullable Object> comparison) {
    return new Attribute(name, kind, required, replaces, computed, standard, comparison);
  }

  /**
   * Whether an update has to do something about it; what is unknown or of the wrong kind may be
   * anything.
   */
  boolean differs(Properties state, Properties inputs) {
    if (inputs.isUnknown(name)) {
      return true;
    }
    if (computed && !inputs.has(name)) {
      return false;
    }
    try {
      return !same.test(state.value(name), inputs.value(name));
    } catch (CloudException malformed) {
      return true;
    }
  }

  /**
   * Reads the value, to see that it is of the right kind.
   *
   * @throws CloudException if it is not
   */
  void read(Properties inputs) {
    if (inputs.isUnknown(name)) {
      return;
    }
    switch (kind) {
      case TEXT -> inputs.text(name);
      case NUMBER -> inputs.number(name, 0);
      case FLAG -> inputs.flag(name, false);
      case TEXTS -> inputs.texts(name);
      case OBJECTS -> inputs.objects(name);
      case TEXT_MAP -> inputs.textMap(name);
      case OBJECT -> inputs.object(name);
    }
  }

  /** The input that a live value stands for. */
  @Nullable Object refreshed(@Nullable Object input, @Nullable Object live) {
    return same.test(live, input) ? input : live;
  }

  private static @Nullable Object formed(@Nullable Object value, UnaryOperator<String> form) {
    return value instanceof String text ? form.apply(text) : value;
  }
}
