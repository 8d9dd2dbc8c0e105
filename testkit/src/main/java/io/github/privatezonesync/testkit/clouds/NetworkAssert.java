package io.github.privatezonesync.testkit.clouds;

import io.github.privatezonesync.simulator.dns.Answer;
import io.github.privatezonesync.simulator.dns.DnsType;
import io.github.privatezonesync.simulator.dns.DomainName;
import java.util.function.BiFunction;
import org.assertj.core.annotation.CheckReturnValue;

/** What one network, a region of it, or servers outside resolve. */
public final class NetworkAssert {
  private final String asker;
  private final BiFunction<DomainName, DnsType, Answer> resolver;

  NetworkAssert(String asker, BiFunction<DomainName, DnsType, Answer> resolver) {
    this.asker = asker;
    this.resolver = resolver;
  }

  /**
   * Asks as the network; add what the answer must be.
   *
   * @param name the whole name; its final dot may be left out
   * @param type the record type, for example {@code A}
   * @return assertions on the answer
   * @throws IllegalArgumentException if there is no such name or type
   */
  @CheckReturnValue
  public AnswerAssert resolves(String name, String type) {
    return new AnswerAssert(asker, resolver.apply(Questions.name(name), DnsType.of(type)));
  }
}
