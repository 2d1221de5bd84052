package io.github.roadmaplint;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Which classes a piece of code loads, run in a class loader of its own. */
public final class LoadedClasses {
  private LoadedClasses() {}

  /** The names of the classes that a static method of a public class loads. */
  public static List<String> by(Class<?> probe, String method, Path argument) throws Exception {
    try (Recorder recorder = new Recorder()) {
      recorder
          .loadClass(probe.getName())
          .getDeclaredMethod(method, Path.class)
          .invoke(null, argument);
      return List.copyOf(recorder.loaded);
    } catch (InvocationTargetException e) {
      throw new AssertionError(e.getCause());
    }
  }

  private static final class Recorder extends URLClassLoader {
    private final ConcurrentLinkedQueue<String> loaded = new ConcurrentLinkedQueue<>();

    Recorder() {
      super(classPath(), ClassLoader.getPlatformClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      Class<?> found = super.findClass(name);
      loaded.add(name);
      return found;
    }

    private static URL[] classPath() {
      String path =
          System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
      List<URL> urls = new ArrayList<>();
      Arrays.stream(path.split(File.pathSeparator))
          .map(each -> Path.of(each).toUri())
          .forEach(
              each -> {
                try {
                  urls.add(each.toURL());
                } catch (MalformedURLException e) {
                  throw new AssertionError(e);
                }
              });
      return urls.toArray(URL[]::new);
    }
  }
}
