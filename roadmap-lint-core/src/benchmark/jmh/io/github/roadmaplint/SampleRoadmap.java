package io.github.roadmaplint;

import java.nio.charset.StandardCharsets;

/** Healthy roadmaps of any size, in the shape of a real one. */
public final class SampleRoadmap {
  private static final String TOP =
      """
      ---
      status: Active
      maintainer: The Lighthouse maintainers
      last_updated: 2026-11-01
      tags: roadmap, planning
      ---

      # Lighthouse Roadmap

      This roadmap is reviewed and updated every quarter. Last updated: 2026-11-01

      ## 🚀 Coming Soon

      What the maintainers work on now, in the order of its weight.

      """;

  private static final String PART =
      """
      ### Part %1$d of the plan

      The scheduler keeps *devices* and **memory** apart, as [proposal %1$d](https://github.com/lighthouse/lighthouse/issues/%1$d)
      asks, so that a node with `eight` accelerators serves two tenants. See the
      [design](https://lighthouse.example/design/%1$d) for what was left out, and why.

      | Item | Area | Target | Tracking |
      | --- | --- | --- | --- |
      | Partition the pool | scheduling | Q2 2027 | [#%1$d](https://github.com/lighthouse/lighthouse/issues/%1$d) |
      | Move the queue – with care | storage | H2 2027 | a `row \\| with` code |
      | 模型仓库 | serving | 2027 | — |

      - [x] A first version for small rooms
      - [ ] Metrics for every lamp, with alerts
        - on the dashboard
        - by mail
      - [ ] A plan for when the light goes out

      """;

  private static final String END =
      """
      ## 🔭 Out of Scope

      Ships.

      ## 📅 Update Schedule

      The next review is planned for Q1 2027.
      """;

  private SampleRoadmap() {}

  /** Prints a roadmap of at least so many characters. */
  public static void main(String[] arguments) {
    byte[] roadmap = of(Integer.parseInt(arguments[0])).getBytes(StandardCharsets.UTF_8);
    System.out.write(roadmap, 0, roadmap.length);
    System.out.flush();
  }

  /** A roadmap of at least so many characters. */
  public static String of(int length) {
    StringBuilder text = new StringBuilder(length + 2000).append(TOP);
    for (int part = 1; text.length() + END.length() < length; part++) {
      text.append(PART.formatted(part));
    }
    return text.append(END).toString();
  }
}
