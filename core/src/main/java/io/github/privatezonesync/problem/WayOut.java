package io.github.privatezonesync.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A call of this library that mends a problem, as data: each language writes it in its own way.
 *
 * <p>In Java, {@code WayOut.made("Vpc", "of").values("key", "id", "region").then("anchor")} is
 * {@code Vpc.of(key, id, region).anchor()}. An instance is immutable.
 */
public final class WayOut {
  /** Where the call stands. */
  public enum Receiver {
    /** The builder of what the problem is about, as in {@code domain("corp.internal")}. */
    BUILDER,
    /** The value that the problem is about, as in {@code .except("azure")}. */
    VALUE,
    /** A type, as in {@code Vpc.of(key, id, region)}. */
    TYPE
  }

  /** What is passed to the call. */
  public sealed interface Argument {
    /**
     * A text to be written as it is.
     *
     * @param text the text
     */
    record Text(String text) implements Argument {}

    /**
     * A value that the user knows.
     *
     * @param name what it is, for example {@code key}
     */
    record Value(String name) implements Argument {}

    /**
     * The result of another call.
     *
     * @param call the other call
     */
    record Call(WayOut call) implements Argument {}

    /** Whatever the user needs there. */
    record Open() implements Argument {}
  }

  private final Receiver receiver;
  private final String type;
  private final String name;
  private final List<Argument> arguments;
  private final Optional<WayOut> next;

  private WayOut(
      Receiver receiver,
      String type,
      String name,
      List<Argument> arguments,
      Optional<WayOut> next) {
    this.receiver = receiver;
    this.type = type;
    this.name = name;
    this.arguments = List.copyOf(arguments);
    this.next = next;
  }

  /**
   * A setting of the builder of what the problem is about.
   *
   * @param name for example {@code domain}
   * @return the call, without arguments
   */
  public static WayOut setting(String name) {
    return new WayOut(Receiver.BUILDER, "", name, List.of(), Optional.empty());
  }

  /**
   * A change of the value that the problem is about.
   *
   * @param name for example {@code except}
   * @return the call, without arguments
   */
  public static WayOut change(String name) {
    return new WayOut(Receiver.VALUE, "", name, List.of(), Optional.empty());
  }

  /**
   * A value that is made by a factory.
   *
   * @param type the simple name of the class, for example {@code Vpc}
   * @param name the factory, for example {@code of}
   * @return the call, without arguments
   */
  public static WayOut made(String type, String name) {
    return new WayOut(Receiver.TYPE, type, name, List.of(), Optional.empty());
  }

  /** Leaves something out of the target at hand: {@code .except(..)}. */
  public static final WayOut LEAVE_OUT = change("except").open();

  /**
   * The same call with one more text.
   *
   * @param text an argument to be written as it is
   * @return a changed copy
   */
  public WayOut text(String text) {
    return with(List.of(new Argument.Text(text)));
  }

  /**
   * The same call with more values that the user knows.
   *
   * @param names what they are, for example {@code key} and {@code id}
   * @return a changed copy
   */
  public WayOut values(String... names) {
    return with(List.of(names).stream().<Argument>map(Argument.Value::new).toList());
  }

  /**
   * The same call with the result of another one.
   *
   * @param call the other call
   * @return a changed copy
   */
  public WayOut call(WayOut call) {
    return with(List.of(new Argument.Call(call)));
  }

  /**
   * The same call with whatever the user needs there.
   *
   * @return a changed copy
   */
  public WayOut open() {
    return with(List.of(new Argument.Open()));
  }

  /**
   * The same call with a change of its result.
   *
   * @param change the change, for example {@code change("anchor")}
   * @return a changed copy
   */
  public WayOut then(WayOut change) {
    return new WayOut(
        receiver, type, name, arguments, Optional.of(next.map(n -> n.then(change)).orElse(change)));
  }

  private WayOut with(List<Argument> more) {
    List<Argument> all = new ArrayList<>(arguments);
    all.addAll(more);
    return new WayOut(receiver, type, name, all, next);
  }

  /**
   * Where the call stands.
   *
   * @return the receiver
   */
  public Receiver receiver() {
    return receiver;
  }

  /**
   * The class of a factory.
   *
   * @return its simple name; empty unless the receiver is a type
   */
  public String type() {
    return type;
  }

  /**
   * What is called.
   *
   * @return the name of the setting, change or factory
   */
  public String name() {
    return name;
  }

  /**
   * What is passed.
   *
   * @return the arguments in their order
   */
  public List<Argument> arguments() {
    return arguments;
  }

  /**
   * What is called on the result.
   *
   * @return the change, or empty
   */
  public Optional<WayOut> next() {
    return next;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WayOut that && JavaCalls.write(this).equals(JavaCalls.write(that));
  }

  @Override
  public int hashCode() {
    return JavaCalls.write(this).hashCode();
  }

  /** The call in Java. */
  @Override
  public String toString() {
    return JavaCalls.write(this);
  }
}
