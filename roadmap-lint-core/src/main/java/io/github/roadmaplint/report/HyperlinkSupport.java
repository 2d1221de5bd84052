package io.github.roadmaplint.report;

import java.util.Map;
import java.util.Set;

/**
 * Which terminals are known to show hyperlinks (<a
 * href="https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda">OSC 8</a>): there is no
 * way to ask one.
 */
public final class HyperlinkSupport {
  /** The first version of the widget that does, 0.50. */
  private static final int FIRST_VTE = 5000;

  private static final Set<String> PROGRAMS =
      Set.of("iTerm.app", "WezTerm", "vscode", "Hyper", "ghostty", "Tabby", "rio");
  private static final Set<String> TYPES =
      Set.of("xterm-kitty", "xterm-ghostty", "alacritty", "foot", "contour", "wezterm");
  private static final Set<String> VARIABLES =
      Set.of("KITTY_WINDOW_ID", "WT_SESSION", "KONSOLE_VERSION", "DOMTERM");

  private HyperlinkSupport() {}

  /**
   * Whether the terminal that set the environment is one of them.
   *
   * @param environment the environment variables
   */
  public static boolean isKnown(Map<String, String> environment) {
    String vte = environment.getOrDefault("VTE_VERSION", "");
    return !environment.containsKey("CI")
        // A multiplexer stands between, and what it does with links depends on its settings.
        && !environment.containsKey("TMUX")
        && !environment.containsKey("STY")
        && (vte.matches("\\d{1,9}") && Integer.parseInt(vte) >= FIRST_VTE
            || PROGRAMS.contains(environment.getOrDefault("TERM_PROGRAM", ""))
            || TYPES.contains(environment.getOrDefault("TERM", ""))
            || VARIABLES.stream().anyMatch(environment::containsKey));
  }
}
