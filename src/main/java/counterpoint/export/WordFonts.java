package counterpoint.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/// Embeds the memo's font in a word processor's file, so that it looks the same where the font is not at hand.
///
/// A face is stored as ECMA-376, Part 4, §2.8.1 (Font Embedding) says: its first 32 bytes combined with a key that the
/// table of fonts names. Where a word processor leaves embedded fonts alone, the table names one to take instead.
final class WordFonts {
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String TABLE_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";
    private static final String FONT_TYPE = "application/vnd.openxmlformats-officedocument.obfuscatedFont";
    private static final int KEY = 16;

    private static final List<Face> FACES = List.of(
            new Face("embedRegular", "LiberationSerif-Regular"),
            new Face("embedBold", "LiberationSerif-Bold"),
            new Face("embedItalic", "LiberationSerif-Italic"),
            new Face("embedBoldItalic", "LiberationSerif-BoldItalic"));

    private final XWPFDocument document;

    WordFonts(XWPFDocument document) {
        this.document = document;
    }

    private record Face(String element, String file) {
        /// Made of the name alone, so that the same file is written each time.
        UUID key() {
            return UUID.nameUUIDFromBytes(file.getBytes(StandardCharsets.UTF_8));
        }
    }

    /// Adds the table of fonts with the four faces.
    void embed() throws IOException {
        try {
            PackagePart table = document.getPackage()
                    .createPart(PackagingURIHelper.createPartName("/word/fontTable.xml"), TABLE_TYPE);
            document.getPackagePart()
                    .addRelationship(table.getPartName(), TargetMode.INTERNAL, RELATIONS + "/fontTable");
            StringBuilder faces = new StringBuilder();
            for (int at = 0; at < FACES.size(); at++) {
                faces.append(face(table, FACES.get(at), at + 1));
            }
            write(table, """
                    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                    <w:fonts xmlns:w="%s" xmlns:r="%s"><w:font w:name="Liberation Serif">\
                    <w:altName w:val="Times New Roman"/><w:charset w:val="00"/><w:family w:val="roman"/>\
                    <w:pitch w:val="variable"/>%s</w:font></w:fonts>
                    """.formatted(MAIN, RELATIONS, faces).getBytes(StandardCharsets.UTF_8));
        } catch (InvalidFormatException broken) {
            throw new IllegalStateException("a part of the file has no name", broken);
        }
    }

    private String face(PackagePart table, Face face, int number) throws IOException, InvalidFormatException {
        PackagePart part = document.getPackage()
                .createPart(PackagingURIHelper.createPartName("/word/fonts/font" + number + ".odttf"), FONT_TYPE);
        write(part, obfuscated(face));
        String id = table.addRelationship(part.getPartName(), TargetMode.INTERNAL, RELATIONS + "/font").getId();
        return "<w:%s r:id=\"%s\" w:fontKey=\"{%s}\"/>".formatted(
                face.element(), id, face.key().toString().toUpperCase(Locale.ROOT));
    }

    /// The key's bytes from its last to its first, over the first 32 bytes of the font.
    private static byte[] obfuscated(Face face) throws IOException {
        byte[] font = bytes(face.file());
        byte[] key = HexFormat.of().parseHex(face.key().toString().replace("-", ""));
        for (int at = 0; at < 2 * KEY; at++) {
            font[at] ^= key[KEY - 1 - at % KEY];
        }
        return font;
    }

    private static byte[] bytes(String face) throws IOException {
        String path = "/liberation/" + face + ".ttf";
        try (InputStream file = Objects.requireNonNull(WordFonts.class.getResourceAsStream(path), path)) {
            return file.readAllBytes();
        }
    }

    private static void write(PackagePart part, byte[] bytes) throws IOException {
        try (OutputStream out = part.getOutputStream()) {
            out.write(bytes);
        }
    }
}
