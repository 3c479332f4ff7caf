package counterpoint.cli;

import counterpoint.casefile.CaseFile;
import counterpoint.ui.Snapshot;
import counterpoint.ui.model.Shelf;
import counterpoint.ui.theme.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/// Every view in every theme and size, in a folder: `reader-1024x700-dark.png`; at twice the scale
/// `reader-1280x720@2-light.png`. The search is shown with what it finds, before anything is typed, and finding nothing.
///
/// A case is read once, a window is built once for its three themes, and while a picture is written the next is taken.
final class PictureBook {
    private static final List<Theme> THEMES = List.of(Theme.values());
    private static final List<Format> FORMATS = List.of(
            new Format(1024, 700, 1), new Format(1600, 1000, 1), new Format(2560, 1440, 1), new Format(1280, 720, 2));
    /// One is in the hands of the toolkit, the other is written.
    private static final int AT_ONCE = 2;

    private static final List<Page> PAGES = Stream.concat(
            Arrays.stream(PictureView.values()).map(view -> new Page(view.word(), view, typed(view))),
            Stream.of(
                    new Page("search-empty", PictureView.SEARCH, ""),
                    new Page("search-nothing", PictureView.SEARCH, "admiralty salvage")))
            .toList();

    private final Shelf shelf;

    /// @param shelf the cases
    PictureBook(Shelf shelf) {
        this.shelf = new ReadOnce(shelf, new ConcurrentHashMap<>());
    }

    /// What is shown.
    ///
    /// @param words what is typed, where something can be typed
    private record Page(String name, PictureView view, String words) {
    }

    private static String typed(PictureView view) {
        return switch (view) {
            case SEARCH -> "deadly force video";
            case PALETTE -> "john";
            case GOTO -> "12";
            case READER, MARKS, DISPUTES, AUTHORITIES, MATRIX, NETWORK, DOCTRINES, EDITIONS, BRIEF, IMPORT, NOTES,
                    CASE_NOTES, PRINT, SHORTCUTS, TOUR, HELP, ABOUT ->
                "";
        };
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
                PAGES.forEach(page -> taken.add(writers.submit(() -> take(page, format, shot, folder))));
            }
            try {
                int pictures = 0;
                for (Future<Integer> one : taken) {
                    pictures += one.get();
                }
                return pictures;
            } finally {
                writers.shutdownNow();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("The pictures were not taken: interrupted.", stopped);
        } catch (ExecutionException failed) {
            throw new IOException("The pictures could not be taken.", failed.getCause());
        }
    }

    private int take(Page page, Format format, PictureView.Shot shot, Path folder) throws IOException {
        page.view().take(
                new Snapshot(shelf, format.width(), format.height(), THEMES, format.scale()),
                shot.typing(shot.words().isEmpty() ? page.words() : shot.words())
                        .to(folder.resolve(page.name() + "-" + format + ".png")));
        return THEMES.size();
    }
}
