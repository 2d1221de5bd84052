package io.github.roadmaplint.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A program of the tests in a process of its own, with this one's class path and JDK. What it
 * writes to the standard error goes to this one's.
 *
 * @param program the class with a main method
 * @param prefix a command that starts the JVM as its last arguments say, such as {@code setpriv}
 * @param options of the JVM
 * @param environment variables that differ from this process's
 */
public record ChildJvm(
    Class<?> program, List<String> prefix, List<String> options, Map<String, String> environment) {
  public static ChildJvm of(Class<?> program) {
    return new ChildJvm(program, List.of(), List.of(), Map.of());
  }

  public ChildJvm prefix(List<String> command) {
    return new ChildJvm(program, command, options, environment);
  }

  public ChildJvm options(List<String> chosen) {
    return new ChildJvm(program, prefix, chosen, environment);
  }

  public ChildJvm environment(Map<String, String> variables) {
    return new ChildJvm(program, prefix, options, variables);
  }

  public Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(prefix);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData"));
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().putAll(environment);
    return builder.start();
  }
}
