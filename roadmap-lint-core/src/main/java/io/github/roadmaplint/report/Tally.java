package io.github.roadmaplint.report;

import io.github.roadmaplint.LintReport;
import io.github.roadmaplint.rule.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * What a run found, in numbers.
 *
 * @param errors findings of severity error
 * @param warnings findings of severity warning
 * @param infos findings of severity info
 * @param internalErrors rules that broke down
 * @param unread roadmaps that were not linted; none of the other numbers has them
 * @param roadmaps roadmaps looked at
 * @param roadmapsWithFindings those of them in which something was found
 * @param inBaseline findings that a baseline covers; none of the other numbers has them
 */
public record Tally(
    long errors,
    long warnings,
    long infos,
    long internalErrors,
    long unread,
    long roadmaps,
    long roadmapsWithFindings,
    long inBaseline) {

  /** Counts. */
  public static Tally of(LintReport report) {
    return new Tally(
        report.count(Severity.ERROR),
        report.count(Severity.WARNING),
        report.count(Severity.INFO),
        report.failures().size(),
        report.unread().size(),
        report.files().size(),
        report.files().stream().filter(file -> !file.findings().isEmpty()).count(),
        report.baseline().covered().size());
  }

  /**
   * One sentence without a full stop: {@code 2 errors, 1 warning in 1 of 3 roadmaps; 12 findings
   * are in the baseline}.
   */
  public String sentence() {
    List<String> parts = new ArrayList<>();
    if (roadmaps > 0 || unread == 0) {
      parts.add(newFindings());
    }
    if (unread > 0) {
      parts.add(counted(unread, "roadmap") + " could not be read");
    }
    if (inBaseline > 0) {
      String verb = inBaseline == 1 ? " is" : " are";
      parts.add(counted(inBaseline, "finding") + verb + " in the baseline");
    }
    return String.join("; ", parts);
  }

  private String newFindings() {
    List<String> parts = new ArrayList<>();
    add(parts, internalErrors, "internal error");
    add(parts, errors, "error");
    add(parts, warnings, "warning");
    add(parts, infos, "info");
    if (parts.isEmpty()) {
      return "No findings in " + counted(roadmaps, "roadmap");
    }
    boolean inSome = roadmapsWithFindings > 0 && roadmapsWithFindings < roadmaps;
    String some = inSome ? roadmapsWithFindings + " of " : "";
    return String.join(", ", parts) + " in " + some + counted(roadmaps, "roadmap");
  }

  private static void add(List<String> parts, long count, String noun) {
    if (count > 0) {
      parts.add(counted(count, noun));
    }
  }

  static String counted(long count, String noun) {
    boolean plural = count != 1 && !noun.equals("info");
    return count + " " + noun + (plural ? "s" : "");
  }
}
