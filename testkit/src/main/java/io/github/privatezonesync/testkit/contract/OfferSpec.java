package io.github.privatezonesync.testkit.contract;

import com.pulumi.core.Output;
import com.pulumi.resources.CustomResourceOptions;

/**
 * What a target offers to the owner of a network, who must attach it.
 *
 * @param name the logical name for the resource that attaches it
 * @param networkId the id of the network in its canonical spelling
 * @param offer the id of what is offered
 * @param options options for the resource that attaches it
 */
public record OfferSpec(
    String name, Output<String> networkId, Output<String> offer, CustomResourceOptions options) {}
