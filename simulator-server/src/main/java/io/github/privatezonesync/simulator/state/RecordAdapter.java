package io.github.privatezonesync.simulator.state;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record as an object with exactly its components. */
final class RecordAdapter<R> extends TypeAdapter<R> {
  private final Constructor<R> constructor;
  private final Map<String, Component<?>> components;

  private RecordAdapter(Constructor<R> constructor, Map<String, Component<?>> components) {
    this.constructor = constructor;
    this.components = components;
  }

  private record Component<C>(Method accessor, TypeAdapter<C> adapter) {
    @SuppressWarnings("unchecked")
    void write(JsonWriter json, Object owner) throws IOException {
      adapter.write(json, (C) call(() -> accessor.invoke(owner)));
    }
  }

  /** Makes adapters for all records. */
  static final class Factory implements TypeAdapterFactory {
    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
      Class<T> raw = (Class<T>) type.getRawType();
      return raw.isRecord() ? of(gson, raw) : null;
    }

    private static <T> RecordAdapter<T> of(Gson gson, Class<T> type) {
      Map<String, Component<?>> components = new LinkedHashMap<>();
      for (RecordComponent component : type.getRecordComponents()) {
        component.getAccessor().setAccessible(true);
        TypeAdapter<?> adapter = gson.getAdapter(TypeToken.get(component.getGenericType()));
        components.put(component.getName(), new Component<>(component.getAccessor(), adapter));
      }
      Class<?>[] parameters =
          Arrays.stream(type.getRecordComponents())
              .map(RecordComponent::getType)
              .toArray(Class<?>[]::new);
      Constructor<T> constructor = call(() -> type.getDeclaredConstructor(parameters));
      constructor.setAccessible(true);
      return new RecordAdapter<>(constructor, components);
    }
  }

  @Override
  public void write(JsonWriter json, R owner) throws IOException {
    json.beginObject();
    for (Map.Entry<String, Component<?>> component : components.entrySet()) {
      json.name(component.getKey());
      component.getValue().write(json, owner);
    }
    json.endObject();
  }

  @Override
  public R read(JsonReader json) throws IOException {
    Map<String, Object> values = new LinkedHashMap<>();
    json.beginObject();
    while (json.hasNext()) {
      String name = json.nextName();
      Component<?> component = components.get(name);
      if (component == null) {
        throw new JsonParseException("'%s' is unknown here".formatted(name));
      }
      if (values.put(name, Elements.read(component.adapter(), json)) != null) {
        throw new JsonParseException("'%s' is there twice".formatted(name));
      }
    }
    List<Object> arguments = new ArrayList<>();
    for (String name : components.keySet()) {
      Object value = values.get(name);
      if (value == null) {
        throw new JsonParseException("'%s' is missing".formatted(name));
      }
      arguments.add(value);
    }
    R read = call(() -> constructor.newInstance(arguments.toArray()));
    json.endObject();
    return read;
  }

  private interface Reflective<T> {
    T call() throws ReflectiveOperationException;
  }

  private static <T> T call(Reflective<T> reflective) {
    try {
      return reflective.call();
    } catch (InvocationTargetException e) {
      throw new JsonParseException(String.valueOf(e.getCause()), e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
