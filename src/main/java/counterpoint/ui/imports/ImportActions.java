package counterpoint.ui.imports;

import counterpoint.ui.model.imports.ImportModel;
import java.nio.file.Path;
import java.util.List;

/// Brings in what the reader chooses, pastes or drops.
public final class ImportActions {
    private final ImportModel model;
    private final ImportSource source;

    public ImportActions(ImportModel model, ImportSource source) {
        this.model = model;
        this.source = source;
    }

    /// Asks for files and brings them in.
    public void chooseFiles() {
        model.bring(source.files());
    }

    /// Asks for a folder and brings in what lies in it.
    public void chooseFolder() {
        source.folder().ifPresent(folder -> model.bring(List.of(folder)));
    }

    /// Brings in the files on the clipboard, or its text.
    public void paste() {
        List<Path> files = source.copied();
        if (files.isEmpty()) {
            model.paste(source.text());
        } else {
            model.bring(files);
        }
    }
}
