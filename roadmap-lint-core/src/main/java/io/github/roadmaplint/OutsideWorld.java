package io.github.roadmaplint;

import io.github.roadmaplint.rule.RuleInfo;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Which rules asked for what neither the files nor the configuration say: the time, the history,
 * the network. What several rules share counts for each of them.
 */
final class OutsideWorld {
  private final Set<String> rules = new HashSet<>();
  private final Set<Class<?>> shared = new HashSet<>();
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

  /** Computes what several rules share. */
  <T> T sharing(Class<T> type, Supplier<? extends T> supplier) {
    boolean before = asked;
    asked = false;
    T value = supplier.get();
    if (asked) {
      shared.add(type);
    }
    asked |= before;
    return value;
  }

  /** The rule takes what was computed for it or for another one. */
  void using(Class<?> type) {
    if (shared.contains(type)) {
      asked();
    }
  }

  boolean wasAskedBy(RuleInfo other) {
    return rules.contains(other.id());
  }
}
