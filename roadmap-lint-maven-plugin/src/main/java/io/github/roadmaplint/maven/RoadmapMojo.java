package io.github.roadmaplint.maven;

import io.github.roadmaplint.LinkSettingsReader;
import io.github.roadmaplint.RoadmapFiles;
import io.github.roadmaplint.RoadmapLinter;
import io.github.roadmaplint.config.LintConfiguration;
import io.github.roadmaplint.history.FileHistory;
import io.github.roadmaplint.history.GitHistory;
import io.github.roadmaplint.history.RemoteAddress;
import io.github.roadmaplint.links.LinkSettings;
import io.github.roadmaplint.links.LinkVerifier;
import io.github.roadmaplint.links.LinkVerifiers;
import io.github.roadmaplint.links.NetworkAccess;
import io.github.roadmaplint.rule.RuleRegistry;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What all goals share: which roadmaps, which rules, what day. */
@NullUnmarked // Maven sets the fields.
abstract class RoadmapMojo extends AbstractMojo {
  private static final TextParameter<Boolean> SKIP = TextParameter.flag("roadmap.skip");
  private static final TextParameter<Boolean> FAIL_IF_NO_FILES =
      TextParameter.flag("roadmap.failIfNoFiles");
  private static final TextParameter<LinkMode> LINKS =
      TextParameter.oneOf("roadmap.links", LinkMode.class);

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  private MojoExecution execution;

  @Inject private SettingsDecrypter decrypter;

  /** Whether the goal does nothing: {@code true} or {@code false}. */
  @Parameter(property = "roadmap.skip", defaultValue = "false")
  private String skip;

  /**
   * Which files are roadmaps, as patterns relative to the project's folder: {@code *} within a
   * name, {@code **} for folders. By default every {@code ROADMAP.md} and {@code
   * docs/**&#47;roadmap*.md}, in any letter case. Folders of build output, of other people's code
   * and of version control ({@code target}, {@code node_modules}, {@code .git} and the like) are
   * not searched unless a pattern names them.
   */
  @Parameter(property = "roadmap.files")
  private List<String> files;

  /** Which of those files are left out, as patterns. */
  @Parameter(property = "roadmap.excludes")
  private List<String> excludes;

  /**
   * The set of default severities and options: {@code recommended}, silent on any healthy roadmap
   * whatever its style, or {@code strict}.
   */
  @Parameter(property = "roadmap.preset", defaultValue = "recommended")
  private String preset;

  /** The day that roadmaps are held against, {@code 2026-03-31}; today's otherwise. */
  @Parameter(property = "roadmap.today")
  private @Nullable String today;

  /**
   * How links are verified: {@code check} over the network, {@code cached} from what earlier runs
   * saw, {@code off}. Maven's {@code -o} makes {@code cached} of {@code check}.
   */
  @Parameter(property = "roadmap.links", defaultValue = "check")
  private String links;

  /**
   * Where verdicts on links are remembered between runs, in {@code links.json}; {@code
   * roadmap-lint} in the user's cache folder otherwise.
   */
  @Parameter(property = "roadmap.cache.directory")
  private @Nullable File cacheDirectory;

  /**
   * Hosts beside {@code github.com} that are GitHub Enterprise servers. With a token for it ({@code
   * GITHUB_TOKEN} in a workflow, or the password of a {@code <server>} of settings.xml whose id is
   * the host) a server's API is asked instead of its pages.
   */
  @Parameter(property = "roadmap.github.hosts")
  private List<String> gitHubHosts;

  /**
   * Severities that differ from the preset's, such as {@code
   * tables/alignment=warning,links/moved=error}; each {@code error}, {@code warning}, {@code info}
   * or {@code off}.
   */
  @Parameter(property = "roadmap.rules", defaultValue = "")
  private @Nullable String rules;

  /** Options of rules, such as {@code <freshness.cadence>monthly</freshness.cadence>}. */
  @Parameter private Map<String, String> options;

  /**
   * Options of rules as text, such as {@code freshness.cadence=monthly,freshness.grace=P7D}; they
   * win over {@link #options}.
   */
  @Parameter(property = "roadmap.options")
  private @Nullable String optionList;

  /** Whether it is an error that there is no roadmap: {@code true} or {@code false}. */
  @Parameter(property = "roadmap.failIfNoFiles", defaultValue = "false")
  private String failIfNoFiles;

  private @Nullable RuleRegistry registry;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (SKIP.read(skip)) {
      getLog().info("Skipped, since roadmap.skip is set");
      return;
    }
    if (!ExecutionPlace.isHere(session, project, execution)) {
      getLog().debug("Skipped in " + project.getId() + ", which only inherits the goal");
      return;
    }
    boolean required = FAIL_IF_NO_FILES.read(failIfNoFiles);
    List<Path> roadmaps = findRoadmaps();
    if (!roadmaps.isEmpty()) {
      run(roadmaps);
    } else if (required) {
      throw new MojoFailureException(noRoadmap());
    } else {
      getLog().warn(noRoadmap());
    }
  }

  /**
   * Does the goal's work.
   *
   * @param roadmaps absolute paths, at least one
   */
  abstract void run(List<Path> roadmaps) throws MojoExecutionException, MojoFailureException;

  /** Where the goal works. */
  final Workspace workspace() {
    return Workspace.of(session, project);
  }

  /** The environment variables that Maven was started with. */
  final Map<String, String> environment() {
    Properties properties = session.getSystemProperties();
    return properties.stringPropertyNames().stream()
        .filter(name -> name.startsWith("env."))
        .collect(Collectors.toMap(name -> name.substring(4), properties::getProperty));
  }

  /** Where reports are shown. */
  final MavenConsole console() {
    return new MavenConsole(getLog(), MavenColour.isOn(session));
  }

  /** The time that roadmaps are held against. */
  final Clock clock() throws MojoExecutionException {
    return RunClock.of(today);
  }

  /** Preset, severities and options. */
  final LintConfiguration configuration(RuleRegistry registry) throws MojoExecutionException {
    Map<String, String> chosen = new HashMap<>(options == null ? Map.of() : options);
    if (optionList != null) {
      chosen.putAll(RuleOptions.read("roadmap.options", optionList));
    }
    if ("true".equals(chosen.get("links.shorthand")) && !chosen.containsKey("links.repository")) {
      ownRepository().ifPresent(address -> chosen.put("links.repository", address));
    }
    return new ConfigurationReader(registry)
        .preset(preset)
        .rules(rules == null ? "" : rules)
        .options(chosen)
        .build();
  }

  /** What {@code #30} is about: by the POM's {@code <scm>}, otherwise by git's {@code origin}. */
  private Optional<String> ownRepository() {
    return Optional.ofNullable(project.getScm())
        .flatMap(
            scm ->
                Stream.of(scm.getUrl(), scm.getConnection())
                    .flatMap(Stream::ofNullable)
                    .flatMap(each -> RemoteAddress.of(each).stream())
                    .findFirst())
        .or(() -> RemoteAddress.ofOrigin(workspace().root()));
  }

  /** What the version control knows of the roadmaps. */
  final FileHistory history() throws MojoExecutionException {
    return GitHistory.isolated(workspace().root(), clock());
  }

  /** What asks the network, as {@code roadmap.links} and Maven's {@code -o} want it. */
  private LinkVerifier linkVerifier(LintConfiguration configuration) throws MojoExecutionException {
    LinkMode mode = LINKS.read(links);
    if (mode == LinkMode.OFF) {
      return LinkVerifier.off("roadmap.links is off");
    }
    LinkSettings settings = LinkSettingsReader.read(configuration);
    Path cache = cacheDirectory().resolve("links.json");
    return mode == LinkMode.CACHED || session.isOffline()
        ? LinkVerifiers.fromCache(settings, cache)
        : LinkVerifiers.online(settings, networkAccess(), cache);
  }

  private Path cacheDirectory() {
    return cacheDirectory == null
        ? UserCache.directory(
            System.getProperty("os.name"),
            Path.of(System.getProperty("user.home")),
            System.getenv())
        : cacheDirectory.toPath();
  }

  private NetworkAccess networkAccess() {
    boolean isWatched = MavenTerminal.isWatched(session);
    return new MavenNetwork(decrypter, getLog())
        .access(
            session.getSettings(),
            gitHubHosts == null ? List.of() : gitHubHosts,
            System.getenv(),
            new ProgressLine(getLog(), isWatched ? System.err : null, System::nanoTime));
  }

  /** The rules, those of the plugin's dependencies included. */
  final RuleRegistry registry() {
    if (registry == null) {
      registry = RuleRegistry.load(getClass().getClassLoader());
    }
    return registry;
  }

  /** The linter that the parameters describe. */
  final RoadmapLinter linter() throws MojoExecutionException {
    LintConfiguration configuration = configuration(registry());
    return RoadmapLinter.builder()
        .root(workspace().root())
        .rules(registry())
        .configuration(configuration)
        .clock(clock())
        .linkVerifier(linkVerifier(configuration))
        .history(history())
        .build();
  }

  private List<Path> findRoadmaps() throws MojoExecutionException {
    Workspace workspace = workspace();
    List<String> without = new ArrayList<>(excludes == null ? List.of() : excludes);
    if (workspace.output().startsWith(workspace.base())) {
      without.add(workspace.base().relativize(workspace.output()) + "/");
    }
    try {
      return new RoadmapFiles(files == null ? List.of() : files, without).find(workspace.base());
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException("roadmap.files or roadmap.excludes: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new MojoExecutionException("Cannot search " + workspace.base() + ": " + e, e);
    }
  }

  private String noRoadmap() {
    List<String> patterns =
        files == null || files.isEmpty() ? RoadmapFiles.DEFAULT_INCLUDES : files;
    return "No roadmap found in %s: no file matches %s (set roadmap.files)"
        .formatted(workspace().base(), String.join(", ", patterns));
  }
}
