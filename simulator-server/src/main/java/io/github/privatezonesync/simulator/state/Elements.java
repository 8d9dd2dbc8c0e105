package io.github.privatezonesync.simulator.state;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** Lists, and maps by text, neither of which hold nulls. */
final class Elements implements TypeAdapterFactory {
  @Override
  @SuppressWarnings("unchecked")
  public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
    Class<? super T> raw = type.getRawType();
    if (raw == List.class) {
      return (TypeAdapter<T>) new OfList<>(gson.getAdapter(argument(type, 0)));
    }
    if (raw == PMap.class) {
      return (TypeAdapter<T>) new OfMap<>(gson.getAdapter(argument(type, 1)));
    }
    return null;
  }

  private static TypeToken<?> argument(TypeToken<?> type, int index) {
    Type argument = ((ParameterizedType) type.getType()).getActualTypeArguments()[index];
    return TypeToken.get(argument);
  }

  /** Reads a value that may not be null. */
  static <E> E read(TypeAdapter<E> adapter, JsonReader json) throws IOException {
    E value = adapter.read(json);
    if (value == null) {
      throw new JsonParseException("null is not allowed");
    }
    return value;
  }

  private static final class OfList<E> extends TypeAdapter<List<E>> {
    private final TypeAdapter<E> element;

    OfList(TypeAdapter<E> element) {
      this.element = element;
    }

    @Override
    public void write(JsonWriter json, List<E> list) throws IOException {
      json.beginArray();
      for (E value : list) {
        element.write(json, value);
      }
      json.endArray();
    }

    @Override
    public List<E> read(JsonReader json) throws IOException {
      List<E> list = new ArrayList<>();
      json.beginArray();
      while (json.hasNext()) {
        list.add(Elements.read(element, json));
      }
      json.endArray();
      return List.copyOf(list);
    }
  }

  /** Sorted by key, so that the same state is always the same text. */
  private static final class OfMap<V> extends TypeAdapter<PMap<String, V>> {
    private final TypeAdapter<V> element;

    OfMap(TypeAdapter<V> element) {
      this.element = element;
    }

    @Override
    public void write(JsonWriter json, PMap<String, V> map) throws IOException {
      json.beginObject();
      for (Map.Entry<String, V> entry : new TreeMap<>(map).entrySet()) {
        json.name(entry.getKey());
        element.write(json, entry.getValue());
      }
      json.endObject();
    }

    @Override
    public PMap<String, V> read(JsonReader json) throws IOException {
      PMap<String, V> map = HashTreePMap.empty();
      json.beginObject();
      while (json.hasNext()) {
        String key = json.nextName();
        if (map.containsKey(key)) {
          throw new JsonParseException("'%s' is there twice".formatted(key));
        }
        map = map.plus(key, Elements.read(element, json));
      }
      json.endObject();
      return map;
    }
  }
}
