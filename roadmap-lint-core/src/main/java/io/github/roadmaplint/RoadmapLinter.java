package io.github.roadmaplint;

import io.github.roadmaplint.config.ConfigurationSource;
import io.github.roadmaplint.config.LintConfiguration;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.history.FileHistory;
import io.github.roadmaplint.links.LinkVerifier;
import io.github.roadmaplint.rule.RuleRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Lints roadmaps. Immutable and safe for use by several threads; made by {@link #builder()}.
 *
 * <pre>{@code
 * LintReport report = RoadmapLinter.builder().root(repository).build().lint(List.of(Path.of("ROADMAP.md")));
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
   * Lints files. Those that cannot be read are in {@link LintReport#unread}; so are those that are
   * beyond what can be read in bounded time and memory.
   *
   * @param files below the root, absolute or relative to it; each is read once
   * @throws IllegalArgumentException if a file is not below the root
   * @throws io.github.roadmaplint.config.ConfigurationException if the configuration of a file
   *     cannot be used
   */
  public LintReport lint(Collection<Path> files) {
    RoadmapTexts read = read(files);
    return lint(read.texts()).withUnread(read.unread());
  }

  RoadmapTexts read(Collection<Path> files) {
    return RoadmapTexts.read(root, files);
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
   * Lints texts that are at hand. Those that are beyond what can be read in bounded time and memory
   * are in {@link LintReport#unread}.
   *
   * @param sources the texts by path, relative to the root, with {@code /}
   * @throws io.github.roadmaplint.config.ConfigurationException if the configuration of a text
   *     cannot be used
   */
  public LintReport lint(Map<String, SourceText> sources) {
    return new LintRun(root, rules, configuration, clock, linkVerifier, history, threads)
        .lint(new TreeMap<>(sources));
  }

  /** Collects what a linter needs from outside. */
  public static final class Builder {
    private Path root = Path.of("").toAbsolutePath().normalize();
    private @Nullable RuleRegistry rules;
    private @Nullable ConfigurationSource configuration;
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
