package counterpoint.text;

import java.nio.charset.StandardCharsets;

/// The forms of file that opinions come in, told by what is in a file and never by its name.
enum SourceFormat {
    /// Text without markup, in any of the encodings that [SourceReader] knows.
    PLAIN,
    /// A portable document: a court's slip opinion.
    PDF,
    /// A word processor's file (Office Open XML), which is a zip archive.
    WORD,
    /// A web page, or part of one.
    HTML,
    /// The JSON of CourtListener or the Caselaw Access Project.
    JSON;

    /// A PDF may have some bytes before its sign.
    private static final int HEAD = 1024;

    /// The form of a file with these bytes.
    static SourceFormat of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.contains("%PDF-")) {
            return PDF;
        }
        return head.startsWith("PK\u0003\u0004") ? WORD : PLAIN;
    }

    /// The largest file of this form that is read, in bytes; the longest decisions have some 2 MB of text, and pictures
    /// of pages may come beside it.
    long largest() {
        return switch (this) {
            case PDF, WORD -> 64L << 20;
            case PLAIN, HTML, JSON -> 16L << 20;
        };
    }
}
