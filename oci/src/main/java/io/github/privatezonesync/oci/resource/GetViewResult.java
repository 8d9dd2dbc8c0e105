package io.github.privatezonesync.oci.resource;

import com.pulumi.core.annotations.CustomType;
import java.util.Map;

/** A view as it is now. */
@CustomType
public final class GetViewResult {
  private final Map<String, String> freeformTags;

  private GetViewResult(Builder builder) {
    this.freeformTags = builder.freeformTags;
  }

  /** {@return its free-form tags} */
  public Map<String, String> freeformTags() {
    return freeformTags;
  }

  /** The SDK fills it with the answer of the provider. */
  @CustomType.Builder
  public static final class Builder {
    private Map<String, String> freeformTags = Map.of();

    /** Starts empty. */
    public Builder() {}

    /**
     * Sets one value.
     *
     * @param freeformTags its free-form tags
     * @return this builder
     */
    @CustomType.Setter
    public Builder freeformTags(Map<String, String> freeformTags) {
      this.freeformTags = freeformTags;
      return this;
    }

    /** {@return the answer} */
    public GetViewResult build() {
      return new GetViewResult(this);
    }
  }
}
