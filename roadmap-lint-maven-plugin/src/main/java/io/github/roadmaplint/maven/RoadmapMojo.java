package io.github.roadmaplint.maven;

import io.github.roadmaplint.LintReport;
import io.github.roadmaplint.RoadmapBaseline;
import io.github.roadmaplint.RoadmapLinter;
import io.github.roadmaplint.baseline.Baseline;
import io.github.roadmaplint.config.ConfigurationException;
import io.github.roadmaplint.config.ConfigurationSource;
import io.github.roadmaplint.config.LintConfiguration;
import io.github.roadmaplint.config.RepositoryConfiguration;
import io.github.roadmaplint.config.RunSettings;
import io.github.roadmaplint.document.DocumentParser;
import io.github.roadmaplint.document.RoadmapLimitException;
import io.github.roadmaplint.history.FileHistory;
import io.github.roadmaplint.history.GitHistory;
import io.github.roadmaplint.rule.OptionType;
import io.github.roadmaplint.rule.RuleRegistry;
import io.github.roadmaplint.unicode.SafeText;
import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
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
  private static final TextParameter<Integer> CONSOLE_LIMIT =
      new TextParameter<>("roadmap.console.limit", OptionType.wholeNumber(1, 1_000_000));

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
   * not searched unless a pattern names them, and {@code .git} not even then.
   */
  @Parameter(property = "roadmap.files")
  private List<String> files;

  /** Which of those files are left out, as patterns; a folder stands for all that it holds. */
  @Parameter(property = "roadmap.excludes")
  private List<String> excludes;

  /**
   * The set of default severities and options: {@code recommended}, silent on any healthy roadmap
   * whatever its style, or {@code strict}; {@code recommended} otherwise.
   */
  @Parameter(property = "roadmap.preset")
  private @Nullable String preset;

  /** The day that roadmaps are held against, such as {@code 2026-03-31}; today otherwise. */
  @Parameter(property = "roadmap.today")
  private @Nullable String today;

  /**
   * How links are verified: {@code check} over the network, {@code cached} from what earlier runs
   * saw, {@code off}; {@code check} otherwise. Maven's {@code -o} makes {@code cached} of it.
   */
  @Parameter(property = "roadmap.links")
  private @Nullable String links;

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
  @Parameter(property = "roadmap.rules")
  private @Nullable String rules;

  /** Options of rules, such as {@code <freshness.cadence>monthly</freshness.cadence>}. */
  @Parameter private Map<String, String> options;

  /**
   * Options of rules as text, such as {@code freshness.cadence=monthly,freshness.grace=P7D}; they
   * win over {@link #options}.
   */
  @Parameter(property = "roadmap.options")
  private @Nullable String optionList;

  /**
   * Whether it is an error that there is no roadmap: {@code true} or {@code false}, which it is
   * otherwise.
   */
  @Parameter(property = "roadmap.failIfNoFiles")
  private @Nullable String failIfNoFiles;

  /**
   * The file with the findings that do not count, which {@code roadmap:baseline} writes, relative
   * to the project's folder; {@code .roadmap-lint-baseline.json} at the root of the repository
   * otherwise, where there is one. {@code off}: everything counts. A file outside of the repository
   * must be named on the command line.
   */
  @Parameter(property = BaselineParameter.PROPERTY)
  private @Nullable String baseline;

  /**
   * How many findings of one rule the console shows; the other reports have all, up to 25,000 in
   * all.
   */
  @Parameter(property = "roadmap.console.limit", defaultValue = "50")
  private String consoleLimit;

  private RuleRegistry registry;
  private GitHistory history;
  private RepositoryConfiguration configuration;
  private UserChoice user;

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
    if (!getLog().isDebugEnabled()) {
      JGitLog.silence(System.getProperties());
    }
    history = GitHistory.isolated(workspace().root(), clock());
    if (needsRoadmaps()) {
      // Nearly every roadmap is held against its history, and loading what reads it takes longest.
      history.prepare("ROADMAP.md");
      DocumentParser.prepare();
    }
    try {
      user = UserChoice.of(session);
      tellWhatIsVain();
      configure();
      runOnRoadmaps();
    } catch (ConfigurationException | RoadmapLimitException | MojoExecutionException e) {
      throw new MojoExecutionException(
          SafeFailure.text(e.getMessage()), SafeFailure.of(e.getCause()));
    } catch (OutOfMemoryError e) {
      throw new MojoExecutionException(
          "Java ran out of memory (%s), of which it may use %s MB; allow more with MAVEN_OPTS=-Xmx2g"
              .formatted(e.getMessage(), Runtime.getRuntime().maxMemory() >> 20));
    } catch (MojoFailureException e) {
      throw new MojoFailureException(
          SafeFailure.text(e.getMessage()), SafeFailure.of(e.getCause()));
    } finally {
      history.settle();
    }
  }

  private void configure() throws MojoExecutionException {
    registry = PluginRules.load(getClass().getClassLoader());
    configuration = new RepositoryConfiguration(workspace().root(), registry, parameters());
  }

  /** Whether the goal would find anything to do here. */
  final boolean hasRoadmaps() throws MojoExecutionException {
    if (SKIP.read(skip) || !ExecutionPlace.isHere(session, project, execution)) {
      return false;
    }
    try {
      user = UserChoice.of(session);
      configure();
      return !search().roadmaps().isEmpty();
    } catch (ConfigurationException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  private void tellWhatIsVain() throws MojoExecutionException {
    ClassLoader loader = getClass().getClassLoader();
    VainProperties vain =
        VainProperties.of(
            session, execution, user.repository(), name -> PluginRules.setBy(loader, name));
    if (changesRoadmaps()) {
      refuse(vain.refusalOfChanges());
    }
    if (writesWithoutDryRun()) {
      refuse(vain.refusalOfWriting());
    }
    vain.warnings(project.getProperties()).forEach(each -> getLog().warn(SafeFailure.text(each)));
  }

  private static void refuse(Optional<String> reason) throws MojoExecutionException {
    if (reason.isPresent()) {
      throw new MojoExecutionException(reason.get());
    }
  }

  private void runOnRoadmaps() throws MojoExecutionException, MojoFailureException {
    RoadmapSearch search = search();
    List<Path> roadmaps =
        needsRoadmaps() ? search.roadmaps(each -> getLog().warn(SafeText.of(each))) : List.of();
    if (!roadmaps.isEmpty() || !needsRoadmaps()) {
      run(roadmaps);
      return;
    }
    boolean fails = configuration.forRun().option(RunSettings.FAIL_IF_NO_FILES);
    if (!fails) {
      getLog().warn(SafeText.of(search.noRoadmap()));
    }
    runWithoutRoadmaps();
    if (fails) {
      throw new MojoFailureException(search.noRoadmap());
    }
  }

  /** Whether the goal is about roadmaps, so that without any there is nothing to do. */
  boolean needsRoadmaps() {
    return true;
  }

  /** Whether the goal writes a file of the repository that it cannot only show. */
  boolean writesWithoutDryRun() {
    return false;
  }

  /** Whether the goal writes into roadmaps. */
  boolean changesRoadmaps() {
    return false;
  }

  /**
   * Does the goal's work.
   *
   * @param roadmaps absolute paths; at least one if the goal needs them, otherwise none
   */
  abstract void run(List<Path> roadmaps) throws MojoExecutionException, MojoFailureException;

  /** Does what a goal that needs roadmaps has to do where there is none. */
  void runWithoutRoadmaps() throws MojoExecutionException, MojoFailureException {}

  /** Where the goal works. */
  final Workspace workspace() {
    return Workspace.of(session, project);
  }

  /** The project; without a file where there is no POM. */
  final MavenProject project() {
    return project;
  }

  /** The environment variables that Maven was started with. */
  final Map<String, String> environment() {
    return MavenEnvironment.of(session);
  }

  /** Where reports are shown. */
  final MavenConsole console() throws MojoExecutionException {
    return MavenConsole.of(
        getLog(), session, project, environment(), CONSOLE_LIMIT.read(consoleLimit));
  }

  /** The time that roadmaps are held against. */
  final Clock clock() throws MojoExecutionException {
    return RunClock.of(today);
  }

  /** What the repository's configuration files choose, and the parameters over them. */
  final ConfigurationSource configuration() {
    return configuration;
  }

  private Consumer<LintConfiguration.Builder> parameters() throws MojoExecutionException {
    ParameterChoices choices =
        new ParameterChoices(session.getUserProperties())
            .setting("preset", preset)
            .setting("files", ListParameter.items(files))
            .setting("excludes", ListParameter.items(excludes))
            .setting("failIfNoFiles", failIfNoFiles)
            .setting("links", links)
            .rules(rules)
            .options(options, optionList, registry);
    choose(choices);
    return choices.andThen(new OwnRepository(project, workspace().root()));
  }

  /** Adds what a goal has beside these. */
  void choose(ParameterChoices choices) {}

  /** What the version control knows of the roadmaps. */
  final FileHistory history() {
    return history;
  }

  /** Where the goal reads and writes beside the roadmaps. */
  final GoalFiles goalFiles() {
    return new GoalFiles(workspace(), user);
  }

  /** The rules, those of the plugin's dependencies included. */
  final RuleRegistry registry() {
    return registry;
  }

  /** Where the baseline is. */
  final BaselineParameter baseline() {
    return new BaselineParameter(workspace(), baseline, user);
  }

  /** The report without what is known. */
  final LintReport judge(LintReport report, Baseline known) {
    return known.isEmpty()
        ? report
        : new RoadmapBaseline(workspace().root(), registry()).judge(report, known);
  }

  /** The linter that the parameters describe. */
  final RoadmapLinter linter() throws MojoExecutionException {
    return RoadmapLinter.builder()
        .root(workspace().root())
        .rules(registry())
        .configuration(configuration)
        .clock(clock())
        .linkVerifier(
            new GoalLinks(session, decrypter, getLog(), goalFiles())
                .verifier(configuration.forRun(), cacheDirectory, ListParameter.items(gitHubHosts)))
        .history(history())
        .build();
  }

  /** Finds the roadmaps. */
  final RoadmapSearch search() {
    return new RoadmapSearch(
        workspace(),
        configuration.forRun(),
        !ListParameter.items(files).isEmpty(),
        !ListParameter.items(excludes).isEmpty());
  }
}
