package io.github.privatezonesync;

import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.RecordValue;
import io.github.privatezonesync.dns.RecordValueArgs;
import io.github.privatezonesync.dns.Txt;
import io.github.privatezonesync.problem.InvalidValue;
import io.github.privatezonesync.problem.NullArguments;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The character strings of one TXT record as a user writes them, for readers that take each string
 * on its own, as DNS-SD does (RFC 6763, section 6.1).
 */
public final class TxtArgs implements RecordValueArgs {
  private final List<@Nullable String> strings;

  private TxtArgs(List<@Nullable String> strings) {
    this.strings = strings;
  }

  /**
   * The strings of one record.
   *
   * @param strings at least one, each of at most 255 bytes in UTF-8, without quotes or escapes, for
   *     example {@code txtvers=1} and {@code path=/}; a string may be empty
   * @return the value
   */
  public static TxtArgs strings(String... strings) {
    return new TxtArgs(Nulls.list(strings == null ? null : strings.clone()));
  }

  @Override
  public RecordValue parse(DomainName zone) {
    if (strings.stream().anyMatch(Objects::isNull)) {
      throw new InvalidValue(NullArguments.COMPLAINT);
    }
    return new RecordValue.Known(
        Txt.ofStrings(RecordType.TXT, strings.stream().map(NullArguments::text).toList()));
  }
}
