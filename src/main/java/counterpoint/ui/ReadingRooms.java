package counterpoint.ui;

import counterpoint.ui.model.CaseEntry;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.Desk;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.model.imports.ImportModel;
import counterpoint.ui.model.notes.NotesModel;
import counterpoint.ui.theme.EmptyRoom;
import counterpoint.ui.theme.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/// The reading room of the open case; the rooms of other cases are kept as they were left.
final class ReadingRooms extends StackPane {
    private final WorkbenchModel model;
    private final Desk desk;
    private final ImportModel imports;
    private final NotesModel notes;
    private final Runnable bring;
    private final Map<CaseModel, ReadingRoom> rooms = new HashMap<>();
    private final ReadOnlyObjectWrapper<Optional<ReadingRoom>> room = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final DoubleProperty covered = new SimpleDoubleProperty();
    private Subscription entry = Subscription.EMPTY;

    /// @param notes what the reader marked in the cases
    /// @param bring runs when the reader wants to bring in an opinion
    ReadingRooms(WorkbenchModel model, Desk desk, ImportModel imports, NotesModel notes, Runnable bring) {
        this.model = model;
        this.desk = desk;
        this.imports = imports;
        this.notes = notes;
        this.bring = bring;
    }

    /// Follows the open case, now that the window is made.
    void follow() {
        model.open().subscribe(open -> {
            entry.unsubscribe();
            entry = open.map(this::follow).orElseGet(this::nothing);
        });
        model.shelved().subscribe(this::forget);
        desk.reading().settings().subscribe(_ -> rooms.values().forEach(this::typeset));
    }

    /// The room of the open case; empty if it is not read yet or has none.
    ReadOnlyObjectProperty<Optional<ReadingRoom>> room() {
        return room.getReadOnlyProperty();
    }

    /// How much of them is covered, from the right.
    DoubleProperty covered() {
        return covered;
    }

    private Subscription nothing() {
        say(new EmptyRoom(Texts.of("library.empty")).offering(Texts.of("import.rail"), bring));
        return Subscription.EMPTY;
    }

    private Subscription follow(CaseEntry open) {
        return open.state().subscribe(state -> {
            switch (state) {
                case CaseEntry.State.Reading _ -> say(new EmptyRoom(Texts.of("case.reading", open.name())));
                case CaseEntry.State.Failed failed -> say(new EmptyRoom(failed.sentence())
                        .offering(Texts.of("case.again"), () -> model.admit(open.id())));
                case CaseEntry.State.Read read -> show(read.model());
            }
        });
    }

    private void say(EmptyRoom empty) {
        room.set(Optional.empty());
        getChildren().setAll(empty);
    }

    private void show(CaseModel shown) {
        ReadingRoom made = rooms.computeIfAbsent(shown, this::made);
        typeset(made);
        getChildren().setAll(made);
        room.set(Optional.of(made));
    }

    private ReadingRoom made(CaseModel shown) {
        ReadingRoom made = new ReadingRoom(model, shown, imports.disputes(), notes);
        made.commands().annotating().within(covered);
        return made;
    }

    private void typeset(ReadingRoom set) {
        set.typeset(Appearance.typesetting(desk.reading().settings().get()));
    }

    /// Rooms of cases that were read again are not entered any more.
    private void forget(List<CaseEntry> cases) {
        List<CaseModel> shelved = cases.stream().flatMap(entry -> entry.model().stream()).toList();
        rooms.keySet().removeIf(model -> !shelved.contains(model));
    }

    /// Keeps what the reader was typing when the window closes.
    void keepNow() {
        rooms.values().forEach(ReadingRoom::keep);
    }
}
