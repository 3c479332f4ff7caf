package counterpoint.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/// Places rail, reading room and inspector side by side, so that a column keeps at least 52 characters.
///
/// In a narrower window first the rail folds away, then the inspector; opened again, they lie over the text.
final class Panes extends Region {
    private static final double RAIL_FITS = 1440;
    private static final double INSPECTOR_FITS = 1280;

    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final double RAIL = 208;
    private static final double INSPECTOR = 300;

    private final Region rail;
    private final Region center;
    private final Region inspector;
    private final ReadOnlyBooleanWrapper railFolds = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper inspectorFolds = new ReadOnlyBooleanWrapper();
    private final BooleanProperty roomForNotes = new SimpleBooleanProperty();
    private final BooleanProperty railOpen = new SimpleBooleanProperty();
    private final BooleanProperty inspectorOpen = new SimpleBooleanProperty();

    Panes(Region rail, Region center, Region inspector) {
        this.rail = rail;
        this.center = center;
        this.inspector = inspector;
        getChildren().addAll(center, rail, inspector);
        widthProperty().subscribe(width -> {
            inspectorFolds.set(width.doubleValue() < INSPECTOR_FITS);
            foldRail();
        });
        roomForNotes.subscribe(this::foldRail);
        railOpen.subscribe(this::arrange);
        inspectorOpen.subscribe(this::arrange);
    }

    /// Whether the window is too narrow for the rail beside the text.
    ReadOnlyBooleanProperty railFolds() {
        return railFolds.getReadOnlyProperty();
    }

    /// Whether the window is too narrow for the inspector beside the text.
    ReadOnlyBooleanProperty inspectorFolds() {
        return inspectorFolds.getReadOnlyProperty();
    }

    /// Whether the rail lies over the text of a narrow window.
    BooleanProperty railOpen() {
        return railOpen;
    }

    /// Whether the inspector lies over the text of a narrow window.
    BooleanProperty inspectorOpen() {
        return inspectorOpen;
    }

    /// Whether the rail folds in a wide window, too, so that there is room for notes beside the text.
    BooleanProperty roomForNotes() {
        return roomForNotes;
    }

    private void foldRail() {
        railFolds.set(getWidth() < RAIL_FITS || roomForNotes.get());
        arrange();
    }

    private void arrange() {
        rail.setVisible(!railFolds.get() || railOpen.get());
        inspector.setVisible(!inspectorFolds.get() || inspectorOpen.get());
        rail.pseudoClassStateChanged(OVER, railFolds.get());
        inspector.pseudoClassStateChanged(OVER, inspectorFolds.get());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double left = railFolds.get() ? 0 : RAIL;
        double right = inspectorFolds.get() ? 0 : INSPECTOR;
        rail.resizeRelocate(0, 0, RAIL, height);
        center.resizeRelocate(left, 0, Math.max(0, width - left - right), height);
        inspector.resizeRelocate(width - INSPECTOR, 0, INSPECTOR, height);
    }
}
