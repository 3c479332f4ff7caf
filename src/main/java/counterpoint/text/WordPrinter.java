package counterpoint.text;

import java.util.List;
import java.util.Map;

/// Prints the paragraphs of a word processor's file, a line each, and marks what they are; the notes stand at the end.
final class WordPrinter {
    private final SourceBuilder text = new SourceBuilder();

    /// What was printed so far.
    SourceBuilder text() {
        return text;
    }

    /// Prints a paragraph of the body; one without words only ends a page.
    void body(WordParagraph paragraph) {
        if (paragraph.newPage() && text.length() > 0) {
            text.append("\f");
        }
        if (paragraph.isBlank()) {
            return;
        }
        int start = text.length();
        runs(paragraph.runs());
        WordStyle style = paragraph.style();
        if (style.isHeading()) {
            text.mark(Mark.Kind.HEADING, start, String.valueOf(style.level().orElse(1)));
        } else if (style.isCentered()) {
            text.mark(Mark.Kind.CENTERED, start, "");
        } else {
            text.mark(style.isQuotation() ? Mark.Kind.QUOTATION : Mark.Kind.PARAGRAPH, start, "");
        }
        text.append("\n");
    }

    /// Prints the notes in the order of their references; a note whose body is missing is left out.
    void notes(List<WordNoteMarks.Reference> references, Map<String, List<WordParagraph>> footnotes,
            Map<String, List<WordParagraph>> endnotes) {
        for (WordNoteMarks.Reference reference : references) {
            List<WordParagraph> body = (reference.end() ? endnotes : footnotes)
                    .getOrDefault(reference.id(), List.of())
                    .stream()
                    .filter(paragraph -> !paragraph.isBlank())
                    .toList();
            if (!body.isEmpty()) {
                note(reference.mark(), body);
            }
        }
    }

    private void note(String mark, List<WordParagraph> body) {
        text.append(mark).append(" ");
        int start = text.length();
        for (WordParagraph paragraph : body) {
            text.append(text.length() > start ? "\n" : "");
            runs(withoutMark(paragraph.runs(), mark, text.length() == start));
        }
        text.mark(Mark.Kind.NOTE, start, mark);
        text.append("\n");
    }

    /// A note whose author gave it a mark of its own begins with it.
    private static List<WordRun> withoutMark(List<WordRun> runs, String mark, boolean first) {
        boolean own = first && !runs.isEmpty() && runs.getFirst().text().strip().equals(mark);
        return own ? runs.subList(1, runs.size()) : runs;
    }

    private void runs(List<WordRun> runs) {
        int paragraph = text.length();
        for (int i = 0; i < runs.size(); i++) {
            WordRun run = runs.get(i);
            String words = i + 1 == runs.size() ? run.text().stripTrailing() : run.text();
            words = text.length() == paragraph ? words.stripLeading() : words;
            if (words.isEmpty()) {
                continue;
            }
            int start = text.length();
            text.append(words);
            if (run.note()) {
                text.mark(Mark.Kind.NOTE_REFERENCE, start, words);
            }
            if (run.raised()) {
                text.mark(Mark.Kind.SUPERSCRIPT, start, "");
            }
            if (run.italic() && !words.isBlank()) {
                text.mark(Mark.Kind.ITALIC, start, "");
            }
        }
    }
}
