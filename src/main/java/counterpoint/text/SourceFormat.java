package counterpoint.text;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// The forms of file that opinions come in, told by what is in a file and never by its name.
enum SourceFormat {
    /// Text without markup, in any of the encodings that [SourceReader] knows.
    PLAIN,
    /// A portable document: a court's slip opinion.
    PDF,
    /// A word processor's file (Office Open XML), which is a zip archive.
    WORD,
    /// A rich text file, which many word processors and databases write.
    RICH_TEXT,
    /// A web page, or part of one.
    HTML,
    /// The JSON of CourtListener or the Caselaw Access Project.
    JSON;

    /// So much of a file is looked at; a PDF may have some bytes before its sign, a page a long comment.
    private static final int HEAD = 4096;
    /// A page shows so many tags in its head; a text has a stray one at most.
    private static final int FEWEST_TAGS = 3;
    private static final String TAGS = "html|head|body|div|p|pre|span|section|article|main|opinion|casebody|center"
            + "|h[1-6]|table|blockquote|block_quote|a|b|i|u|em|strong|br|author|font|header|nav|ul|ol|title|meta|link"
            + "|page-number|page_number|footnotemark|footnote|syllabus|court|parties|caption|docket|date|attorneys";
    private static final Pattern TAG = Pattern
            .compile("</?(?:" + TAGS + ")(?:\\s[^<>]*)?/?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern PAGE_OPENING = Pattern.compile(
            "(?:<\\?xml\\b|<!doctype\\s+html|<!--|<(?:" + TAGS + ")(?:\\s[^<>]{0,2000})?/?>).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /// The form of a file with these bytes.
    static SourceFormat of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.substring(0, Math.min(head.length(), 1024)).contains("%PDF-")) {
            return PDF;
        }
        if (head.startsWith("{\\rtf")) {
            return RICH_TEXT;
        }
        return head.startsWith("PK\u0003\u0004") ? WORD : ofText(TextEncoding.head(bytes, HEAD));
    }

    private static SourceFormat ofText(String head) {
        String words = head.strip();
        if (isJson(words)) {
            return JSON;
        }
        boolean page = SavedPage.isSaved(words)
                || PAGE_OPENING.matcher(words).matches()
                || TAG.matcher(words).results().limit(FEWEST_TAGS).count() == FEWEST_TAGS;
        return page ? HTML : PLAIN;
    }

    /// JSON begins with an object, `{"`, or a list of objects, `[{`; a text may begin with `[Cite as …]`.
    private static boolean isJson(String words) {
        int at = 0;
        while (at < words.length() && (words.charAt(at) == '[' || Character.isWhitespace(words.charAt(at)))) {
            at++;
        }
        boolean list = words.startsWith("[");
        if (at == words.length()) {
            return list;
        }
        if (words.charAt(at) == ']') {
            return list && words.substring(0, at + 1).replaceAll("\\s", "").endsWith("[]");
        }
        String object = words.substring(at + 1).stripLeading();
        return words.charAt(at) == '{' && (object.startsWith("\"") || object.startsWith("}"));
    }

    /// The largest file of this form that is read, in bytes; the longest decisions have some 2 MB of text, and pictures
    /// of pages may come beside it.
    long largest() {
        return switch (this) {
            case PDF, WORD, RICH_TEXT -> 64L << 20;
            case PLAIN, HTML, JSON -> 16L << 20;
        };
    }
}
