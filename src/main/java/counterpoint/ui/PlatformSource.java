package counterpoint.ui;

import counterpoint.export.ExportFormat;
import counterpoint.ui.brief.ExportPlaces;
import counterpoint.ui.brief.FormatName;
import counterpoint.ui.imports.ImportSource;
import counterpoint.ui.theme.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Asks with the platform's own dialogs, and reads its clipboard.
final class PlatformSource implements ImportSource, ExportPlaces {
    private final Node owner;

    /// @param owner lies in the window to which the dialogs belong
    PlatformSource(Node owner) {
        this.owner = owner;
    }

    @Override
    public List<Path> files() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Texts.of("import.chooser"));
        List<File> chosen = chooser.showOpenMultipleDialog(window());
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> folder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(Texts.of("import.chooser.folder"));
        return Optional.ofNullable(chooser.showDialog(window())).map(File::toPath);
    }

    @Override
    public Optional<Path> target(String name, ExportFormat format) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Texts.of("export.chooser"));
        chooser.getExtensionFilters().setAll(
                new FileChooser.ExtensionFilter(FormatName.of(format), "*." + format.extension()));
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(window())).map(File::toPath);
    }

    @Override
    public Optional<Path> notes() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Texts.of("notesImport.chooser"));
        chooser.getExtensionFilters().setAll(
                new FileChooser.ExtensionFilter(Texts.of("format.jsonld"), "*.jsonld", "*.json"));
        return Optional.ofNullable(chooser.showOpenDialog(window())).map(File::toPath);
    }

    @Override
    public Optional<Path> zip() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Texts.of("export.chooser.zip"));
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(Texts.of("format.zip"), "*.zip"));
        return Optional.ofNullable(chooser.showOpenDialog(window())).map(File::toPath);
    }

    @Override
    public List<Path> copied() {
        return Clipboard.getSystemClipboard().getFiles().stream().map(File::toPath).toList();
    }

    @Override
    public String text() {
        String text = Clipboard.getSystemClipboard().getString();
        return text == null ? "" : text;
    }

    /// The window in which the dialog was asked for, which has the keyboard again when it closes; else the owner's.
    @Nullable
    Window window() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof Stage && window.isFocused())
                .reduce((_, later) -> later)
                .orElseGet(() -> owner.getScene() == null ? null : owner.getScene().getWindow());
    }
}
