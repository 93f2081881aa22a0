package city.moyang.support.procedure;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * On which line of the file each element with an id begins; so that a message can say where to
 * look.
 */
final class Lines {
    private final Map<String, Integer> lines = new HashMap<>();

    /**
     * @throws IllegalArgumentException with the line when the file is not well-formed, or brings a
     *     document type
     */
    static Lines of(byte[] xml) {
        var lines = new Lines();
        try {
            var factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser().parse(new ByteArrayInputStream(xml), lines.new Reader());
        } catch (SAXParseException e) {
            throw new IllegalArgumentException(
                    "第 " + e.getLineNumber() + " 行不是完好的 XML：" + e.getMessage(), e);
        } catch (SAXException | ParserConfigurationException | IOException e) {
            throw new IllegalArgumentException("不是完好的 XML：" + e.getMessage(), e);
        }
        return lines;
    }

    /** {@code 环节 review（第 12 行）} */
    String at(String id) {
        var line = lines.get(id);
        return line == null ? id : id + "（第 " + line + " 行）";
    }

    private final class Reader extends DefaultHandler {
        private @Nullable Locator locator;

        @Override
        public void setDocumentLocator(Locator locator) {
            this.locator = locator;
        }

        @Override
        public void startElement(
                String uri, String localName, String qName, Attributes attributes) {
            var id = attributes.getValue("id");
            if (id != null && locator != null) {
                lines.putIfAbsent(id, locator.getLineNumber());
            }
        }
    }
}
