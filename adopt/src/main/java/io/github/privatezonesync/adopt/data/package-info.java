/**
 * Names and record data as the clouds print them, read into one form.
 *
 * <p>Read {@link io.github.privatezonesync.adopt.data.RecordTexts} first.
 */
@NullMarked
package io.github.privatezonesync.adopt.data;

import org.jspecify.annotations.NullMarked;
