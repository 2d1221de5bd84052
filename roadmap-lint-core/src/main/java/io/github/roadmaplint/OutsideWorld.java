package io.github.roadmaplint;

import io.github.roadmaplint.rule.RuleInfo;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Which rules asked for what neither the files nor the configuration say: the time, the history,
 * the network. What several rules share counts for each of them.
 */
final class OutsideWorld {
  private record Shared(Object value, boolean asked) {}

  private final Set<String> rules = new HashSet<>();
  private final Map<Class<?>, Shared> shared = new HashMap<>();
  private String rule = "";
  private boolean asked;

  /** From now on the rule asks. */
  void enter(RuleInfo next) {
    rule = next.id();
  }

  void asked() {
    asked = true;
    rules.add(rule);
  }

  /** What several rules share; computed for the first that wants it. */
  <T> T once(Class<T> type, Supplier<? extends T> supplier) {
    Shared known = shared.get(type);
    if (known == null) {
      known = compute(supplier);
      shared.put(type, known);
    }
    if (known.asked()) {
      asked();
    }
    return type.cast(known.value());
  }

  /** Notes whether it asks, however deep in what else it shares. */
  private Shared compute(Supplier<?> supplier) {
    boolean before = asked;
    asked = false;
    Shared computed = new Shared(supplier.get(), asked);
    asked |= before;
    return computed;
  }

  boolean wasAskedBy(RuleInfo other) {
    return rules.contains(other.id());
  }
}
