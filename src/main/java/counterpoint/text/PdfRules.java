package counterpoint.text;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/// Collects the horizontal rules that a page draws, as word processors do between text and footnotes.
final class PdfRules {
    private static final float SHORTEST = 40;
    private static final float THICKEST = 2;
    private static final int MOST = 10_000;

    private final PdfGlyphs page;
    private final List<Float> found = new ArrayList<>();
    private float penX;
    private float penY;

    PdfRules(PdfGlyphs page) {
        this.page = page;
    }

    /// What follows the drawing operators of a page.
    List<OperatorProcessor> operators() {
        return List.of(new Drawing(OperatorName.MOVE_TO), new Drawing(OperatorName.LINE_TO),
                new Drawing(OperatorName.APPEND_RECT));
    }

    /// How far down the page the rules lie, in the order drawn.
    List<Float> found() {
        return List.copyOf(found);
    }

    /// Forgets the rules of the page before.
    void clear() {
        found.clear();
    }

    private void rectangle(float x, float y, float width, float height) {
        if (Math.abs(height) <= THICKEST) {
            rule(x, y, x + width, y);
        }
    }

    private void line(float x, float y) {
        rule(penX, penY, x, y);
    }

    private void rule(float x1, float y1, float x2, float y2) {
        Matrix matrix = page.getGraphicsState().getCurrentTransformationMatrix();
        Vector from = matrix.transform(new Vector(x1, y1));
        Vector to = matrix.transform(new Vector(x2, y2));
        int turned = page.turned();
        float down = page.down(turned, from.getX(), from.getY());
        boolean level = Math.abs(down - page.down(turned, to.getX(), to.getY())) < THICKEST;
        float length = Math.abs(
                page.across(turned, from.getX(), from.getY()) - page.across(turned, to.getX(), to.getY()));
        if (level && length >= SHORTEST && found.size() < MOST) {
            found.add(down);
        }
    }

    /// Follows one drawing operator.
    private final class Drawing extends OperatorProcessor {
        private final String name;

        Drawing(String name) {
            super(page);
            this.name = name;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            float[] at = new float[4];
            for (int i = 0; i < Math.min(at.length, operands.size()); i++) {
                at[i] = operands.get(i) instanceof COSNumber number ? number.floatValue() : 0;
            }
            if (name.equals(OperatorName.APPEND_RECT)) {
                rectangle(at[0], at[1], at[2], at[3]);
                return;
            }
            if (name.equals(OperatorName.LINE_TO)) {
                line(at[0], at[1]);
            }
            penX = at[0];
            penY = at[1];
        }

        @Override
        public String getName() {
            return name;
        }
    }
}
