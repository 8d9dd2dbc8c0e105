package io.github.privatezonesync.simulator.bridge;

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
 * @param replacement whether a change from the state to the inputs makes a new resource
 * @param computed whether the cloud chooses a value when it is left out
 * @param otherwise the value that stands for it when it is left out, null if there is none
 * @param unmodelled what it would do that is not simulated, null if that is nothing
 * @param same whether state and inputs of the resource are the same in it
 */
public record Attribute(
    String name,
    Kind kind,
    boolean required,
    BiPredicate<Properties, Properties> replacement,
    boolean computed,
    @Nullable Object otherwise,
    @Nullable String unmodelled,
    BiPredicate<Properties, Properties> same) {
  /** What the values of a property are. */
  public enum Kind {
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

  /**
   * A property that may be left out and changes in place.
   *
   * @param name the name in Pulumi
   * @param kind what its values are
   * @return the attribute
   */
  public static Attribute of(String name, Kind kind) {
    return new Attribute(
        name,
        kind,
        false,
        (state, inputs) -> false,
        false,
        null,
        null,
        (state, inputs) -> ValueEquality.plain(state.value(name), inputs.value(name)));
  }

  /**
   * A text that may be left out and changes in place.
   *
   * @param name the name in Pulumi
   * @return the attribute
   */
  public static Attribute text(String name) {
    return of(name, Kind.TEXT);
  }

  /**
   * A property that is refused: it would change what networks resolve, and is not simulated.
   *
   * @param name the name in Pulumi
   * @param what what it does, for example {@code forwarding zones}
   * @return the attribute
   */
  public static Attribute notModelled(String name, String what) {
    Attribute plain = of(name, Kind.OBJECT);
    return new Attribute(name, plain.kind, false, plain.replacement, false, null, what, plain.same);
  }

  /**
   * The same, but it must be given.
   *
   * @return the attribute
   */
  public Attribute mandatory() {
    return new Attribute(name, kind, true, replacement, computed, otherwise, unmodelled, same);
  }

  /**
   * The same, but a change makes a new resource.
   *
   * @return the attribute
   */
  public Attribute replacing() {
    return replacingIf((state, inputs) -> true);
  }

  /**
   * The same, but some changes make a new resource. A change to what is unknown does.
   *
   * @param condition whether a change from the state to the inputs does
   * @return the attribute
   */
  public Attribute replacingIf(BiPredicate<Properties, Properties> condition) {
    return new Attribute(
        name,
        kind,
        required,
        (state, inputs) -> inputs.isUnknown(name) || condition.test(state, inputs),
        computed,
        otherwise,
        unmodelled,
        same);
  }

  /**
   * The same, but left out it is what the cloud chose.
   *
   * @return the attribute
   */
  public Attribute orComputed() {
    return new Attribute(name, kind, required, replacement, true, otherwise, unmodelled, same);
  }

  /**
   * The same, but left out it is a fixed value.
   *
   * @param value the value
   * @return the attribute
   */
  public Attribute orElse(Object value) {
    return new Attribute(name, kind, required, replacement, computed, value, unmodelled, same);
  }

  /**
   * The same, but texts are compared in the form that the provider keeps.
   *
   * @param form the form of a text
   * @return the attribute
   */
  public Attribute keptAs(UnaryOperator<String> form) {
    return comparedBy(
        (state, input) -> ValueEquality.plain(formed(state, form), formed(input, form)));
  }

  /**
   * The same, but its values are compared in another way.
   *
   * @param comparison whether a value of the state and one of the inputs are the same
   * @return the attribute
   */
  public Attribute comparedBy(BiPredicate<@Nullable Object, @Nullable Object> comparison) {
    return comparedWithin(
        (state, inputs) -> comparison.test(state.value(name), inputs.value(name)));
  }

  /**
   * The same, but its comparison looks at the whole resource.
   *
   * @param comparison whether state and inputs are the same in this property
   * @return the attribute
   */
  public Attribute comparedWithin(BiPredicate<Properties, Properties> comparison) {
    return new Attribute(
        name, kind, required, replacement, computed, otherwise, unmodelled, comparison);
  }

  /** Whether a change makes a new resource; what is of the wrong kind may be any change. */
  boolean replaces(Properties state, Properties inputs) {
    try {
      return replacement.test(state, inputs);
    } catch (CloudException malformed) {
      return true;
    }
  }

  /**
   * Whether an update has to do something about it; what is unknown or of the wrong kind may be
   * anything. A computed one is left alone if it is left out or an empty text, and is not if it is
   * false or an empty list ({@code diffString} and {@code finalizeDiff} in <a
   * href="https://github.com/hashicorp/terraform-plugin-sdk/blob/008f6de9336ef2ec4a1e0bada0f83aaccf476e25/helper/schema/schema.go">the
   * SDK</a>).
   */
  boolean differs(Properties state, Properties inputs) {
    if (inputs.isUnknown(name)) {
      return true;
    }
    Object input = inputs.value(name);
    if (computed && (input == null || "".equals(input))) {
      return false;
    }
    try {
      return !same.test(state, inputs);
    } catch (CloudException malformed) {
      return true;
    }
  }

  /**
   * Looks whether it is there if it must be, is simulated, and is of the right kind.
   *
   * @throws CloudException if it is not
   */
  void check(Properties inputs) {
    Object value = inputs.value(name);
    if (required && value == null) {
      throw new CloudException(400, "InvalidProperty", Validation.missing(name));
    }
    if (inputs.isUnknown(name)) {
      return;
    }
    if (unmodelled != null) {
      if (value != null && !Boolean.FALSE.equals(value)) {
        throw new CloudException(501, "NotModelled", "the simulator does not model " + unmodelled);
      }
      return;
    }
    switch (kind) {
      case TEXT -> inputs.text(name);
      case NUMBER -> inputs.number(name);
      case FLAG -> inputs.flag(name);
      case TEXTS -> inputs.texts(name);
      case OBJECTS -> inputs.objects(name);
      case TEXT_MAP -> inputs.textMap(name);
      case OBJECT -> inputs.object(name);
    }
  }

  /**
   * Whether an import takes a live value for an input: not if it is empty, unless the default is
   * something else ({@code isDefaultOrZeroValue} in the bridge's {@code schema.go}).
   */
  boolean isImported(Object value) {
    return !ValueEquality.isEmpty(value) || (otherwise != null && !otherwise.equals(value));
  }

  private static @Nullable Object formed(@Nullable Object value, UnaryOperator<String> form) {
    return value instanceof String text ? form.apply(text) : value;
  }
}
