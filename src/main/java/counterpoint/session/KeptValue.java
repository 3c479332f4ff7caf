package counterpoint.session;

import counterpoint.workspace.Command;
import counterpoint.workspace.DocumentName;
import counterpoint.workspace.History;
import counterpoint.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.node.JsonNodeFactory;

/// A value that is kept in a document of the workspace; to be used on one thread.
///
/// @param <T> an immutable value
public final class KeptValue<T> {
    private final Consumer<T> write;
    private final List<Consumer<T>> listeners = new ArrayList<>();
    private T value;

    private KeptValue(Workspace workspace, DocumentName name, Form<T> form) {
        this.write = next -> workspace.update(name, form::copy, document -> form.write(next, document));
        this.value = form.read(workspace.read(name).orElseGet(JsonNodeFactory.instance::objectNode));
    }

    private KeptValue(T first) {
        this.write = _ -> {
        };
        this.value = first;
    }

    /// A value that is forgotten when the window closes, for pictures and tests.
    public static <V> KeptValue<V> inMemory(V first) {
        return new KeptValue<>(first);
    }

    /// How opinions are shown, in `settings.json`.
    public static KeptValue<ReadingSettings> readingSettings(Workspace workspace) {
        return new KeptValue<>(workspace, new DocumentName("settings"), new ReadingSettingsForm());
    }

    /// The hints that the reader needs no more, in `settings.json`.
    public static KeptValue<DismissedHints> dismissedHints(Workspace workspace) {
        return new KeptValue<>(workspace, new DocumentName("settings"),
                new TextsForm<>(
                        "dismissedHints", names -> new DismissedHints(Set.copyOf(names)),
                        hints -> hints.names().stream().sorted().toList()));
    }

    /// What is open, in `session.json`.
    public static KeptValue<Session> session(Workspace workspace) {
        return new KeptValue<>(workspace, new DocumentName("session"), new SessionForm());
    }

    /// What was looked at, in `session.json`.
    public static KeptValue<Focus> focus(Workspace workspace) {
        return new KeptValue<>(workspace, new DocumentName("session"), new FocusForm());
    }

    /// How the columns scroll, in `session.json`: together, unless it says otherwise.
    public static KeptValue<Scrolling> scrolling(Workspace workspace) {
        return new KeptValue<>(workspace, new DocumentName("session"),
                new TruthForm<>("scrollsTogether", true, Scrolling::new, Scrolling::together));
    }

    /// Whether weak links are shown, in `session.json`: not, unless it says so.
    public static KeptValue<WeakLinks> weakLinks(Workspace workspace) {
        return new KeptValue<>(workspace, new DocumentName("session"),
                new TruthForm<>("weakLinks", false, WeakLinks::new, WeakLinks::shown));
    }

    /// The cases that were open lately, in `session.json`.
    public static KeptValue<RecentCases> recentCases(Workspace workspace) {
        return new KeptValue<>(workspace, new DocumentName("session"),
                new TextsForm<>("recentCases", RecentCases::new, RecentCases::ids));
    }

    /// What was used in the palette lately, in `session.json`.
    public static KeptValue<PaletteHabits> paletteHabits(Workspace workspace) {
        return new KeptValue<>(workspace, new DocumentName("session"),
                new TextsForm<>("usedInPalette", PaletteHabits::new, PaletteHabits::used));
    }

    /// The reader's searches, in `searches.json`.
    public static KeptValue<SavedSearches> savedSearches(Workspace workspace) {
        return new KeptValue<>(workspace, new DocumentName("searches"), new SavedSearchesForm());
    }

    /// What the saved searches had found when they were last opened, in `searches.json`.
    public static KeptValue<SeenPassages> seenPassages(Workspace workspace) {
        return new KeptValue<>(workspace, new DocumentName("searches"), new SeenPassagesForm());
    }

    /// How the reader searches, and what was asked before, in `searches.json`.
    public static KeptValue<SearchHabits> searchHabits(Workspace workspace) {
        return new KeptValue<>(workspace, new DocumentName("searches"), new SearchHabitsForm());
    }

    /// A value of another part of the program, in a document of its own.
    public static <V> KeptValue<V> of(Workspace workspace, DocumentName name, Form<V> form) {
        return new KeptValue<>(workspace, name, form);
    }

    /// What is kept now; on any thread.
    public T value() {
        return value;
    }

    /// Sets the value without a trace in the history: for what is not the reader's work.
    public void set(T next) {
        if (next.equals(value)) {
            return;
        }
        value = next;
        write.accept(next);
        List.copyOf(listeners).forEach(listener -> listener.accept(next));
    }

    /// Sets the value as the reader's work, to be undone.
    ///
    /// @param what the change in words that follow "Undo": `font size`
    public void change(History history, String what, T next) {
        T before = value;
        if (!next.equals(before)) {
            history.execute(Command.of(what, () -> set(next), () -> set(before)));
        }
    }

    /// Makes one step of what was set since a value stood here, as the reader's work, to be undone.
    ///
    /// @param what the change in words that follow "Undo": `note`
    /// @param before the value that stood here
    public void changed(History history, String what, T before) {
        T now = value;
        if (!now.equals(before)) {
            history.execute(Command.of(what, () -> set(now), () -> set(before)));
        }
    }

    /// Tells `listener` each new value.
    ///
    /// @return what ends it
    public Runnable listen(Consumer<T> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
