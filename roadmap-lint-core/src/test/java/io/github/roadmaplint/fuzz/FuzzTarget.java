package io.github.roadmaplint.fuzz;

import io.github.roadmaplint.baseline.BaselineFuzz;
import io.github.roadmaplint.config.ConfigurationFuzz;
import io.github.roadmaplint.document.PartsFuzz;
import io.github.roadmaplint.links.LinkCacheFuzz;
import io.github.roadmaplint.report.TrendLineFuzz;
import java.util.function.Consumer;

/** What is fed with bytes. Each has a class for Jazzer, which knows a method by its name alone. */
public enum FuzzTarget {
  PARSE(ParseFuzz.class, ParseFuzz::fuzzerTestOneInput, ".md"),
  PARTS(PartsFuzz.class, PartsFuzz::fuzzerTestOneInput, ".md"),
  RULES(RulesFuzz.class, RulesFuzz::fuzzerTestOneInput, ".md"),
  FIX(FixFuzz.class, FixFuzz::fuzzerTestOneInput, ".md"),
  FRONT_MATTER(FrontMatterFuzz.class, FrontMatterFuzz::fuzzerTestOneInput, ".front.yaml"),
  SUPPRESSIONS(SuppressionFuzz.class, SuppressionFuzz::fuzzerTestOneInput, ".comment"),
  CONFIGURATION(ConfigurationFuzz.class, ConfigurationFuzz::fuzzerTestOneInput, ".yaml"),
  BASELINE(BaselineFuzz.class, BaselineFuzz::fuzzerTestOneInput, ".baseline.json"),
  LINK_CACHE(LinkCacheFuzz.class, LinkCacheFuzz::fuzzerTestOneInput, ".cache.json"),
  HISTORY(TrendLineFuzz.class, TrendLineFuzz::fuzzerTestOneInput, ".history.json");

  private final Class<?> type;
  private final Consumer<byte[]> input;
  private final String suffix;

  FuzzTarget(Class<?> type, Consumer<byte[]> input, String suffix) {
    this.type = type;
    this.input = input;
    this.suffix = suffix;
  }

  Class<?> type() {
    return type;
  }

  /** Fails where the bytes break something. */
  void feed(byte[] bytes) {
    input.accept(bytes);
  }

  /** What the names of its seeds end in. */
  String suffix() {
    return suffix;
  }
}
