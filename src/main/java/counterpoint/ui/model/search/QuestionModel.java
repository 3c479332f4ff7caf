package counterpoint.ui.model.search;

import counterpoint.search.Facet;
import counterpoint.session.KeptValue;
import counterpoint.session.SavedSearches;
import counterpoint.session.SearchHabits;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The question as the reader puts it, letter by letter and choice by choice.
public final class QuestionModel {
    private final KeptValue<SearchHabits> habits;
    private final StringProperty words = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Question> now = new ReadOnlyObjectWrapper<>(Question.NONE);

    /// @param habits how the reader asks; taken from there and kept there
    QuestionModel(KeptValue<SearchHabits> habits) {
        this.habits = habits;
        SearchHabits kept = habits.value();
        now.set(Question.NONE.in(new Manner(false, kept.byMeaning(), kept.grouped())));
        words.subscribe((_, typed) -> now.set(now.get().with(typed)));
    }

    /// What is asked; its limit says nothing.
    public ReadOnlyObjectProperty<Question> now() {
        return now.getReadOnlyProperty();
    }

    /// The words, as they are being typed.
    public StringProperty words() {
        return words;
    }

    /// Takes the words as an expression from now on, or as plain words.
    public void advanced(boolean on) {
        now.set(now.get().in(manner().advanced(on)));
    }

    /// Also finds passages by what they mean from now on, or by words alone.
    public void byMeaning(boolean on) {
        habits.set(habits.value().byMeaning(on));
        now.set(now.get().in(manner().byMeaning(on)));
    }

    /// Lists hits by case and opinion from now on, or best first.
    public void grouped(boolean on) {
        habits.set(habits.value().grouped(on));
        now.set(now.get().in(manner().grouped(on)));
    }

    /// Narrows down to a value of a facet, or no longer if it was.
    public void toggle(Facet facet, String value) {
        now.set(now.get().with(now.get().narrowing().toggled(facet, value)));
    }

    /// Lets all passages through again.
    public void widen() {
        now.set(now.get().with(Narrowing.NONE));
    }

    /// Asks for the passages that are most like a hit.
    public void like(Hit hit) {
        now.set(now.get().like(Optional.of(hit.found().passage())));
    }

    /// Asks again in words.
    public void unlike() {
        now.set(now.get().like(Optional.empty()));
    }

    /// Asks what was saved.
    void take(SavedSearches.Saved search) {
        now.set(new Question(
                search.words(),
                SavedModel.narrowing(search),
                manner().advanced(search.advanced()),
                Optional.empty(),
                now.get().limit()));
        words.set(search.words());
    }

    private Manner manner() {
        return now.get().manner();
    }
}
