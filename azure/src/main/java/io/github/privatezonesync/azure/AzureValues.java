package io.github.privatezonesync.azure;

import com.pulumi.azurenative.network.PrivateRecordSetArgs;
import com.pulumi.azurenative.network.inputs.ARecordArgs;
import com.pulumi.azurenative.network.inputs.AaaaRecordArgs;
import com.pulumi.azurenative.network.inputs.CnameRecordArgs;
import com.pulumi.azurenative.network.inputs.MxRecordArgs;
import com.pulumi.azurenative.network.inputs.PtrRecordArgs;
import com.pulumi.azurenative.network.inputs.SrvRecordArgs;
import com.pulumi.azurenative.network.inputs.TxtRecordArgs;
import com.pulumi.core.Output;
import io.github.privatezonesync.dns.HostData;
import io.github.privatezonesync.dns.Ipv4Address;
import io.github.privatezonesync.dns.Ipv6Address;
import io.github.privatezonesync.dns.Mx;
import io.github.privatezonesync.dns.RecordData;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.Srv;
import io.github.privatezonesync.dns.Txt;
import io.github.privatezonesync.problem.ProblemList;
import io.github.privatezonesync.problem.Sentence;
import io.github.privatezonesync.problem.WayOut;
import io.github.privatezonesync.target.ZonePlan;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Record data as Azure takes it: in fields of its own for each record type. */
final class AzureValues {
  /** Azure documents 255 bytes a string; its Terraform provider cuts at 254, and so do we. */
  private static final int LONGEST_STRING = 254;

  private final ZonePlan<VirtualNetwork> plan;

  AzureValues(ZonePlan<VirtualNetwork> plan) {
    this.plan = plan;
  }

  void put(RecordSet set, PrivateRecordSetArgs.Builder args) {
    switch (set.type()) {
      case A -> args.aRecords(each(set, Ipv4Address.class, AzureValues::a));
      case AAAA -> args.aaaaRecords(each(set, Ipv6Address.class, AzureValues::aaaa));
      case CNAME -> args.cnameRecord(render(set, AzureValues::cname));
      case MX -> args.mxRecords(each(set, Mx.class, AzureValues::mx));
      case PTR -> args.ptrRecords(each(set, HostData.class, AzureValues::ptr));
      case SRV -> args.srvRecords(each(set, Srv.class, AzureValues::srv));
      case TXT -> args.txtRecords(each(set, Txt.class, AzureValues::txt));
      default -> throw new IllegalStateException("Azure has no " + set.type() + " records");
    }
  }

  private <D extends RecordData, R> Output<List<R>> each(
      RecordSet set, Class<D> kind, Function<D, R> one) {
    return render(set, data -> data.stream().map(kind::cast).map(one).toList());
  }

  private <R> Output<R> render(RecordSet set, Function<List<RecordData>, R> render) {
    return plan.render(
        set,
        data -> {
          data.forEach(value -> refuseUnverified(set, value));
          return render.apply(data);
        });
  }

  /** The value is not quoted: it may have come from a secret. */
  private void refuseUnverified(RecordSet set, RecordData data) {
    ProblemList problems = new ProblemList();
    complaint(data)
        .ifPresent(what -> problems.add(set.place(), "resolved to a value that is %s", what));
    problems.failIn(plan.place());
  }

  /**
   * What Azure may not keep as it is sent: no document and no recorded answer of the service shows
   * that it does (checked 2026-11-23).
   *
   * @return what the value is; empty if Azure is known to keep it
   */
  static Optional<Sentence> complaint(RecordData data) {
    if (data instanceof Txt txt && !txt.text().matches("[ -~]+")) {
      return Optional.of(
          Sentence.of(
              "not printable ASCII, which Azure Private DNS is not known to keep unchanged; use the"
                  + " characters from ' ' to '~', or leave this target out with %s",
              WayOut.LEAVE_OUT));
    }
    boolean root =
        (data instanceof Mx mx && mx.exchange().isRoot())
            || (data instanceof Srv srv && srv.target().isRoot());
    return root
        ? Optional.of(
            Sentence.of(
                "for the root '.', which Azure Private DNS is not known to take; name a host, or"
                    + " leave this target out with %s",
                WayOut.LEAVE_OUT))
        : Optional.empty();
  }

  private static ARecordArgs a(Ipv4Address address) {
    return ARecordArgs.builder().ipv4Address(address.presentation()).build();
  }

  private static AaaaRecordArgs aaaa(Ipv6Address address) {
    return AaaaRecordArgs.builder().ipv6Address(address.presentation()).build();
  }

  /**
   * A CNAME has one value. Azure gives host names back as they were sent, with or without a final
   * dot, so one form is always sent.
   */
  private static CnameRecordArgs cname(List<RecordData> data) {
    HostData host = (HostData) data.get(0);
    return CnameRecordArgs.builder().cname(host.host().withoutDot()).build();
  }

  private static MxRecordArgs mx(Mx mx) {
    return MxRecordArgs.builder()
        .preference(mx.preference())
        .exchange(mx.exchange().withoutDot())
        .build();
  }

  private static PtrRecordArgs ptr(HostData host) {
    return PtrRecordArgs.builder().ptrdname(host.host().withoutDot()).build();
  }

  private static SrvRecordArgs srv(Srv srv) {
    return SrvRecordArgs.builder()
        .priority(srv.priority())
        .weight(srv.weight())
        .port(srv.port())
        .target(srv.target().withoutDot())
        .build();
  }

  /** Without quotes or escapes: one list entry is one character string. */
  private static TxtRecordArgs txt(Txt txt) {
    return TxtRecordArgs.builder().value(txt.strings(LONGEST_STRING)).build();
  }
}
