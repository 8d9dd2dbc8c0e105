package io.github.privatezonesync.simulator.dns;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Name servers that know one another. */
final class Neighbours implements NameServers {
  private final Map<String, NameServer> byAddress = new HashMap<>();
  private final Map<String, NameServer> byNetwork = new HashMap<>();
  private final Set<String> silent = new HashSet<>();
  private final Set<String> back = new HashSet<>();
  private @Nullable NameServer publicDns;

  Neighbours at(String address, String label, View view) {
    byAddress.put(address, new NameServer.Simulated(label, view.among(label, this)));
    return this;
  }

  Neighbours at(String address, String label, NameServer.Exchange real) {
    byAddress.put(address, new NameServer.Real(label, real));
    return this;
  }

  Neighbours network(String id, View view) {
    byNetwork.put(id, new NameServer.Simulated(id, view.among(id, this)));
    return this;
  }

  Neighbours publicDns(View view) {
    publicDns = new NameServer.Simulated("public DNS", view);
    return this;
  }

  Neighbours silent(String address) {
    silent.add(address);
    return this;
  }

  Neighbours back(String address) {
    back.add(address);
    return this;
  }

  @Override
  public @Nullable NameServer at(Forwarding.Server server) {
    return byAddress.get(server.address());
  }

  @Override
  public @Nullable NameServer ofNetwork(String network, String region) {
    return byNetwork.get(network);
  }

  @Override
  public @Nullable NameServer publicDns() {
    return publicDns;
  }

  @Override
  public Presence presence(String address) {
    if (silent.contains(address)) {
      return Presence.SILENT;
    }
    return back.contains(address) ? Presence.BACK : Presence.ANSWERS;
  }
}
