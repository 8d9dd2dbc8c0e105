package io.github.privatezonesync.oci.resource;

import com.pulumi.core.annotations.CustomType;
import java.util.List;

/** A rule that a resolver has now. */
@CustomType
public final class GetResolverRule {
  private final List<String> qnameCoverConditions;
  private final List<String> clientAddressConditions;
  private final List<String> destinationAddresses;
  private final String sourceEndpointName;

  private GetResolverRule(Builder builder) {
    this.qnameCoverConditions = builder.qnameCoverConditions;
    this.clientAddressConditions = builder.clientAddressConditions;
    this.destinationAddresses = builder.destinationAddresses;
    this.sourceEndpointName = builder.sourceEndpointName;
  }

  /** {@return the domains that it matches; none if it matches every name} */
  public List<String> qnameCoverConditions() {
    return qnameCoverConditions;
  }

  /** {@return the blocks of the clients that it is for; none if it is for all} */
  public List<String> clientAddressConditions() {
    return clientAddressConditions;
  }

  /** {@return the address that it asks} */
  public List<String> destinationAddresses() {
    return destinationAddresses;
  }

  /** {@return the endpoint through which it asks} */
  public String sourceEndpointName() {
    return sourceEndpointName;
  }

  /** The SDK fills it with the answer of the provider. */
  @CustomType.Builder
  public static final class Builder {
    private List<String> qnameCoverConditions = List.of();
    private List<String> clientAddressConditions = List.of();
    private List<String> destinationAddresses = List.of();
    private String sourceEndpointName = "";

    /** Starts empty. */
    public Builder() {}

    /**
     * Sets one value.
     *
     * @param qnameCoverConditions the domains that it matches; none if it matches every name
     * @return this builder
     */
    @CustomType.Setter
    public Builder qnameCoverConditions(List<String> qnameCoverConditions) {
      this.qnameCoverConditions = qnameCoverConditions;
      return this;
    }

    /**
     * Sets one value.
     *
     * @param clientAddressConditions the blocks of the clients that it is for; none if it is for
     *     all
     * @return this builder
     */
    @CustomType.Setter
    public Builder clientAddressConditions(List<String> clientAddressConditions) {
      this.clientAddressConditions = clientAddressConditions;
      return this;
    }

    /**
     * Sets one value.
     *
     * @param destinationAddresses the address that it asks
     * @return this builder
     */
    @CustomType.Setter
    public Builder destinationAddresses(List<String> destinationAddresses) {
      this.destinationAddresses = destinationAddresses;
      return this;
    }

    /**
     * Sets one value.
     *
     * @param sourceEndpointName the endpoint through which it asks
     * @return this builder
     */
    @CustomType.Setter
    public Builder sourceEndpointName(String sourceEndpointName) {
      this.sourceEndpointName = sourceEndpointName;
      return this;
    }

    /** {@return the answer} */
    public GetResolverRule build() {
      return new GetResolverRule(this);
    }
  }
}
