package counterpoint.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/// Walks through one part of a word processor's file and collects its paragraphs.
///
/// What was inserted is kept and what was deleted is left out, as the file would look with all its changes accepted. Of
/// a field the result is kept and not its instruction. The paragraphs of a text box stand after the one that holds it.
final class WordWalk {
    private static final String CELL_GAP = "    ";

    private final WordXml xml;
    private final WordStyles styles;
    private final WordNumbers numbers;
    private final WordNoteMarks marks;
    private final Map<String, List<WordParagraph>> notes = new HashMap<>();
    private List<WordParagraph> paragraphs = new ArrayList<>();

    private final Deque<WordDraft> open = new ArrayDeque<>();
    private final List<WordParagraph> boxed = new ArrayList<>();
    private final Deque<Integer> rows = new ArrayDeque<>();
    private final Deque<Boolean> instructions = new ArrayDeque<>();
    private @Nullable WordDraft unended;
    private WordStyle look = WordStyle.NONE;
    private boolean raised;
    private boolean hidden;
    private boolean ofParagraph;
    private boolean ofRun;
    private int deleted;
    private int cells;
    private String ownMark = "";

    WordWalk(WordXml xml, WordStyles styles, WordNumbers numbers, WordNoteMarks marks) {
        this.xml = xml;
        this.styles = styles;
        this.numbers = numbers;
        this.marks = marks;
    }

    /// The paragraphs of the body.
    List<WordParagraph> paragraphs() throws XMLStreamException {
        walk();
        return paragraphs;
    }

    /// The paragraphs of each note of a part that holds notes, by the note's number in the file.
    Map<String, List<WordParagraph>> notes() throws XMLStreamException {
        walk();
        return notes;
    }

    private void walk() throws XMLStreamException {
        while (xml.next()) {
            if (xml.isStart()) {
                start(xml.name());
            } else if (xml.isEnd()) {
                end(xml.name());
            }
        }
    }

    private void start(String name) throws XMLStreamException {
        WordDraft paragraph = open.peek();
        switch (name) {
            case "p" -> beginParagraph();
            case "footnote", "endnote" -> {
                paragraphs = new ArrayList<>();
                if (xml.attribute("type").isEmpty() || xml.attribute("type").equals("normal")) {
                    notes.put(xml.attribute("id"), paragraphs);
                }
            }
            case "tr" -> {
                rows.push(paragraphs.size());
                cells = 0;
            }
            case "tc" -> cells++;
            case "del" -> delete(paragraph);
            case "fldChar" -> field(xml.attribute("fldCharType"));
            default -> {
                if (paragraph != null) {
                    within(paragraph, name);
                }
            }
        }
    }

    /// The mark of a deleted paragraph's end stands among the properties of the paragraph.
    private void delete(@Nullable WordDraft paragraph) {
        if (ofParagraph && paragraph != null) {
            paragraph.join();
        } else {
            deleted++;
        }
    }

    private void beginParagraph() {
        WordDraft draft = new WordDraft();
        if (unended != null && open.isEmpty()) {
            draft.goOnFrom(unended);
            unended = null;
        }
        open.push(draft);
        look = WordStyle.NONE;
    }

    private void within(WordDraft paragraph, String name) throws XMLStreamException {
        switch (name) {
            case "pPr" -> ofParagraph = true;
            case "pStyle" -> paragraph.style(xml.attribute("val"));
            case "pageBreakBefore" -> {
                if (xml.isOn("val", true)) {
                    paragraph.newPage();
                }
            }
            case "r" -> beginRun(paragraph);
            case "rPr" -> ofRun = !ofParagraph;
            case "rStyle" -> look = ofRun ? styles.style(xml.attribute("val")).or(look) : look;
            case "vertAlign" -> raised |= ofRun && xml.attribute("val").equals("superscript");
            case "vanish" -> hidden |= ofRun && xml.isOn("val", true);
            default -> {
                if (ofRun) {
                    look = WordProperties.of(xml).or(look);
                } else if (ofParagraph) {
                    paragraph.state(WordProperties.of(xml));
                } else {
                    words(paragraph, name);
                }
            }
        }
    }

    private void beginRun(WordDraft paragraph) {
        look = paragraph.style(styles);
        raised = false;
        hidden = false;
    }

    private void words(WordDraft paragraph, String name) throws XMLStreamException {
        switch (name) {
            case "t" -> add(paragraph, text());
            case "tab" -> add(paragraph, CELL_GAP);
            case "noBreakHyphen" -> add(paragraph, "-");
            case "sym" -> add(paragraph, symbol(xml.attribute("char")));
            case "cr" -> add(paragraph, "\n");
            case "br" -> lineBreak(paragraph);
            case "footnoteReference" -> reference(paragraph, false);
            case "endnoteReference" -> reference(paragraph, true);
            default -> {
                // Pictures, bookmarks, proofing marks and the like have no words of the text.
            }
        }
    }

    private void lineBreak(WordDraft paragraph) {
        if (xml.attribute("type").equals("page")) {
            paragraph.newPage();
        } else if (!xml.attribute("type").equals("column")) {
            add(paragraph, "\n");
        }
    }

    private String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (xml.next() && !xml.isEnd()) {
            text.append(xml.text());
        }
        return text.toString();
    }

    private void add(WordDraft paragraph, String words) {
        if (deleted > 0 || hidden || instructions.contains(true)) {
            return;
        }
        if (ownMark.isEmpty() || words.isBlank()) {
            paragraph.add(words, look, raised, false);
            return;
        }
        marks.own(ownMark.startsWith("end"), ownMark.substring(3), words.strip());
        ownMark = "";
        paragraph.add(words.strip(), look, true, true);
    }

    private void reference(WordDraft paragraph, boolean end) {
        if (deleted > 0 || hidden) {
            return;
        }
        String id = xml.attribute("id");
        if (xml.isOn("customMarkFollows", false)) {
            ownMark = (end ? "end" : "foo") + id;
            return;
        }
        paragraph.add(marks.next(end, id), WordStyle.NONE, true, true);
    }

    /// A sign of a symbol font has a private code, `F0A7` for § in some.
    private static String symbol(String code) {
        if (!code.matches("[0-9A-Fa-f]{4}")) {
            return "";
        }
        int sign = Integer.parseInt(code, 16);
        int plain = sign >= 0xF000 && sign < 0xF100 ? sign - 0xF000 : sign;
        return plain < ' ' ? "" : String.valueOf((char) plain);
    }

    private void field(String type) {
        switch (type) {
            case "begin" -> instructions.push(true);
            case "separate" -> {
                if (!instructions.isEmpty()) {
                    instructions.pop();
                    instructions.push(false);
                }
            }
            default -> instructions.poll();
        }
    }

    private void end(String name) {
        switch (name) {
            case "p" -> endParagraph();
            case "pPr" -> ofParagraph = false;
            case "rPr" -> ofRun = false;
            case "del" -> deleted = ofParagraph ? deleted : Math.max(0, deleted - 1);
            case "tr" -> endRow();
            default -> {
                // The rest ends without consequence.
            }
        }
    }

    private void endParagraph() {
        WordDraft draft = open.poll();
        if (draft == null) {
            return;
        }
        if (!open.isEmpty()) {
            boxed.add(draft.paragraph(styles, numbers));
        } else if (draft.isJoined()) {
            unended = draft;
        } else {
            paragraphs.add(draft.paragraph(styles, numbers));
            paragraphs.addAll(boxed);
            boxed.clear();
        }
    }

    /// A row whose cells have one paragraph each is one line; the cells of other rows stand below each other.
    private void endRow() {
        int start = rows.isEmpty() ? paragraphs.size() : rows.pop();
        List<WordParagraph> row = paragraphs.subList(start, paragraphs.size());
        if (row.size() != cells || cells < 2) {
            return;
        }
        List<WordRun> runs = new ArrayList<>();
        for (WordParagraph cell : row) {
            if (!cell.isBlank()) {
                if (!runs.isEmpty()) {
                    runs.add(new WordRun(CELL_GAP, false, false, false));
                }
                runs.addAll(cell.runs());
            }
        }
        row.clear();
        paragraphs.add(new WordParagraph(WordStyle.NONE, runs, false));
    }
}
