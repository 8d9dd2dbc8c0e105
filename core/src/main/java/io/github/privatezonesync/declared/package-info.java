/**
 * What a user wrote, as records, before anything about it is checked.
 *
 * <p>Users meet {@link io.github.privatezonesync.declared.Identity} only: the classes of {@code
 * io.github.privatezonesync} write the records for them. Read {@link
 * io.github.privatezonesync.declared.Declaration} first.
 */
package io.github.privatezonesync.declared;
