/**
 * What a user wrote, as records, before anything about it is checked.
 *
 * <p>Audience: internal, except {@link io.github.privatezonesync.declared.Identity}: users write
 * with the classes of {@code io.github.privatezonesync}, which make these records. Read {@link
 * io.github.privatezonesync.declared.Declaration} first.
 */
@NullMarked
package io.github.privatezonesync.declared;

import org.jspecify.annotations.NullMarked;
