/**
 * What a user wrote, as records, before anything about it is checked.
 *
 * <p>Audience: users. A program in Java writes with the classes of {@code
 * io.github.privatezonesync}, which make these records; one that reads declarations from elsewhere
 * makes them itself. Read {@link io.github.privatezonesync.declared.Declaration} first.
 */
@NullMarked
package io.github.privatezonesync.declared;

import org.jspecify.annotations.NullMarked;
