package counterpoint.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/// Writes a memo as a word processor's file (Office Open XML, `.docx`), in styles that can be changed there.
///
/// The same memo on the same day gives the same bytes.
final class WordMemo {
    private static final String WHERE = "Where";
    private static final String REMARK = "Remark";

    private final Memo memo;
    private final WordPaper paper;

    private WordMemo(Memo memo, WordPaper paper) {
        this.memo = memo;
        this.paper = paper;
    }

    /// The file.
    static byte[] write(Memo memo) throws IOException {
        try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            WordPaper paper = new WordPaper(document, memo.imprint());
            new WordMemo(memo, paper).write();
            paper.finish(memo.name() + " — side by side");
            document.write(bytes);
            return SettledArchive.of(bytes.toByteArray());
        }
    }

    private void write() {
        paper.paragraph("Kicker", "Side by side");
        paper.paragraph("Title", memo.name());
        head();
        points();
        memo.sides().ifPresent(sides -> {
            authorities(sides);
            decided(sides);
        });
        if (!memo.rejected().isEmpty()) {
            paper.paragraph("Heading1", "Rejected by the reader and left out");
            memo.rejected().forEach(sentence -> paper.paragraph("Normal", sentence + "."));
        }
        if (!memo.notes().isEmpty()) {
            paper.paragraph("Heading1", Memo.NOTES);
            new WordItems(paper, 2).write(memo.notes());
        }
    }

    private void head() {
        List<Memo.Fact> rows = new ArrayList<>(memo.facts());
        memo.sources().forEach(source -> rows.add(
                new Memo.Fact(source.heading().name(), String.join("\n", source.prints()))));
        if (!memo.unread().isEmpty()) {
            rows.add(new Memo.Fact("Met in reading", String.join("\n", memo.unread())));
        }
        XWPFTable table = paper.table(false, 22, 78);
        for (Memo.Fact fact : rows) {
            List<XWPFTableCell> cells = paper.row(table, false);
            paper.in(cells.get(0), WHERE, fact.name());
            fact.value().lines().forEach(line -> paper.in(cells.get(1), "Fact", line));
        }
        paper.after();
    }

    private void points() {
        paper.paragraph("Heading1", "Points of dispute");
        paper.paragraph(REMARK, memo.situation());
        if (!memo.points().isEmpty()) {
            paper.paragraph(REMARK, Memo.COMPUTED + " " + Memo.CAUTION);
        }
        memo.points().forEach(point -> paper.paragraph(
                "Overview", point.heading() + " · " + MemoWords.state(point.state())));
        memo.sides().ifPresent(sides -> memo.points().forEach(point -> point(sides, point)));
    }

    private void point(Memo.Sides sides, Memo.Point point) {
        paper.paragraph("Heading2", point.heading());
        paper.paragraph("State", MemoWords.capital(MemoWords.state(point.state())));
        XWPFTable table = sides(sides);
        List<XWPFTableCell> keys = paper.row(table, false);
        point.left().ifPresent(quote -> quote(keys.get(0), quote, "KeySentence"));
        point.right().ifPresent(quote -> quote(keys.get(1), quote, "KeySentence"));
        point.pairs().forEach(pair -> pair(table, pair));
        if (!point.more().isEmpty()) {
            paper.in(paper.whole(table), REMARK, "Also: " + String.join("; ", point.more()) + ".");
        }
        paper.after();
        if (!point.uses().isEmpty()) {
            uses(sides, point.uses(), "Authorities here");
        }
    }

    private XWPFTable sides(Memo.Sides sides) {
        XWPFTable table = paper.table(true, 50, 50);
        List<XWPFTableCell> heads = paper.row(table, true);
        paper.in(heads.get(0), "ColumnHead", sides.left().name());
        paper.in(heads.get(1), "ColumnHead", sides.right().name());
        return table;
    }

    private void pair(XWPFTable table, Memo.Pair pair) {
        List<XWPFTableCell> cells = paper.row(table, false);
        quote(cells.get(0), pair.left(), "Quote");
        quote(cells.get(1), pair.right(), "Quote");
        paper.in(paper.whole(table), REMARK, MemoWords.standing(pair));
    }

    private void quote(XWPFTableCell cell, Memo.Quote quote, String style) {
        if (quote.set().isEmpty()) {
            paper.in(cell, WHERE, quote.where() + ", quoted above");
        } else {
            paper.in(cell, style, quote.set());
            paper.in(cell, WHERE, quote.where());
        }
    }

    private void authorities(Memo.Sides sides) {
        paper.paragraph("Heading1", "Authorities that both cite");
        if (memo.authorities().isEmpty()) {
            paper.paragraph(REMARK, "The two opinions cite no authority in common.");
            return;
        }
        paper.paragraph(REMARK, "How each opinion as a whole uses what both cite, most mentioned first, with the"
                + " sentence that shows it. " + Memo.CAUTION);
        uses(sides, memo.authorities(), "Authority");
    }

    private void uses(Memo.Sides sides, List<Memo.SharedUse> rows, String heading) {
        XWPFTable table = paper.table(true, 24, 38, 38);
        List<XWPFTableCell> heads = paper.row(table, true);
        paper.in(heads.get(0), "ColumnHead", heading);
        paper.in(heads.get(1), "ColumnHead", sides.left().name());
        paper.in(heads.get(2), "ColumnHead", sides.right().name());
        for (Memo.SharedUse row : rows) {
            List<XWPFTableCell> cells = paper.row(table, false);
            paper.named(cells.get(0), "Fact", row.name(), row.rest());
            use(cells.get(1), row.left());
            use(cells.get(2), row.right());
        }
        paper.after();
    }

    private void use(XWPFTableCell cell, Optional<Memo.Use> use) {
        if (use.isEmpty()) {
            paper.in(cell, WHERE, "not cited here");
            return;
        }
        paper.strong(cell, "Fact", MemoWords.capital(use.get().treatment()),
                " · " + MemoWords.state(use.get().state()));
        use.get().extent().ifPresent(extent -> paper.in(cell, WHERE, extent));
        use.get().evidence().ifPresent(evidence -> quote(cell, evidence, "Quote"));
    }

    private void decided(Memo.Sides sides) {
        paper.paragraph("Heading1", "Links that the reader confirmed or made");
        if (memo.decided().isEmpty()) {
            paper.paragraph(REMARK, "None so far.");
            return;
        }
        XWPFTable table = sides(sides);
        memo.decided().forEach(pair -> pair(table, pair));
        paper.after();
    }
}
