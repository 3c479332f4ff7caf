package counterpoint.ui.model.notes;

import counterpoint.authority.Mention;
import counterpoint.casefile.Edition;
import counterpoint.casefile.Selection;
import counterpoint.compare.Treatment;
import counterpoint.note.Mark;
import counterpoint.note.MarkTarget;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import counterpoint.ui.theme.Texts;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// The citation that commands are about, and what the reader says of it in place of the opinion.
public final class AnnotatedCitation {
    private static final Span NOWHERE = new Span(0, 0);

    private final MarkedCase marks;
    private final Supplier<Optional<Selection>> words;

    /// @param words what commands are about
    AnnotatedCitation(MarkedCase marks, Supplier<Optional<Selection>> words) {
        this.marks = marks;
        this.words = words;
    }

    /// The citation: the one in which the selected words lie, or on which the chosen mark is.
    public Optional<Mention> mention() {
        return words.get().filter(chosen -> chosen.parts().size() == 1).flatMap(chosen -> {
            Place place = chosen.parts().getFirst();
            return chosen.edition().mentions().stream()
                    .filter(mention -> mention.authority().isPresent())
                    .filter(mention -> mention.citation().place().at(NOWHERE).equals(place.at(NOWHERE))
                            && mention.citation().place().clean().contains(place.clean()))
                    .min(Comparator.comparingInt(mention -> mention.citation().place().clean().length()));
        });
    }

    /// What the reader said of it; empty if nothing yet.
    public Optional<Mark> annotation() {
        return mention().flatMap(mention -> words.get().flatMap(chosen -> on(chosen.edition(), mention)));
    }

    private Optional<Mark> on(Edition edition, Mention mention) {
        Place place = mention.citation().place();
        return marks.on(new Selection(edition, List.of(place))).stream()
                .filter(mark -> mark.target() instanceof MarkTarget.OfCitation)
                .filter(mark -> marks.places().get().places(mark, edition).equals(List.of(place)))
                .findFirst();
    }

    /// Says of it what the reader says in place of the opinion.
    ///
    /// @param parenthetical without its brackets; empty for none
    /// @param treatment how the opinion uses the authority; not whether it is still good law
    public void annotate(Optional<String> parenthetical, Optional<Treatment> treatment) {
        UnaryOperator<Mark> says = mark -> mark.annotated(parenthetical, treatment, Instant.now());
        Optional<Mark> there = annotation();
        if (there.isPresent()) {
            marks.change(Texts.of("undo.annotate"), there.get().id(), says);
        } else if (parenthetical.isPresent() || treatment.isPresent()) {
            mention().ifPresent(mention -> words.get().ifPresent(chosen -> marks.mark(
                    Texts.of("undo.annotate"),
                    new Selection(chosen.edition(), List.of(mention.citation().place())),
                    says)));
        }
    }
}
