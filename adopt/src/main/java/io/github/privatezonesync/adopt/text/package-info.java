/**
 * Texts of reports, in which foreign texts are shown and never act.
 *
 * <p>Read {@link io.github.privatezonesync.adopt.text.MarkdownText} first.
 */
@NullMarked
package io.github.privatezonesync.adopt.text;

import org.jspecify.annotations.NullMarked;
