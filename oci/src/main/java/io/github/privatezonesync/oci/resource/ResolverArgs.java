package io.github.privatezonesync.oci.resource;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.resources.ResourceArgs;
import java.util.List;

/**
 * The inputs of a {@link Resolver}: both whole lists.
 *
 * <p>The scope is left out. It would replace the resource after an import (<a
 * href="https://github.com/oci-landing-zones/terraform-oci-modules-networking/issues/101">seen</a>),
 * and the old half would then empty what the new one has written.
 */
@SuppressWarnings("UnusedVariable") // the SDK reads the fields
public final class ResolverArgs extends ResourceArgs {
  @Import(name = "resolverId", required = true)
  private final Output<String> resolverId;

  @Import(name = "attachedViews")
  private final Output<List<ResolverAttachedViewArgs>> attachedViews;

  @Import(name = "rules")
  private final Output<List<ResolverRuleArgs>> rules;

  /**
   * The inputs of a resolver.
   *
   * @param resolverId the OCID of the resolver; another one replaces the resource
   * @param attachedViews the views in the order in which they are asked
   * @param rules the rules in the order in which they are tried
   */
  public ResolverArgs(
      Output<String> resolverId,
      Output<List<ResolverAttachedViewArgs>> attachedViews,
      Output<List<ResolverRuleArgs>> rules) {
    this.resolverId = resolverId;
    this.attachedViews = attachedViews;
    this.rules = rules;
  }
}
