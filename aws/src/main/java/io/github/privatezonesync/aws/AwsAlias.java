package io.github.privatezonesync.aws;

import com.pulumi.core.Output;
import io.github.privatezonesync.dns.CloudData;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.dns.RecordData;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.RecordValue;
import io.github.privatezonesync.dns.RecordValueArgs;
import io.github.privatezonesync.register.LateCheck;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The data of an alias record set.
 *
 * <p>It counts as known even if its target is an output, so that every other cloud can refuse it
 * while the plan is made.
 *
 * @param type A or AAAA
 * @param target what it answers for
 */
record AwsAlias(RecordType type, AliasTarget target) implements CloudData {
  /** The alias as a user writes it. */
  static RecordValueArgs written(RecordType type, AliasTarget target) {
    return zone -> {
      checkNow(target.dnsName(), AliasTarget::readName);
      checkNow(target.hostedZoneId(), AliasTarget::readZoneId);
      return new RecordValue.Known(new AwsAlias(type, target));
    };
  }

  private static void checkNow(Leaf<String> leaf, Consumer<String> read) {
    if (leaf instanceof Leaf.Known<String> known) {
      read.accept(known.value());
    }
  }

  /** The alias that a record set consists of, empty for a set of ordinary values. */
  static Optional<AwsAlias> in(RecordSet set) {
    for (RecordData data : set.knownData()) {
      if (data instanceof AwsAlias alias) {
        return Optional.of(alias);
      }
    }
    return Optional.empty();
  }

  @Override
  public String cloud() {
    return AwsCapabilities.PRIVATE_ZONE.cloud();
  }

  @Override
  public String kind() {
    return "alias record set";
  }

  /** An alias has the TTL of what it answers for. */
  @Override
  public boolean hasTtl() {
    return false;
  }

  @Override
  public String presentation() {
    return "alias " + target.dnsName() + " in " + target.hostedZoneId();
  }

  /** The name that is answered for, without its final dot, checked when it resolves. */
  Output<String> dnsName(String where) {
    return LateCheck.read(target.dnsName().output(), where, AliasTarget::readName);
  }

  /** The hosted zone of that name, checked when it resolves. */
  Output<String> hostedZoneId(String where) {
    return LateCheck.read(target.hostedZoneId().output(), where, AliasTarget::readZoneId);
  }
}
