package io.github.privatezonesync.testkit.contract;

import com.pulumi.core.Output;
import com.pulumi.resources.CustomResourceOptions;
import java.util.Optional;

/**
 * What a target offers to the owner of a network, who must attach it.
 *
 * @param name the logical name for the resource that attaches it
 * @param networkId the id of the network in its canonical spelling
 * @param region the region of the network; empty if networks span regions
 * @param offer the id of what is offered
 * @param options options for the resource that attaches it
 */
public record OfferSpec(
    String name,
    Output<String> networkId,
    Optional<String> region,
    Output<String> offer,
    CustomResourceOptions options) {}
