package io.github.privatezonesync;

import com.pulumi.core.Output;
import io.github.privatezonesync.dns.Ipv4Address;
import io.github.privatezonesync.dns.Ipv6Address;
import io.github.privatezonesync.dns.RecordData;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.RecordValue;
import io.github.privatezonesync.dns.RecordValueArgs;
import io.github.privatezonesync.dns.Txt;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values that are one text: addresses and free text, as literals or from outputs. */
final class TextValues {
  private TextValues() {}

  static List<RecordValueArgs> of(RecordType type, String... texts) {
    return Arrays.stream(texts)
        .<RecordValueArgs>map(text -> zone -> new RecordValue.Known(read(type, text)))
        .toList();
  }

  static List<RecordValueArgs> of(RecordType type, List<@Nullable Output<String>> outputs) {
    return outputs.stream().map(output -> one(type, output)).toList();
  }

  private static RecordValueArgs one(RecordType type, @Nullable Output<String> output) {
    if (output == null) {
      return zone -> new RecordValue.Known(read(type, null));
    }
    return zone -> new RecordValue.Pending<>(output, text -> List.of(read(type, text)), "(output)");
  }

  static RecordValueArgs ofList(RecordType type, Output<List<String>> output) {
    return zone ->
        new RecordValue.Pending<>(
            output,
            texts -> texts.stream().map(text -> read(type, text)).toList(),
            "(output of a list)");
  }

  private static RecordData read(RecordType type, @Nullable String text) {
    String given = Given.orEmpty(text);
    return switch (type) {
      case A -> new Ipv4Address(given);
      case AAAA -> new Ipv6Address(given);
      default -> new Txt(type, given);
    };
  }
}
