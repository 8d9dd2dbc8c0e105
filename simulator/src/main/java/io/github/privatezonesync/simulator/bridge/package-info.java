/**
 * A Pulumi provider that is bridged from Terraform: what it checks, fills in, names and compares
 * before it asks its cloud, and what a refresh and an import make of the answer.
 *
 * <p>The providers of AWS and Google Cloud are made of the same two libraries, <a
 * href="https://github.com/pulumi/pulumi-terraform-bridge">pulumi-terraform-bridge</a> and <a
 * href="https://github.com/hashicorp/terraform-plugin-sdk">terraform-plugin-sdk</a>. What tells one
 * resource from another is data: a {@link io.github.privatezonesync.simulator.bridge.Schema} of
 * {@link io.github.privatezonesync.simulator.bridge.Attribute}s. Read {@link
 * io.github.privatezonesync.simulator.bridge.BridgedModel} first.
 */
@NullMarked
package io.github.privatezonesync.simulator.bridge;

import org.jspecify.annotations.NullMarked;
