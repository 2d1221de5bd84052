package io.github.roadmaplint.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import org.eclipse.jgit.api.CommitCommand;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.MergeCommand;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;

/** A repository that a test builds, with the dates that it wants. */
public final class GitSandbox implements AutoCloseable {
  private final Path folder;
  private final Git git;

  static {
    IsolatedSystem.install();
  }

  private GitSandbox(Path folder, Git git) {
    this.folder = folder;
    this.git = git;
  }

  /** An empty repository on the branch main. */
  public static GitSandbox in(Path folder) throws GitAPIException {
    return new GitSandbox(
        folder, Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call());
  }

  /** A repository that is there, with its git folder elsewhere. */
  static GitSandbox at(Path gitFolder, Path workTree) throws GitAPIException {
    return new GitSandbox(
        workTree,
        Git.init()
            .setGitDir(gitFolder.toFile())
            .setDirectory(workTree.toFile())
            .setInitialBranch("main")
            .call());
  }

  public Path folder() {
    return folder;
  }

  Git git() {
    return git;
  }

  /** Writes a file without committing it. */
  public GitSandbox write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  /** Commits all that is in the work tree, at noon UTC. */
  public RevCommit commit(String date, String message) throws GitAPIException {
    return commit(date, message, "Ada");
  }

  RevCommit commit(String date, String message, String author) throws GitAPIException {
    return commitAt(ZonedDateTime.parse(date + "T12:00:00Z"), message, author);
  }

  RevCommit commitAt(ZonedDateTime time, String message, String author) throws GitAPIException {
    git.add().addFilepattern(".").call();
    git.add().addFilepattern(".").setUpdate(true).call();
    PersonIdent ident =
        new PersonIdent(author, author + "@example.org", time.toInstant(), time.getZone());
    CommitCommand command = git.commit().setMessage(message).setSign(false);
    return command.setAuthor(ident).setCommitter(ident).call();
  }

  /** Changes to a branch, made at the current commit where it does not exist. */
  public GitSandbox branch(String name) throws GitAPIException, IOException {
    boolean there = git.getRepository().findRef("refs/heads/" + name) != null;
    git.checkout().setName(name).setCreateBranch(!there).call();
    return this;
  }

  /** Merges a branch and commits the merge. */
  RevCommit merge(String branch, String date) throws GitAPIException, IOException {
    git.merge()
        .include(git.getRepository().findRef(branch))
        .setFastForward(MergeCommand.FastForwardMode.NO_FF)
        .setCommit(false)
        .call();
    return commitAt(
        ZonedDateTime.parse(date + "T12:00:00Z").withZoneSameInstant(ZoneOffset.UTC),
        "Merge " + branch,
        "Ada");
  }

  /**
   * Takes files from the work tree as a sparse checkout does, which git notes in version 3 of its
   * index (gitformat-index).
   */
  public GitSandbox leaveOut(String... paths) throws IOException {
    DirCache index = git.getRepository().readDirCache();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeBytes("DIRC");
    out.writeInt(3);
    out.writeInt(index.getEntryCount());
    for (int i = 0; i < index.getEntryCount(); i++) {
      DirCacheEntry entry = index.getEntry(i);
      byte[] name = entry.getPathString().getBytes(UTF_8);
      boolean isLeftOut = List.of(paths).contains(entry.getPathString());
      out.write(new byte[24]);
      out.writeInt(entry.getRawMode());
      out.write(new byte[12]);
      entry.getObjectId().copyRawTo((OutputStream) out);
      out.writeShort(0x4000 | name.length);
      out.writeShort(isLeftOut ? 0x4000 : 0);
      out.write(name);
      out.write(new byte[8 - (64 + name.length) % 8]);
    }
    out.write(Constants.newMessageDigest().digest(bytes.toByteArray()));
    Files.write(git.getRepository().getIndexFile().toPath(), bytes.toByteArray());
    for (String path : paths) {
      Files.delete(folder.resolve(path));
    }
    return this;
  }

  /** Makes it look as if cloned without what came before these commits. */
  void cutBefore(ObjectId... commits) throws IOException {
    StringBuilder shallow = new StringBuilder();
    for (ObjectId each : commits) {
      shallow.append(each.name()).append('\n');
    }
    Files.writeString(git.getRepository().getDirectory().toPath().resolve("shallow"), shallow);
  }

  @Override
  public void close() {
    git.close();
  }
}
