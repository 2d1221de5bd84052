package io.github.roadmaplint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Properties;
import org.apache.maven.plugin.MojoExecution;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.junit.jupiter.api.Test;

class OverruledPropertiesTest {
  private final Properties commandLine = new Properties();

  @Test
  void areToldWithWhatWinsOverThem() throws Exception {
    commandLine.setProperty("roadmap.fix.rules", "text/mojibake");
    OverruledProperties fix = overruled("fix", "<fixRules>tables</fixRules>");

    assertThat(fix.warnings())
        .containsExactly(
            "-Droadmap.fix.rules: <fixRules> in the POM's <configuration> wins over it;"
                + " set <roadmap.fix.rules> in <properties> there instead");
    assertThat(fix.chooseChanges()).isTrue();
  }

  @Test
  void areThoseOfAListToo() throws Exception {
    commandLine.setProperty("roadmap.files", "PLAN.md, ROADMAP.md");

    assertThat(overruled("lint", "<files><a>PLAN.md</a></files>").warnings()).hasSize(1);
    assertThat(overruled("lint", "<files><a>PLAN.md</a><a>ROADMAP.md</a></files>").warnings())
        .isEmpty();
  }

  @Test
  void chooseNoChangesWhereTheyAreOthers() throws Exception {
    commandLine.setProperty("roadmap.failOn", "never");
    OverruledProperties lint = overruled("lint", "<failOn>error</failOn>");

    assertThat(lint.warnings()).hasSize(1);
    assertThat(lint.chooseChanges()).isFalse();
  }

  @Test
  void areNotWhatThePomDoesNotSetOrSetsAlike() throws Exception {
    commandLine.setProperty("roadmap.failOn", "never");

    assertThat(overruled("lint", "<failOn>${roadmap.failOn}</failOn>").warnings()).isEmpty();
    assertThat(overruled("lint", "<failOn>never</failOn>").warnings()).isEmpty();
    assertThat(overruled("lint", "<failOn/>").warnings()).isEmpty();
    assertThat(overruled("lint", "<files>PLAN.md</files>").warnings()).isEmpty();
    assertThat(overruled("fix", "<failOn>error</failOn>").warnings()).isEmpty();
  }

  @Test
  void areNoneWhereMavenTellsNothing() throws Exception {
    commandLine.setProperty("roadmap.failOn", "never");

    assertThat(OverruledProperties.of(PluginGoals.execution("lint"), commandLine).warnings())
        .isEmpty();
  }

  private OverruledProperties overruled(String goal, String configuration) throws Exception {
    MojoExecution execution = PluginGoals.execution(goal);
    execution.setConfiguration(
        Xpp3DomBuilder.build(
            new StringReader("<configuration>" + configuration + "</configuration>")));
    return OverruledProperties.of(execution, commandLine);
  }
}
