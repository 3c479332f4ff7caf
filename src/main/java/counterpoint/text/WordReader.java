package counterpoint.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.jspecify.annotations.Nullable;

/// Reads a word processor's file (Office Open XML, `.docx`).
///
/// POI opens the package and its parts; the parts are then read element by element, so that a long file needs little
/// memory and a deeply nested one does no harm.
final class WordReader implements FormatReader {
    private static final String RELATED = "/relationships/";
    /// So much may a file have when it is unpacked: a decision of 300 pages has some 3 MB beside its pictures.
    private static final long LARGEST_UNPACKED = 192L << 20;
    private static final int MOST_PARTS = 5000;
    private static final int END_RECORD = 22;
    private static final int LONGEST_END = END_RECORD + (1 << 16);

    private final Progress progress;

    /// @param progress is told of each part of the file
    WordReader(Progress progress) {
        this.progress = progress;
    }

    @Override
    public SourceText read(byte[] bytes, String label) throws UnreadableSourceException {
        if (isCutOff(bytes)) {
            throw new UnreadableSourceException(
                    label + " breaks off before its end; get the whole file again and choose that.");
        }
        try {
            refuseBomb(bytes, label);
            ZipSecureFile.setMaxEntrySize(LARGEST_UNPACKED);
            ZipSecureFile.setMaxFileCount(MOST_PARTS);
            try (OPCPackage archive = OPCPackage.open(new ByteArrayInputStream(bytes))) {
                return read(archive, label);
            }
        } catch (UnreadableSourceException refused) {
            throw refused;
        } catch (InvalidFormatException other) {
            throw noWordFile(label, other);
        } catch (IOException | OpenXML4JException | XMLStreamException | RuntimeException broken) {
            throw new UnreadableSourceException(
                    label + " is a damaged Word file; get the file again, or save the opinion as plain text.", broken);
        }
    }

    private SourceText read(OPCPackage archive, String label)
            throws IOException, OpenXML4JException, XMLStreamException {
        PackagePart body = related(archive.getRelationships(), archive, "officeDocument")
                .filter(part -> part.getContentType().contains("word"))
                .orElseThrow(() -> noWordFile(label, null));
        WordStyles styles = new WordStyles();
        WordNumbers numbers = new WordNumbers();
        Optional<PackagePart> styled = related(body.getRelationships(), archive, "styles");
        if (styled.isPresent()) {
            read(styled.get(), styles::read);
        }
        Optional<PackagePart> numbered = related(body.getRelationships(), archive, "numbering");
        if (numbered.isPresent()) {
            read(numbered.get(), numbers::read);
        }
        WordNoteMarks marks = new WordNoteMarks();
        WordPrinter printer = new WordPrinter();
        read(body, xml -> new WordWalk(xml, styles, numbers, marks).paragraphs().forEach(printer::body));
        printer.notes(
                marks.references(), notes(body, archive, "footnotes", styles),
                notes(body, archive, "endnotes", styles));
        if (printer.text().isBlank()) {
            throw new UnreadableSourceException(label + " has no text; choose a file that holds an opinion's text.");
        }
        return printer.text().build(label, StatedFacts.NONE);
    }

    private Map<String, List<WordParagraph>> notes(
            PackagePart body, OPCPackage archive, String kind, WordStyles styles)
            throws IOException, OpenXML4JException, XMLStreamException {
        Optional<PackagePart> part = related(body.getRelationships(), archive, kind);
        if (part.isEmpty()) {
            return Map.of();
        }
        try (InputStream stream = part.get().getInputStream()) {
            progress.step();
            return new WordWalk(new WordXml(stream), styles, new WordNumbers(), new WordNoteMarks()).notes();
        }
    }

    private interface PartReading {
        void read(WordXml xml) throws XMLStreamException;
    }

    private void read(PackagePart part, PartReading reading) throws IOException, XMLStreamException {
        try (InputStream stream = part.getInputStream()) {
            progress.step();
            reading.read(new WordXml(stream));
        }
    }

    /// The part to which a relationship of this kind leads, in the usual form of the standard or in the strict one.
    private static Optional<PackagePart> related(
            Iterable<PackageRelationship> relationships, OPCPackage archive, String kind)
            throws InvalidFormatException {
        for (PackageRelationship relationship : relationships) {
            boolean inside = relationship.getTargetMode() == TargetMode.INTERNAL;
            if (inside && relationship.getRelationshipType().endsWith(RELATED + kind)) {
                return Optional.ofNullable(
                        archive.getPart(PackagingURIHelper.createPartName(relationship.getTargetURI())));
            }
        }
        return Optional.empty();
    }

    /// Every whole archive ends with a record of its directory and at most 64 KB of remarks; parts that are missing
    /// before it would otherwise not be noticed.
    private static boolean isCutOff(byte[] bytes) {
        for (int i = bytes.length - END_RECORD; i >= Math.max(0, bytes.length - LONGEST_END); i--) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 5 && bytes[i + 3] == 6) {
                return false;
            }
        }
        return true;
    }

    /// Unpacks everything once without keeping it, and stops where it is more than any opinion.
    private static void refuseBomb(byte[] bytes, String label) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long unpacked = 0;
        int parts = 0;
        try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                parts++;
                for (int read = archive.read(buffer); read >= 0; read = archive.read(buffer)) {
                    unpacked += read;
                    if (unpacked > LARGEST_UNPACKED || parts > MOST_PARTS) {
                        throw new UnreadableSourceException(label + " unpacks to more than " + (LARGEST_UNPACKED >> 20)
                                + " MB, more than any opinion, so it was left out; save the opinion as plain text.");
                    }
                }
            }
        }
    }

    private static UnreadableSourceException noWordFile(String label, @Nullable Throwable cause) {
        String sentence = label + " is a packed file, but not a Word file; unpack it and choose the opinion in it.";
        return cause == null
                ? new UnreadableSourceException(sentence)
                : new UnreadableSourceException(sentence, cause);
    }
}
