package io.github.privatezonesync.simulator.dns;

/** How a question ended. */
public enum Outcome {
  /** With records. */
  ANSWERED,
  /** The name exists without such records: NOERROR and nothing in the answer section. */
  NODATA,
  /** The name does not exist. */
  NXDOMAIN,
  /** No answer can be given, for example because CNAMEs form a loop. */
  SERVFAIL,
  /**
   * Something that is not simulated would answer: public DNS, other name servers, a load balancer.
   */
  ELSEWHERE
}
