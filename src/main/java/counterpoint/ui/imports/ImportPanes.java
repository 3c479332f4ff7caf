package counterpoint.ui.imports;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/// Report, text and split side by side. In a narrow window the report folds away; opened again, it lies over the text.
final class ImportPanes extends Region {
    private static final double REPORT_FITS = 1240;
    private static final double WIDE = 1480;
    private static final double REPORT = 392;
    private static final double SLIM_REPORT = 320;
    private static final double SPLIT = 380;
    private static final double SLIM_SPLIT = 324;
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final Region report;
    private final Region text;
    private final Region split;
    private final ReadOnlyBooleanWrapper folds = new ReadOnlyBooleanWrapper();
    private final BooleanProperty open = new SimpleBooleanProperty();

    ImportPanes(Region report, Region text, Region split) {
        this.report = report;
        this.text = text;
        this.split = split;
        getChildren().addAll(text, split, report);
        widthProperty().subscribe(width -> {
            folds.set(width.doubleValue() < REPORT_FITS);
            arrange();
        });
        open.subscribe(this::arrange);
    }

    /// Whether the window is too narrow for the report beside the text.
    ReadOnlyBooleanProperty folds() {
        return folds.getReadOnlyProperty();
    }

    /// Whether the report lies over the text of a narrow window.
    BooleanProperty open() {
        return open;
    }

    private void arrange() {
        report.setVisible(!folds.get() || open.get());
        report.pseudoClassStateChanged(OVER, folds.get());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double left = width < WIDE ? SLIM_REPORT : REPORT;
        double right = width < WIDE ? SLIM_SPLIT : SPLIT;
        double from = folds.get() ? 0 : left;
        report.resizeRelocate(0, 0, left, height);
        text.resizeRelocate(from, 0, Math.max(0, width - from - right), height);
        split.resizeRelocate(width - right, 0, right, height);
    }
}
