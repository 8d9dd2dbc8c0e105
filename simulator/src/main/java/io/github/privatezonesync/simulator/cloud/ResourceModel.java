package io.github.privatezonesync.simulator.cloud;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a provider does with one type of resource.
 *
 * <p>Properties are plain values: text, numbers, booleans, lists and maps. In {@link #check} and
 * {@link #diff} a value may also be {@link Unknown#VALUE}; nowhere else.
 *
 * @param <S> the state of the cloud
 */
public interface ResourceModel<S> {
  /**
   * The type token.
   *
   * @return for example {@code aws:route53/zone:Zone}
   */
  String type();

  /**
   * Looks at inputs before anything is planned, and fills in what the provider fills in.
   *
   * @param inputs what the program gave
   * @param context who calls, and the logical name
   * @return the inputs as the provider will use them, with what is wrong with them
   */
  Checked check(Map<String, Object> inputs, Context context);

  /**
   * What an update would do.
   *
   * @param oldInputs the checked inputs of the last update
   * @param oldState the state that the last update or refresh gave
   * @param newInputs the checked inputs now
   * @return the properties that differ, and what they make of the resource
   */
  Difference diff(
      Map<String, Object> oldInputs, Map<String, Object> oldState, Map<String, Object> newInputs);

  /**
   * The properties that only the cloud knows, unknown in a preview of a creation.
   *
   * @return the names, without {@code id}
   */
  List<String> computed();

  /**
   * What a preview shows of the inputs. Left as it is, it shows them as they are.
   *
   * @param inputs the checked inputs, which may be unknown in part
   * @return the same properties, in which what the cloud adds is {@link Unknown#VALUE}
   */
  default Map<String, Object> previewed(Map<String, Object> inputs) {
    return inputs;
  }

  /**
   * Creates.
   *
   * @param state the state before
   * @param inputs the checked inputs
   * @param context who calls, and the logical name
   * @return the calls, and the id
   * @throws CloudException if it is refused before any call, for example for malformed properties
   */
  Effect<S> create(S state, Map<String, Object> inputs, Context context);

  /**
   * Reads the live resource.
   *
   * @param state the state
   * @param id the id of the resource, or an id to import
   * @param known the state that Pulumi has; empty in an import
   * @param caller who calls
   * @return what is there; empty if it is gone
   * @throws CloudException if the caller may not read it, or the id is malformed
   */
  Optional<Live> read(S state, String id, Map<String, Object> known, Caller caller);

  /**
   * What the provider gives back for a resource that it has just created or updated. Left as it is,
   * the live resource is read, with the inputs for what Pulumi knows.
   *
   * @param state the state
   * @param id the id of the resource
   * @param inputs the checked inputs
   * @param caller who calls
   * @return what there is; empty if the creation did not come that far
   */
  default Optional<Live> written(S state, String id, Map<String, Object> inputs, Caller caller) {
    return read(state, id, inputs, caller);
  }

  /**
   * Updates in place.
   *
   * @param state the state before
   * @param id the id of the resource
   * @param oldState the state that Pulumi has
   * @param newInputs the checked inputs
   * @param context who calls, and the logical name
   * @return the calls, and the same id
   * @throws CloudException if it is refused before any call, for example for malformed properties
   */
  Effect<S> update(
      S state,
      String id,
      Map<String, Object> oldState,
      Map<String, Object> newInputs,
      Context context);

  /**
   * Deletes; what is gone already is no error.
   *
   * @param state the state before
   * @param id the id of the resource
   * @param oldState the state that Pulumi has
   * @param caller who calls
   * @return the calls
   * @throws CloudException if it is refused before any call, for example for malformed properties
   */
  Effect<S> delete(S state, String id, Map<String, Object> oldState, Caller caller);

  /**
   * The inputs of a resource after a refresh. Left as it is, they are all the inputs that would
   * make the live resource, whatever the program gave.
   *
   * @param oldInputs the checked inputs of the last update
   * @param oldState the state that Pulumi has
   * @param live what {@link #read} gave
   * @return the inputs that Pulumi will compare with the program's
   */
  default Map<String, Object> refreshed(
      Map<String, Object> oldInputs, Map<String, Object> oldState, Live live) {
    return live.inputs();
  }

  /**
   * Who creates or updates what.
   *
   * @param caller who calls
   * @param name the logical name of the resource
   * @param seed what an invented name is made from: the same for the same resource in one update
   * @param oldInputs in {@link #check} the checked inputs of the last update, from which a provider
   *     takes an invented name over; empty for a new or replacing resource, and elsewhere
   */
  record Context(Caller caller, String name, String seed, Map<String, Object> oldInputs) {
    /**
     * A resource without old inputs.
     *
     * @param caller who calls
     * @param name the logical name of the resource
     * @param seed what an invented name is made from
     */
    public Context(Caller caller, String name, String seed) {
      this(caller, name, seed, Map.of());
    }
  }

  /**
   * What {@link #check} found.
   *
   * @param inputs the inputs as the provider will use them
   * @param failures what is wrong, by property
   */
  record Checked(Map<String, Object> inputs, List<Failure> failures) {}

  /**
   * A property that the provider refuses.
   *
   * @param property the name of the property
   * @param reason what is wrong with it
   */
  record Failure(String property, String reason) {}

  /**
   * What {@link #diff} found.
   *
   * @param changed the names of the properties that differ; empty if nothing does
   * @param replace the properties that replace the resource
   * @param deleteBeforeReplace whether the provider itself wants the old one deleted first
   */
  record Difference(List<String> changed, List<String> replace, boolean deleteBeforeReplace) {}

  /**
   * A live resource.
   *
   * @param id the id in the provider's canonical form
   * @param inputs the inputs that would make it, as an import needs them
   * @param state all its properties
   */
  record Live(String id, Map<String, Object> inputs, Map<String, Object> state) {}
}
