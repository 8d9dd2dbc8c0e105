package io.github.privatezonesync.forward;

import io.github.privatezonesync.dns.DomainName;
import java.util.List;

/** What a station does with a question. */
sealed interface Decision {
  /** No zone and no rule is there for it: public DNS answers, or nobody. */
  Decision NOBODY = new Nobody();

  /**
   * A zone answers, also that a name does not exist.
   *
   * @param domain the domain of the zone
   * @param owner whose zone it is
   */
  record Answer(DomainName domain, String owner) implements Decision {}

  /**
   * A rule passes it on.
   *
   * @param domain the domain of the rule
   * @param hops whom it may be passed to
   */
  record Pass(DomainName domain, List<Hop> hops) implements Decision {}

  /** Nothing is there for it. */
  record Nobody() implements Decision {}
}
