package counterpoint.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/// Writes a handout as a word processor's file (Office Open XML, `.docx`), in the styles of the memo.
final class WordHandout {
    private final Handout handout;
    private final WordPaper paper;

    private WordHandout(Handout handout, WordPaper paper) {
        this.handout = handout;
        this.paper = paper;
    }

    /// The file. The same handout on the same day gives the same bytes.
    static byte[] write(Handout handout) throws IOException {
        try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            WordPaper paper = new WordPaper(document, handout.imprint());
            new WordHandout(handout, paper).write();
            paper.finish(handout.title());
            document.write(bytes);
            return SettledArchive.of(bytes.toByteArray());
        }
    }

    private void write() {
        paper.paragraph("Kicker", handout.kind());
        paper.paragraph("Title", handout.name());
        XWPFTable table = paper.table(false, 22, 78);
        for (Memo.Fact fact : handout.facts()) {
            List<XWPFTableCell> cells = paper.row(table, false);
            paper.in(cells.get(0), "Where", fact.name());
            paper.in(cells.get(1), "Fact", fact.value());
        }
        paper.after();
        new WordItems(paper, 1).write(handout.items());
    }
}
