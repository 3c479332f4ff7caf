package counterpoint.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/// Places rail, reading room and inspector side by side, so that a column keeps at least 52 characters.
///
/// In a very wide window both get a part of the room that no column needs, so that fewer of their titles are cut.
///
/// In a narrower window first the rail folds away, then the inspector; opened again, they lie over the text.
final class Panes extends Region {
    private static final double RAIL_FITS = 1440;
    private static final double INSPECTOR_FITS = 1280;

    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final double RAIL = 208;
    private static final double WIDEST_RAIL = 320;
    private static final double INSPECTOR = 300;
    private static final double WIDEST_INSPECTOR = 380;
    /// From this width on the columns have all the room that they need.
    private static final double AMPLE = 1800;
    private static final double PART = 0.16;

    private final Region rail;
    private final Region center;
    private final Region inspector;
    private final ReadOnlyBooleanWrapper railFolds = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper inspectorFolds = new ReadOnlyBooleanWrapper();
    private final BooleanProperty roomForNotes = new SimpleBooleanProperty();
    private final BooleanProperty railOpen = new SimpleBooleanProperty();
    private final BooleanProperty inspectorOpen = new SimpleBooleanProperty();
    private final ReadOnlyDoubleWrapper covered = new ReadOnlyDoubleWrapper();

    Panes(Region rail, Region center, Region inspector) {
        this.rail = rail;
        this.center = center;
        this.inspector = inspector;
        getChildren().add(center);
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

    /// How much of the text the inspector of a narrow window covers, from the right.
    ReadOnlyDoubleProperty covered() {
        return covered.getReadOnlyProperty();
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
        see(rail, !railFolds.get() || railOpen.get());
        see(inspector, !inspectorFolds.get() || inspectorOpen.get());
        rail.pseudoClassStateChanged(OVER, railFolds.get());
        inspector.pseudoClassStateChanged(OVER, inspectorFolds.get());
        requestLayout();
    }

    /// A pane comes into the scene when it is first seen: until then nothing of it needs a style.
    private void see(Region pane, boolean seen) {
        pane.setVisible(seen);
        if (seen && !getChildren().contains(pane)) {
            getChildren().add(pane);
        }
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double more = Math.floor(Math.max(0, width - AMPLE) * PART);
        double railWidth = Math.min(WIDEST_RAIL, RAIL + more);
        double inspectorWidth = Math.min(WIDEST_INSPECTOR, INSPECTOR + more);
        double left = railFolds.get() ? 0 : railWidth;
        double right = inspectorFolds.get() ? 0 : inspectorWidth;
        rail.resizeRelocate(0, 0, railWidth, height);
        center.resizeRelocate(left, 0, Math.max(0, width - left - right), height);
        inspector.resizeRelocate(width - inspectorWidth, 0, inspectorWidth, height);
        covered.set(inspectorFolds.get() && inspectorOpen.get() ? inspectorWidth : 0);
    }
}
