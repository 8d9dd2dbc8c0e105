package io.github.privatezonesync.oci.resource;

import com.pulumi.core.annotations.CustomType;

/** The resolver of a VCN. */
@CustomType
public final class GetVcnDnsResolverAssociationResult {
  private final String dnsResolverId;

  private GetVcnDnsResolverAssociationResult(Builder builder) {
    this.dnsResolverId = builder.dnsResolverId;
  }

  /** {@return the OCID of the resolver} */
  public String dnsResolverId() {
    return dnsResolverId;
  }

  /** The SDK fills it with the answer of the provider. */
  @CustomType.Builder
  public static final class Builder {
    private String dnsResolverId = "";

    /** Starts empty. */
    public Builder() {}

    /**
     * Sets one value.
     *
     * @param dnsResolverId the OCID of the resolver
     * @return this builder
     */
    @CustomType.Setter
    public Builder dnsResolverId(String dnsResolverId) {
      this.dnsResolverId = dnsResolverId;
      return this;
    }

    /** {@return the answer} */
    public GetVcnDnsResolverAssociationResult build() {
      return new GetVcnDnsResolverAssociationResult(this);
    }
  }
}
