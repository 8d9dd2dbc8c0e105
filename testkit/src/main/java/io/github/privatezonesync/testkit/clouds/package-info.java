/**
 * Stacks deployed to simulated clouds, and questions to every network in them.
 *
 * <pre>{@code
 * import static org.assertj.core.api.Assertions.assertThat;
 *
 * class AppTest {
 *   @RegisterExtension
 *   final TestClouds clouds = TestClouds.of(PulumiProgram.project("quickstart"));
 *
 *   @Test
 *   void everyNetworkResolvesTheDatabase() {
 *     clouds.deploy(App::stack);
 *
 *     assertThat(clouds).from("eu").resolves("db.corp.internal", "A").to("10.0.0.7");
 *     assertThat(clouds).everyNetworkAgreesOn("db.corp.internal", "A");
 *   }
 * }
 * }</pre>
 *
 * <p>Only the program runs. There is no engine, so a deployment is always the first one. Read
 * {@link io.github.privatezonesync.testkit.clouds.TestClouds} first.
 */
@NullMarked
package io.github.privatezonesync.testkit.clouds;

import org.jspecify.annotations.NullMarked;
