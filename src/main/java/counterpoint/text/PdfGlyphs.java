package counterpoint.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/// Walks through what a page paints and collects its characters and horizontal rules.
///
/// Most characters of a page run in one of four directions; that one is upright for its reader. What runs in another,
/// such as a stamp along the margin or a watermark across the page, is no part of the text and is left out.
final class PdfGlyphs extends PDFStreamEngine {
    private static final int DIRECTIONS = 4;
    /// A page that paints more is an attack: a dense page has some 6,000 characters.
    private static final int MOST = 400_000;

    private final IdentityHashMap<PDFont, PdfLetters> fonts = new IdentityHashMap<>();
    private final List<List<PdfGlyph>> byDirection = new ArrayList<>();
    private final PdfRules rules = new PdfRules(this);
    private PDRectangle box = PDRectangle.LETTER;
    private int turned;
    private int unknown;
    private int painted;

    PdfGlyphs() {
        for (int i = 0; i < DIRECTIONS; i++) {
            byDirection.add(new ArrayList<>());
        }
        addOperator(new BeginText(this));
        addOperator(new Concatenate(this));
        addOperator(new DrawObject(this));
        addOperator(new EndText(this));
        addOperator(new SetGraphicsStateParameters(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new NextLine(this));
        addOperator(new SetCharSpacing(this));
        addOperator(new MoveText(this));
        addOperator(new MoveTextSetLeading(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new SetTextLeading(this));
        addOperator(new SetMatrix(this));
        addOperator(new SetTextRenderingMode(this));
        addOperator(new SetTextRise(this));
        addOperator(new SetWordSpacing(this));
        addOperator(new SetTextHorizontalScaling(this));
        addOperator(new ShowTextLine(this));
        addOperator(new ShowTextLineAndSpace(this));
        rules.operators().forEach(this::addOperator);
    }

    /// What a page paints.
    ///
    /// @throws IOException if its content cannot be read, or paints more than a page can hold
    PdfPage read(PDPage page) throws IOException {
        box = page.getCropBox();
        turned = Math.floorMod(page.getRotation() / 90, DIRECTIONS);
        unknown = 0;
        painted = 0;
        byDirection.forEach(List::clear);
        rules.clear();
        processPage(page);
        int upright = mostUsed();
        List<PdfGlyph> glyphs = List.copyOf(byDirection.get(upright));
        boolean sideways = (turned + upright) % 2 == 1;
        float width = sideways ? box.getHeight() : box.getWidth();
        float height = sideways ? box.getWidth() : box.getHeight();
        return new PdfPage(width, height, glyphs, upright == 0 ? rules.found() : List.of(), unknown);
    }

    private int mostUsed() {
        int most = 0;
        for (int i = 1; i < DIRECTIONS; i++) {
            most = byDirection.get(i).size() > byDirection.get(most).size() ? i : most;
        }
        return most;
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        if (++painted > MOST) {
            throw new IOException("a page paints more than " + MOST + " characters");
        }
        float along = (float) Math.hypot(matrix.getScaleX(), matrix.getShearY());
        float upward = (float) Math.hypot(matrix.getShearX(), matrix.getScaleY());
        int direction = direction(matrix.getScaleX(), matrix.getShearY());
        if (direction < 0 || upward == 0) {
            return;
        }
        PdfLetters letters = fonts.computeIfAbsent(font, PdfLetters::new);
        String text = letters.text(code);
        unknown += text.equals(PdfLetters.UNKNOWN) ? 1 : 0;
        int quarter = Math.floorMod(turned + direction, DIRECTIONS);
        float x = across(quarter, matrix.getTranslateX(), matrix.getTranslateY());
        float y = down(quarter, matrix.getTranslateX(), matrix.getTranslateY());
        if (isOutside(quarter, x, y)) {
            return;
        }
        float size = upward * letters.sizeFactor();
        byDirection.get(direction).add(
                new PdfGlyph(text, x, x + displacement.getX() * along, y, size, letters.italic()));
    }

    /// In how many quarters of a turn the writing runs away from the upright of the page as shown, clockwise;
    /// negative if it runs aslant.
    private int direction(float right, float up) {
        int quarter;
        if (Math.abs(up) < 0.05f * Math.abs(right)) {
            quarter = right > 0 ? 0 : 2;
        } else if (Math.abs(right) < 0.05f * Math.abs(up)) {
            quarter = up > 0 ? 1 : 3;
        } else {
            return -1;
        }
        return Math.floorMod(quarter - turned, DIRECTIONS);
    }

    /// How far a place of the page lies to the right once the page is turned clockwise by so many quarters.
    float across(int quarters, float x, float y) {
        return switch (quarters) {
            case 0 -> x - box.getLowerLeftX();
            case 1 -> y - box.getLowerLeftY();
            case 2 -> box.getUpperRightX() - x;
            default -> box.getUpperRightY() - y;
        };
    }

    /// How far a place of the page lies below its upper edge once the page is turned clockwise by so many quarters.
    float down(int quarters, float x, float y) {
        return switch (quarters) {
            case 0 -> box.getUpperRightY() - y;
            case 1 -> x - box.getLowerLeftX();
            case 2 -> y - box.getLowerLeftY();
            default -> box.getUpperRightX() - x;
        };
    }

    /// By how many quarters the page is turned to be shown.
    int turned() {
        return turned;
    }

    private boolean isOutside(int quarter, float x, float y) {
        float width = quarter % 2 == 1 ? box.getHeight() : box.getWidth();
        float height = quarter % 2 == 1 ? box.getWidth() : box.getHeight();
        return x < -1 || x > width + 1 || y < -1 || y > height + 1;
    }
}
