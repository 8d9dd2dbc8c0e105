/**
 * Text of plans: columns and JSON.
 *
 * <p>Audience: internal.
 */
@NullMarked
package io.github.privatezonesync.text;

import org.jspecify.annotations.NullMarked;
