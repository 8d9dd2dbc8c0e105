package io.github.privatezonesync;

import com.pulumi.core.Output;
import io.github.privatezonesync.dns.Caa;
import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.dns.RecordValue;
import io.github.privatezonesync.dns.RecordValueArgs;
import io.github.privatezonesync.problem.NullArguments;

/**
 * A rule for certificate authorities as a user writes it.
 *
 * @param flags 0 to 255; 128 makes the tag critical
 * @param tag {@code issue}, {@code issuewild} or {@code iodef}
 * @param value the tag's value without quotes
 */
public record CaaArgs(int flags, String tag, Leaf<String> value) implements RecordValueArgs {
  /** Reads a missing tag as empty. */
  public CaaArgs {
    value = Leaf.orEmpty(value);
    tag = NullArguments.text(tag);
  }

  /**
   * A rule.
   *
   * @param flags 0 to 255; 128 makes the tag critical
   * @param tag {@code issue}, {@code issuewild} or {@code iodef}
   * @param value the tag's value without quotes
   * @return the value
   */
  public static CaaArgs of(int flags, String tag, String value) {
    return new CaaArgs(flags, tag, Leaf.text(value));
  }

  /**
   * A rule, whose value another resource gives.
   *
   * @param flags 0 to 255; 128 makes the tag critical
   * @param tag {@code issue}, {@code issuewild} or {@code iodef}
   * @param value the tag's value without quotes
   * @return the value
   */
  public static CaaArgs of(int flags, String tag, Output<String> value) {
    return new CaaArgs(flags, tag, Leaf.text(value));
  }

  @Override
  public RecordValue parse(DomainName zone) {
    return RecordValue.of(value, flags + " " + tag + " %s", text -> new Caa(flags, tag, text));
  }
}
