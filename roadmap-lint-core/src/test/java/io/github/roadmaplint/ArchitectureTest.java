package io.github.roadmaplint;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which package may know which. A new arrow is a decision, made in the commit that adds it. */
@AnalyzeClasses(packages = "io.github.roadmaplint", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String OURS = "io.github.roadmaplint";

  /** Phrases are found in any letter case. */
  @ArchTest static final ArchRule calendar = knowsOnly("calendar", "unicode");

  @ArchTest static final ArchRule links = knowsOnly("links", "files");
  @ArchTest static final ArchRule diff = knowsOnly("diff");
  @ArchTest static final ArchRule files = knowsOnly("files");

  /**
   * Versions of a file are compared as fixes are, and are as long; why they cannot be read is said
   * as it is of any file.
   */
  @ArchTest static final ArchRule history = knowsOnly("history", "diff", "files");

  @ArchTest static final ArchRule fix = knowsOnly("fix");
  @ArchTest static final ArchRule unicode = knowsOnly("unicode");
  @ArchTest static final ArchRule mojibake = knowsOnly("mojibake");
  @ArchTest static final ArchRule yaml = knowsOnly("yaml");

  /** Why front matter cannot be read is said as it is of a configuration. */
  @ArchTest static final ArchRule document = knowsOnly("document", "unicode", "mojibake", "yaml");

  /**
   * The context of a rule hands over verdicts and history, so the SPI knows their interfaces; what
   * counts as done is asked by several categories and said in the calendar's phrases.
   */
  @ArchTest
  static final ArchRule rule = knowsOnly("rule", "document", "fix", "links", "history", "calendar");

  /** What is wrong with a stranger's file is shown on a terminal, as safe text. */
  @ArchTest static final ArchRule config = knowsOnly("config", "rule", "unicode", "files", "yaml");

  /**
   * An entry is made of a finding and the text it lies on, and the file is replaced atomically; in
   * messages it is called as any other.
   */
  @ArchTest
  static final ArchRule baseline = knowsOnly("baseline", "rule", "document", "fix", "files");

  @ArchTest
  static final ArchRule rulesOfACategoryKnowNoOther =
      slices().matching(OURS + ".rule.(*)..").should().notDependOnEachOther();

  @ArchTest
  static final ArchRule onlyTheDocumentKnowsTheMarkdownParsers =
      noClasses()
          .that(not(resideInAPackage(OURS + ".document")))
          .should()
          .dependOnClassesThat(resideInAnyPackage("com.vladsch.flexmark..", "org.commonmark.."));

  /** A configuration file is checked with the place of each key, which only the parser knows. */
  @ArchTest
  static final ArchRule onlyWhoReadsYamlKnowsItsParser =
      noClasses()
          .that(not(resideInAnyPackage(OURS + ".document", OURS + ".config", OURS + ".yaml")))
          .should()
          .dependOnClassesThat(resideInAnyPackage("org.snakeyaml.."));

  @ArchTest
  static final ArchRule onlyLinksKnowsTheNetwork =
      noClasses()
          .that(not(resideInAPackage(OURS + ".links..")))
          .should()
          .dependOnClassesThat(resideInAnyPackage("okhttp3..", "java.net.http.."));

  @ArchTest
  static final ArchRule onlyHistoryKnowsGit =
      noClasses()
          .that(not(resideInAPackage(OURS + ".history")))
          .should()
          .dependOnClassesThat(resideInAnyPackage("org.eclipse.jgit.."));

  private static ArchRule knowsOnly(String name, String... others) {
    String[] allowed = new String[others.length + 1];
    allowed[0] = OURS + "." + name;
    for (int i = 0; i < others.length; i++) {
      allowed[i + 1] = OURS + "." + others[i];
    }
    return classes()
        .that()
        .resideInAPackage(OURS + "." + name)
        .should()
        .onlyDependOnClassesThat(
            not(resideInAPackage(OURS + "..")).or(resideInAnyPackage(allowed)));
  }
}
