package counterpoint.ui.model.search;

import counterpoint.session.KeptValue;
import counterpoint.session.SearchHabits;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the search box offers while the reader types, and what was asked before.
public final class BoxModel {
    private final Supplier<Coverage> covered;
    private final Supplier<SearchedMarks> marks;
    private final KeptValue<SearchHabits> habits;
    private final ReadOnlyObjectWrapper<Offer> offer = new ReadOnlyObjectWrapper<>(Offer.NONE);

    /// @param marks what the reader marked; asked only where it is to be completed
    BoxModel(Supplier<Coverage> covered, Supplier<SearchedMarks> marks, KeptValue<SearchHabits> habits) {
        this.covered = covered;
        this.marks = marks;
        this.habits = habits;
    }

    /// What is offered now.
    public ReadOnlyObjectProperty<Offer> offer() {
        return offer.getReadOnlyProperty();
    }

    /// Offers what can stand at the caret.
    public void typed(String words, int caret) {
        offer.set(new Completion(covered.get(), marks).at(words, Math.clamp(caret, 0, words.length())));
    }

    /// Offers what was asked before, newest first.
    public void lookBack() {
        List<Suggestion> asked = habits.value().asked().stream()
                .limit(MOST_ASKED)
                .map(words -> new Suggestion(words, "", 0, words, words.length()))
                .toList();
        offer.set(asked.isEmpty() ? Offer.NONE : new Offer(Offer.Kind.HISTORY, asked, 0));
    }

    private static final int MOST_ASKED = 12;

    /// Goes on to the next thing that is offered, or back.
    public void move(int by) {
        if (!offer.get().isEmpty()) {
            offer.set(offer.get().moved(by));
        }
    }

    /// Takes what is chosen; nothing is offered any more.
    public Optional<Suggestion> take() {
        Optional<Suggestion> taken = offer.get().taken();
        dismiss();
        return taken;
    }

    /// Offers nothing.
    public void dismiss() {
        offer.set(Offer.NONE);
    }

    /// Remembers a question that led somewhere.
    void remember(String words) {
        if (!words.isBlank()) {
            habits.set(habits.value().asked(words));
        }
    }
}
