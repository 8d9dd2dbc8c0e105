/**
 * How a regional service chooses among its endpoints: what each client gets, and which record sets
 * make a zone answer so, as pure functions.
 *
 * <p>Each routing is one file, which decides everything about itself. Read {@link
 * io.github.privatezonesync.routing.Routing} first; users call its factories, everything else is
 * for those who implement or read a plan.
 */
package io.github.privatezonesync.routing;
