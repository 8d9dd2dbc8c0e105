package io.github.privatezonesync.simulator.oci;

import io.github.privatezonesync.simulator.bridge.Properties;
import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.FunctionModel;
import java.util.Map;

/**
 * The function that looks up the resolver of a VCN. The provider waits until the resolver of a new
 * VCN is there, so that nobody sees that it comes later.
 */
final class GetResolverOfNetwork implements FunctionModel<OciState> {
  /** {@inheritDoc} The name in the provider is misspelt. */
  @Override
  public String token() {
    return "oci:Core/getCnvDnsResolverAssociation:getCnvDnsResolverAssociation";
  }

  @Override
  public Map<String, Object> invoke(OciState state, Map<String, Object> arguments, Caller caller) {
    String id = new Properties(arguments).text("vcnId");
    Network vcn = Networks.required(state, id, "Core Vcn Dns Resolver Association", caller);
    return Map.of("id", id, "vcnId", id, "dnsResolverId", vcn.resolver(), "state", "AVAILABLE");
  }
}
