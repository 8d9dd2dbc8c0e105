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
import io.github.privatezonesync.dns.DomainName;
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
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Record data as Azure takes it: in fields of its own for each record type. */
final class AzureValues {
  private static final Pattern KEPT = Pattern.compile("[ -~]*");

  /**
   * Azure documents 255 bytes for a string; its Terraform provider splits at 254 bytes, and so does
   * this.
   */
  private static final int LONGEST_STRING = 254;

  /** What to do about {@link #samePlaces}. */
  static final String ONE_PORT =
      "Azure Private DNS takes one port for each; give them different weights, or leave this target"
          + " out with %s";

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
          refuse(set, data);
          return render.apply(data);
        });
  }

  /** No value is quoted: it may have come from a secret. */
  private void refuse(RecordSet set, List<RecordData> data) {
    ProblemList problems = new ProblemList();
    for (RecordData value : data) {
      complaint(value)
          .ifPresent(what -> problems.add(set.place(), "resolved to a value that is %s", what));
    }
    problems.addIf(
        !samePlaces(data).isEmpty(),
        set.place(),
        "two values resolved to the same except for the port; " + ONE_PORT,
        WayOut.LEAVE_OUT);
    problems.failIn(plan.place());
  }

  /**
   * SRV values that are the same for Azure, because it ignores the port (<a
   * href="https://github.com/Azure/azure-cli/issues/21716">seen refused</a> in a private zone).
   *
   * @return the priority, weight and target of each
   */
  static Set<String> samePlaces(List<RecordData> data) {
    return ProblemList.repeated(
        data.stream()
            .filter(Srv.class::isInstance)
            .map(Srv.class::cast)
            .map(srv -> srv.priority() + " " + srv.weight() + " " + srv.target().absolute()));
  }

  /**
   * What Azure may not keep as it is sent: no document and no recorded answer of the service shows
   * that it does (checked 2026-11-23). Empty strings are <a
   * href="https://github.com/Azure/azure-cli/issues/27396">seen in use</a> (read 2026-11-30).
   *
   * @return what is wrong with the value; empty if Azure is known to keep it
   */
  static Optional<Sentence> complaint(RecordData data) {
    if (data instanceof Txt txt && !KEPT.matcher(txt.text()).matches()) {
      return Optional.of(
          Sentence.of(
              "not printable ASCII, which Azure Private DNS is not known to keep unchanged; use the"
                  + " characters from ' ' to '~', or leave this target out with %s",
              WayOut.LEAVE_OUT));
    }
    return Optional.empty();
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
    return CnameRecordArgs.builder().cname(host.name().withoutDot()).build();
  }

  private static MxRecordArgs mx(Mx mx) {
    return MxRecordArgs.builder().preference(mx.preference()).exchange(host(mx.exchange())).build();
  }

  /**
   * Azure takes the root and gives it back as a dot, by recorded answers in DNSControl's test data.
   */
  private static String host(DomainName name) {
    return name.written();
  }

  private static PtrRecordArgs ptr(HostData host) {
    return PtrRecordArgs.builder().ptrdname(host.name().withoutDot()).build();
  }

  private static SrvRecordArgs srv(Srv srv) {
    return SrvRecordArgs.builder()
        .priority(srv.priority())
        .weight(srv.weight())
        .port(srv.port())
        .target(host(srv.target()))
        .build();
  }

  /** Without quotes or escapes: one list entry is one character string. */
  private static TxtRecordArgs txt(Txt txt) {
    return TxtRecordArgs.builder().value(txt.strings(LONGEST_STRING)).build();
  }
}
