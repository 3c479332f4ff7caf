package counterpoint.ui.help;

import counterpoint.ui.model.help.GuideBlock;
import counterpoint.ui.task.TaskRunner;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
/// It is read in the background, and has its room before it is there. A picture that the build did not put beside the guide
/// leaves its words.
final class GuidePicture extends Region {
    private static final double GAP = 4;

    private final Label words;
    private final Optional<PictureSize> size;
    private final ImageView view = new ImageView();

    /// @param tasks reads the picture
    GuidePicture(GuideBlock.Picture block, TaskRunner tasks) {
        getStyleClass().add("guide-picture");
        words = new Label(block.words());
        words.getStyleClass().add("guide-caption");
        words.setWrapText(true);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        view.setAccessibleText(block.words());
        Optional<URL> file = Optional.ofNullable(GuidePicture.class.getResource(block.file()));
        size = file.flatMap(GuidePicture::size);
        size.ifPresent(_ -> getChildren().add(view));
        getChildren().add(words);
        file.filter(_ -> size.isPresent()).map(URL::toExternalForm).ifPresent(place -> tasks.<Image>run(
                "guide " + block.file(), () -> new Image(place), view::setImage, "",
                _ -> {
                    // Its words stay, below its empty room; the log says why.
                }));
    }

    private static Optional<PictureSize> size(URL file) {
        try (InputStream picture = file.openStream()) {
            return PictureSize.of(picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return size.map(known -> (double) known.width()).orElseGet(() -> words.prefWidth(-1));
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
        size.ifPresent(known -> view.setFitWidth(Math.min(getWidth(), known.width())));
        view.relocate(0, 0);
        words.resizeRelocate(0, high + GAP, getWidth(), words.prefHeight(getWidth()));
    }

    private double pictureHeight(double room) {
        return size.map(known -> Math.ceil(known.height() * Math.min(1, room / known.width())))
                .orElse(0.0);
    }
}
