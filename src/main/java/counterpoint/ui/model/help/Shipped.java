package counterpoint.ui.model.help;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// What the program ships, from the bill of materials that the build makes (CycloneDX).
///
/// @param parts by their names
public record Shipped(List<Part> parts) {
    public Shipped {
        parts = List.copyOf(parts);
    }

    /// A library or font.
    ///
    /// @param licence as its maker states it; empty if it states none there
    public record Part(String name, String version, String licence) {
    }

    /// Reads a bill of materials.
    ///
    /// @throws IOException if it cannot be read
    public static Shipped read(InputStream bill) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Element whole = factory.newDocumentBuilder().parse(bill).getDocumentElement();
            List<Part> parts = new ArrayList<>();
            for (Element list : children(whole, "components")) {
                children(list, "component").forEach(component -> parts.add(part(component)));
            }
            // A library with parts of its own for each system stands there once for each.
            return new Shipped(parts.stream().distinct()
                    .sorted(Comparator.comparing(Part::name, String.CASE_INSENSITIVE_ORDER)).toList());
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("The list of what is shipped could not be read.", e);
        }
    }

    private static Part part(Element component) {
        String licences = children(component, "licenses").stream()
                .flatMap(list -> Stream.concat(
                        children(list, "license").stream().map(Shipped::licence), words(list, "expression").stream()))
                .distinct()
                .collect(Collectors.joining(", "));
        return new Part(
                words(component, "name").orElse(""), words(component, "version").orElse(""), licences);
    }

    private static String licence(Element licence) {
        return words(licence, "id").or(() -> words(licence, "name")).orElse("");
    }

    private static Optional<String> words(Element parent, String name) {
        return children(parent, name).stream().findFirst().map(Node::getTextContent).map(String::strip);
    }

    private static List<Element> children(Element parent, String name) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(element -> element.getTagName().equals(name))
                .toList();
    }
}
