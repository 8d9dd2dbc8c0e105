package io.github.privatezonesync.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Struct;
import com.google.protobuf.Value;
import com.pulumi.Log;
import com.pulumi.core.internal.Constants;
import com.pulumi.resources.DependencyResource;
import com.pulumi.serialization.internal.Deserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * When Pulumi's SDK deserializes a reference to a resource it loads every class on the class path,
 * and fails at the first that lacks a supertype: here are those of the test kit, of all it brings,
 * and of the three clouds' SDKs.
 */
class ResourceReferenceTest {
  private static final String URN = "urn:pulumi:dev::p::paper:desk:Note::note";

  @Test
  @Timeout(300)
  void isDeserializedWithTheTestKitAndThreeSdksOnTheClassPath() {
    Struct reference =
        Struct.newBuilder()
            .putFields(Constants.SpecialSigKey, text(Constants.SpecialResourceSig))
            .putFields(Constants.ResourceUrnName, text(URN))
            .build();

    assertThat(
            new Deserializer(Log.ignore())
                .deserialize(Value.newBuilder().setStructValue(reference).build())
                .getValueOptional())
        .as("a resource of a type that no class on the class path has")
        .containsInstanceOf(DependencyResource.class);
  }

  private static Value text(String text) {
    return Value.newBuilder().setStringValue(text).build();
  }
}
