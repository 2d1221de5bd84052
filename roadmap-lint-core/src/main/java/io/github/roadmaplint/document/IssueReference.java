package io.github.roadmaplint.document;

/**
 * {@code #30}, {@code GH-30} or {@code owner/repository#30} in the text, which GitHub makes a link
 * of in comments, though not in files.
 *
 * @param range the whole
 * @param repository {@code owner/repository}; empty for the document's own
 * @param number the issue's or pull request's number
 */
public record IssueReference(SourceRange range, String repository, int number) {}
