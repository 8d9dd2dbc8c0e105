package io.github.privatezonesync.aws;

import com.pulumi.core.Output;
import io.github.privatezonesync.dns.CloudData;
import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.dns.RecordData;
import io.github.privatezonesync.dns.RecordName;
import io.github.privatezonesync.dns.RecordSet;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.dns.RecordValue;
import io.github.privatezonesync.dns.RecordValueArgs;
import io.github.privatezonesync.problem.InvalidValue;
import io.github.privatezonesync.problem.NullArguments;
import io.github.privatezonesync.problem.Place;
import io.github.privatezonesync.register.LateCheck;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The data of an alias record set.
 *
 * <p>It counts as known even if its name is an output, so that every other cloud can refuse it
 * while the plan is made.
 *
 * @param type the type of the set
 * @param name what it answers for
 * @param standsFor the name of the set of the same zone that it answers for; empty for others
 */
record AwsAlias(RecordType type, AliasedName name, Optional<RecordName> standsFor)
    implements CloudData {
  /** The alias as a user writes it. */
  static RecordValueArgs written(@Nullable RecordType type, @Nullable AliasedName name) {
    return zone -> {
      if (name == null || type == null) {
        throw new InvalidValue(NullArguments.COMPLAINT);
      }
      if (name.isInZone()) {
        String relative = name.dnsName().known().orElseThrow();
        Optional<RecordName> set = Optional.of(RecordName.parse(relative, zone));
        return new RecordValue.Known(new AwsAlias(type, name, set));
      }
      if (type != RecordType.A && type != RecordType.AAAA) {
        throw new InvalidValue(
            "an alias of this type is for a set of the same zone, AliasedName.inZone(name); give A"
                + " or AAAA for what AWS runs");
      }
      name.dnsName().known().ifPresent(AliasedName::readName);
      name.hostedZoneId().known().ifPresent(AliasedName::readZoneId);
      return new RecordValue.Known(new AwsAlias(type, name, Optional.empty()));
    };
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
    return standsFor
        .map(own -> "alias " + own.absolute())
        .orElseGet(() -> "alias " + name.dnsName() + " in " + name.hostedZoneId());
  }

  /** The name that is answered for, as far as it is known. */
  Leaf<String> target() {
    return standsFor.map(own -> Leaf.of(own.withoutDot())).orElseGet(name::dnsName);
  }

  /** The name that is answered for, without its final dot, checked when it resolves. */
  Output<String> dnsName(Place place) {
    return LateCheck.read(target().output(), place, AliasedName::readName);
  }

  /** The hosted zone of that name, checked when it resolves. */
  Output<String> hostedZoneId(Place place, Output<String> ownZone) {
    return standsFor.isPresent()
        ? ownZone
        : LateCheck.read(name.hostedZoneId().output(), place, AliasedName::readZoneId);
  }
}
