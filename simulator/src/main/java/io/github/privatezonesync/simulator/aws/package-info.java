/** Amazon Route 53 private hosted zones and their VPCs. */
@NullMarked
package io.github.privatezonesync.simulator.aws;

import org.jspecify.annotations.NullMarked;
