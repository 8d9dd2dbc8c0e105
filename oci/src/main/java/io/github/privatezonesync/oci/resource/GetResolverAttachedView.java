package io.github.privatezonesync.oci.resource;

import com.pulumi.core.annotations.CustomType;

/** A view that is attached to a resolver now. */
@CustomType
public final class GetResolverAttachedView {
  private final String viewId;

  private GetResolverAttachedView(Builder builder) {
    this.viewId = builder.viewId;
  }

  /** {@return the OCID of the view} */
  public String viewId() {
    return viewId;
  }

  /** The SDK fills it with the answer of the provider. */
  @CustomType.Builder
  public static final class Builder {
    private String viewId = "";

    /** Starts empty. */
    public Builder() {}

    /**
     * Sets one value.
     *
     * @param viewId the OCID of the view
     * @return this builder
     */
    @CustomType.Setter
    public Builder viewId(String viewId) {
      this.viewId = viewId;
      return this;
    }

    /** {@return the answer} */
    public GetResolverAttachedView build() {
      return new GetResolverAttachedView(this);
    }
  }
}
