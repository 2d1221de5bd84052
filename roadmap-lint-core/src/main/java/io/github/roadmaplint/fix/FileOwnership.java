package io.github.roadmaplint.fix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import org.jspecify.annotations.Nullable;

/** Who may do what with a file. */
final class FileOwnership {
  private FileOwnership() {}

  /**
   * Gives one file the owner, group and permissions of another one, as far as the file system has
   * them.
   *
   * @throws ReplacementRefusedException if this user may not
   */
  static void copy(Path from, Path to) throws IOException {
    @Nullable PosixFileAttributeView posix =
        Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (posix != null) {
      copyPosix(from, posix);
      return;
    }
    @Nullable AclFileAttributeView source =
        Files.getFileAttributeView(from, AclFileAttributeView.class);
    @Nullable AclFileAttributeView target =
        Files.getFileAttributeView(to, AclFileAttributeView.class);
    if (source != null && target != null) {
      target.setAcl(source.getAcl());
    }
  }

  private static void copyPosix(Path from, PosixFileAttributeView to) throws IOException {
    PosixFileAttributes wanted = Files.readAttributes(from, PosixFileAttributes.class);
    PosixFileAttributes actual = to.readAttributes();
    try {
      if (!wanted.owner().equals(actual.owner())) {
        to.setOwner(wanted.owner());
      }
      if (!wanted.group().equals(actual.group())) {
        to.setGroup(wanted.group());
      }
    } catch (IOException e) {
      throw FileReplacement.refused(
          from,
          "belongs to %s:%s, and a replacement by this user would not"
              .formatted(wanted.owner(), wanted.group()));
    }
    // Last, since a change of owner clears some permissions.
    to.setPermissions(wanted.permissions());
  }
}
