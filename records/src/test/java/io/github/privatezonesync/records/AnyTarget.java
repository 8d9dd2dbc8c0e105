package io.github.privatezonesync.records;

import io.github.privatezonesync.dns.Leaf;
import io.github.privatezonesync.dns.RecordType;
import io.github.privatezonesync.problem.Problem;
import io.github.privatezonesync.register.Registrar;
import io.github.privatezonesync.target.Capabilities;
import io.github.privatezonesync.target.ForeignNetworks;
import io.github.privatezonesync.target.Network;
import io.github.privatezonesync.target.NetworkInfo;
import io.github.privatezonesync.target.TargetInfo;
import io.github.privatezonesync.target.Topology;
import io.github.privatezonesync.target.ZoneAccount;
import io.github.privatezonesync.target.ZonePlan;
import io.github.privatezonesync.target.ZoneRefs;
import io.github.privatezonesync.target.ZoneTarget;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** A target with one network of us-east-1, on a cloud that takes every record set. */
record AnyTarget(String key) implements ZoneTarget<AnyTarget.AnyNetwork> {
  /** A network of that cloud. */
  record AnyNetwork(NetworkInfo info) implements Network {
    @Override
    public String canonicalId(String id) {
      return id;
    }

    @Override
    public String comparableId(String id) {
      return id;
    }
  }

  @Override
  public TargetInfo<AnyNetwork> info() {
    return TargetInfo.of(
        key,
        List.of(new AnyNetwork(NetworkInfo.in("hub", Leaf.of(key), "us-east-1"))),
        Topology.GLOBAL,
        Capabilities.builder(
                "Any DNS",
                "network",
                EnumSet.allOf(RecordType.class),
                ForeignNetworks.ASSOCIATED_BY_ZONE_OWNER)
            .slashInNames()
            .build(),
        ZoneAccount.of("account of " + key, Optional.empty(), Optional.empty()));
  }

  @Override
  public List<Problem> problems(ZonePlan<AnyNetwork> plan) {
    return List.of();
  }

  @Override
  public ZoneRefs declare(ZonePlan<AnyNetwork> plan, Registrar registrar) {
    throw new UnsupportedOperationException("only plans are made");
  }
}
