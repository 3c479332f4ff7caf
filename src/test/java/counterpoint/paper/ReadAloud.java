package counterpoint.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/// A PDF as a screen reader goes through it: by its structure, not by its pages.
public final class ReadAloud {
    private final Map<COSDictionary, Map<Integer, String>> words = new HashMap<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<String> artifacts = new ArrayList<>();

    /// What has words.
    ///
    /// @param path its structure types from above, `Document Sect Note P`
    /// @param words without spaces, of which lines that follow each other have none between them
    public record Part(String path, String words) {
    }

    private ReadAloud() {
    }

    /// Reads all of it.
    public static ReadAloud of(byte[] pdf) throws IOException {
        ReadAloud read = new ReadAloud();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                read.page(page);
            }
            read.walk(document.getDocumentCatalog().getStructureTreeRoot(), "");
        }
        return read;
    }

    /// All that has words, in the order in which it is read.
    public List<Part> parts() {
        return parts;
    }

    /// What is not read, page by page.
    public List<String> artifacts() {
        return artifacts;
    }

    private void page(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        Map<Integer, String> marked = new HashMap<>();
        for (PDMarkedContent content : extractor.getMarkedContents()) {
            String text = content.getContents().stream()
                    .filter(TextPosition.class::isInstance)
                    .map(position -> ((TextPosition) position).getUnicode())
                    .collect(Collectors.joining())
                    .replaceAll("[\\s\\u00A0\\u2009]", "");
            if (content.getMCID() < 0) {
                artifacts.add(text);
            } else if (marked.put(content.getMCID(), text) != null) {
                throw new IOException("two have the number " + content.getMCID());
            }
        }
        words.put(page.getCOSObject(), marked);
    }

    private void walk(PDStructureNode node, String path) {
        StringBuilder own = new StringBuilder();
        for (Object kid : node.getKids()) {
            switch (kid) {
                case PDStructureElement element -> walk(element, (path + " " + element.getStructureType()).strip());
                case PDMarkedContentReference reference -> own.append(Objects.requireNonNull(
                        Objects.requireNonNull(words.get(reference.getPage().getCOSObject()))
                                .remove(reference.getMCID())));
                default -> throw new IllegalStateException("not expected in the structure: " + kid);
            }
        }
        if (!own.isEmpty()) {
            parts.add(new Part(path, own.toString()));
        }
    }

    /// Words that belong to no element although they are no artifacts.
    public List<String> lost() {
        return words.values().stream().flatMap(page -> page.values().stream()).toList();
    }
}
