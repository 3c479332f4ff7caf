package counterpoint.text;

import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;

/// One part of a word processor's file, from element to element.
///
/// The reader is POI's: it fetches nothing and expands no entity. A document type, which no word processor writes, and
/// elements nested more deeply than any word processor nests them are refused.
final class WordXml {
    private static final int DEEPEST = 400;
    /// What was moved away or changed, and what stands in for readers that know less.
    private static final Set<String> SKIPPED = Set.of(
            "moveFrom", "Fallback", "instrText", "delText", "delInstrText", "rPrChange", "pPrChange",
            "sectPrChange", "tblPrChange", "tcPrChange", "trPrChange", "numberingChange");

    private final XMLStreamReader xml;
    private int event;
    private int depth;

    WordXml(InputStream part) throws XMLStreamException {
        this.xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(part);
    }

    /// Goes to the next start, end or text; false at the end of the part.
    boolean next() throws XMLStreamException {
        while (xml.hasNext()) {
            event = xml.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    enter();
                    if (!isSkipped()) {
                        return true;
                    }
                    skip();
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return true;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    return true;
                }
                case XMLStreamConstants.DTD -> throw new XMLStreamException("it has a document type");
                default -> {
                    // Comments and the like say nothing.
                }
            }
        }
        return false;
    }

    /// Whether it stands at the start of an element.
    boolean isStart() {
        return event == XMLStreamConstants.START_ELEMENT;
    }

    /// Whether it stands at the end of an element.
    boolean isEnd() {
        return event == XMLStreamConstants.END_ELEMENT;
    }

    /// The name of the element without its prefix; empty at text.
    String name() {
        return isStart() || isEnd() ? xml.getLocalName() : "";
    }

    /// The text at which it stands; empty at an element.
    String text() {
        return isStart() || isEnd() ? "" : xml.getText();
    }

    /// An attribute by its name without prefix; empty if there is none.
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /// An attribute that says yes or no; `absent` if it is not there.
    boolean isOn(String name, boolean absent) {
        String value = attribute(name);
        return value.isEmpty() ? absent : !Set.of("0", "false", "off").contains(value);
    }

    /// An attribute that is a number; `absent` if it is none.
    int number(String name, int absent) {
        return length(name).orElse(absent);
    }

    /// An attribute that is a length; empty if it is none, or not a whole number.
    Optional<Integer> length(String name) {
        String value = attribute(name);
        return value.matches("-?\\d{1,8}") ? Optional.of(Integer.valueOf(value)) : Optional.empty();
    }

    private boolean isSkipped() {
        return SKIPPED.contains(xml.getLocalName());
    }

    private void enter() throws XMLStreamException {
        if (++depth > DEEPEST) {
            throw new XMLStreamException("its elements are nested more deeply than " + DEEPEST);
        }
    }

    private void skip() throws XMLStreamException {
        int outside = depth - 1;
        while (depth > outside && xml.hasNext()) {
            int skipped = xml.next();
            if (skipped == XMLStreamConstants.START_ELEMENT) {
                enter();
            } else if (skipped == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }
}
