/**
 * Tests for Pulumi stacks without an engine and without a cloud.
 *
 * <pre>{@code
 * import static io.github.privatezonesync.testkit.PulumiAssertions.assertThat;
 *
 * DeclaredStack stack = PulumiProgram.project("dns").stack("dev").run(App::stack);
 * assertThat(stack).hasResourceCount("aws:route53/zone:Zone", 1);
 * assertThat(stack)
 *     .hasResource("gcp:dns/managedZone:ManagedZone", "internal/gcp/zone")
 *     .hasParent("internal")
 *     .hasInput("visibility", "private");
 * assertThat(stack).matchesSnapshot("stack.txt"); // src/test/resources/stack.txt
 * }</pre>
 *
 * <p>Read {@link io.github.privatezonesync.testkit.PulumiProgram} first. The contract suite for
 * targets is in {@link io.github.privatezonesync.testkit.contract}.
 */
package io.github.privatezonesync.testkit;
