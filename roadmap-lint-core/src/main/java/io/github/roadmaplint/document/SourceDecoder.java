package io.github.roadmaplint.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Turns the bytes of a file into text and notes each place where they are no text. */
final class SourceDecoder {
  private static final int MOST_PROBLEMS = 100;

  private SourceDecoder() {}

  record Decoded(String text, Charset charset, List<DecodingProblem> problems) {}

  static Decoded decode(byte[] bytes) {
    Charset charset = charset(bytes);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    if (charset.name().startsWith("UTF-32")) {
      // Its decoder drops the mark, those of the other charsets keep it.
      out.put('\uFEFF');
    }
    CharsetDecoder decoder = charset.newDecoder();
    List<DecodingProblem> problems = new ArrayList<>();
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (!result.isError()) {
        break;
      }
      byte[] wrong = new byte[result.length()];
      int offset = in.position();
      in.get(wrong);
      if (problems.size() < MOST_PROBLEMS) {
        SourceRange range = new SourceRange(out.position(), out.position() + 1);
        String hex = HexFormat.ofDelimiter(" ").withUpperCase().formatHex(wrong);
        problems.add(new DecodingProblem(range, offset, hex));
      }
      out.put('\uFFFD');
    }
    decoder.flush(out);
    return new Decoded(out.flip().toString(), charset, problems);
  }

  private static Charset charset(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
      return Charset.forName("UTF-32LE");
    }
    if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
      return Charset.forName("UTF-32BE");
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    return StandardCharsets.UTF_8;
  }

  private static boolean startsWith(byte[] bytes, int... prefix) {
    if (bytes.length < prefix.length) {
      return false;
    }
    for (int i = 0; i < prefix.length; i++) {
      if ((bytes[i] & 0xFF) != prefix[i]) {
        return false;
      }
    }
    return true;
  }
}
