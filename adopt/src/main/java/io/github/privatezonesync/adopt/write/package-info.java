/**
 * The folder with the program, its import file and its report.
 *
 * <p>Read {@link io.github.privatezonesync.adopt.write.AdoptionFolder} first.
 */
@NullMarked
package io.github.privatezonesync.adopt.write;

import org.jspecify.annotations.NullMarked;
