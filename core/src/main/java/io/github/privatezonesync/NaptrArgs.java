package io.github.privatezonesync;

import io.github.privatezonesync.dns.DomainName;
import io.github.privatezonesync.dns.HostName;
import io.github.privatezonesync.dns.Naptr;
import io.github.privatezonesync.dns.RecordValue;
import io.github.privatezonesync.dns.RecordValueArgs;
import io.github.privatezonesync.problem.NullArguments;

/**
 * A rewriting rule as a user writes it.
 *
 * @param order 0 to 65535, the lowest is used first
 * @param preference 0 to 65535 within one order
 * @param flags letters and digits, for example {@code S}
 * @param service for example {@code SIP+D2U}
 * @param regexp the substitution, empty where a replacement is given
 * @param replacement the next name, {@code .} where a regexp is given
 */
public record NaptrArgs(
    int order, int preference, String flags, String service, String regexp, HostName replacement)
    implements RecordValueArgs {
  /** Reads a missing text as empty. */
  public NaptrArgs {
    replacement = HostName.orEmpty(replacement);
    flags = NullArguments.text(flags);
    service = NullArguments.text(service);
    regexp = NullArguments.text(regexp);
  }

  @Override
  public RecordValue parse(DomainName zone) {
    return replacement.value(
        "replacement",
        zone,
        order + " " + preference + " %s",
        host -> new Naptr(order, preference, flags, service, regexp, host));
  }
}
