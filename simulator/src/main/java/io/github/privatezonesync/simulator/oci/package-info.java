/**
 * Oracle Cloud: what its provider sends, what its services hold and refuse, and what the resolver
 * of each VCN answers.
 *
 * <p>Read {@link io.github.privatezonesync.simulator.oci.Oci} first.
 */
@NullMarked
package io.github.privatezonesync.simulator.oci;

import org.jspecify.annotations.NullMarked;
