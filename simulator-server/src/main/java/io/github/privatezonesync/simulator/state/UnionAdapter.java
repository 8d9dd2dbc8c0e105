package io.github.privatezonesync.simulator.state;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sealed interface of records as an object with one name, which says which record it is: {@code
 * {"weighted": {"weight": 3.0}}}.
 */
final class UnionAdapter<U> extends TypeAdapter<U> {
  private final Map<String, Member<U>> members;

  private UnionAdapter(Map<String, Member<U>> members) {
    this.members = members;
  }

  private record Member<U>(Class<?> type, TypeAdapter<U> adapter) {}

  /** Makes adapters for all sealed interfaces. */
  static final class Factory implements TypeAdapterFactory {
    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
      Class<?>[] permitted = type.getRawType().getPermittedSubclasses();
      if (permitted == null) {
        return null;
      }
      Map<String, Member<T>> members = new LinkedHashMap<>();
      for (Class<?> member : permitted) {
        members.put(name(member), new Member<>(member, (TypeAdapter<T>) gson.getAdapter(member)));
      }
      return new UnionAdapter<>(members);
    }
  }

  @Override
  public void write(JsonWriter json, U value) throws IOException {
    json.beginObject();
    for (Map.Entry<String, Member<U>> member : members.entrySet()) {
      if (member.getValue().type().isInstance(value)) {
        member.getValue().adapter().write(json.name(member.getKey()), value);
      }
    }
    json.endObject();
  }

  @Override
  public U read(JsonReader json) throws IOException {
    json.beginObject();
    String name = json.nextName();
    Member<U> member = members.get(name);
    if (member == null) {
      throw new JsonParseException("'%s' is unknown here".formatted(name));
    }
    U value = Elements.read(member.adapter(), json);
    json.endObject();
    return value;
  }

  private static String name(Class<?> member) {
    String name = member.getSimpleName();
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }
}
