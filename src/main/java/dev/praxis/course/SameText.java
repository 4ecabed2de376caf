package dev.praxis.course;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Whether two parts of lessons say the same, wherever they stand in their files. Parts are records
/// of records, so that new kinds are compared without being named here.
public final class SameText {
  private SameText() {}

  public static boolean of(Record one, Record other) {
    return same(one, other);
  }

  private static boolean same(Object one, Object other) {
    return switch (one) {
      case Record record -> one.getClass().equals(other.getClass()) && components(record, other);
      case Optional<?> value ->
          other instanceof Optional<?> second
              && value.isPresent() == second.isPresent()
              && (value.isEmpty() || same(value.get(), second.get()));
      case Set<?> set -> set.equals(other);
      case Map<?, ?> map ->
          other instanceof Map<?, ?> second
              && map.keySet().equals(second.keySet())
              && items(map.values(), second.values());
      case Item item -> other instanceof Item second && same(item.source(), second.source());
      case Collection<?> list -> other instanceof Collection<?> second && items(list, second);
      default -> one.equals(other);
    };
  }

  private static boolean items(Collection<?> list, Collection<?> other) {
    if (list.size() != other.size()) {
      return false;
    }
    Iterator<?> second = other.iterator();
    return list.stream().allMatch(item -> same(item, second.next()));
  }

  private static boolean components(Record one, Object other) {
    for (RecordComponent component : one.getClass().getRecordComponents()) {
      if (!component.getName().equals("line")
          && !same(value(component, one), value(component, other))) {
        return false;
      }
    }
    return true;
  }

  private static Object value(RecordComponent component, Object of) {
    try {
      return component.getAccessor().invoke(of);
    } catch (ReflectiveOperationException hidden) {
      throw new IllegalStateException("a block with a part that cannot be read", hidden);
    }
  }
}
