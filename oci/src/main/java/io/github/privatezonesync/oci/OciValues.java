package io.github.privatezonesync.oci;

import com.pulumi.core.Output;
import io.github.privatezonesync.dns.RecordData;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.Txt;
import io.github.privatezonesync.oci.resource.RrsetItemArgs;
import io.github.privatezonesync.problem.ProblemList;
import io.github.privatezonesync.problem.Sentence;
import io.github.privatezonesync.problem.WayOut;
import io.github.privatezonesync.register.SharedOutputs;
import io.github.privatezonesync.target.ZonePlan;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Record data as Oracle Cloud takes it: the presentation form of a zone file, host names with a
 * final dot, each string of a text in its own quotes. It comes back as it was sent.
 */
final class OciValues {
  private static final Pattern KEPT = Pattern.compile("[ !#-\\[\\]-~]*");

  private final ZonePlan<Vcn> plan;
  private final SharedOutputs outputs;

  OciValues(ZonePlan<Vcn> plan, SharedOutputs outputs) {
    this.plan = plan;
    this.outputs = outputs;
  }

  /** Every item repeats the name and the type of its set. */
  Output<List<RrsetItemArgs>> items(RecordSet set) {
    return plan.render(
        set,
        data -> {
          refuse(set, data);
          return data.stream().map(value -> item(set, value)).toList();
        });
  }

  private RrsetItemArgs item(RecordSet set, RecordData value) {
    return new RrsetItemArgs(
        outputs.of(set.name().withoutDot()),
        outputs.of(set.type().name()),
        Output.of(value.presentation()),
        outputs.of(set.ttl().seconds()));
  }

  /** No value is quoted: it may have come from a secret. */
  private void refuse(RecordSet set, List<RecordData> data) {
    ProblemList problems = new ProblemList();
    for (RecordData value : data) {
      complaint(value)
          .ifPresent(what -> problems.add(set.place(), "resolved to a value that is %s", what));
    }
    problems.failIn(plan.place());
  }

  /**
   * What Oracle Cloud may not keep as it is sent. Empty texts, quotes and backslashes fail in <a
   * href="https://github.com/StackExchange/dnscontrol/blob/main/providers/oracle/auditrecords.go">DNSControl's
   * tests</a> against its API; no document shows what becomes of other bytes (read 2026-11-30).
   *
   * @return what is wrong with the value; empty if Oracle Cloud is known to keep it
   */
  static Optional<Sentence> complaint(RecordData data) {
    if (!(data instanceof Txt txt)) {
      return Optional.empty();
    }
    if (txt.strings(Txt.LONGEST_STRING).contains("")) {
      return Optional.of(
          Sentence.of(
              "a text with an empty string, which Oracle Cloud DNS refuses; leave the empty string out,"
                  + " or leave this target out with %s",
              WayOut.LEAVE_OUT));
    }
    if (!KEPT.matcher(txt.text()).matches()) {
      return Optional.of(
          Sentence.of(
              "not printable ASCII without '\"' and '\\', and Oracle Cloud DNS is not known to keep"
                  + " anything else unchanged; use the other characters from ' ' to '~', or leave"
                  + " this target out with %s",
              WayOut.LEAVE_OUT));
    }
    return Optional.empty();
  }
}
