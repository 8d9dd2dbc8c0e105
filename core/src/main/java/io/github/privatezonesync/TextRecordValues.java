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
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values that are one text: addresses and free text, as literals or from outputs. */
final class TextRecordValues {
  private TextRecordValues() {}

  static List<RecordValueArgs> of(RecordType type, @Nullable String... texts) {
    return Arrays.stream(texts).map(text -> one(type, Leaf.text(text))).toList();
  }

  static List<RecordValueArgs> of(RecordType type, List<@Nullable Output<String>> outputs) {
    return outputs.stream().map(output -> one(type, Leaf.text(output))).toList();
  }

  private static RecordValueArgs one(RecordType type, Leaf<String> text) {
    return zone -> RecordValue.of(text, "%s", given -> read(type, given));
  }

  static RecordValueArgs ofList(RecordType type, Output<List<String>> output) {
    return zone ->
        new RecordValue.Pending<>(
            output,
            texts -> texts.stream().map(text -> read(type, text)).toList(),
            "(output of a list)");
  }

  private static RecordData read(RecordType type, @Nullable String text) {
    String given = NullableTexts.orEmpty(text);
    return switch (type) {
      case A -> new Ipv4Address(given);
      case AAAA -> new Ipv6Address(given);
      default -> new Txt(type, given);
    };
  }
}
