package counterpoint.cli;

import counterpoint.ui.Snapshot;
import counterpoint.ui.model.Shelf;
import counterpoint.ui.theme.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Every view in every theme and size, in a folder: `reader-dark-1024x700.png`; at twice the scale `reader-light-1280x720@2.png`.
///
/// @param shelf the cases
record PictureBook(Shelf shelf) {
    private static final List<Format> FORMATS = List.of(
            new Format(1024, 700, 1), new Format(1600, 1000, 1), new Format(2560, 1440, 1), new Format(1280, 720, 2));

    /// A window.
    ///
    /// @param scale how many pixels the screen draws for one, in each direction
    private record Format(int width, int height, int scale) {
        @Override
        public String toString() {
            return width + "x" + height + (scale == 1 ? "" : "@" + scale);
        }
    }

    /// Takes them all.
    ///
    /// @return how many
    /// @throws IOException if one cannot be written
    int take(PictureView.Shot shot, Path folder) throws IOException {
        Files.createDirectories(folder);
        int taken = 0;
        for (Theme theme : Theme.values()) {
            for (Format format : FORMATS) {
                Snapshot picture = new Snapshot(shelf, format.width(), format.height(), theme, format.scale());
                for (PictureView view : PictureView.values()) {
                    view.take(picture,
                            shot.to(folder.resolve(view.word() + "-" + theme.word() + "-" + format + ".png")));
                    taken++;
                }
            }
        }
        return taken;
    }
}
