package counterpoint.ui.help;

import counterpoint.ui.model.help.GuideBlock;
import java.net.URL;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

/// A picture of the guide as wide as the page, never wider than it was taken, and below it what it shows.
///
/// A picture that the build did not put beside the guide leaves its words.
final class GuidePicture extends Region {
    private static final double GAP = 4;

    private final Label words;
    private final Optional<ImageView> picture;

    GuidePicture(GuideBlock.Picture block) {
        getStyleClass().add("guide-picture");
        words = new Label(block.words());
        words.getStyleClass().add("guide-caption");
        words.setWrapText(true);
        picture = Optional.ofNullable(GuidePicture.class.getResource(block.file())).map(URL::toExternalForm)
                .map(Image::new)
                .map(ImageView::new);
        picture.ifPresent(view -> {
            view.setPreserveRatio(true);
            view.setSmooth(true);
            view.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
            view.setAccessibleText(block.words());
            getChildren().add(view);
        });
        getChildren().add(words);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return picture.map(view -> view.getImage().getWidth()).orElseGet(() -> words.prefWidth(-1));
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? prefWidth(-1) : width;
        return pictureHeight(room) + GAP + words.prefHeight(room);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double high = pictureHeight(getWidth());
        picture.ifPresent(view -> {
            view.setFitWidth(Math.min(getWidth(), view.getImage().getWidth()));
            view.relocate(0, 0);
        });
        words.resizeRelocate(0, high + GAP, getWidth(), words.prefHeight(getWidth()));
    }

    private double pictureHeight(double room) {
        return picture.map(ImageView::getImage)
                .map(image -> Math.ceil(image.getHeight() * Math.min(1, room / image.getWidth())))
                .orElse(0.0);
    }
}
