package io.github.privatezonesync.oci.resource;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Export;
import com.pulumi.resources.CustomResource;
import com.pulumi.resources.CustomResourceOptions;

/** An endpoint of a resolver: it listens for the questions of others, or forwards to others. */
@SuppressWarnings("NullAway.Init") // the SDK sets the fields
public final class ResolverEndpoint extends CustomResource {
  /** The type token. */
  public static final String TYPE = "oci:Dns/resolverEndpoint:ResolverEndpoint";

  @Export(
      name = "name",
      refs = {String.class},
      tree = "[0]")
  private Output<String> name;

  @Export(
      name = "listeningAddress",
      refs = {String.class},
      tree = "[0]")
  private Output<String> listeningAddress;

  @Export(
      name = "forwardingAddress",
      refs = {String.class},
      tree = "[0]")
  private Output<String> forwardingAddress;

  /**
   * Registers an endpoint. Its id is {@code resolverId/R/name/N}: endpoints have no OCID.
   *
   * @param name the logical name
   * @param args the inputs
   * @param options the options; without a version, they get that of {@link Plugin}
   */
  public ResolverEndpoint(String name, ResolverEndpointArgs args, CustomResourceOptions options) {
    super(TYPE, name, args, Plugin.withVersion(options));
  }

  /** {@return the name, by which rules call it} */
  public Output<String> name() {
    return name;
  }

  /** {@return the address at which it can be asked, if it listens} */
  public Output<String> listeningAddress() {
    return listeningAddress;
  }

  /** {@return the address from which it asks, if it forwards} */
  public Output<String> forwardingAddress() {
    return forwardingAddress;
  }
}
