package counterpoint.ui.model;

import counterpoint.session.ReadingSettings;
import counterpoint.session.ReadingSettings.Theme;
import counterpoint.session.ReadingSettings.Typeface;
import counterpoint.ui.theme.Texts;
import counterpoint.workspace.Command;
import counterpoint.workspace.History;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// How opinions are shown, and what changes it; every change can be undone under its name.
public final class ReadingModel {
    private final History history;
    private final Consumer<ReadingSettings> keep;
    private final ReadOnlyObjectWrapper<ReadingSettings> settings;

    /// @param keep hears of each change, to put it on disk
    public ReadingModel(History history, ReadingSettings first, Consumer<ReadingSettings> keep) {
        this.history = history;
        this.keep = keep;
        this.settings = new ReadOnlyObjectWrapper<>(first);
    }

    /// How opinions are shown now.
    public ReadOnlyObjectProperty<ReadingSettings> settings() {
        return settings.getReadOnlyProperty();
    }

    /// Makes the letters larger by some pixels, or smaller.
    public void grow(int pixels) {
        size(now().fontSize() + pixels);
    }

    /// Gives the letters a size in pixels.
    public void size(int pixels) {
        change(Texts.of("undo.size"), now().withFontSize(pixels));
    }

    /// Gives the letters the size that the program comes with.
    public void normalSize() {
        size(ReadingSettings.standard().fontSize());
    }

    /// Sets lines of at most so many characters.
    public void width(int characters) {
        change(Texts.of("undo.width"), now().withColumnWidth(characters));
    }

    /// Sets the lines apart, counted in the size of the letters.
    public void spacing(double fontSizes) {
        change(Texts.of("undo.spacing"), now().withLineSpacing(fontSizes));
    }

    /// Sets the kind of letters.
    public void typeface(Typeface typeface) {
        change(Texts.of("undo.typeface"), now().withTypeface(typeface));
    }

    /// Sets the colors.
    public void theme(Theme theme) {
        change(Texts.of("undo.theme"), now().withTheme(theme));
    }

    /// Sets all but the theme as the program comes.
    public void normal() {
        change(Texts.of("undo.normal"), ReadingSettings.standard().withTheme(now().theme()));
    }

    private ReadingSettings now() {
        return Objects.requireNonNull(settings.get());
    }

    private void change(String what, ReadingSettings next) {
        ReadingSettings before = now();
        if (!next.equals(before)) {
            history.execute(Command.of(what, () -> set(next), () -> set(before)));
        }
    }

    private void set(ReadingSettings next) {
        settings.set(next);
        keep.accept(next);
    }
}
