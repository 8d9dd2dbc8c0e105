/**
 * Reads states of Terraform and OpenTofu: only the attributes that are needed, because a state has
 * secrets.
 *
 * <p>Read {@link io.github.privatezonesync.adopt.terraform.TerraformReader} first.
 */
@NullMarked
package io.github.privatezonesync.adopt.terraform;

import org.jspecify.annotations.NullMarked;
