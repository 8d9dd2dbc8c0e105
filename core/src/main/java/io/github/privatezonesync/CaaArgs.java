package io.github.privatezonesync;

import io.github.privatezonesync.dns.Caa;
import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.dns.RecordValue;
import io.github.privatezonesync.dns.RecordValueArgs;

/**
 * A rule for certificate authorities as a user writes it.
 *
 * @param flags 0 to 255; 128 makes the tag critical
 * @param tag {@code issue}, {@code issuewild} or {@code iodef}
 * @param value the tag's value without quotes
 */
public record CaaArgs(int flags, String tag, String value) implements RecordValueArgs {
  /** Reads a text that is missing as an empty one. */
  public CaaArgs {
    tag = Given.orEmpty(tag);
    value = Given.orEmpty(value);
  }

  @Override
  public RecordValue parse(DomainName zone) {
    return new RecordValue.Known(new Caa(flags, tag, value));
  }
}
