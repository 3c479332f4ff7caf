package counterpoint.cli;

import counterpoint.casefile.CaseFile;
import counterpoint.ui.Snapshot;
import counterpoint.ui.model.Shelf;
import counterpoint.ui.theme.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Every view in every theme and size, in a folder: `reader-1024x700-dark.png`; at twice the scale
/// `reader-1280x720@2-light.png`.
///
/// A case is read once, a window is built once for its three themes, and while a picture is written the next is taken.
final class PictureBook {
    private static final List<Theme> THEMES = List.of(Theme.values());
    private static final List<Format> FORMATS = List.of(
            new Format(1024, 700, 1), new Format(1600, 1000, 1), new Format(2560, 1440, 1), new Format(1280, 720, 2));
    /// One is in the hands of the toolkit, the other is written.
    private static final int AT_ONCE = 2;

    private final Shelf shelf;

    /// @param shelf the cases
    PictureBook(Shelf shelf) {
        this.shelf = new ReadOnce(shelf, new ConcurrentHashMap<>());
    }

    /// A window.
    ///
    /// @param scale how many pixels the screen draws for one, in each direction
    private record Format(int width, int height, int scale) {
        @Override
        public String toString() {
            return width + "x" + height + (scale == 1 ? "" : "@" + scale);
        }
    }

    /// Cases that are read once, however many windows show them.
    private record ReadOnce(Shelf shelf, Map<String, CaseFile> read) implements Shelf {
        @Override
        public List<Entry> entries() {
            return shelf.entries();
        }

        @Override
        public CaseFile read(String id) throws IOException {
            CaseFile known = read.get(id);
            if (known == null) {
                known = shelf.read(id);
                read.put(id, known);
            }
            return known;
        }
    }

    /// Takes them all.
    ///
    /// @return how many
    /// @throws IOException if one cannot be written
    int take(PictureView.Shot shot, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (ExecutorService writers = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<Integer>> taken = new ArrayList<>();
            for (Format format : FORMATS) {
                for (PictureView view : PictureView.values()) {
                    taken.add(writers.submit(() -> take(view, format, shot, folder)));
                }
            }
            int pictures = 0;
            for (Future<Integer> one : taken) {
                pictures += one.get();
            }
            return pictures;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("The pictures were not taken: interrupted.", stopped);
        } catch (ExecutionException failed) {
            throw new IOException("The pictures could not be taken.", failed.getCause());
        }
    }

    private int take(PictureView view, Format format, PictureView.Shot shot, Path folder) throws IOException {
        view.take(
                new Snapshot(shelf, format.width(), format.height(), THEMES, format.scale()),
                shot.to(folder.resolve(view.word() + "-" + format + ".png")));
        return THEMES.size();
    }
}
