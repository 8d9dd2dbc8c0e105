/** Google Cloud DNS private managed zones and their networks. */
@NullMarked
package io.github.privatezonesync.simulator.gcp;

import org.jspecify.annotations.NullMarked;
