package io.github.privatezonesync.simulator;

import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Checked;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Difference;
import io.github.privatezonesync.simulator.cloud.ResourceModel.Live;
import java.util.Map;
import java.util.Optional;

/**
 * A configured provider: the one way in for Pulumi, whether by mocks or by the engine.
 *
 * <p>Properties are plain values: text, numbers, booleans, lists, maps, and, where it is said,
 * {@link io.github.privatezonesync.simulator.cloud.Unknown#VALUE}. A type that is not modelled is
 * accepted, its inputs given back, and listed in {@link Snapshot#notModelled()}.
 */
public interface SimulatedProvider {
  /**
   * The version of the SDK whose provider this is.
   *
   * @return for example {@code 6.83.0}
   */
  String version();

  /**
   * As whom the provider calls its cloud.
   *
   * @return the account, and the region if it has one
   */
  Caller caller();

  /**
   * Tells whether a type is understood.
   *
   * @param type the type token
   * @return false if its resources are accepted without a look at them
   */
  boolean models(String type);

  /**
   * Looks at inputs, which may be unknown in part.
   *
   * @param type the type token
   * @param name the logical name
   * @param oldInputs the checked inputs of the last update; empty for a new or replacing resource
   * @param inputs what the program gave
   * @param seed what an invented name is made from
   * @return the inputs as the provider will use them, and what is wrong with them
   */
  Checked check(
      String type,
      String name,
      Map<String, Object> oldInputs,
      Map<String, Object> inputs,
      String seed);

  /**
   * Looks at the inputs of a new resource, which may be unknown in part.
   *
   * @param type the type token
   * @param name the logical name
   * @param inputs what the program gave
   * @param seed what an invented name is made from
   * @return the inputs as the provider will use them, and what is wrong with them
   */
  default Checked check(String type, String name, Map<String, Object> inputs, String seed) {
    return check(type, name, Map.of(), inputs, seed);
  }

  /**
   * What an update would do; the new inputs may be unknown in part.
   *
   * @param type the type token
   * @param oldInputs the checked inputs of the last update
   * @param oldState the state that Pulumi has
   * @param newInputs the checked inputs now
   * @return what differs
   */
  Difference diff(
      String type,
      Map<String, Object> oldInputs,
      Map<String, Object> oldState,
      Map<String, Object> newInputs);

  /**
   * What a preview shows of inputs.
   *
   * @param type the type token
   * @param inputs the checked inputs, which may be unknown in part
   * @return the same properties, in which what the cloud adds is {@link
   *     io.github.privatezonesync.simulator.cloud.Unknown#VALUE}
   */
  Map<String, Object> previewed(String type, Map<String, Object> inputs);

  /**
   * What a creation would give back, without making it; unknown in part.
   *
   * @param type the type token
   * @param inputs the checked inputs, which may be unknown in part
   * @return the properties
   */
  Map<String, Object> previewCreate(String type, Map<String, Object> inputs);

  /**
   * Creates.
   *
   * @param type the type token
   * @param name the logical name
   * @param inputs the checked inputs
   * @return what there is now
   * @throws OperationFailedException if a cloud refuses or fails
   */
  Live create(String type, String name, Map<String, Object> inputs);

  /**
   * Reads, also to import.
   *
   * @param type the type token
   * @param id the id
   * @param known the state that Pulumi has; empty in an import
   * @return what there is, empty if there is nothing
   * @throws OperationFailedException if a cloud refuses
   */
  Optional<Live> read(String type, String id, Map<String, Object> known);

  /**
   * Reads a resource that Pulumi has, to refresh it.
   *
   * @param type the type token
   * @param id the id
   * @param oldInputs the checked inputs of the last update
   * @param oldState the state that Pulumi has
   * @return what there is, with the inputs that Pulumi will compare with the program's; empty if
   *     there is nothing
   * @throws OperationFailedException if a cloud refuses
   */
  Optional<Live> refresh(
      String type, String id, Map<String, Object> oldInputs, Map<String, Object> oldState);

  /**
   * Updates in place.
   *
   * @param type the type token
   * @param name the logical name
   * @param id the id
   * @param oldState the state that Pulumi has
   * @param newInputs the checked inputs
   * @return what there is now
   * @throws OperationFailedException if a cloud refuses or fails
   */
  Live update(
      String type,
      String name,
      String id,
      Map<String, Object> oldState,
      Map<String, Object> newInputs);

  /**
   * Deletes.
   *
   * @param type the type token
   * @param id the id
   * @param oldState the state that Pulumi has
   * @throws OperationFailedException if a cloud refuses or fails
   */
  void delete(String type, String id, Map<String, Object> oldState);

  /**
   * Calls a function.
   *
   * @param token the token
   * @param arguments the arguments
   * @return the result
   * @throws OperationFailedException if it is not modelled, or finds nothing
   */
  Map<String, Object> invoke(String token, Map<String, Object> arguments);
}
