/**
 * What a user wrote, as records, before anything about it is checked.
 *
 * <p>Audience: users. A program in Java uses the classes of {@code io.github.privatezonesync},
 * which make these records. A program that reads declarations from elsewhere makes the records
 * itself. Read {@link io.github.privatezonesync.declared.Declaration} first.
 */
@NullMarked
package io.github.privatezonesync.declared;

import org.jspecify.annotations.NullMarked;
