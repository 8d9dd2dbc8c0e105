package io.github.privatezonesync.simulator.state;

import io.github.privatezonesync.simulator.dns.DnsType;
import io.github.privatezonesync.simulator.dns.DomainName;
import io.github.privatezonesync.simulator.dns.Health;
import io.github.privatezonesync.simulator.dns.ResourceRecord;
import io.github.privatezonesync.simulator.dns.RoutedSet;
import io.github.privatezonesync.simulator.dns.Rule;
import io.github.privatezonesync.simulator.dns.ZoneData;
import io.github.privatezonesync.simulator.dns.ZoneRecordSet;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** Values of any state class, made up from its declaration. */
final class ArbitraryState {
  private static final List<String> TEXTS =
      List.of("", "a", "Z1", "10.0.0.1", "with \"quotes\" and \\", "ä€𝄞", "\u2028\n\t", "null");
  private static final List<String> NAMES =
      List.of("corp.internal.", "*.corp.internal.", "a\\.b.corp.internal.", "\\000\\255.x.", ".");

  private final Random random;

  ArbitraryState(Random random) {
    this.random = random;
  }

  <T> T of(Class<T> type) {
    return type.cast(value(type));
  }

  private Object value(Type type) {
    if (type == String.class) {
      return text();
    }
    if (type == boolean.class || type == Boolean.class) {
      return random.nextBoolean();
    }
    if (type == int.class) {
      return random.nextInt();
    }
    if (type == long.class || type == Long.class) {
      return random.nextLong();
    }
    if (type == double.class) {
      return random.nextInt(1_000) / 8.0;
    }
    if (type instanceof Class<?> raw && raw.isSealed()) {
      Class<?>[] members = raw.getPermittedSubclasses();
      return value(members[random.nextInt(members.length)]);
    }
    if (type == ZoneData.class) {
      return zone();
    }
    if (type instanceof Class<?> raw && raw.isRecord()) {
      return record(raw);
    }
    if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
      List<Object> list = new ArrayList<>();
      for (int i = random.nextInt(3); i > 0; i--) {
        list.add(value(generic.getActualTypeArguments()[0]));
      }
      return list;
    }
    if (type instanceof ParameterizedType generic && generic.getRawType() == PMap.class) {
      PMap<String, Object> map = HashTreePMap.empty();
      for (int i = random.nextInt(3); i > 0; i--) {
        map = map.plus(text(), value(generic.getActualTypeArguments()[1]));
      }
      return map;
    }
    throw new IllegalArgumentException("a state may not hold a " + type);
  }

  private Object record(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    try {
      Constructor<?> constructor =
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      constructor.setAccessible(true);
      return constructor.newInstance(
          Arrays.stream(components).map(c -> value(c.getGenericType())).toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private String text() {
    return TEXTS.get(random.nextInt(TEXTS.size()));
  }

  private ZoneData zone() {
    ZoneData zone = ZoneData.empty(name());
    for (int i = random.nextInt(4); i > 0; i--) {
      zone = zone.with(set());
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      zone = zone.with(new RoutedSet(text(), set(), of(Rule.class), of(Health.class)));
    }
    return zone;
  }

  private ZoneRecordSet set() {
    DomainName name = name();
    if (random.nextInt(4) == 0) {
      return new ZoneRecordSet(name, DnsType.A, random.nextInt(100_000), List.of(), name());
    }
    RecordSamples.Sample sample = RecordSamples.ALL.get(random.nextInt(RecordSamples.ALL.size()));
    long ttl = random.nextInt(100_000);
    List<ResourceRecord> records =
        sample.rdata().stream().map(rdata -> sample.record(name, ttl, rdata)).toList();
    return ZoneRecordSet.of(name, sample.type(), ttl, records);
  }

  private DomainName name() {
    return DomainName.of(NAMES.get(random.nextInt(NAMES.size())));
  }
}
