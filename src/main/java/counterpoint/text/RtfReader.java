package counterpoint.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads a rich text file (`.rtf`), as databases hand out opinions and older word processors save them.
///
/// It is printed as a Word file is: a line for each paragraph, the notes at the end. Of how it is set only that is kept which
/// says something: the middle, indents on both sides, an outline's level, italics, raised letters.
final class RtfReader implements FormatReader {
    /// No word processor goes deeper.
    private static final int DEEPEST = 1000;
    private static final Map<String, String> SIGNS = Map.of(
            "tab", "\t", "line", "\n", "emdash", "\u2014", "endash", "\u2013", "lquote", "\u2018", "rquote", "\u2019",
            "ldblquote", "\u201C", "rdblquote", "\u201D", "bullet", "\u2022", "cell", "    ");

    @Override
    public SourceText read(byte[] bytes, String label) throws UnreadableSourceException {
        Walk walk = new Walk(new RtfSigns(bytes));
        if (!walk.isWhole()) {
            throw new UnreadableSourceException(
                    label + " breaks off before its end; get the whole file again and choose that.");
        }
        SourceBuilder text = walk.printed();
        if (text.isBlank()) {
            throw new UnreadableSourceException(label + " has no text; choose a file that holds an opinion's text.");
        }
        return text.build(label, StatedFacts.NONE);
    }

    /// Goes through the signs once.
    private static final class Walk {
        private final RtfSigns signs;
        private final WordPrinter printer = new WordPrinter();
        private final WordNoteMarks marks = new WordNoteMarks();
        private final Map<String, List<WordParagraph>> notes = new HashMap<>();
        private final Deque<RtfGroup> outer = new ArrayDeque<>();
        private RtfGroup group = new RtfGroup(new RtfText(printer::body));
        private int toPass;

        Walk(RtfSigns signs) {
            this.signs = signs;
        }

        /// Reads to the end of the first group, which is the file; false if that is missing.
        boolean isWhole() {
            do {
                switch (signs.next()) {
                    case OPEN -> open();
                    case CLOSE -> close();
                    case WORD -> word();
                    case LETTER -> letter(String.valueOf(signs.letter()));
                    case END -> {
                        return false;
                    }
                }
            } while (!outer.isEmpty() && outer.size() < DEEPEST);
            return outer.isEmpty();
        }

        SourceBuilder printed() {
            group.text().end(group);
            printer.notes(marks.references(), notes, Map.of());
            return printer.text();
        }

        private void open() {
            group.text().endRun(group);
            outer.push(group);
            group = group.inner();
            toPass = 0;
        }

        private void close() {
            if (outer.isEmpty()) {
                return;
            }
            group.text().endRun(group);
            RtfGroup inner = group;
            group = outer.pop();
            toPass = 0;
            if (inner.text() != group.text()) {
                inner.text().end(inner);
            }
        }

        private void word() {
            String word = signs.word();
            String sign = SIGNS.get(word);
            if (sign != null) {
                letter(sign);
                return;
            }
            switch (word) {
                case "u" -> {
                    toPass = 0;
                    letter(String.valueOf((char) signs.number()));
                    toPass = group.unknown();
                }
                case "ansicpg" -> signs.page(signs.number());
                case "bin" -> signs.pass(signs.number());
                case "par", "sect", "row" -> {
                    if (group.isText()) {
                        group.text().endParagraph(group);
                    }
                }
                case "page", "pagebb" -> group.text().newPage();
                case "footnote" -> note();
                default -> {
                    group.text().endRun(group);
                    group.set(signs);
                }
            }
        }

        private void letter(String words) {
            if (toPass > 0) {
                toPass--;
            } else if (group.isText()) {
                group.text().add(words);
            }
        }

        /// The rest of the group is a note, to which the text before it refers.
        private void note() {
            group.text().endRun(group);
            if (!group.isText()) {
                return;
            }
            String id = String.valueOf(notes.size());
            List<WordParagraph> paragraphs = new ArrayList<>();
            notes.put(id, paragraphs);
            group.text().reference(marks.next(false, id));
            group.note(new RtfText(paragraphs::add));
        }
    }
}
