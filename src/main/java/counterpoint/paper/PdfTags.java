package counterpoint.paper;

import counterpoint.paper.Element.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDStructureElementNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// Says in a PDF what its words are and in which order they are read (ISO 32000-1, 14.7 and 14.8), so that a screen reader
/// reads a paragraph that goes on over the page as one, its footnotes behind it, and no head or foot within it.
final class PdfTags {
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final List<Element> elements;
    private final List<PDStructureElement> tags = new ArrayList<>();
    private final Map<String, PDStructureElement> notes = new TreeMap<>();
    private final Map<Integer, PDParentTreeValue> pages = new TreeMap<>();
    private COSArray onPage = new COSArray();

    PdfTags(List<Element> elements) {
        this.elements = elements;
        PDStructureElement document = new PDStructureElement("Document", root);
        root.appendKid(document);
        for (Element element : elements) {
            PDStructureElement above = element.parent() < 0 ? document : tags.get(element.parent());
            PDStructureElement tag = new PDStructureElement(element.role().type(), above);
            above.appendKid(tag);
            tags.add(tag);
            if (element.role() == Role.NOTE) {
                name(tag);
            }
        }
    }

    /// Each note has a name of its own (ISO 14289-1, 7.9).
    private void name(PDStructureElement note) {
        String name = "note-%06d".formatted(notes.size() + 1);
        note.setElementIdentifier(name);
        notes.put(name, note);
    }

    /// Begins the next page.
    void begin(PDPage page) {
        onPage = new COSArray();
        page.setStructParents(pages.size());
        pages.put(pages.size(), new PDParentTreeValue(onPage));
    }

    /// The structure type of an element.
    COSName type(int element) {
        return COSName.getPDFName(elements.get(element).role().type());
    }

    /// Begins words of an element on the page that was begun last.
    ///
    /// @return the number under which they are marked there
    int mark(int element, PDPage page) {
        int number = onPage.size();
        PDMarkedContentReference words = new PDMarkedContentReference();
        words.setPage(page);
        words.setMCID(number);
        PDStructureElement tag = tags.get(element);
        tag.appendKid(words);
        onPage.add(tag);
        return number;
    }

    /// Puts all of it into the document.
    void put(PDDocument document) {
        PDNumberTreeNode parents = new PDNumberTreeNode(PDParentTreeValue.class);
        parents.setNumbers(pages);
        root.setParentTree(parents);
        root.setParentTreeNextKey(pages.size());
        if (!notes.isEmpty()) {
            PDStructureElementNameTreeNode names = new PDStructureElementNameTreeNode();
            names.setNames(notes);
            root.setIDTree(names);
        }
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setStructureTreeRoot(root);
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }
}
