/**
 * A program that shows a stack: its plans, what every network resolves once it is deployed to
 * simulated clouds, and what the loss of a region means; then it serves DNS as each network.
 *
 * <pre>{@code
 * mvn -q test-compile exec:java -Dexec.classpathScope=test \
 *     -DmainClass=io.github.privatezonesync.testkit.show.Main -DmainArgs=my.App
 * }</pre>
 *
 * <p>Read {@link io.github.privatezonesync.testkit.show.Main} first.
 */
@NullMarked
package io.github.privatezonesync.testkit.show;

import org.jspecify.annotations.NullMarked;
