package io.github.roadmaplint.report;

import io.github.roadmaplint.unicode.SafeText;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes an indented XML 1.0 document as UTF-8. All values and texts pass through {@link SafeText},
 * since XML has no form for control characters.
 */
final class XmlOutput {
  private final Writer out;
  private final XMLStreamWriter xml;
  private int depth;

  private XmlOutput(OutputStream stream) throws XMLStreamException {
    out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
  }

  /** What writes a document. */
  interface Body {
    void write(XmlOutput xml) throws XMLStreamException;
  }

  /** Writes a document and leaves the stream open. */
  static void write(OutputStream stream, Body body) throws IOException {
    try {
      XmlOutput xml = new XmlOutput(stream);
      xml.xml.writeStartDocument("UTF-8", "1.0");
      body.write(xml);
      xml.xml.writeCharacters("\n");
      xml.xml.writeEndDocument();
      xml.xml.flush();
      xml.out.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Starts an element; its attributes follow. */
  XmlOutput start(String name) throws XMLStreamException {
    indent();
    xml.writeStartElement(name);
    depth++;
    return this;
  }

  /** Ends the element that was started last. */
  void end() throws XMLStreamException {
    depth--;
    indent();
    xml.writeEndElement();
  }

  /** Writes an element without content; its attributes follow. */
  XmlOutput empty(String name) throws XMLStreamException {
    indent();
    xml.writeEmptyElement(name);
    return this;
  }

  /** Gives the element that was started last an attribute. */
  XmlOutput with(String attribute, Object value) throws XMLStreamException {
    xml.writeAttribute(attribute, SafeText.of(value.toString()));
    return this;
  }

  /** Writes a line of text. */
  void line(String text) throws XMLStreamException {
    indent();
    xml.writeCharacters(SafeText.of(text));
  }

  private void indent() throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }
}
