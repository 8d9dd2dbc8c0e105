package io.github.privatezonesync.problem;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Calls of this library that mend a problem, as data: each language writes them in its own way.
 *
 * <p>In Java, {@code made("Net", "of").values("key", "id").then(change("anchor"))} is {@code
 * Net.of(key, id).anchor()}. An instance is immutable.
 */
public final class WayOut {
  /** Leaves something out of the target in question: {@code .except(..)}. */
  public static final WayOut LEAVE_OUT = change("except").open();

  /**
   * A value that the user knows, as an argument.
   *
   * @param name what it is, for example {@code key}; two dots stand for whatever the user needs
   *     there
   */
  public record Value(String name) {
    @Override
    public String toString() {
      return name;
    }
  }

  /**
   * One call.
   *
   * @param name the setting, change or factory that is called
   * @param arguments what is passed: a text that is written as it is, a {@link Value}, or the
   *     result of another {@link WayOut}
   */
  public record Call(String name, List<Object> arguments) {
    /** Keeps an unmodifiable copy. */
    public Call {
      arguments = List.copyOf(arguments);
    }

    /** The call in Java. */
    @Override
    public String toString() {
      return arguments.stream()
          .map(given -> given instanceof String text ? "\"" + text + "\"" : given.toString())
          .collect(Collectors.joining(", ", name + "(", ")"));
    }
  }

  private final String receiver;
  private final List<Call> calls;

  private WayOut(String receiver, List<Call> calls) {
    this.receiver = receiver;
    this.calls = calls;
  }

  /**
   * A setting of the builder of what the problem is about.
   *
   * @param name for example {@code domain}
   * @return the call, without arguments
   */
  public static WayOut setting(String name) {
    return made("", name);
  }

  /**
   * A change of the value that the problem is about.
   *
   * @param name for example {@code except}
   * @return the call, without arguments
   */
  public static WayOut change(String name) {
    return made(".", name);
  }

  /**
   * A value that is made by a factory.
   *
   * @param type the simple name of the class, for example {@code Net}
   * @param name the factory, for example {@code of}
   * @return the call, without arguments
   */
  public static WayOut made(String type, String name) {
    return new WayOut(type, List.of(new Call(name, List.of())));
  }

  /**
   * The same call with one more text.
   *
   * @param text an argument to be written as it is
   * @return a changed copy
   */
  public WayOut text(String text) {
    return with(Stream.of(text));
  }

  /**
   * The same call with more values that the user knows.
   *
   * @param names what they are, for example {@code key} and {@code id}
   * @return a changed copy
   */
  public WayOut values(String... names) {
    return with(Stream.of(names).map(Value::new));
  }

  /**
   * The same call with the result of other calls.
   *
   * @param other the other calls
   * @return a changed copy
   */
  public WayOut call(WayOut other) {
    return with(Stream.of(other));
  }

  /**
   * The same call with whatever the user needs there.
   *
   * @return a changed copy
   */
  public WayOut open() {
    return values("..");
  }

  /**
   * The same calls with a change of the result.
   *
   * @param change the change, for example {@code change("anchor")}
   * @return a changed copy
   */
  public WayOut then(WayOut change) {
    return new WayOut(receiver, Stream.concat(calls.stream(), change.calls.stream()).toList());
  }

  /** Arguments belong to the last call. */
  private WayOut with(Stream<?> more) {
    Call last = calls.get(calls.size() - 1);
    Call longer =
        new Call(last.name, Stream.<Object>concat(last.arguments.stream(), more).toList());
    List<Call> before = calls.subList(0, calls.size() - 1);
    return new WayOut(receiver, Stream.concat(before.stream(), Stream.of(longer)).toList());
  }

  /**
   * The receiver of the first call.
   *
   * @return the simple name of a class; a dot for the value that the problem is about, empty for
   *     its builder
   */
  public String receiver() {
    return receiver;
  }

  /**
   * The calls.
   *
   * @return at least one, each made on the result of the one before
   */
  public List<Call> calls() {
    return calls;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WayOut that && toString().equals(that.toString());
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }

  /** The calls in Java. */
  @Override
  public String toString() {
    String dot = receiver.isEmpty() || receiver.equals(".") ? "" : ".";
    return receiver + dot + calls.stream().map(Call::toString).collect(Collectors.joining("."));
  }
}
