package counterpoint.ui.theme;

import counterpoint.opinion.OpinionKind;
import javafx.scene.control.Label;

/// The badge of an opinion's side: M in a square, D in a disc, another opinion's initial in an outline.
public final class Badge extends Label {
    private OpinionKind shown;

    public Badge(OpinionKind kind) {
        dress(kind);
        shown = kind;
    }

    /// Makes it the badge of another opinion's side.
    public void show(OpinionKind kind) {
        if (kind != shown) {
            dress(kind);
            shown = kind;
        }
    }

    private void dress(OpinionKind kind) {
        setText(Side.nameOf(kind).substring(0, 1));
        getStyleClass().setAll("badge", Side.of(kind).style());
        setAccessibleText(Side.nameOf(kind));
    }
}
