package counterpoint.ui;

import counterpoint.note.ColorNames;
import counterpoint.ui.action.Action;
import counterpoint.ui.action.ReadingAction;
import counterpoint.ui.action.Stroke;
import counterpoint.ui.model.palette.PaletteEntry;
import counterpoint.ui.model.palette.PaletteEntry.Kind;
import counterpoint.ui.theme.Texts;
import java.util.ArrayList;
import java.util.List;

/// What the palette offers in a window: what can be done now, and doctrines and saved searches to go to.
///
/// @param view the window
record PaletteOffer(MainView view) {
    /// What is offered now.
    List<PaletteEntry> now() {
        List<PaletteEntry> offered = new ArrayList<>();
        Action.all().stream()
                .filter(action -> action.keyed().offered() && view.commands().can(action))
                .forEach(action -> offered.add(entry(action)));
        view.pages().doctrinesModel().library().list().forEach(doctrine -> offered.add(new PaletteEntry(
                Kind.DOCTRINE, "doctrine " + doctrine.id(), doctrine.name(), "", "",
                () -> view.doctrines().edit(doctrine))));
        view.search().saved().rows().get().forEach(row -> offered.add(new PaletteEntry(
                Kind.SEARCH, "search " + row.saved().id(), row.saved().name(), row.saved().words(), "",
                () -> view.search().open(row.saved()))));
        return offered;
    }

    private PaletteEntry entry(Action action) {
        return new PaletteEntry(
                Kind.ACTION,
                action.id(),
                words(action),
                "",
                action.keyed().strokes().stream().findFirst().map(Stroke::words).orElse(""),
                () -> view.commands().act(action));
    }

    /// The words of an action; a color is called as the reader calls it.
    private String words(Action action) {
        List<ColorNames.Named> names = view.notes().colors().now().get().colors();
        return action instanceof ReadingAction one
                ? one.color()
                        .filter(key -> key <= names.size())
                        .map(key -> Texts.of("action.reading.highlightNamed", names.get(key - 1).name()))
                        .orElseGet(action::words)
                : action.words();
    }
}
