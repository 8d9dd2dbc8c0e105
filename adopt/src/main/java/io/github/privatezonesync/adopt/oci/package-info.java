/**
 * Reads what {@code oci dns} and its neighbours print.
 *
 * <p>Read {@link io.github.privatezonesync.adopt.oci.OciReader} first.
 */
@NullMarked
package io.github.privatezonesync.adopt.oci;

import org.jspecify.annotations.NullMarked;
