package counterpoint.ui.bar;

import counterpoint.ui.theme.FirmLabel;
import counterpoint.ui.theme.Tip;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The case's name with its citation and court.
///
/// A long name gives way to the citation, which says more in less room. Where both have no room, the citation is left
/// out; it is never cut, so that a half of it is not taken for the whole.
final class CaseTitle extends Region {
    private static final double GAP = 12;
    /// A name of usual length is not cut.
    private static final double LEAST_NAME = 140;

    private final Label name = new FirmLabel(LEAST_NAME);
    private final Label cite = new Label();

    CaseTitle() {
        name.getStyleClass().add("case-name");
        cite.getStyleClass().add("case-cite");
        name.textProperty().subscribe(() -> requestLayout());
        cite.textProperty().subscribe(() -> requestLayout());
        getChildren().addAll(name, cite);
    }

    void show(String words, String citation) {
        name.setText(words);
        cite.setText(citation);
        Tip.on(name, citation.isEmpty() ? words : words + "\n" + citation);
    }

    @Override
    protected double computeMinWidth(double height) {
        return name.minWidth(height);
    }

    @Override
    protected double computePrefWidth(double height) {
        return name.prefWidth(height) + (cite.getText().isEmpty() ? 0 : GAP + cite.prefWidth(height));
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(name.prefHeight(width), cite.prefHeight(width));
    }

    @Override
    protected void layoutChildren() {
        double ofCite = GAP + cite.prefWidth(-1);
        boolean both = !cite.getText().isEmpty() && getWidth() >= name.minWidth(-1) + ofCite;
        double ofName = Math.min(name.prefWidth(-1), getWidth() - (both ? ofCite : 0));
        cite.setVisible(both);
        layoutInArea(name, 0, 0, ofName, getHeight(), name.getBaselineOffset(), HPos.LEFT, VPos.CENTER);
        layoutInArea(cite, ofName + GAP, 0, both ? cite.prefWidth(-1) : 0, getHeight(), 0, HPos.LEFT, VPos.CENTER);
    }
}
