/** Azure Private DNS zones, their links and virtual networks. */
@NullMarked
package io.github.privatezonesync.simulator.azure;

import org.jspecify.annotations.NullMarked;
