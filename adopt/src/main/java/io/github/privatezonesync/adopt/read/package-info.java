/**
 * Reads files of any kind, of all clouds, into one inventory.
 *
 * <p>Read {@link io.github.privatezonesync.adopt.read.InventoryReader} first.
 */
@NullMarked
package io.github.privatezonesync.adopt.read;

import org.jspecify.annotations.NullMarked;
