package counterpoint.export;

import counterpoint.text.HtmlText;
import java.io.IOException;
import java.math.BigInteger;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/// The paper on which [WordMemo] writes: letter size, with styles, tables and a foot with the page's number.
///
/// Lengths are in twentieths of a point.
final class WordPaper {
    private static final int WIDTH = 12240;
    private static final int HEIGHT = 15840;
    private static final int MARGIN = 1134;
    private static final int ROOM = WIDTH - 2 * MARGIN;
    private static final int PERCENT = 100;

    private final XWPFDocument document;
    private final Imprint imprint;

    WordPaper(XWPFDocument document, Imprint imprint) throws IOException {
        this.document = document;
        this.imprint = imprint;
        styles();
        page();
        foot();
        settings();
        new WordFonts(document).embed();
    }

    private void styles() throws IOException {
        try {
            document.createStyles().setStyles(
                    StylesDocument.Factory.parse(StyleSheet.named("memo-styles.xml")).getStyles());
        } catch (XmlException broken) {
            throw new IllegalStateException("the styles of the memo are not well-formed", broken);
        }
    }

    private void page() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(WIDTH));
        size.setH(BigInteger.valueOf(HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        BigInteger margin = BigInteger.valueOf(MARGIN);
        margins.setTop(margin);
        margins.setBottom(margin);
        margins.setLeft(margin);
        margins.setRight(margin);
        margins.setHeader(BigInteger.valueOf(MARGIN / 2));
        margins.setFooter(BigInteger.valueOf(MARGIN / 2));
        margins.setGutter(BigInteger.ZERO);
    }

    private void settings() throws IOException {
        try {
            document.getSettings().getCTSettings()
                    .set(SettingsDocument.Factory.parse(StyleSheet.named("memo-settings.xml")).getSettings());
        } catch (XmlException broken) {
            throw new IllegalStateException("the settings of the memo are not well-formed", broken);
        }
    }

    private void foot() {
        XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setStyle("Footer");
        foot.createRun().setText(imprint.line());
        XWPFRun tab = foot.createRun();
        tab.addTab();
        tab.setText("Page ");
        foot.getCTP().addNewFldSimple().setInstr("PAGE");
        foot.getCTP().getFldSimpleArray(0).addNewR().addNewT().setStringValue("1");
        foot.createRun().setText(" of ");
        foot.getCTP().addNewFldSimple().setInstr("NUMPAGES");
        foot.getCTP().getFldSimpleArray(1).addNewR().addNewT().setStringValue("1");
    }

    /// A paragraph of the page.
    void paragraph(String style, String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        write(paragraph, Phrase.roman(words));
    }

    /// A paragraph of phrases.
    void phrases(String style, List<Phrase> phrases) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        phrases.forEach(phrase -> write(paragraph, phrase));
    }

    private static void write(XWPFParagraph paragraph, Phrase phrase) {
        XWPFRun run = paragraph.createRun();
        if (phrase.italic()) {
            run.setItalic(true);
        }
        run.setText(shown(phrase.words()));
    }

    private static String shown(String words) {
        return UnbrokenSigns.in(HtmlText.shown(words));
    }

    /// What must stand between a table and what follows it: two tables would flow together.
    void after() {
        document.createParagraph().setStyle("AfterTable");
    }

    /// A table with columns of these shares of the width, in percent.
    XWPFTable table(boolean ruled, int... shares) {
        XWPFTable table = document.createTable();
        table.removeRow(0);
        CTTblPr properties = table.getCTTbl().getTblPr();
        if (properties.isSetTblBorders()) {
            properties.unsetTblBorders();
        }
        table.setStyleID(ruled ? "Sides" : "Facts");
        table.setWidth(Integer.toString(ROOM));
        properties.getTblW().setType(STTblWidth.DXA);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var grid = table.getCTTbl().addNewTblGrid();
        for (int share : shares) {
            grid.addNewGridCol().setW(BigInteger.valueOf((long) ROOM * share / PERCENT));
        }
        return table;
    }

    /// A row with a cell for each column.
    ///
    /// @param heading whether it is repeated on each page
    List<XWPFTableCell> row(XWPFTable table, boolean heading) {
        XWPFTableRow row = added(table);
        if (heading) {
            row.setRepeatHeader(true);
        }
        row.setCantSplitRow(true);
        List<XWPFTableCell> cells = new ArrayList<>();
        table.getCTTbl().getTblGrid().getGridColList().forEach(column -> {
            XWPFTableCell cell = row.createCell();
            cell.setWidth(column.getW().toString());
            cells.add(cell);
        });
        return cells;
    }

    /// A row of one cell across all columns.
    XWPFTableCell whole(XWPFTable table) {
        XWPFTableRow row = added(table);
        row.setCantSplitRow(true);
        XWPFTableCell cell = row.createCell();
        cell.setWidth(Integer.toString(ROOM));
        cell.getCTTc().getTcPr().addNewGridSpan()
                .setVal(BigInteger.valueOf(table.getCTTbl().getTblGrid().sizeOfGridColArray()));
        return cell;
    }

    private static XWPFTableRow added(XWPFTable table) {
        // Adding the row to the table as well would write a copy of it.
        return new XWPFTableRow(table.getCTTbl().addNewTr(), table);
    }

    /// A paragraph in a cell.
    void in(XWPFTableCell cell, String style, String words) {
        in(cell, style, List.of(Phrase.roman(words)));
    }

    /// A paragraph of phrases in a cell.
    void in(XWPFTableCell cell, String style, List<Phrase> phrases) {
        XWPFParagraph paragraph = inside(cell, style);
        phrases.forEach(phrase -> write(paragraph, phrase));
    }

    /// A paragraph that begins with a name in italics.
    void named(XWPFTableCell cell, String style, String name, String rest) {
        XWPFParagraph paragraph = inside(cell, style);
        if (!name.isEmpty()) {
            write(paragraph, Phrase.italic(name));
        }
        write(paragraph, Phrase.roman(rest));
    }

    /// A paragraph that begins with bold words.
    void strong(XWPFTableCell cell, String style, String strong, String rest) {
        XWPFParagraph paragraph = inside(cell, style);
        XWPFRun run = paragraph.createRun();
        run.setBold(true);
        run.setText(shown(strong));
        write(paragraph, Phrase.roman(rest));
    }

    /// A cell comes with a paragraph, which is used before another one is added: no cell may be without one.
    private static XWPFParagraph inside(XWPFTableCell cell, String style) {
        List<XWPFParagraph> all = cell.getParagraphs();
        boolean fresh = !all.isEmpty() && all.getFirst().getRuns().isEmpty();
        XWPFParagraph paragraph = fresh ? all.getFirst() : cell.addParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    /// Says what the file is; to be called last.
    void finish(String title) {
        Date made = Date.from(imprint.made().atStartOfDay(ZoneOffset.UTC).toInstant());
        var core = document.getProperties().getCoreProperties();
        core.setTitle(HtmlText.shown(title));
        core.setCreator(imprint.program());
        core.setCreated(Optional.of(made));
        core.setModified(Optional.of(made));
        document.getProperties().getExtendedProperties().getUnderlyingProperties().setApplication(imprint.program());
    }
}
