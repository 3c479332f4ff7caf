package counterpoint.ui.model.printing;

import counterpoint.paper.PdfFile;
import counterpoint.ui.task.TaskRunner;
import counterpoint.ui.theme.Texts;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// One page of what will be printed, as it will look; to be used on the UI thread.
public final class PrintPreview {
    private static final String LANE = "print-preview";

    private final TaskRunner tasks;
    private final int width;
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Optional<PdfFile.Picture>> picture = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private Optional<PdfFile> file = Optional.empty();

    /// @param width of its pictures, in pixels
    PrintPreview(TaskRunner tasks, int width) {
        this.tasks = tasks;
        this.width = width;
    }

    /// The page shown, from 1; 0 if there is nothing to show.
    public ReadOnlyIntegerProperty page() {
        return page.getReadOnlyProperty();
    }

    /// The page shown; empty while it is drawn, and if there is nothing to show.
    public ReadOnlyObjectProperty<Optional<PdfFile.Picture>> picture() {
        return picture.getReadOnlyProperty();
    }

    /// Why the page cannot be shown; empty if it can.
    public ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    /// How many pages there are.
    public int pages() {
        return file.map(PdfFile::pages).orElse(0);
    }

    /// Goes on by some pages, or back; no further than there are.
    public void step(int by) {
        if (pages() > 0) {
            go(Math.clamp(page.get() + by, 1, pages()));
        }
    }

    /// Shows a file at its first page, or nothing.
    void show(Optional<PdfFile> now) {
        tasks.cancel(LANE);
        file = now;
        page.set(0);
        drawn(Optional.empty(), "");
        if (now.isPresent()) {
            go(1);
        }
    }

    private void go(int to) {
        file.filter(_ -> to != page.get()).ifPresent(shown -> {
            page.set(to);
            tasks.<PdfFile.Picture>run(
                    LANE,
                    () -> shown.picture(to, width),
                    now -> drawn(Optional.of(now), ""),
                    Texts.of("print.noPreview"),
                    // What the PDF's reader says of it is nothing for the reader of opinions.
                    _ -> drawn(Optional.empty(), Texts.of("print.noPreview")));
        });
    }

    private void drawn(Optional<PdfFile.Picture> now, String whyNot) {
        picture.set(now);
        trouble.set(whyNot);
    }
}
