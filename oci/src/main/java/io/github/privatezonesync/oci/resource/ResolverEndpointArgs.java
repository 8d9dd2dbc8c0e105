package io.github.privatezonesync.oci.resource;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.resources.ResourceArgs;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The inputs of a {@link ResolverEndpoint}. All of them replace it, except the network security
 * groups and the tags.
 */
@SuppressWarnings("UnusedVariable") // the SDK reads the fields
public final class ResolverEndpointArgs extends ResourceArgs {
  @Import(name = "resolverId", required = true)
  private final Output<String> resolverId;

  @Import(name = "name")
  private final Output<String> name;

  @Import(name = "isListening", required = true)
  private final Output<Boolean> isListening;

  @Import(name = "isForwarding", required = true)
  private final Output<Boolean> isForwarding;

  @Import(name = "subnetId", required = true)
  private final Output<String> subnetId;

  @Import(name = "listeningAddress")
  private final @Nullable Output<String> listeningAddress;

  @Import(name = "forwardingAddress")
  private final @Nullable Output<String> forwardingAddress;

  @Import(name = "nsgIds")
  private final Output<List<String>> nsgIds;

  @Import(name = "freeformTags")
  private final @Nullable Output<Map<String, String>> freeformTags;

  @Import(name = "definedTags")
  private final @Nullable Output<Map<String, String>> definedTags;

  @Import(name = "scope")
  private final Output<String> scope = Output.of("PRIVATE");

  private ResolverEndpointArgs(
      Output<String> resolverId,
      Output<String> name,
      boolean listening,
      Output<String> subnetId,
      @Nullable Output<String> address,
      Output<List<String>> nsgIds) {
    this.resolverId = resolverId;
    this.name = name;
    this.isListening = Output.of(listening);
    this.isForwarding = Output.of(!listening);
    this.subnetId = subnetId;
    this.listeningAddress = listening ? address : null;
    this.forwardingAddress = listening ? null : address;
    this.nsgIds = nsgIds;
    this.freeformTags = null;
    this.definedTags = null;
  }

  private ResolverEndpointArgs(
      ResolverEndpointArgs untagged,
      @Nullable Output<Map<String, String>> freeformTags,
      @Nullable Output<Map<String, String>> definedTags) {
    this.resolverId = untagged.resolverId;
    this.name = untagged.name;
    this.isListening = untagged.isListening;
    this.isForwarding = untagged.isForwarding;
    this.subnetId = untagged.subnetId;
    this.listeningAddress = untagged.listeningAddress;
    this.forwardingAddress = untagged.forwardingAddress;
    this.nsgIds = untagged.nsgIds;
    this.freeformTags = freeformTags;
    this.definedTags = definedTags;
  }

  /**
   * The inputs of an endpoint that listens.
   *
   * @param resolverId the OCID of the resolver
   * @param name unique in the resolver; left out, the provider would make a name up
   * @param subnetId the OCID of a subnet of the VCN of the resolver
   * @param address a free IPv4 address of the subnet; null for one that Oracle chooses
   * @param nsgIds the OCIDs of network security groups of the VCN; may be empty
   * @return the inputs
   */
  public static ResolverEndpointArgs listening(
      Output<String> resolverId,
      Output<String> name,
      Output<String> subnetId,
      @Nullable Output<String> address,
      Output<List<String>> nsgIds) {
    return new ResolverEndpointArgs(resolverId, name, true, subnetId, address, nsgIds);
  }

  /**
   * The inputs of an endpoint that forwards.
   *
   * @param resolverId the OCID of the resolver
   * @param name unique in the resolver; left out, the provider would make a name up
   * @param subnetId the OCID of a subnet of the VCN of the resolver
   * @param address a free IPv4 address of the subnet; null for one that Oracle chooses
   * @param nsgIds the OCIDs of network security groups of the VCN; may be empty
   * @return the inputs
   */
  public static ResolverEndpointArgs forwarding(
      Output<String> resolverId,
      Output<String> name,
      Output<String> subnetId,
      @Nullable Output<String> address,
      Output<List<String>> nsgIds) {
    return new ResolverEndpointArgs(resolverId, name, false, subnetId, address, nsgIds);
  }

  /**
   * The same inputs with tags.
   *
   * @param freeformTags values by name; null for none
   * @param definedTags values by {@code namespace.name}; null to leave those that Oracle sets
   * @return a changed copy
   */
  public ResolverEndpointArgs tagged(
      @Nullable Output<Map<String, String>> freeformTags,
      @Nullable Output<Map<String, String>> definedTags) {
    return new ResolverEndpointArgs(this, freeformTags, definedTags);
  }
}
