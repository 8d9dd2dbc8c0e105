/**
 * What a target needs to know: the plan of its zone, what its cloud can do, and how to complain.
 *
 * <p>A cloud is added by implementing {@link io.github.privatezonesync.target.ZoneTarget}; read
 * that first. The rules it must keep are numbered (ZONE-1, ASSOC-1, ...) and are tested by the
 * contract suite of the test kit. This package is experimental until a fourth cloud has used it.
 */
package io.github.privatezonesync.target;
