/**
 * What a cloud implements: its target and networks as data, and one walk over the plan of a zone.
 *
 * <p>Audience: implementors of targets. Read {@link io.github.privatezonesync.target.ZoneTarget}
 * first. The rules that a target must keep are numbered (ZONE-1, ASSOC-1, ...) and are tested by
 * the contract suite of the test kit.
 */
@NullMarked
package io.github.privatezonesync.target;

import org.jspecify.annotations.NullMarked;
