package counterpoint.ui.model;

import counterpoint.session.ReadingSettings;
import counterpoint.workspace.History;
import java.util.function.Consumer;

/// What the reader has set up around the cases: how text is shown, what can be undone, how far saving has come.
///
/// @param history what the reader did in this window
/// @param reading how opinions are shown
/// @param undo what can be undone
/// @param saving what the window says of the workspace
/// @param hints what the window says to a new reader
public record Desk(
        History history, ReadingModel reading, UndoModel undo, SavingModel saving, HintModel hints) {
    /// A desk with these settings at first.
    ///
    /// @param keep hears of each change of the settings
    public static Desk with(ReadingSettings first, Consumer<ReadingSettings> keep, HintModel hints) {
        History history = new History();
        return new Desk(
                history, new ReadingModel(history, first, keep), new UndoModel(history), new SavingModel(), hints);
    }

    /// A desk that is forgotten when the window closes and gives no hints, for pictures and tests.
    public static Desk inMemory() {
        return with(ReadingSettings.standard().withTheme(ReadingSettings.Theme.LIGHT), _ -> {
        }, HintModel.none());
    }
}
