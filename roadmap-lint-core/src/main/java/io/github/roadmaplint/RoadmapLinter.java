package io.github.roadmaplint;

import io.github.roadmaplint.config.ConfigurationSource;
import io.github.roadmaplint.config.LintConfiguration;
import io.github.roadmaplint.document.RoadmapLimitException;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.history.FileHistory;
import io.github.roadmaplint.links.LinkVerifier;
import io.github.roadmaplint.rule.RuleRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * Lints roadmaps. Immutable and safe for use by several threads; made by {@link #builder()}.
 *
 * <pre>{@code
 * LintReport report = RoadmapLinter.builder().root(repository).build().lint(List.of(repository.resolve("ROADMAP.md")));
 * }</pre>
 */
public final class RoadmapLinter {
  private final Path root;
  private final RuleRegistry rules;
  private final ConfigurationSource configuration;
  private final Clock clock;
  private final LinkVerifier linkVerifier;
  private final FileHistory history;
  private final FileThreads threads = new FileThreads(FileThreads.LONGEST);

  private RoadmapLinter(Builder builder) {
    root = builder.root;
    rules =
        builder.rules == null
            ? RuleRegistry.load(RoadmapLinter.class.getClassLoader())
            : builder.rules;
    configuration =
        builder.configuration == null
            ? LintConfiguration.builder(rules).build()
            : builder.configuration;
    clock = builder.clock;
    linkVerifier = builder.linkVerifier;
    history = builder.history;
  }

  /**
   * A builder with the rules on the class path, the preset {@code recommended}, the system's clock,
   * no network and no history.
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Lints files.
   *
   * @param files below the root; each is read once
   * @throws IOException if a file cannot be read
   * @throws IllegalArgumentException if a file is not below the root
   * @throws io.github.roadmaplint.document.RoadmapLimitException if a file is beyond what can be
   *     read in bounded time and memory
   * @throws io.github.roadmaplint.config.ConfigurationException if the configuration of a file
   *     cannot be used
   */
  public LintReport lint(Collection<Path> files) throws IOException {
    return lint(read(files));
  }

  /** The files' texts by path. */
  Map<String, SourceText> read(Collection<Path> files) throws IOException {
    Map<String, SourceText> sources = new TreeMap<>();
    for (Path file : files) {
      Path absolute = root.resolve(file).toAbsolutePath().normalize();
      if (!absolute.startsWith(root)) {
        throw new IllegalArgumentException(file + " is not below " + root);
      }
      String path = root.relativize(absolute).toString().replace('\\', '/');
      try {
        sources.put(path, RoadmapSource.read(root, absolute));
      } catch (OutOfMemoryError e) {
        throw RoadmapLimitException.outOfMemory(path, e);
      }
    }
    return sources;
  }

  /** The same linter, asking for each address once however often it lints. */
  RoadmapLinter rememberingVerdicts() {
    return builder()
        .root(root)
        .rules(rules)
        .configuration(configuration)
        .clock(clock)
        .linkVerifier(new RememberedVerdicts(linkVerifier))
        .history(history)
        .build();
  }

  /**
   * Lints texts that are at hand.
   *
   * @param sources the texts by path, relative to the root, with {@code /}
   */
  public LintReport lint(Map<String, SourceText> sources) {
    return new LintRun(root, rules, configuration, clock, linkVerifier, history, threads)
        .lint(new TreeMap<>(sources));
  }

  /** Collects what a linter needs from outside. */
  public static final class Builder {
    private Path root = Path.of("").toAbsolutePath().normalize();
    private RuleRegistry rules;
    private ConfigurationSource configuration;
    private Clock clock = Clock.systemDefaultZone();
    private LinkVerifier linkVerifier = LinkVerifier.off("links are not checked");
    private FileHistory history = FileHistory.none();

    private Builder() {}

    /**
     * The repository's root, which paths in reports are relative to; the working directory
     * otherwise.
     */
    public Builder root(Path directory) {
      root = directory.toAbsolutePath().normalize();
      return this;
    }

    /** The rules; those that {@link java.util.ServiceLoader} finds otherwise. */
    public Builder rules(RuleRegistry registry) {
      rules = registry;
      return this;
    }

    /**
     * The configuration: a {@link LintConfiguration} for all files, or the {@link
     * io.github.roadmaplint.config.RepositoryConfiguration} that the repository's own files
     * describe; the preset {@code recommended} otherwise.
     */
    public Builder configuration(ConfigurationSource chosen) {
      configuration = chosen;
      return this;
    }

    /** The time; the system's clock in its default zone otherwise. */
    public Builder clock(Clock source) {
      clock = source;
      return this;
    }

    /** What asks the network; nobody does otherwise. */
    public Builder linkVerifier(LinkVerifier verifier) {
      linkVerifier = verifier;
      return this;
    }

    /** What version control knows; nothing otherwise. */
    public Builder history(FileHistory source) {
      history = source;
      return this;
    }

    /** The linter. */
    public RoadmapLinter build() {
      return new RoadmapLinter(this);
    }
  }
}
