package io.github.privatezonesync.oci.resource;

import com.pulumi.core.Output;
import com.pulumi.core.TypeShape;
import com.pulumi.core.annotations.Import;
import com.pulumi.deployment.Deployment;
import com.pulumi.deployment.InvokeOptions;
import com.pulumi.resources.InvokeArgs;
import java.util.concurrent.CompletableFuture;

/** The functions of the provider. In a preview that does not know an argument, none is called. */
public final class OciFunctions {
  /** The token of {@link #resolverOfVcn}. The provider spells it so. */
  public static final String GET_RESOLVER_OF_VCN =
      "oci:Core/getCnvDnsResolverAssociation:getCnvDnsResolverAssociation";

  /** The token of {@link #resolver}. */
  public static final String GET_RESOLVER = "oci:Dns/getResolver:getResolver";

  /** The token of {@link #view}. */
  public static final String GET_VIEW = "oci:Dns/getView:getView";

  private OciFunctions() {}

  /**
   * Looks up the resolver of a VCN. A new VCN has it after some time; the provider waits for it.
   *
   * @param vcnId the OCID of the VCN
   * @param options parent and provider
   * @return the OCID of the resolver
   */
  public static Output<String> resolverOfVcn(Output<String> vcnId, InvokeOptions options) {
    return Deployment.getInstance()
        .invoke(
            GET_RESOLVER_OF_VCN,
            TypeShape.of(GetVcnDnsResolverAssociationResult.class),
            new VcnArgs(vcnId),
            Plugin.withVersion(options))
        .applyValue(GetVcnDnsResolverAssociationResult::dnsResolverId);
  }

  /**
   * Looks up a resolver.
   *
   * @param resolverId the OCID of the resolver
   * @param options parent and provider
   * @return its lists as they are now
   */
  public static Output<GetResolverResult> resolver(
      Output<String> resolverId, InvokeOptions options) {
    return Deployment.getInstance()
        .invoke(
            GET_RESOLVER,
            TypeShape.of(GetResolverResult.class),
            new ResolverIdArgs(resolverId),
            Plugin.withVersion(options));
  }

  /**
   * Looks up a view. It fails if there is none that the provider's identity may read, so this is no
   * output, which would end the program.
   *
   * @param deployment the deployment
   * @param viewId the OCID of the view
   * @param options parent and provider
   * @return its tags
   */
  public static CompletableFuture<GetViewResult> view(
      Deployment deployment, String viewId, InvokeOptions options) {
    return deployment.invokeAsync(
        GET_VIEW,
        TypeShape.of(GetViewResult.class),
        new ViewIdArgs(viewId),
        Plugin.withVersion(options));
  }

  @SuppressWarnings("UnusedVariable") // the SDK reads the field
  private static final class VcnArgs extends InvokeArgs {
    @Import(name = "vcnId", required = true)
    private final Output<String> vcnId;

    VcnArgs(Output<String> vcnId) {
      this.vcnId = vcnId;
    }
  }

  @SuppressWarnings("UnusedVariable") // the SDK reads the fields
  private static final class ResolverIdArgs extends InvokeArgs {
    @Import(name = "resolverId", required = true)
    private final Output<String> resolverId;

    @Import(name = "scope")
    private final Output<String> scope = Output.of("PRIVATE");

    ResolverIdArgs(Output<String> resolverId) {
      this.resolverId = resolverId;
    }
  }

  @SuppressWarnings("UnusedVariable") // the SDK reads the fields
  private static final class ViewIdArgs extends InvokeArgs {
    @Import(name = "viewId", required = true)
    private final String viewId;

    @Import(name = "scope")
    private final String scope = "PRIVATE";

    ViewIdArgs(String viewId) {
      this.viewId = viewId;
    }
  }
}
