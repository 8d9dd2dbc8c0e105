package io.github.privatezonesync.dns;

import com.pulumi.core.Output;
import io.github.privatezonesync.problem.InvalidValue;
import java.util.List;
import java.util.function.Function;

/** One value of a record set as it is planned: known data, or data that an output will give. */
public sealed interface RecordValue {
  /**
   * Reads one text and builds record data from it.
   *
   * @param text the text, known or pending
   * @param display how the value is shown while the text is pending; {@code %s} is the text
   * @param read turns the text into data, or throws {@link InvalidValue}
   * @return the value, known if the text is
   * @throws InvalidValue if a known text is not allowed
   */
  static RecordValue of(Leaf<String> text, String display, Function<String, RecordData> read) {
    if (text instanceof Leaf.Pending<String> pending) {
      return new Pending<>(
          pending.output(), given -> List.of(read.apply(given)), display.formatted(pending));
    }
    return new Known(read.apply(((Leaf.Known<String>) text).value()));
  }

  /**
   * Data that is known while the plan is made.
   *
   * @param data the data
   */
  record Known(RecordData data) implements RecordValue {
    @Override
    public String toString() {
      return data.presentation();
    }
  }

  /**
   * Data that an output will give, read by a function that may throw {@link InvalidValue}.
   *
   * @param output where the text comes from
   * @param read turns what the output gives into data
   * @param display how the value is shown in a plan, for example {@code 10 (output)}
   * @param <R> what the output gives: a text or a list of texts
   */
  record Pending<R>(Output<R> output, Function<R, List<RecordData>> read, String display)
      implements RecordValue {
    @Override
    public String toString() {
      return display;
    }
  }
}
