package io.github.privatezonesync.oci.resource;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.resources.ResourceArgs;

/** A view that is attached to a {@link Resolver}. */
@SuppressWarnings("UnusedVariable") // the SDK reads the field
public final class ResolverAttachedViewArgs extends ResourceArgs {
  @Import(name = "viewId", required = true)
  private final Output<String> viewId;

  /**
   * An attached view.
   *
   * @param viewId the OCID of the view, of the region of the resolver
   */
  public ResolverAttachedViewArgs(Output<String> viewId) {
    this.viewId = viewId;
  }
}
