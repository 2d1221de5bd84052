package io.github.roadmaplint.document;

import org.commonmark.node.CustomBlock;

/** A table in commonmark's tree; its source spans are its lines, from the header on. */
final class GitHubTable extends CustomBlock {}
