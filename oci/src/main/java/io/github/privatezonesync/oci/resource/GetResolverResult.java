package io.github.privatezonesync.oci.resource;

import com.pulumi.core.annotations.CustomType;
import java.util.List;

/** A resolver as it is now. */
@CustomType
public final class GetResolverResult {
  private final List<GetResolverAttachedView> attachedViews;
  private final List<GetResolverRule> rules;
  private final String defaultViewId;

  private GetResolverResult(Builder builder) {
    this.attachedViews = builder.attachedViews;
    this.rules = builder.rules;
    this.defaultViewId = builder.defaultViewId;
  }

  /** {@return the attached views, in the order in which they are asked} */
  public List<GetResolverAttachedView> attachedViews() {
    return attachedViews;
  }

  /** {@return the rules, in the order in which they are tried} */
  public List<GetResolverRule> rules() {
    return rules;
  }

  /** {@return the OCID of the default view, which is asked last} */
  public String defaultViewId() {
    return defaultViewId;
  }

  /** The SDK fills it with the answer of the provider. */
  @CustomType.Builder
  public static final class Builder {
    private List<GetResolverAttachedView> attachedViews = List.of();
    private List<GetResolverRule> rules = List.of();
    private String defaultViewId = "";

    /** Starts empty. */
    public Builder() {}

    /**
     * Sets one value.
     *
     * @param attachedViews the attached views, in the order in which they are asked
     * @return this builder
     */
    @CustomType.Setter
    public Builder attachedViews(List<GetResolverAttachedView> attachedViews) {
      this.attachedViews = attachedViews;
      return this;
    }

    /**
     * Sets one value.
     *
     * @param rules the rules, in the order in which they are tried
     * @return this builder
     */
    @CustomType.Setter
    public Builder rules(List<GetResolverRule> rules) {
      this.rules = rules;
      return this;
    }

    /**
     * Sets one value.
     *
     * @param defaultViewId the OCID of the default view, which is asked last
     * @return this builder
     */
    @CustomType.Setter
    public Builder defaultViewId(String defaultViewId) {
      this.defaultViewId = defaultViewId;
      return this;
    }

    /** {@return the answer} */
    public GetResolverResult build() {
      return new GetResolverResult(this);
    }
  }
}
