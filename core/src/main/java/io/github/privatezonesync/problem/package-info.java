/**
 * Problems of a declaration: the place, the sentence and the ways out, as data.
 *
 * <p>Audience: users. Read {@link io.github.privatezonesync.problem.Problem} first.
 */
@NullMarked
package io.github.privatezonesync.problem;

import org.jspecify.annotations.NullMarked;
