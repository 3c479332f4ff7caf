package counterpoint.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/// Places rail, reading room and inspector side by side; in a narrow window the outer two lie over the text.
final class Panes extends Region {
    /// Below this width the text keeps the window to itself.
    static final double NARROW = 1280;

    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final double RAIL = 208;
    private static final double INSPECTOR = 300;

    private final Region rail;
    private final Region center;
    private final Region inspector;
    private final ReadOnlyBooleanWrapper narrow = new ReadOnlyBooleanWrapper();
    private final BooleanProperty railOpen = new SimpleBooleanProperty();
    private final BooleanProperty inspectorOpen = new SimpleBooleanProperty();

    Panes(Region rail, Region center, Region inspector) {
        this.rail = rail;
        this.center = center;
        this.inspector = inspector;
        getChildren().addAll(center, rail, inspector);
        widthProperty().subscribe(width -> narrow.set(width.doubleValue() < NARROW));
        narrow.subscribe(this::arrange);
        railOpen.subscribe(this::arrange);
        inspectorOpen.subscribe(this::arrange);
    }

    /// Whether the window is too narrow for all three.
    ReadOnlyBooleanProperty narrow() {
        return narrow.getReadOnlyProperty();
    }

    /// Whether the rail lies over the text of a narrow window.
    BooleanProperty railOpen() {
        return railOpen;
    }

    /// Whether the inspector lies over the text of a narrow window.
    BooleanProperty inspectorOpen() {
        return inspectorOpen;
    }

    private void arrange() {
        rail.setVisible(!narrow.get() || railOpen.get());
        inspector.setVisible(!narrow.get() || inspectorOpen.get());
        rail.pseudoClassStateChanged(OVER, narrow.get());
        inspector.pseudoClassStateChanged(OVER, narrow.get());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double left = narrow.get() ? 0 : RAIL;
        double right = narrow.get() ? 0 : INSPECTOR;
        rail.resizeRelocate(0, 0, RAIL, height);
        center.resizeRelocate(left, 0, Math.max(0, width - left - right), height);
        inspector.resizeRelocate(width - INSPECTOR, 0, INSPECTOR, height);
    }
}
