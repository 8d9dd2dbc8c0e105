/**
 * The proof that nothing changes: what exists is put into simulated clouds as it is, the program
 * takes it over there, and every network is asked every name before and after.
 *
 * <p>Read {@link io.github.privatezonesync.adopt.proof.Proof} first.
 */
@NullMarked
package io.github.privatezonesync.adopt.proof;

import org.jspecify.annotations.NullMarked;
