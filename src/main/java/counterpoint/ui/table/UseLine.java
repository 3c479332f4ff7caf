package counterpoint.ui.table;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.shape.CubicCurve;

/// The curve from an opinion to an authority that it uses; the more mentions, the wider.
final class UseLine {
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final PseudoClass BACK = PseudoClass.getPseudoClass("back");
    private static final double THIN = 1;
    private static final double THICK = 5;
    private static final double BY_MENTION = 0.2;
    private static final double GAP = 3;

    private final AuthorityNode authority;
    private final OpinionNode opinion;
    private final int count;
    private final CubicCurve curve = new CubicCurve();

    UseLine(AuthorityNode authority, OpinionNode opinion, int count) {
        this.authority = authority;
        this.opinion = opinion;
        this.count = count;
        curve.getStyleClass().addAll("network-line", opinion.badge().getStyleClass().get(1));
        curve.setStrokeWidth(Math.min(THICK, THIN + (count - 1) * BY_MENTION));
    }

    AuthorityNode authority() {
        return authority;
    }

    OpinionNode opinion() {
        return opinion;
    }

    int count() {
        return count;
    }

    CubicCurve curve() {
        return curve;
    }

    /// Stands out, or steps back because others do.
    void light(boolean lit, boolean others) {
        curve.pseudoClassStateChanged(LIT, lit);
        curve.pseudoClassStateChanged(BACK, others && !lit);
        curve.setViewOrder(lit ? -1 : 0);
    }

    /// Joins the two where they stand now.
    void place() {
        opinion.layout();
        Bounds badge = opinion.badge().localToScene(opinion.badge().getLayoutBounds());
        Bounds inOpinion = opinion.sceneToLocal(badge);
        double fromX = opinion.getLayoutX() + (opinion.left() ? inOpinion.getMaxX() + GAP : inOpinion.getMinX() - GAP);
        double fromY = opinion.getLayoutY() + inOpinion.getCenterY();
        double toX = authority.getLayoutX() + (opinion.left() ? -1 : authority.getWidth() + 1);
        double toY = authority.getLayoutY() + authority.getHeight() / 2;
        double bend = (toX - fromX) / 2;
        curve.setStartX(fromX);
        curve.setStartY(fromY);
        curve.setControlX1(fromX + bend);
        curve.setControlY1(fromY);
        curve.setControlX2(toX - bend);
        curve.setControlY2(toY);
        curve.setEndX(toX);
        curve.setEndY(toY);
    }
}
