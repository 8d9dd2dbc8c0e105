/**
 * What is wrong with a declaration: its place, its sentence and the ways out of it, as data.
 *
 * <p>Audience: users. Read {@link io.github.privatezonesync.problem.Problem} first.
 */
@NullMarked
package io.github.privatezonesync.problem;

import org.jspecify.annotations.NullMarked;
