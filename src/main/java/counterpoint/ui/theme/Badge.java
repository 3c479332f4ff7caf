package counterpoint.ui.theme;

import counterpoint.opinion.OpinionKind;
import javafx.scene.control.Label;

/// The badge of an opinion's side: M in a square, D in a disc, another opinion's initial in an outline.
public final class Badge extends Label {
    public Badge(OpinionKind kind) {
        super(Side.nameOf(kind).substring(0, 1));
        getStyleClass().setAll("badge", Side.of(kind).style());
        setAccessibleText(Side.nameOf(kind));
    }
}
