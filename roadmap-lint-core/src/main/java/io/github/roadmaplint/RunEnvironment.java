package io.github.roadmaplint;

import io.github.roadmaplint.history.FileHistory;
import io.github.roadmaplint.rule.RepositoryFiles;
import io.github.roadmaplint.rule.RuleInfo;
import java.time.Clock;
import java.util.List;

/** What all documents of a run share. */
record RunEnvironment(
    Clock clock, RepositoryFiles files, FileHistory history, List<RuleInfo> rules) {}
