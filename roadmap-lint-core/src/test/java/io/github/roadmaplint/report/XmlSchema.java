package io.github.roadmaplint.report;

import io.github.roadmaplint.LintReport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Parses XML and holds it against a schema among the test resources. */
final class XmlSchema {
  private XmlSchema() {}

  interface Format {
    void write(LintReport report, ByteArrayOutputStream out) throws IOException;
  }

  static Document parse(Format format, LintReport report) throws IOException, SAXException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(report, out);
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      // From JDK 24 on these count a document itself, and end at 100,000 characters.
      factory.setAttribute("jdk.xml.maxGeneralEntitySizeLimit", "0");
      factory.setAttribute("jdk.xml.totalEntitySizeLimit", "0");
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(out.toByteArray()));
    } catch (ParserConfigurationException e) {
      throw new AssertionError(e);
    }
  }

  static void validate(Node node, String schema) throws IOException, SAXException {
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(XmlSchema.class.getResource(schema))
        .newValidator()
        .validate(new DOMSource(node));
  }
}
