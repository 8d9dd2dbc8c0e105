package io.github.privatezonesync.simulator.aws;

import io.github.privatezonesync.simulator.bridge.Attribute;
import io.github.privatezonesync.simulator.bridge.BridgedModel;
import io.github.privatezonesync.simulator.bridge.Calls;
import io.github.privatezonesync.simulator.bridge.Properties;
import io.github.privatezonesync.simulator.bridge.Schema;
import io.github.privatezonesync.simulator.bridge.Validation;
import io.github.privatezonesync.simulator.cloud.Caller;
import io.github.privatezonesync.simulator.cloud.Effect;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.pcollections.PMap;

/**
 * {@code aws.ram.ResourceAssociation} and {@code aws.ram.PrincipalAssociation}: what a resource
 * share holds, and with whom it shares that. Whatever changes replaces them; the id is the ARN of
 * the share, a comma and the resource or principal.
 */
final class SharingModel extends BridgedModel<AwsState> {
  private static final String SHARE = "resourceShareArn";
  private static final Pattern ARN = Pattern.compile("arn:[^:]+:[^:]+:[^:]*:[^:]*:.+");
  private static final Pattern ACCOUNT = Pattern.compile("[0-9]{12}");

  private final String kind;
  private final String property;
  private final Function<ResourceShare, PMap<String, Long>> members;
  private final Call add;
  private final Call remove;

  /** A call about a member of a share. */
  private interface Call {
    AwsState apply(AwsState state, String share, String member, Caller caller);
  }

  private SharingModel(
      String type,
      String kind,
      String property,
      Function<ResourceShare, PMap<String, Long>> members,
      Call add,
      Call remove) {
    super(
        type,
        Schema.of(
            Attribute.text(property).mandatory().replacing(),
            Attribute.text(SHARE).mandatory().replacing()),
        List.of());
    this.kind = kind;
    this.property = property;
    this.members = members;
    this.add = add;
    this.remove = remove;
  }

  static SharingModel ofResources() {
    return new SharingModel(
        "aws:ram/resourceAssociation:ResourceAssociation",
        "Resource",
        "resourceArn",
        ResourceShare::resources,
        ResourceShares::addResource,
        ResourceShares::removeResource);
  }

  static SharingModel ofPrincipals() {
    return new SharingModel(
        "aws:ram/principalAssociation:PrincipalAssociation",
        "Principal",
        "principal",
        ResourceShare::principals,
        ResourceShares::addPrincipal,
        ResourceShares::removePrincipal);
  }

  @Override
  protected List<Failure> problems(Properties inputs) {
    List<Failure> problems = new ArrayList<>();
    for (String name : List.of(property, SHARE)) {
      String text = inputs.text(name);
      boolean account = name.equals("principal") && ACCOUNT.matcher(text).matches();
      if (inputs.isGiven(name)
          && !inputs.isUnknown(name)
          && !account
          && !ARN.matcher(text).matches()) {
        problems.add(
            new Failure(
                name,
                "\"%s\" (%s) is an invalid ARN".formatted(Validation.terraformName(name), text)));
      }
    }
    return problems;
  }

  @Override
  public Effect<AwsState> create(AwsState state, Map<String, Object> inputs, Context context) {
    Properties given = new Properties(inputs);
    Caller caller = context.caller();
    String share = given.text(SHARE);
    String member = given.text(property);
    String id = share + "," + member;
    if (read(state, id, Map.of(), caller).isPresent()) {
      throw Refusals.alreadyThere("RAM %s Association (%s) already exists".formatted(kind, id));
    }
    return Aws.calls(state)
        .call(
            "AssociateResourceShare",
            id,
            "creating RAM %s Association (%s)".formatted(kind, id),
            s -> add.apply(s, share, member, caller))
        .end(id);
  }

  @Override
  public Optional<Live> read(AwsState state, String id, Map<String, Object> known, Caller caller) {
    String share = share(id);
    String member = member(id);
    return ResourceShares.get(state, share, caller)
        .filter(owned -> members.apply(owned).containsKey(member))
        .map(
            owned -> {
              Map<String, Object> properties = new HashMap<>(known);
              properties.put(SHARE, share);
              properties.put(property, member);
              return live(id, properties);
            });
  }

  /** There is nothing that changes in place. */
  @Override
  public Effect<AwsState> update(
      AwsState state,
      String id,
      Map<String, Object> oldState,
      Map<String, Object> newInputs,
      Context context) {
    return Aws.calls(state).end(id);
  }

  @Override
  public Effect<AwsState> delete(
      AwsState state, String id, Map<String, Object> oldState, Caller caller) {
    Calls<AwsState> calls = Aws.calls(state);
    if (read(state, id, Map.of(), caller).isPresent()) {
      calls.call(
          "DisassociateResourceShare",
          id,
          "deleting RAM %s Association (%s)".formatted(kind, id),
          s -> remove.apply(s, share(id), member(id), caller));
    }
    return calls.end(id);
  }

  private static String share(String id) {
    return id.contains(",") ? id.substring(0, id.indexOf(',')) : id;
  }

  private static String member(String id) {
    return id.substring(id.indexOf(',') + 1);
  }
}
