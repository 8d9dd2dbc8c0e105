package io.github.privatezonesync;

import com.pulumi.core.Output;
import io.github.privatezonesync.dns.Ipv4Address;
import io.github.privatezonesync.dns.Ipv6Address;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.dns.RecordData;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.RecordValue;
import io.github.privatezonesync.dns.RecordValueArgs;
import io.github.privatezonesync.dns.Txt;
import io.github.privatezonesync.problem.NullArguments;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Addresses or texts of a record set in any mix: literals, outputs, and lists of either.
 *
 * <p>An instance is immutable: every {@code and} returns a longer copy.
 *
 * <pre>{@code
 * RecordSetArgs.a("db", Values.of("10.0.4.7").and(loadBalancer.address()));
 * }</pre>
 */
public final class Values {
  /** Each of them makes the value of a type. */
  private final List<Function<RecordType, RecordValueArgs>> values;

  private Values(List<Function<RecordType, RecordValueArgs>> values) {
    this.values = values;
  }

  /**
   * Literals.
   *
   * @param literals for example {@code 10.0.4.7}
   * @return the values
   */
  public static Values of(String... literals) {
    return new Values(List.of()).and(literals);
  }

  /**
   * Literals.
   *
   * @param literals for example {@code 10.0.4.7}
   * @return the values
   */
  public static Values of(List<String> literals) {
    return new Values(List.of()).and(literals);
  }

  /**
   * Values that other resources give.
   *
   * @param outputs each an output of one value
   * @return the values
   */
  @SafeVarargs
  public static Values of(Output<String>... outputs) {
    return new Values(List.of()).and(outputs);
  }

  /**
   * Values whose number is not known yet.
   *
   * @param outputs an output of at least one value
   * @return the values
   */
  public static Values ofList(Output<List<String>> outputs) {
    return new Values(List.of()).andList(outputs);
  }

  /**
   * These values and some literals.
   *
   * @param literals for example {@code 10.0.4.7}
   * @return a longer copy
   */
  public Values and(String... literals) {
    return and(literals == null ? List.of("") : Arrays.asList(literals));
  }

  /**
   * These values and some literals.
   *
   * @param literals for example {@code 10.0.4.7}
   * @return a longer copy
   */
  public Values and(List<String> literals) {
    return and((literals == null ? List.of("") : literals).stream().map(Leaf::text));
  }

  /**
   * These values and some that other resources give.
   *
   * @param outputs each an output of one value
   * @return a longer copy
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final Values and(Output<String>... outputs) {
    return outputs == null ? and("") : and(Arrays.stream(outputs).map(Leaf::text));
  }

  /**
   * These values and some whose number is not known yet.
   *
   * @param outputs an output of at least one value
   * @return a longer copy
   */
  public Values andList(Output<List<String>> outputs) {
    return outputs == null
        ? and("")
        : with(
            Stream.of(
                type ->
                    zone ->
                        new RecordValue.Pending<>(
                            outputs,
                            texts -> texts.stream().map(text -> read(type, text)).toList(),
                            "(output of a list)")));
  }

  private Values and(Stream<Leaf<String>> texts) {
    return with(
        texts.map(text -> type -> zone -> RecordValue.of(text, "%s", given -> read(type, given))));
  }

  private Values with(Stream<Function<RecordType, RecordValueArgs>> more) {
    List<Function<RecordType, RecordValueArgs>> all = new ArrayList<>(values);
    more.forEach(all::add);
    return new Values(List.copyOf(all));
  }

  private static RecordData read(RecordType type, @Nullable String text) {
    String given = NullArguments.text(text);
    return switch (type) {
      case A -> new Ipv4Address(given);
      case AAAA -> new Ipv6Address(given);
      default -> new Txt(type, given);
    };
  }

  /** The values as values of one type; null is read as an invalid value. */
  static List<RecordValueArgs> as(RecordType type, @Nullable Values given) {
    return given == null
        ? List.of(Nulls.VALUE)
        : given.values.stream().map(value -> value.apply(type)).toList();
  }
}
