/**
 * An example of a simulated cloud, to copy for one of your own: Harbour DNS.
 *
 * <p>Read {@link io.github.privatezonesync.testkit.harbour.HarbourCloud} first. The page on writing
 * a target follows it and the target that is tested with it.
 */
@NullMarked
package io.github.privatezonesync.testkit.harbour;

import org.jspecify.annotations.NullMarked;
