/**
 * The contract suite: one test for each numbered rule that a target must keep.
 *
 * <p>A target passes it in its own tests:
 *
 * <pre>{@code
 * class PaperTargetContractTest extends ZoneTargetContract {
 *   protected String networkId(int number) { return "paper-net-" + number; }
 *   protected ZoneTarget<?> target(TargetSpec spec) { ... }        // what a user would write
 *   protected CloudReading read(DeclaredStack stack) { ... }       // what the cloud would hold
 *   protected Map<RecordType, String> goldens() { ... }            // literal inputs, by type
 *   protected SimulatedClouds clouds() { ... }                     // what networks resolve
 * }
 * }</pre>
 *
 * <p>The reader and the goldens come from the cloud's documentation and share no code with the
 * target: otherwise a wrong rendering would read back right. The suite runs under mocks: it proves
 * what is asked of the engine, not what the engine makes of it. Read {@link
 * io.github.privatezonesync.testkit.contract.ZoneTargetContract} first.
 */
package io.github.privatezonesync.testkit.contract;
