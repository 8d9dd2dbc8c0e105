/**
 * What a walk adds resources to, the names of resources, and the checks of values that resolve
 * late. This is the only package that registers anything with Pulumi.
 *
 * <p>Audience: implementors of targets. Read {@link io.github.privatezonesync.register.Registrar}
 * first.
 */
@NullMarked
package io.github.privatezonesync.register;

import org.jspecify.annotations.NullMarked;
