/**
 * The real Pulumi engine, driven from Java: its command line, the host that starts programs for it,
 * and the projects it runs.
 *
 * <p>Read {@link io.github.privatezonesync.engine.PulumiProject} first.
 */
@NullMarked
package io.github.privatezonesync.engine;

import org.jspecify.annotations.NullMarked;
